import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

type Words = (typeof source)['words'];

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Il file «${about}» non c’è.`,
    todo: 'Forse è stato spostato: cercalo, o chiedi il link.',
  },
  'file-kind': {
    happened: (about) => `Il file «${about}» non è di un tipo che Parlour apre.`,
    todo: 'Apri un file .meeting, .url, .webloc, .desktop o .ics.',
  },
  'file-too-big': {
    happened: (about) => `Il file «${about}» è troppo grande per essere il link di una riunione.`,
    todo: 'Chiedi il link stesso.',
  },
  'file-irregular': {
    happened: (about) => `Il file «${about}» non è un file normale.`,
    todo: 'Apri il file stesso, non un collegamento.',
  },
  'file-remote': {
    happened: (about) => `Il file «${about}» si trova su un altro computer.`,
    todo: 'Copia il file su questo computer e aprilo da qui.',
  },
  'file-unreadable': {
    happened: (about) => `Il file «${about}» non si può leggere.`,
    todo: 'Controlla di avere il permesso di leggerlo, o chiedi il link.',
  },
  'file-empty': {
    happened: (about) => `Il file «${about}» non indica nessuna riunione.`,
    todo: 'Chiedi il link a chi l’ha inviato.',
  },
  'file-newer': {
    happened: (about) =>
      `Il file «${about}» è stato creato da una versione più recente di Parlour.`,
    todo: 'Aggiorna Parlour, o chiedi il link.',
  },
  'file-several': {
    happened: (about) => `Il file «${about}» contiene più riunioni.`,
    todo: 'Apri quella che vuoi dal tuo calendario.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `Parlour non conosce ancora ${server}.`,
  asksFirst: 'Chiede prima di connettersi.',
  several: 'Chiede quale dei tuoi hosting usare',
  drop: 'Rilascia qui il link o il file di una riunione',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: 'Entrare su un server sconosciuto?',
  server: 'Server',
  room: 'Stanza',
  ascii: (server: string) => `Nome tecnico: ${server}`,
  mixed: 'Questo indirizzo mescola alfabeti. Potrebbe imitarne un altro.',
  nothingSent: 'Finora non gli è stato inviato nulla.',
  ignored: 'Il link chiede anche cose che Parlour non fa:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'Il link chiede anche # cosa che Parlour non fa',
      other: 'Il link chiede anche # cose che Parlour non fa',
    }),
  once: 'Entra una volta',
  onceMeans: 'Del server non viene conservato nulla.',
  add: 'Aggiungi come server proprio…',
  addMeans: 'Si aprono prima le sue impostazioni.',
  which: 'Con quale hosting aprire questa riunione?',
  whichWhy: (server: string) => `Più di un tuo hosting usa ${server}.`,
  always: 'Usa sempre questo per i link di questo tipo',
  join: 'Entra',
  cancel: 'Annulla',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: 'Copia il link Parlour',
  save: 'Salva il file del link…',
  desktop: 'Aggiungi alla scrivania',
  saveInvitation: 'Salva come file…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} è ora tra i tuoi server. Entra in «${name}» quando l’avrai configurato.`,
  fileSaved: (file: string) => `Salvato come ${file}.`,
  fileNotSaved: {
    happened: 'Non è stato possibile salvare il file.',
    todo: 'Scegli un’altra posizione, o controlla che sul disco ci sia spazio e che tu possa scriverci.',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: 'Programmi che aprono i link',
  schemesWhy:
    'L’accesso del server pubblico ritorna con un link «jitsi-meet:». Raggiunge la tua riunione solo se questi link li apre Parlour.',
  ours: (scheme: string) => `I link «${scheme}:» si aprono con Parlour.`,
  theirs: (scheme: string, program: string) => `I link «${scheme}:» si aprono con ${program}.`,
  nobody: (scheme: string) => `Nessun programma apre i link «${scheme}:».`,
  someone: (scheme: string) => `Il sistema non dice che cosa apre i link «${scheme}:».`,
  claim: 'Apri con Parlour',
  claimFor: (scheme: string) => `Apri i link «${scheme}:» con Parlour`,
  systemDecides: (scheme: string) =>
    `Decidono le impostazioni del sistema. Lì cerca «app predefinite» e scegli Parlour per i link «${scheme}:».`,
  notSure: (scheme: string) =>
    `Il sistema ha ricevuto la richiesta, ma non dice che cosa ha fatto. Se i link «${scheme}:» si aprono ancora altrove, scegli Parlour tra le «app predefinite» del sistema.`,
  asking: 'Richiesta al sistema…',
  notAsked: {
    happened: 'Non è stato possibile chiedere al sistema quale programma apre i link.',
    todo: 'Riprova; se continua così, guarda tra le «app predefinite» del sistema.',
  },
  tryAgain: 'Riprova',
  joining: 'Entrare dai link',
  joiningWhy:
    'Prima di una riunione aperta da un link compare la schermata del server, con videocamera e microfono spenti. Senza chiedere, sei subito nella stanza.',
  atOnce: 'Entra dai link senza chiedere',
  theirTicket: 'Preferisci il biglietto che arriva con il link',
  forgetChosen: 'Dimentica quale hosting ho scelto per i link',
  forgotten: 'Dimenticato. Parlour tornerà a chiedere.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Salva il file del link', kind: 'Riunione' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Questo accesso è già stato usato.',
    todo: 'Accedi di nuovo dalla riunione.',
  },
  ticketMissing: {
    happened: () => 'Questo indirizzo non riporta un accesso.',
    todo: 'Copia l’intero indirizzo che il browser voleva aprire, «jitsi-meet:» compreso.',
  },
};
