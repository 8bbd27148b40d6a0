import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Pobieranie biletu z ${host}`,
    asks: 'Serwer, który wydaje Twoje bilety, pyta, kim jesteś:',
    refused: (host: string) =>
      `Ten bilet wydał serwer ${host}. Spróbuj ponownie; jeśli nic się nie zmieni, przekaż to administratorom.`,
    nameHelp:
      'Widzą je inni na spotkaniu. Trafia tylko do serwera spotkania, do którego dołączasz, i do serwera, który wydaje Twój bilet.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `Nie udało się połączyć z serwerem ${about}, który wydaje Twoje bilety.`,
      todo: 'Sprawdź sieć i VPN swojej organizacji, a potem spróbuj ponownie.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `Serwer ${about}, który wydaje Twoje bilety, nie odpowiedział na czas.`,
      todo: 'Sprawdź sieć, a potem spróbuj ponownie.',
    },
    'ticket-address-insecure': {
      happened: (about) =>
        `Połączenie z serwerem ${about}, który wydaje Twoje bilety, nie jest bezpieczne.`,
      todo: 'Nic nie zostało wysłane. Przekaż administratorom, że jego certyfikat nie jest w porządku.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `Serwer ${about} wydaje bilety dopiero po zalogowaniu.`,
      todo: 'Spróbuj ponownie i zaloguj się tak, jak podała Twoja organizacja.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `Serwer ${about} nie wydaje Ci biletu na to spotkanie.`,
      todo: 'Zapytaj administratorów, czy możesz dołączyć.',
    },
    'ticket-address-busy': {
      happened: (about) => `Serwer ${about} nie wydaje w tej chwili więcej biletów.`,
      todo: 'Spróbuj ponownie za kilka minut.',
    },
    'ticket-address-error': {
      happened: (about) => `Serwer ${about}, który wydaje Twoje bilety, ma problem.`,
      todo: 'Spróbuj ponownie za minutę. Jeśli nic się nie zmieni, przekaż to administratorom.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `Odpowiedź serwera ${about} nie jest biletem.`,
      todo: 'Przekaż administratorom, że adres do biletów może być błędny.',
    },
    'ticket-address-other-room': {
      happened: (about) => `Serwer ${about} wydał Ci bilet nie tylko na to spotkanie.`,
      todo: 'Nie został użyty. Przekaż to administratorom.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `Serwer ${about} wydał Ci bilet, który teraz nie jest ważny.`,
      todo: 'Spróbuj ponownie. Jeśli nic się nie zmieni, przekaż administratorom, że zegar tego serwera może być błędny.',
    },
    'ticket-address-unfit': {
      happened: (about) => `Serwer ${about} wydał Ci bilet, który nie pasuje do tego spotkania.`,
      todo: 'Nie został użyty. Przekaż to administratorom.',
    },
  },
};
