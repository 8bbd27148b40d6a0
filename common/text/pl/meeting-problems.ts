import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Ten komputer nie jest połączony z internetem.',
    todo: 'Sprawdź sieć, a potem spróbuj ponownie.',
  },
  'name-not-found': {
    happened: (about) => `Nie ma serwera o nazwie ${about}.`,
    todo: 'Sprawdź adres i sieć, a potem spróbuj ponownie.',
  },
  refused: {
    happened: (about) => `Serwer ${about} nie przyjmuje połączeń.`,
    todo: 'Być może właśnie się uruchamia: spróbuj ponownie za minutę.',
  },
  'server-error': {
    happened: (about) => `Serwer spotkań odpowiedział błędem (${about}).`,
    todo: 'Może być przeciążony: spróbuj ponownie za minutę.',
  },
  'page-missing': {
    happened: (about) => `Serwer ${about} nie ma spotkania pod tym adresem.`,
    todo: 'Sprawdź link z osobą, która go wysłała.',
  },
  'too-slow': {
    happened: (about) => `Serwer ${about} nie odpowiedział na czas.`,
    todo: 'Sprawdź sieć, a potem spróbuj ponownie.',
  },
  'not-jitsi': {
    happened: (about) => `Strona pod adresem ${about} to nie spotkanie Jitsi.`,
    todo: 'Sprawdź adres. Sieć w hotelu lub pociągu może wymagać najpierw zalogowania: otwórz link w przeglądarce.',
  },
  'framing-refused': {
    happened: (about) => `Serwer ${about} nie pozwala innym programom pokazywać swoich spotkań.`,
    todo: 'Otwórz spotkanie w przeglądarce. Administrator serwera może na to zezwolić (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `Nie udało się połączyć z serwerem ${about}.`,
    todo: 'Sprawdź sieć, a potem spróbuj ponownie.',
  },
  'join-too-slow': {
    happened: () => 'Serwer otworzył swoją stronę, ale nie wpuścił na spotkanie.',
    todo: 'Spróbuj ponownie; jeśli to nie minie, serwer ma problem.',
  },
  'not-allowed': {
    happened: () => 'Nie masz uprawnień, aby dołączyć do tego spotkania.',
    todo: 'Poproś organizatora o zaproszenie.',
  },
  kicked: {
    happened: (about) =>
      about ? `Usunięto cię ze spotkania „${about}”.` : 'Usunięto cię ze spotkania.',
    todo: 'Zapytaj gospodarza, zanim dołączysz ponownie.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `Gospodarz zakończył spotkanie „${about}” dla wszystkich.`
        : 'Gospodarz zakończył spotkanie dla wszystkich.',
    todo: 'Można zamknąć ten komunikat.',
  },
  'connection-lost': {
    happened: (about) => `Utracono połączenie z ${about}.`,
    todo: 'Sprawdź sieć, a potem spróbuj ponownie.',
  },
  'page-crashed': {
    happened: () => 'Spotkanie nieoczekiwanie się zatrzymało.',
    todo: 'Dołącz ponownie; kamera i mikrofon są wyłączone.',
  },
  'key-absent': {
    happened: (about) =>
      `Profil „${about}” nie ma jeszcze klucza prywatnego, więc nie można było utworzyć biletu.`,
    todo: 'Dodaj klucz w Ustawieniach.',
  },
  'ticket-not-made': {
    happened: () => 'Nie udało się utworzyć biletu do tego pokoju.',
    todo: 'Obejrzyj bilet w Ustawieniach, w sekcji Hosting: mówi, czego brakuje.',
  },
};
