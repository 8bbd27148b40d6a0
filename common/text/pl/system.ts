import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Plik',
    edit: '&Edycja',
    view: '&Widok',
    window: '&Okno',
    help: 'Pomo&c',

    home: 'Dołącz do spotkania…',
    invite: 'Kopiuj zaproszenie…',
    settings: 'Ustawienia…',
    close: 'Zamknij okno',
    quit: 'Zakończ Parlour',

    undo: 'Cofnij',
    redo: 'Ponów',
    cut: 'Wytnij',
    copy: 'Kopiuj',
    paste: 'Wklej',
    pastePlain: 'Wklej bez formatowania',
    delete: 'Usuń',
    selectAll: 'Zaznacz wszystko',

    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    actualSize: 'Rzeczywisty rozmiar',
    fullScreen: 'Pełny ekran',

    minimise: 'Minimalizuj',
    fit: 'Dopasuj okno',
    showHome: 'Okno startowe',
    showMeeting: 'Bieżące spotkanie',
    allToFront: 'Umieść wszystko na wierzchu',

    about: 'O programie Parlour',
    licences: 'Licencje i podziękowania',

    services: 'Usługi',
    hide: 'Ukryj Parlour',
    hideOthers: 'Ukryj pozostałe',
    showAll: 'Pokaż wszystkie',
  },
  aboutPanel: {
    credits:
      'Program do spotkań Jitsi na komputer: na serwerze publicznym, w JaaS lub na własnym serwerze.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Twoje spotkania',
    join: 'Dołącz do spotkania…',
    joinHint: 'Otwiera okno Parlour, w którym dołącza się do spotkań',
    joinNamed: (name: string) => `Dołącz do „${name}”`,
  },
  removing: {
    question: (name: string) => `Usunąć „${name}”?`,
    detail:
      'Zniknie też klucz i wszystko, co spotkania tego hostingu zapisały na tym komputerze. W JaaS ten komputer liczy się potem jako nowy miesięczny użytkownik.',
    remove: 'Usuń',
    keep: 'Zachowaj',
  },
  cannotShutIn: {
    happened: 'Ten system nie pozwala programowi Parlour odizolować jego stron.',
    todo: 'Bez przestrzeni nazw użytkownika AppImage działałby bez piaskownicy, dlatego Parlour kończy działanie. Zainstaluj pakiet deb lub rpm albo poproś o włączenie nieuprzywilejowanych przestrzeni nazw użytkownika.',
  },
  choosing: { key: 'Wybierz klucz prywatny', env: 'Wybierz plik .env' },
  installed: {
    removeData: 'Usuń także ustawienia i zapamiętane spotkania',
  },
};
