import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Öffentlicher Server',
      promise: 'meet.jit.si: kostenlos, nichts einzurichten. Wer den Link hat, kann eintreten.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Ihr Konto bei 8x8: Nur mit Ticket kommt man hinein. Parlour signiert es hier.',
    },
    ownServer: {
      name: 'Eigener Server',
      promise: 'Ein Jitsi-Server, den Sie betreiben oder bekommen haben: offen oder mit Tickets.',
    },
  },
  jaasFetches: 'Ihr Konto bei 8x8: Nur mit Ticket kommt man hinein.',
  list: {
    jaas: {
      title: 'Ihre Konten',
      add: 'Weiteres Konto hinzufügen',
      firstName: 'Mein Konto',
      anotherName: (number: number) => `Konto ${number}`,
    },
    ownServer: {
      title: 'Ihre Server',
      add: 'Weiteren Server hinzufügen',
      firstName: 'Mein Server',
      anotherName: (number: number) => `Server ${number}`,
    },
  },
  profileName: 'Profilname',
  unfinished: 'noch nicht ausgefüllt',
  up: (name: string) => `${name} nach oben`,
  down: (name: string) => `${name} nach unten`,
  duplicate: (name: string) => `${name} duplizieren`,
  remove: (name: string) => `${name} entfernen…`,
  copyName: (name: string) => `${name} (Kopie)`,
  moved: (name: string, at: number, of: number) => `${name} steht jetzt auf Platz ${at} von ${of}.`,
  alike: (upper: string, lower: string) =>
    `„${upper}“ und „${lower}“ haben dieselbe Adresse: Links öffnen sich mit dem oberen.`,
  controlKey: 'Strg',
  shortcut: (key: string) => `${key}1 bis ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Aus der JaaS-Konsole, „API keys“: Sie beginnt mit vpaas-magic-cookie-.',
  keyId: 'Schlüssel-ID',
  keyIdHelp: 'Von derselben Seite; ganz oder nur der Teil hinter dem Schrägstrich.',
};

const key: (typeof source)['key'] = {
  title: 'Signaturschlüssel',
  field: 'Privater Schlüssel',
  fieldHelp:
    'Fügen Sie ihn ein oder ziehen Sie seine Datei hierher. Er kommt in den Schlüsselbund Ihres Systems; Parlour zeigt ihn nie wieder.',
  passphrase: 'Passphrase des Schlüssels',
  unlock: 'Öffnen und Schlüssel speichern',
  save: 'Schlüssel speichern',
  session: 'Nur verwenden, bis Parlour endet',
  choose: 'Schlüsseldatei wählen…',
  env: 'Aus .env-Datei importieren…',
  saved: 'Der Schlüssel ist gespeichert.',
  savedFrom: (file: string) =>
    `Fertig. Die Datei gibt es noch: ${file}. Löschen Sie sie oder bewahren Sie sie auf, wo niemand sonst sie lesen kann.`,
  kind: 'Typ',
  bits: (bits: number) => `${bits} Bit`,
  fingerprint: 'Fingerabdruck (SHA-256)',
  added: 'Hinzugefügt',
  lastUsed: 'Zuletzt benutzt',
  never: 'nie',
  test: 'Schlüssel testen',
  testing: 'Wird getestet…',
  tested: {
    accepted: (server: string) =>
      `Der Schlüssel signiert und prüft, und ${server} nimmt seine Tickets an.`,
    'not-asked': (server: string) =>
      `Der Schlüssel signiert und prüft. Ob ${server} seine Tickets annimmt, ließ sich nicht erfragen; das nächste Meeting zeigt es.`,
  },
  clock: {
    unknown:
      'Der Server hat seine Zeit nicht gesagt, darum wurde die Uhr dieses Computers nicht verglichen.',
    agrees: 'Die Uhr dieses Computers stimmt mit der des Servers überein.',
    off: (span: string) =>
      `Die Uhr dieses Computers geht ${span} falsch; die Tickets gleichen das aus.`,
  },
  replace: 'Schlüssel ersetzen',
  forget: 'Schlüssel vergessen',
};

const checking: (typeof source)['checking'] = {
  start: 'Server prüfen',
  title: (server: string) => `Prüfung von ${server}`,
  running: (server: string) => `${server} wird geprüft…`,
  cancel: 'Abbrechen',
  cancelled: 'Die Prüfung wurde abgebrochen.',
  cut: 'Für den Rest reichte die Zeit nicht.',
  fine: 'Alles, was Meetings brauchen, funktioniert.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# Problem', other: '# Probleme' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# Hinweis', other: '# Hinweise' })}: ${steps}.`,
  took: (seconds: string) => `Dauer: ${seconds} s.`,
  copy: 'Bericht kopieren',
  copied: 'Kopiert',
  copyLines: (where: string) => `Zeilen kopieren für: ${where}`,
  hide: 'Diese Prüfung ausblenden',
  lines: 'Was geprüft wurde',
  skipped: (steps: string) => `Nicht geprüft: ${steps}.`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'Ticket',
  role: 'Meine Rolle',
  roles: { host: 'Moderation', guest: 'Gast' },
  roleHelp: {
    host: 'Sie moderieren Ihre Meetings.',
    guest: 'Sie treten Ihren eigenen Meetings ohne besondere Rechte bei.',
  },
  lifetime: 'Gültig für',
  lifetimeHelp: 'Nur für den Eintritt: Wer im Meeting ist, bleibt.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# Stunde', other: '# Stunden' })
      : plural(minutes, { one: '# Minute', other: '# Minuten' }),
  features: 'Was ich starten darf',
  feature: {
    recording: 'Aufzeichnung',
    livestreaming: 'Livestream',
    transcription: 'Transkription',
    'outbound-call': 'Anrufe per Telefon',
    'inbound-call': 'Einwahl per Telefon',
    'sip-outbound-call': 'Anrufe per SIP',
    'sip-inbound-call': 'Einwahl per SIP',
    'file-upload': 'Dateien teilen',
    'list-visitors': 'Liste der Besucher',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'Ticket-Inspektor',
  field: 'Ticket für einen Raum zeigen',
  help: 'Oder fügen Sie ein beliebiges Ticket oder einen Link ein und sehen Sie, warum ein Server es ablehnen würde. Es wird nichts irgendwohin gesendet.',
  show: 'Zeigen',
  nothingWrong: 'Nichts darin würde einen Server ablehnen lassen.',
  more: (count: number) => plural(count, { other: 'Und # weitere.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Einladung zu ${name}`,
  life: 'Gilt',
  lives: { hour: '1 Stunde', day: '1 Tag', date: 'Bis zu einem Datum' },
  date: 'Letzter Tag',
  allows: (name: string, until: string) =>
    `Wer diesen Link hat, kann ${name} bis ${until} beitreten: als Gast, ohne zu moderieren, ohne Aufzeichnung oder andere Extras.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `Wer diesen Link hat, kann ${name} bis ${until} beitreten. Es ist das Ticket eines Gastes, ohne Aufzeichnung oder andere Extras.`,
  copy: 'Einladung kopieren',
  cancel: 'Abbrechen',
  copied: 'Einladung kopiert. Vor ihrem Ende lässt sie sich nicht zurückholen.',
  close: 'Schließen',
  issued: 'Auf diesem Computer erstellte Einladungen',
  none: 'Noch keine. „Einladung kopieren“ steht in Parlours erstem Fenster neben jedem Meeting dieses Profils.',
  until: (when: string) => `bis ${when}`,
  ended: (when: string) => `abgelaufen ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
