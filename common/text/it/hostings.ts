import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Server pubblico',
      promise: 'meet.jit.si: gratis, niente da configurare. Chiunque abbia il link può entrare.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Il tuo account su 8x8: entra solo chi ha un biglietto. Parlour lo firma qui.',
    },
    ownServer: {
      name: 'Server proprio',
      promise: 'Un server Jitsi che gestisci o che ti hanno dato: aperto, o con biglietti.',
    },
  },
  jaasFetches: 'Il tuo account su 8x8: entra solo chi ha un biglietto.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'I tuoi account',
      add: 'Aggiungi un altro account',
      firstName: 'Il mio account',
      anotherName: (number: number) => `Account ${number}`,
    },
    ownServer: {
      title: 'I tuoi server',
      add: 'Aggiungi un altro server',
      firstName: 'Il mio server',
      anotherName: (number: number) => `Server ${number}`,
    },
  },
  profileName: 'Nome del profilo',
  unfinished: 'da completare',
  up: (name: string) => `Sposta ${name} in su`,
  down: (name: string) => `Sposta ${name} in giù`,
  duplicate: (name: string) => `Duplica ${name}`,
  remove: (name: string) => `Rimuovi ${name}…`,
  copyName: (name: string) => `${name} (copia)`,
  moved: (name: string, at: number, of: number) => `«${name}» è ora in posizione ${at} di ${of}.`,
  alike: (upper: string, lower: string) =>
    `«${upper}» e «${lower}» hanno lo stesso indirizzo: i link si aprono con il primo dei due.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `da ${key}1 a ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Dalla console di JaaS, «API keys»: inizia con vpaas-magic-cookie-.',
  keyId: 'ID chiave',
  keyIdHelp: 'Dalla stessa pagina; per intero o solo la parte dopo la barra.',
};

const key: (typeof source)['key'] = {
  title: 'Chiave di firma',
  field: 'Chiave privata',
  fieldHelp:
    'Incollala o trascina qui il suo file. Finisce nel portachiavi del sistema; Parlour non la mostra mai più.',
  passphrase: 'Passphrase della chiave',
  unlock: 'Sblocca e salva la chiave',
  save: 'Salva la chiave',
  session: 'Usa fino alla chiusura di Parlour',
  choose: 'Scegli il file della chiave…',
  env: 'Importa da un file .env…',
  saved: 'La chiave è salvata.',
  savedFrom: (file: string) =>
    `Fatto. Il file esiste ancora: ${file}. Eliminalo, o conservalo dove nessun altro può leggerlo.`,
  kind: 'Tipo',
  bits: (bits: number) => `${bits} bit`,
  fingerprint: 'Impronta (SHA-256)',
  added: 'Aggiunta',
  lastUsed: 'Ultimo uso',
  never: 'mai',
  test: 'Prova la chiave',
  testing: 'Prova in corso…',
  tested: {
    accepted: (server: string) =>
      `La chiave firma, la firma è valida e ${server} accetta i suoi biglietti.`,
    'not-asked': (server: string) =>
      `La chiave firma e la firma è valida. Non è stato possibile chiedere se ${server} accetta i suoi biglietti; si vedrà alla prossima riunione.`,
  },
  clock: {
    unknown:
      'Il server non ha detto che ora è, quindi l’orologio di questo computer non è stato confrontato.',
    agrees: 'L’orologio di questo computer concorda con quello del server.',
    off: (span: string) =>
      `L’orologio di questo computer è sfasato di ${span}; i biglietti ne tengono conto.`,
  },
  replace: 'Sostituisci la chiave',
  forget: 'Dimentica la chiave',
};

const checking: (typeof source)['checking'] = {
  start: 'Verifica il server',
  title: (server: string) => `Verifica di ${server}`,
  running: (server: string) => `Verifica di ${server} in corso…`,
  cancel: 'Annulla',
  cancelled: 'La verifica è stata annullata.',
  cut: 'Per il resto non c’è stato tempo.',
  fine: 'Tutto ciò che serve alle riunioni funziona.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problema', other: '# problemi' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# cosa da sapere', other: '# cose da sapere' })}: ${steps}.`,
  took: (seconds: string) => `Durata: ${seconds} s.`,
  copy: 'Copia il rapporto',
  copied: 'Copiato',
  copyLines: (where: string) => `Copia le righe: ${where}`,
  hide: 'Nascondi questa verifica',
  lines: 'Che cosa è stato verificato',
  skipped: (steps: string) => `Non verificati: ${steps}.`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'Biglietto',
  role: 'Il mio ruolo',
  roles: { host: 'Moderatore', guest: 'Ospite' },
  roleHelp: {
    host: 'Moderi le tue riunioni.',
    guest: 'Entri nelle tue riunioni senza diritti particolari.',
  },
  lifetime: 'Valido per',
  lifetimeHelp: 'Vale solo per entrare: chi è già in una riunione vi resta.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# ora', other: '# ore' })
      : plural(minutes, { one: '# minuto', other: '# minuti' }),
  features: 'Che cosa posso avviare',
  feature: {
    recording: 'Registrazione',
    livestreaming: 'Diretta streaming',
    transcription: 'Trascrizione',
    'outbound-call': 'Chiamate in uscita per telefono',
    'inbound-call': 'Chiamate in entrata per telefono',
    'sip-outbound-call': 'Chiamate in uscita via SIP',
    'sip-inbound-call': 'Chiamate in entrata via SIP',
    'file-upload': 'Condivisione di file',
    'list-visitors': 'Elenco dei visitatori',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'Esame dei biglietti',
  field: 'Mostra il biglietto per una stanza',
  help: 'Oppure incolla un biglietto o un link qualsiasi per vedere perché un server lo rifiuterebbe. Nulla viene inviato.',
  show: 'Mostra',
  nothingWrong: 'Non contiene nulla per cui un server lo rifiuterebbe.',
  more: (count: number) => plural(count, { one: 'E # altro.', other: 'E altri #.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Invito a «${name}»`,
  life: 'Validità',
  lives: { hour: '1 ora', day: '1 giorno', date: 'Fino a una data' },
  date: 'Ultimo giorno',
  allows: (name: string, until: string) =>
    `Chi ha questo link può entrare in «${name}» fino alla scadenza (${until}): come ospite, senza moderare e senza registrazione né altri extra.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `Chi ha questo link può entrare in «${name}» fino alla scadenza (${until}). Il biglietto è da ospite, senza registrazione né altri extra.`,
  copy: 'Copia l’invito',
  cancel: 'Annulla',
  copied: 'Invito copiato. Non si può revocare prima che scada.',
  close: 'Chiudi',
  issued: 'Inviti creati su questo computer',
  none: 'Ancora nessuno. «Copia l’invito» si trova nella Home accanto a ogni riunione di questo profilo.',
  until: (when: string) => `scadenza: ${when}`,
  ended: (when: string) => `scaduto: ${when}`,
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
