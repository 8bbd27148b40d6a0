import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Ihr Ticket wird von ${host} geholt`,
    asks: 'Der Server, der Ihre Tickets ausgibt, fragt, wer Sie sind:',
    refused: (host: string) =>
      `Dieses Ticket kam von ${host}. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es Ihren Administratoren.`,
    nameHelp:
      'Die anderen sehen ihn im Meeting. Er geht nur an den Server des Meetings, dem Sie beitreten, und an den, der Ihr Ticket ausgibt.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `${about} gibt Ihre Tickets aus und ist nicht erreichbar.`,
      todo: 'Prüfen Sie das Netzwerk und das VPN Ihrer Organisation und versuchen Sie es dann noch einmal.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about} gibt Ihre Tickets aus und hat nicht rechtzeitig geantwortet.`,
      todo: 'Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.',
    },
    'ticket-address-insecure': {
      happened: (about) =>
        `Die Verbindung zu ${about}, das Ihre Tickets ausgibt, ist nicht sicher.`,
      todo: 'Es wurde nichts gesendet. Sagen Sie Ihren Administratoren, dass das Zertifikat nicht in Ordnung ist.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} gibt Tickets erst aus, wenn Sie sich anmelden.`,
      todo: 'Versuchen Sie es noch einmal und melden Sie sich so an, wie Ihre Organisation es vorsieht.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} gibt Ihnen für dieses Meeting kein Ticket.`,
      todo: 'Fragen Sie Ihre Administratoren, ob Sie teilnehmen dürfen.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} gibt im Moment keine weiteren Tickets aus.`,
      todo: 'Versuchen Sie es in ein paar Minuten noch einmal.',
    },
    'ticket-address-error': {
      happened: (about) => `${about} gibt Ihre Tickets aus und hat ein Problem.`,
      todo: 'Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, sagen Sie es Ihren Administratoren.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} hat etwas geantwortet, das kein Ticket ist.`,
      todo: 'Sagen Sie Ihren Administratoren, dass die Adresse für Tickets falsch sein könnte.',
    },
    'ticket-address-other-room': {
      happened: (about) =>
        `${about} hat Ihnen ein Ticket gegeben, das nicht allein für dieses Meeting gilt.`,
      todo: 'Es wurde nicht benutzt. Sagen Sie es Ihren Administratoren.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} hat Ihnen ein Ticket gegeben, das jetzt nicht gültig ist.`,
      todo: 'Versuchen Sie es noch einmal. Bleibt es dabei, sagen Sie Ihren Administratoren, dass die Uhr dieses Servers falsch gehen könnte.',
    },
    'ticket-address-unfit': {
      happened: (about) =>
        `${about} hat Ihnen ein Ticket gegeben, das nicht zu diesem Meeting passt.`,
      todo: 'Es wurde nicht benutzt. Sagen Sie es Ihren Administratoren.',
    },
  },
};
