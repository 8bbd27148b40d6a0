import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Demande de votre billet à ${host}`,
    asks: 'Le serveur qui délivre vos billets demande qui vous êtes :',
    refused: (host: string) =>
      `Ce billet vient de ${host}. Réessayez ; si cela persiste, signalez-le à vos administrateurs.`,
    nameHelp:
      'Affiché aux autres pendant une réunion. Il n’est envoyé qu’au serveur de la réunion que vous rejoignez et à celui qui délivre votre billet.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `${about}, qui délivre vos billets, est injoignable.`,
      todo: 'Vérifiez le réseau et le VPN de votre organisation, puis réessayez.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about}, qui délivre vos billets, n’a pas répondu à temps.`,
      todo: 'Vérifiez le réseau, puis réessayez.',
    },
    'ticket-address-insecure': {
      happened: (about) => `La connexion à ${about}, qui délivre vos billets, n’est pas sûre.`,
      todo: 'Rien ne lui a été envoyé. Signalez à vos administrateurs que son certificat n’est pas en règle.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} ne délivre des billets qu’après identification.`,
      todo: 'Réessayez et identifiez-vous comme votre organisation vous l’a indiqué.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} ne vous délivre pas de billet pour cette réunion.`,
      todo: 'Demandez à vos administrateurs si vous pouvez y participer.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} ne délivre plus de billets pour le moment.`,
      todo: 'Réessayez dans quelques minutes.',
    },
    'ticket-address-error': {
      happened: (about) => `${about}, qui délivre vos billets, a un problème.`,
      todo: 'Réessayez dans une minute. Si cela persiste, signalez-le à vos administrateurs.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `La réponse de ${about} n’est pas un billet.`,
      todo: 'Signalez à vos administrateurs que l’adresse des billets est peut-être fausse.',
    },
    'ticket-address-other-room': {
      happened: (about) =>
        `${about} vous a donné un billet qui ne vaut pas pour cette seule réunion.`,
      todo: 'Il n’a pas été utilisé. Signalez-le à vos administrateurs.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} vous a donné un billet qui n’est pas valable maintenant.`,
      todo: 'Réessayez. Si cela persiste, signalez à vos administrateurs que l’horloge de ce serveur est peut-être fausse.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} vous a donné un billet qui ne convient pas à cette réunion.`,
      todo: 'Il n’a pas été utilisé. Signalez-le à vos administrateurs.',
    },
  },
};
