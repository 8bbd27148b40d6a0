import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Guarda in Impostazioni, Hosting.';
const newLink = 'Se il biglietto è arrivato con un link, chiedine uno nuovo a chi organizza.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Per questo AppID non si può creare un biglietto.',
    todo: 'Copia di nuovo l’AppID dalla console di JaaS; inizia con vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Con questo ID chiave non si può creare un biglietto.',
    todo: 'Copia di nuovo l’ID chiave dalla console di JaaS, senza l’AppID e la sua barra.',
  },
  'key-id-missing': {
    happened: () =>
      'Senza ID chiave non si può creare un biglietto: serve al server per trovare la sua chiave pubblica.',
    todo: 'Chiedi l’ID chiave (kid) a chi gestisce il server e inseriscilo.',
  },
  'issuer-missing': {
    happened: () => 'Senza emittente non si può creare un biglietto.',
    todo: 'Inserisci l’emittente; è l’app_id del server.',
  },
  'extra-claims-unusable': {
    happened: () => 'Con questi claim aggiuntivi non si può creare un biglietto.',
    todo: 'Correggili, o lascia vuoto il campo.',
  },
  'room-unusable': {
    happened: () => 'Per questa stanza non si può creare un biglietto.',
    todo: 'Indica una stanza, con lettere e numeri; non esistono biglietti per tutte le stanze.',
  },
  'end-passed': {
    happened: () => 'Questo invito sarebbe già scaduto.',
    todo: 'Scegli una scadenza più lontana.',
  },
  'key-not-private': {
    happened: () => 'Con questa chiave non si possono firmare biglietti, perché non è privata.',
    todo: 'Salva di nuovo la chiave privata di questo profilo.',
  },
  'key-not-rsa': {
    happened: () =>
      'Con questa chiave non si possono firmare biglietti, perché non è una chiave RSA.',
    todo: 'Salva una chiave RSA per questo profilo; JaaS consiglia 4096 bit.',
  },
  'key-too-short': {
    happened: () =>
      'Con questa chiave non si possono firmare biglietti, perché ha meno di 2048 bit.',
    todo: 'Salva una chiave più lunga per questo profilo; JaaS consiglia 4096 bit.',
  },
  'key-not-secret': {
    happened: () =>
      'Con questa chiave non si possono firmare biglietti, perché il server vuole un segreto condiviso.',
    todo: 'Salva di nuovo il segreto condiviso di questo profilo.',
  },
  'signature-doubtful': {
    happened: () =>
      'Dopo la firma il biglietto non ha superato il controllo, quindi è stato scartato.',
    todo: 'Riprova. Se succede due volte, salva di nuovo la chiave e fai un test della memoria di questo computer.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Questo server fa entrare solo chi porta un biglietto.',
    todo: 'Chiedi un invito a chi organizza, o aggiungi una chiave per questo server in Impostazioni, Hosting.',
  },
  'ticket-expired': {
    happened: () => 'Il biglietto per questa riunione è scaduto.',
    todo: `Riprova per averne uno nuovo. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Il biglietto per questa riunione non è ancora valido.',
    todo: 'Controlla data e ora di questo computer. Se il biglietto è arrivato con un link, aspetta che inizi a valere.',
  },
  'ticket-signature': {
    happened: () => 'Il server non ha potuto confermare chi ha firmato il biglietto.',
    todo: `Il segreto o la chiave privata qui deve corrispondere a ciò che il server conosce. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Il server non conosce la chiave che ha firmato il biglietto.',
    todo: 'Confronta l’ID chiave con quello del server, per JaaS nella sua console; una chiave appena aggiunta richiede qualche minuto.',
  },
  'ticket-issuer': {
    happened: () => 'Il server non accetta biglietti da questo emittente.',
    todo: `Chiedi l’emittente a chi gestisce il server. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Il biglietto è per un altro tipo di server.',
    todo: `Chiedi il destinatario a chi gestisce il server. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Il biglietto è per un’altra stanza.',
    todo: `Controlla la stanza e l’AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'L’account JaaS di questa riunione è bloccato.',
    todo: 'Chi ne è titolare vede il motivo nella console di JaaS, spesso il piano o un pagamento.',
  },
  'ticket-refused': {
    happened: () => 'Il server non ha accettato il biglietto.',
    todo: `Se è tuo, guardalo in Impostazioni, Hosting. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Tipo di firma',
  typ: 'Tipo',
  kid: 'Chiave',
  aud: 'Destinatario',
  iss: 'Emittente',
  sub: 'Account o server',
  room: 'Stanza',
  nbf: 'Valido da',
  iat: 'Creato',
  exp: 'Valido fino a',
  jti: 'Numero di questo biglietto',
  'context.user.id': 'Persona',
  'context.user.name': 'Nome',
  'context.user.email': 'E-mail',
  'context.user.avatar': 'Immagine',
  'context.user.moderator': 'Moderatore',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 h 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'meno di un minuto',
  lessThanMinuteAhead: 'tra meno di un minuto',
  lessThanMinutePast: 'meno di un minuto fa',
  ahead: (span: string) => `tra ${span}`,
  past: (span: string) => `${span} fa`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `L’orologio di questo computer e quello del server differiscono di ${about}.`
      : 'L’orologio di questo computer e quello del server differiscono di giorni.',
  todo: 'Imposta data e ora nelle impostazioni del sistema.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
