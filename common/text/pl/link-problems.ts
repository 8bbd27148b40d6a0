import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Nie ma jeszcze nazwy pokoju.',
    todo: 'Wpisz nazwę pokoju albo wklej link do spotkania.',
  },
  'link-too-long': {
    happened: () => 'Ten tekst jest za długi jak na link do spotkania.',
    todo: 'Wklej tylko link albo wpisz nazwę pokoju.',
  },
  'link-unreadable': {
    happened: () => 'Tego linku nie da się odczytać.',
    todo: 'Skopiuj go jeszcze raz stamtąd, skąd pochodzi, albo wpisz nazwę pokoju.',
  },
  'scheme-unsupported': {
    happened: (about) => `Linki „${about}:” nie otwierają spotkań.`,
    todo: 'Wklej link, który zaczyna się od https://, albo wpisz nazwę pokoju.',
  },
  'carries-password': {
    happened: () => 'W tym linku jest nazwa użytkownika lub hasło.',
    todo: 'Poproś o link bez nich.',
  },
  'profile-unfinished': {
    happened: (about) => `Profil „${about}” nie jest jeszcze skonfigurowany.`,
    todo: 'Uzupełnij resztę w Ustawieniach albo przejdź na serwer publiczny.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Ten link podaje serwer ${about}, ale nie podaje pokoju.`
        : 'Ten link podaje serwer, ale nie podaje pokoju.',
    todo: 'Dodaj nazwę pokoju za ostatnim ukośnikiem.',
  },
  'room-too-long': {
    happened: () => 'Ta nazwa pokoju ma ponad 200 znaków.',
    todo: 'Wybierz krótszą.',
  },
  'room-reserved': {
    happened: (about) => `Serwery Jitsi zachowują nazwę „${about}” dla siebie.`,
    todo: 'Wybierz inną nazwę pokoju.',
  },
  'room-climbs': {
    happened: () => 'Nazwa pokoju nie może zawierać „..”.',
    todo: 'Pomiń kropki.',
  },
  'room-question-mark': {
    happened: () => 'Nazwa pokoju nie może zawierać „?”.',
    todo: 'Pomiń ten znak albo wklej cały link.',
  },
  'room-hash': {
    happened: () => 'Nazwa pokoju nie może zawierać „#”.',
    todo: 'Pomiń ten znak albo wklej cały link.',
  },
  'room-emoji': {
    happened: (about) =>
      about ? `Nazwa pokoju nie może zawierać ${about}.` : 'Nazwa pokoju nie może zawierać emoji.',
    todo: 'Użyj liter i cyfr.',
  },
  'room-hidden-character': {
    happened: () => 'W tej nazwie pokoju jest niewidoczny znak.',
    todo: 'Wpisz nazwę, zamiast ją wklejać.',
  },
  'room-character': {
    happened: (about) => `Nazwa pokoju nie może zawierać „${about}”.`,
    todo: 'Użyj liter i cyfr.',
  },
  'room-nothing-left': {
    happened: () => 'W tej nazwie pokoju nie ma liter ani cyfr.',
    todo: 'Dodaj kilka.',
  },
  'hosting-unknown': {
    happened: () => 'Uruchomiony Parlour nie zna podanego hostingu.',
    todo: 'Zakończ Parlour, a potem uruchom go ponownie.',
  },
  'server-not-allowed': {
    happened: (about) => `Twoja organizacja nie zezwala na spotkania na ${about}.`,
    todo: 'Zapytaj administratorów, czy można na to zezwolić.',
  },
  'hosting-not-allowed': {
    happened: () => 'Twoja organizacja nie zezwala na ten rodzaj hostingu.',
    todo: 'Zapytaj administratorów, czy można na to zezwolić.',
  },
};
