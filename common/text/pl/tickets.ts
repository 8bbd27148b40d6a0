import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Sprawdź w Ustawieniach, w sekcji Hosting.';
const newLink = 'Jeśli bilet był w linku, poproś organizatora o nowy.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Dla tego AppID nie można utworzyć biletu.',
    todo: 'Skopiuj AppID jeszcze raz z konsoli JaaS; zaczyna się od vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Z tym ID klucza nie można utworzyć biletu.',
    todo: 'Skopiuj ID klucza jeszcze raz z konsoli JaaS, bez AppID i ukośnika.',
  },
  'key-id-missing': {
    happened: () =>
      'Bez ID klucza nie można utworzyć biletu: po nim serwer znajduje klucz publiczny.',
    todo: 'Zapytaj administratora serwera o ID klucza (kid) i wpisz je.',
  },
  'issuer-missing': {
    happened: () => 'Bez wystawcy nie można utworzyć biletu.',
    todo: 'Wpisz wystawcę; to app_id serwera.',
  },
  'extra-claims-unusable': {
    happened: () => 'Z tymi dodatkowymi polami nie można utworzyć biletu.',
    todo: 'Popraw je albo zostaw to miejsce puste.',
  },
  'room-unusable': {
    happened: () => 'Do tego pokoju nie można utworzyć biletu.',
    todo: 'Podaj jeden pokój, z literami i cyframi; nie ma biletów do wszystkich pokojów.',
  },
  'end-passed': {
    happened: () => 'To zaproszenie byłoby już nieważne.',
    todo: 'Wybierz późniejszy koniec.',
  },
  'key-not-private': {
    happened: () => 'Tym kluczem nie można podpisywać biletów, bo nie jest prywatny.',
    todo: 'Zapisz jeszcze raz klucz prywatny tego profilu.',
  },
  'key-not-rsa': {
    happened: () => 'Tym kluczem nie można podpisywać biletów, bo nie jest kluczem RSA.',
    todo: 'Zapisz w tym profilu klucz RSA; JaaS zaleca 4096 bitów.',
  },
  'key-too-short': {
    happened: () => 'Tym kluczem nie można podpisywać biletów, bo ma mniej niż 2048 bitów.',
    todo: 'Zapisz w tym profilu dłuższy klucz; JaaS zaleca 4096 bitów.',
  },
  'key-not-secret': {
    happened: () => 'Tym kluczem nie można podpisywać biletów, bo serwer wymaga wspólnego sekretu.',
    todo: 'Zapisz jeszcze raz wspólny sekret tego profilu.',
  },
  'signature-doubtful': {
    happened: () => 'Po podpisaniu bilet nie przeszedł sprawdzenia, więc go odrzucono.',
    todo: 'Spróbuj ponownie. Jeśli to się powtórzy, zapisz klucz jeszcze raz i przetestuj pamięć tego komputera.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Ten serwer wpuszcza tylko osoby z biletem.',
    todo: 'Poproś organizatora o zaproszenie albo dodaj klucz do tego serwera w Ustawieniach, w sekcji Hosting.',
  },
  'ticket-expired': {
    happened: () => 'Bilet na to spotkanie stracił ważność.',
    todo: `Spróbuj ponownie, aby dostać nowy. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Bilet na to spotkanie nie jest jeszcze ważny.',
    todo: 'Sprawdź datę i godzinę na tym komputerze. Jeśli bilet był w linku, poczekaj, aż zacznie być ważny.',
  },
  'ticket-signature': {
    happened: () => 'Serwer nie mógł potwierdzić, kto podpisał bilet.',
    todo: `Sekret lub klucz prywatny musi tu pasować do tego, który zna serwer. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Serwer nie zna klucza, którym podpisano bilet.',
    todo: 'Porównaj ID klucza z tym na serwerze, a w JaaS z tym w konsoli; świeżo dodany klucz potrzebuje kilku minut.',
  },
  'ticket-issuer': {
    happened: () => 'Serwer nie przyjmuje biletów od tego wystawcy.',
    todo: `Zapytaj administratora serwera o wystawcę. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Bilet jest dla innego rodzaju serwera.',
    todo: `Zapytaj administratora serwera o odbiorcę. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Bilet jest do innego pokoju.',
    todo: `Sprawdź pokój i AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Konto JaaS tego spotkania jest zablokowane.',
    todo: 'Właściciel konta widzi powód w konsoli JaaS; często jest to plan albo płatność.',
  },
  'ticket-refused': {
    happened: () => 'Serwer nie przyjął biletu.',
    todo: `Jeśli to twój własny bilet, obejrzyj go w Ustawieniach, w sekcji Hosting. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Rodzaj podpisu',
  typ: 'Typ',
  kid: 'Klucz',
  aud: 'Odbiorca',
  iss: 'Wystawca',
  sub: 'Konto lub serwer',
  room: 'Pokój',
  nbf: 'Ważny od',
  iat: 'Utworzony',
  exp: 'Ważny do',
  jti: 'Numer tego biletu',
  'context.user.id': 'Osoba',
  'context.user.name': 'Imię',
  'context.user.email': 'E-mail',
  'context.user.avatar': 'Zdjęcie',
  'context.user.moderator': 'Moderator',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'mniej niż minutę',
  lessThanMinuteAhead: 'za mniej niż minutę',
  lessThanMinutePast: 'mniej niż minutę temu',
  ahead: (span: string) => `za ${span}`,
  past: (span: string) => `${span} temu`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `Zegary tego komputera i serwera różnią się o ${about}.`
      : 'Zegary tego komputera i serwera różnią się o całe dni.',
  todo: 'Ustaw datę i godzinę w ustawieniach systemu.',
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
