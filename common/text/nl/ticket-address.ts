import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Je ticket wordt aangevraagd bij ${host}`,
    asks: 'De server die je tickets uitgeeft, vraagt wie je bent:',
    refused: (host: string) =>
      `Dat ticket kwam van ${host}. Probeer het opnieuw; blijft het zo, laat het je beheerders weten.`,
    nameHelp:
      'Wat de anderen in een vergadering zien. Gaat alleen naar de server van de vergadering waaraan je deelneemt en naar de server die je ticket uitgeeft.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `${about}, dat je tickets uitgeeft, is niet bereikbaar.`,
      todo: 'Controleer het netwerk en de VPN van je organisatie en probeer het opnieuw.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about}, dat je tickets uitgeeft, antwoordde niet op tijd.`,
      todo: 'Controleer het netwerk en probeer het opnieuw.',
    },
    'ticket-address-insecure': {
      happened: (about) => `De verbinding met ${about}, dat je tickets uitgeeft, is niet veilig.`,
      todo: 'Er is niets verstuurd. Laat je beheerders weten dat het certificaat niet in orde is.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} geeft pas tickets uit nadat je hebt ingelogd.`,
      todo: 'Probeer het opnieuw en log in zoals je organisatie heeft aangegeven.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} geeft je geen ticket voor deze vergadering.`,
      todo: 'Vraag je beheerders of je mag deelnemen.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} geeft op dit moment geen tickets meer uit.`,
      todo: 'Probeer het over een paar minuten opnieuw.',
    },
    'ticket-address-error': {
      happened: (about) => `${about}, dat je tickets uitgeeft, heeft een probleem.`,
      todo: 'Probeer het over een minuut opnieuw. Blijft het zo, laat het je beheerders weten.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} antwoordde met iets dat geen ticket is.`,
      todo: 'Laat je beheerders weten dat het adres voor tickets misschien niet klopt.',
    },
    'ticket-address-other-room': {
      happened: (about) =>
        `${about} gaf je een ticket dat niet alleen voor deze vergadering geldt.`,
      todo: 'Het is niet gebruikt. Laat het je beheerders weten.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} gaf je een ticket dat nu niet geldig is.`,
      todo: 'Probeer het opnieuw. Blijft het zo, laat je beheerders weten dat de klok van die server misschien niet klopt.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} gaf je een ticket dat niet bij deze vergadering past.`,
      todo: 'Het is niet gebruikt. Laat het je beheerders weten.',
    },
  },
};
