import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Pakiet dodał już Parlour dla wszystkich.',
    todo: 'Używaj tamtego Parlour albo najpierw usuń pakiet.',
  },
  'foreign-entry': {
    happened: 'Jest pozycja menu o nazwie parlour.desktop, której nie zapisał Parlour.',
    todo: 'Przenieś ją z .local/share/applications w katalogu domowym i spróbuj ponownie.',
  },
  'no-xdg-mime': {
    happened: 'W tym systemie brakuje xdg-mime, którym wybiera się programy dla linków.',
    todo: 'Zainstaluj pakiet xdg-utils i spróbuj ponownie.',
  },
  'not-written': {
    happened: 'Nie wszystko udało się zapisać w katalogu domowym.',
    todo: 'Sprawdź, czy na dysku jest miejsce i czy można na nim zapisywać, a potem spróbuj ponownie.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'Pliki .meeting otwiera Parlour.',
      theirs: (program: string) => `Pliki .meeting otwiera ${program}.`,
      nobody: 'Plików .meeting nie otwiera żaden program.',
      someone: 'System nie mówi, co otwiera pliki .meeting.',
      claim: 'Otwieraj pliki .meeting w Parlour',
      decides:
        'Decydują ustawienia systemu. Znajdź w nich „domyślne aplikacje” i wybierz Parlour dla plików .meeting.',
    },
    none: 'Parlour nie ma jeszcze w menu tego komputera. Dodanie zmienia tylko ustawienia Twojego konta i można je cofnąć.',
    installed: 'Parlour jest w Twoim menu i jest zarejestrowany dla linków i plików .meeting.',
    system: 'Pakiet zainstalował Parlour dla wszystkich na tym komputerze.',
    elsewhere:
      'Twoje menu i linki uruchamiają Parlour z innego miejsca. Jeśli go przeniesiono, dodaj go ponownie.',
    add: 'Dodaj Parlour do menu i linków tego komputera',
    addAgain: 'Dodaj ponownie',
    takeAway: 'Usuń z powrotem',
    problem,
  },
  menuEntry: {
    comment: 'Spotkania Jitsi na wybranym przez Ciebie serwerze',
    newMeeting: 'Nowe spotkanie',
    settings: 'Ustawienia',
    file: 'Spotkanie Parlour',
  },
};
