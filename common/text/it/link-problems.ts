import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Manca ancora il nome di una stanza.',
    todo: 'Scrivi il nome di una stanza o incolla il link di una riunione.',
  },
  'link-too-long': {
    happened: () => 'Questo testo è troppo lungo per il link di una riunione.',
    todo: 'Incolla solo il link, o scrivi il nome di una stanza.',
  },
  'link-unreadable': {
    happened: () => 'Questo link non si può leggere.',
    todo: 'Copialo di nuovo da dove l’hai trovato, o scrivi il nome della stanza.',
  },
  'scheme-unsupported': {
    happened: (about) => `I link «${about}:» non aprono riunioni.`,
    todo: 'Incolla un link che inizia con https://, o scrivi il nome di una stanza.',
  },
  'carries-password': {
    happened: () => 'Questo link contiene un nome utente o una password.',
    todo: 'Chiedi un link che non li contenga.',
  },
  'profile-unfinished': {
    happened: (about) => `Il profilo «${about}» non è ancora configurato.`,
    todo: 'Completa il resto nelle Impostazioni, o passa al server pubblico.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Questo link indica ${about}, ma nessuna stanza.`
        : 'Questo link indica un server, ma nessuna stanza.',
    todo: 'Aggiungi il nome di una stanza dopo l’ultima barra.',
  },
  'room-too-long': {
    happened: () => 'Questo nome di stanza supera i 200 caratteri.',
    todo: 'Scegline uno più breve.',
  },
  'room-reserved': {
    happened: (about) => `I server Jitsi tengono per sé il nome «${about}».`,
    todo: 'Scegli un altro nome per la stanza.',
  },
  'room-climbs': {
    happened: () => 'Il nome di una stanza non può contenere «..».',
    todo: 'Togli i punti.',
  },
  'room-question-mark': {
    happened: () => 'Il nome di una stanza non può contenere «?».',
    todo: 'Toglilo, o incolla il link intero.',
  },
  'room-hash': {
    happened: () => 'Il nome di una stanza non può contenere «#».',
    todo: 'Toglilo, o incolla il link intero.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `Il nome di una stanza non può contenere ${about}.`
        : 'Il nome di una stanza non può contenere emoji.',
    todo: 'Usa lettere e numeri.',
  },
  'room-hidden-character': {
    happened: () => 'Questo nome di stanza contiene un carattere invisibile.',
    todo: 'Scrivi il nome invece di incollarlo.',
  },
  'room-character': {
    happened: (about) => `Il nome di una stanza non può contenere «${about}».`,
    todo: 'Usa lettere e numeri.',
  },
  'room-nothing-left': {
    happened: () => 'Questo nome di stanza non contiene lettere né numeri.',
    todo: 'Aggiungine qualcuno.',
  },
  'hosting-unknown': {
    happened: () => 'Il Parlour in esecuzione non conosce l’hosting che hai indicato.',
    todo: 'Esci da Parlour, poi riavvialo.',
  },
  'server-not-allowed': {
    happened: (about) => `La tua organizzazione non consente riunioni su ${about}.`,
    todo: 'Chiedi ai tuoi amministratori se si può consentire.',
  },
  'hosting-not-allowed': {
    happened: () => 'La tua organizzazione non consente questo tipo di hosting.',
    todo: 'Chiedi ai tuoi amministratori se si può consentire.',
  },
};
