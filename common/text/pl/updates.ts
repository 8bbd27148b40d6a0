import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Ten Parlour nie został zainstalowany, więc sam się nie aktualizuje. Nowszą wersję można uzyskać tam, skąd pochodzi ta.',
  'package-manager':
    'Nowsze wersje dostarcza ten, kto zainstalował Parlour na tym komputerze, lub menedżer pakietów.',
  'no-key':
    'Ten Parlour nie potrafi odróżnić prawdziwych aktualizacji od innych, więc ich nie szuka. Nowszą wersję można uzyskać tam, skąd pochodzi ta.',
  forbidden: 'O aktualizacje dba organizacja. Parlour sam ich nie szuka.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Nie udało się połączyć z serwerem aktualizacji.',
    todo: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
  },
  unreadable: {
    happened: () => 'Serwer aktualizacji przysłał coś, czego Parlour nie może odczytać.',
    todo: 'Spróbuj ponownie później. Jeśli to się nie zmieni, zgłoś to osobie, od której masz Parlour.',
  },
  'not-signed': {
    happened: () =>
      'Aktualizacja nie jest podpisana przez twórców tego Parlour, więc została odrzucona.',
    todo: 'Zachowaj obecną wersję i zgłoś to osobie, od której masz Parlour.',
  },
  tampered: {
    happened: () => 'Pobrany plik nie jest tym, który podpisano, więc został odrzucony.',
    todo: 'Spróbuj ponownie. Jeśli to się powtórzy, użyj innej sieci.',
  },
  replayed: {
    happened: () =>
      'Serwer aktualizacji zaoferował starszą wersję niż wcześniej, więc została odrzucona.',
    todo: 'Zachowaj obecną wersję i spróbuj ponownie innego dnia.',
  },
  'not-written': {
    happened: () => 'Nie udało się zapisać aktualizacji na tym komputerze.',
    todo: 'Zwolnij miejsce na dysku albo pozwól Parlour na zapis. Potem spróbuj ponownie.',
  },
  'not-installed': {
    happened: () => 'System nie pozwolił Parlour zainstalować aktualizacji.',
    todo: 'Uruchom Parlour ponownie i spróbuj jeszcze raz albo zainstaluj nową wersję ręcznie.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Aktualizacje',
    runs: (version: string) => `Działa tu Parlour ${version}.`,
    mode: 'Sposób aktualizacji',
    modeChoice: { notify: 'Powiadamiaj', automatic: 'Samoczynnie', off: 'Wyłączone' },
    modeHelp: {
      notify:
        'Parlour sprawdza raz dziennie i informuje, gdy jest nowsza wersja. O chwili pobrania decyduje użytkownik.',
      automatic:
        'Parlour pobiera nowsze wersje, gdy nie trwa żadne spotkanie, i instaluje je, gdy zakończysz Parlour.',
      off: 'Parlour sam nie sprawdza. „Sprawdź teraz” nadal działa.',
    },
    check: 'Sprawdź teraz',
    checking: 'Szukanie nowszej wersji',
    neverChecked: 'Parlour jeszcze nie szukał nowszej wersji.',
    upToDate: 'Parlour jest aktualny.',
    checked: (when: string) => `Ostatnie sprawdzenie: ${when}`,
    available: (version: string) => `Dostępny jest Parlour ${version}.`,
    notes: 'Co nowego',
    download: 'Pobierz',
    downloading: (version: string) => `Pobieranie Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} jest gotowy.`,
    readyMeans: 'Bez ponownego uruchomienia wersja zostanie zainstalowana, gdy zakończysz Parlour.',
    restart: 'Uruchom Parlour ponownie, aby zaktualizować',
    restartNow: 'Uruchom ponownie',
    inMeeting: 'Trwa spotkanie. Aktualizacje czekają na jego koniec.',
    elsewhere,
  },
  updateProblem,
};
