import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Richiesta del tuo biglietto a ${host}`,
    asks: 'Il server che distribuisce i tuoi biglietti chiede chi sei:',
    refused: (host: string) =>
      `Quel biglietto viene da ${host}. Riprova; se continua, segnalalo a chi amministra il computer.`,
    nameHelp:
      'Lo vedono gli altri in una riunione. Viene inviato solo al server della riunione in cui entri e a quello che distribuisce il tuo biglietto.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) =>
        `Non è stato possibile raggiungere ${about}, che distribuisce i tuoi biglietti.`,
      todo: 'Controlla la rete e la VPN della tua organizzazione, poi riprova.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about}, che distribuisce i tuoi biglietti, non ha risposto in tempo.`,
      todo: 'Controlla la rete, poi riprova.',
    },
    'ticket-address-insecure': {
      happened: (about) =>
        `La connessione a ${about}, che distribuisce i tuoi biglietti, non è sicura.`,
      todo: 'Non gli è stato inviato nulla. Segnala a chi amministra il computer che il certificato non è in ordine.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} distribuisce biglietti solo dopo l’accesso.`,
      todo: 'Riprova e accedi come indicato dalla tua organizzazione.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} non ti dà un biglietto per questa riunione.`,
      todo: 'Chiedi a chi amministra il computer se puoi partecipare.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} al momento non distribuisce altri biglietti.`,
      todo: 'Riprova tra qualche minuto.',
    },
    'ticket-address-error': {
      happened: (about) => `${about}, che distribuisce i tuoi biglietti, ha un problema.`,
      todo: 'Riprova tra un minuto. Se continua, segnalalo a chi amministra il computer.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} ha risposto con qualcosa che non è un biglietto.`,
      todo: 'Segnala a chi amministra il computer che l’indirizzo dei biglietti potrebbe essere sbagliato.',
    },
    'ticket-address-other-room': {
      happened: (about) =>
        `${about} ti ha dato un biglietto che non vale solo per questa riunione.`,
      todo: 'Non è stato usato. Segnalalo a chi amministra il computer.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} ti ha dato un biglietto che ora non è valido.`,
      todo: 'Riprova. Se continua, segnala a chi amministra il computer che l’orologio di quel server potrebbe essere sbagliato.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} ti ha dato un biglietto che non è adatto a questa riunione.`,
      todo: 'Non è stato usato. Segnalalo a chi amministra il computer.',
    },
  },
};
