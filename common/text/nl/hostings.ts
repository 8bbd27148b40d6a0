import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Openbare server',
      promise: 'meet.jit.si: gratis, niets in te stellen. Iedereen met de link kan naar binnen.',
    },
    jaas: {
      name: 'JaaS',
      promise:
        'Je account bij 8x8: alleen mensen met een ticket komen binnen. Parlour ondertekent het hier.',
    },
    ownServer: {
      name: 'Eigen server',
      promise: 'Een Jitsi-server die je beheert of hebt gekregen: open, of met tickets.',
    },
  },
  jaasFetches: 'Je account bij 8x8: alleen mensen met een ticket komen binnen.',
  list: {
    jaas: {
      title: 'Je accounts',
      add: 'Nog een account toevoegen',
      firstName: 'Mijn account',
      anotherName: (number: number) => `Account ${number}`,
    },
    ownServer: {
      title: 'Je servers',
      add: 'Nog een server toevoegen',
      firstName: 'Mijn server',
      anotherName: (number: number) => `Server ${number}`,
    },
  },
  profileName: 'Profielnaam',
  unfinished: 'nog niet ingevuld',
  up: (name: string) => `${name} omhoog`,
  down: (name: string) => `${name} omlaag`,
  duplicate: (name: string) => `${name} dupliceren`,
  remove: (name: string) => `${name} verwijderen…`,
  copyName: (name: string) => `${name} (kopie)`,
  moved: (name: string, at: number, of: number) => `${name} staat nu op plaats ${at} van ${of}.`,
  alike: (upper: string, lower: string) =>
    `“${upper}” en “${lower}” hebben hetzelfde adres: links openen met de bovenste.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 tot en met ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Uit de JaaS-console, “API keys”: begint met vpaas-magic-cookie-.',
  keyId: 'Sleutel-ID',
  keyIdHelp: 'Van dezelfde pagina; helemaal, of het deel achter de schuine streep.',
};

const key: (typeof source)['key'] = {
  title: 'Ondertekeningssleutel',
  field: 'Privésleutel',
  fieldHelp:
    'Plak hem, of sleep het bestand hierheen. Hij gaat naar de sleutelhanger van je systeem; Parlour toont hem nooit meer.',
  passphrase: 'Wachtwoordzin van de sleutel',
  unlock: 'Sleutel ontgrendelen en opslaan',
  save: 'Sleutel opslaan',
  session: 'Gebruiken tot Parlour stopt',
  choose: 'Sleutelbestand kiezen…',
  env: 'Importeren uit .env-bestand…',
  saved: 'De sleutel is opgeslagen.',
  savedFrom: (file: string) =>
    `Klaar. Het bestand bestaat nog: ${file}. Verwijder het, of bewaar het waar niemand anders het kan lezen.`,
  kind: 'Type',
  bits: (bits: number) => `${bits} bit`,
  fingerprint: 'Vingerafdruk (SHA-256)',
  added: 'Toegevoegd',
  lastUsed: 'Laatst gebruikt',
  never: 'nooit',
  test: 'Sleutel testen',
  testing: 'Testen…',
  tested: {
    accepted: (server: string) =>
      `De sleutel ondertekent en verifieert, en ${server} accepteert zijn tickets.`,
    'not-asked': (server: string) =>
      `De sleutel ondertekent en verifieert. Of ${server} zijn tickets accepteert, kon niet worden gevraagd; de volgende vergadering zal het leren.`,
  },
  clock: {
    unknown:
      'De server zei niet hoe laat het is, dus de klok van deze computer is niet vergeleken.',
    agrees: 'De klok van deze computer loopt gelijk met die van de server.',
    off: (span: string) =>
      `De klok van deze computer wijkt ${span} af; de tickets houden er rekening mee.`,
  },
  replace: 'Sleutel vervangen',
  forget: 'Sleutel vergeten',
};

const checking: (typeof source)['checking'] = {
  start: 'Server controleren',
  title: (server: string) => `Controle van ${server}`,
  running: (server: string) => `${server} wordt gecontroleerd…`,
  cancel: 'Annuleren',
  cancelled: 'De controle is geannuleerd.',
  cut: 'Voor de rest was geen tijd meer.',
  fine: 'Alles wat nodig is voor vergaderingen werkt.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# probleem', other: '# problemen' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# aandachtspunt', other: '# aandachtspunten' })}: ${steps}.`,
  took: (seconds: string) => `Het duurde ${seconds} s.`,
  copy: 'Rapport kopiëren',
  copied: 'Gekopieerd',
  copyLines: (where: string) => `Regels kopiëren: ${where}`,
  hide: 'Deze controle verbergen',
  lines: 'Wat er is bekeken',
  skipped: (steps: string) => `Niet bekeken: ${steps}.`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'Ticket',
  role: 'Mijn rol',
  roles: { host: 'Host', guest: 'Gast' },
  roleHelp: {
    host: 'Je bent moderator van je vergaderingen.',
    guest: 'Je komt je eigen vergaderingen binnen zonder speciale rechten.',
  },
  lifetime: 'Geldig voor',
  lifetimeHelp: 'Alleen om binnen te komen: wie in een vergadering is, blijft.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# uur', other: '# uur' })
      : plural(minutes, { one: '# minuut', other: '# minuten' }),
  features: 'Wat ik mag starten',
  feature: {
    recording: 'Opnemen',
    livestreaming: 'Livestreamen',
    transcription: 'Transcriptie',
    'outbound-call': 'Uitbellen per telefoon',
    'inbound-call': 'Inbellen per telefoon',
    'sip-outbound-call': 'Uitbellen via SIP',
    'sip-inbound-call': 'Inbellen via SIP',
    'file-upload': 'Bestanden delen',
    'list-visitors': 'Lijst van bezoekers',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'Ticketinspectie',
  field: 'Ticket tonen voor een ruimte',
  help: 'Of plak een ticket of link om te zien waarom een server het zou weigeren. Er wordt niets verstuurd.',
  show: 'Tonen',
  nothingWrong: 'Er staat niets in waardoor een server het zou weigeren.',
  more: (count: number) => plural(count, { other: 'En nog #.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Uitnodiging voor ${name}`,
  life: 'Geldig voor',
  lives: { hour: '1 uur', day: '1 dag', date: 'Tot een datum' },
  date: 'Laatste dag',
  allows: (name: string, until: string) =>
    `Wie deze link heeft, kan tot ${until} binnenkomen in ${name}: als gast, niet als moderator, en zonder opnemen of andere extra’s.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `Wie deze link heeft, kan tot ${until} binnenkomen in ${name}. Het is een ticket voor een gast, zonder opnemen of andere extra’s.`,
  copy: 'Uitnodiging kopiëren',
  cancel: 'Annuleren',
  copied: 'Uitnodiging gekopieerd. Tot de einddatum is die niet terug te trekken.',
  close: 'Sluiten',
  issued: 'Uitnodigingen die op deze computer zijn gemaakt',
  none: 'Nog geen. “Uitnodiging kopiëren” staat in het startvenster naast elke vergadering van dit profiel.',
  until: (when: string) => `tot ${when}`,
  ended: (when: string) => `verlopen ${when}`,
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
