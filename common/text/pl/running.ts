import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const newMessages = (count: number): string =>
  plural(count, {
    one: '# nowa wiadomość',
    few: '# nowe wiadomości',
    many: '# nowych wiadomości',
    other: '# nowej wiadomości',
  });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Opuść spotkanie',
    mute: 'Wyłącz mikrofon',
    unmute: 'Włącz mikrofon',
    cameraOff: 'Wyłącz kamerę',
    cameraOn: 'Włącz kamerę',
    share: 'Udostępnij ekran…',
    stopSharing: 'Zatrzymaj udostępnianie',
    raiseHand: 'Podnieś rękę',
    lowerHand: 'Opuść rękę',
    open: 'Otwórz spotkanie',
    people: (count: number) =>
      plural(count, { one: 'Tylko ty', few: '# osoby', many: '# osób', other: '# osoby' }),
    unread: newMessages,
    speaks: (name: string) => `Mówi ${name}`,
    runsFor: (time: string) => `Czas na spotkaniu: ${time}`,
  },
  meetingMenu: {
    title: '&Spotkanie',
    muted: 'Mikrofon wyłączony',
    cameraOff: 'Kamera wyłączona',
    hand: 'Podnieś rękę',
    chat: 'Czat',
    tiles: 'Widok kafelkowy',
    participants: 'Uczestnicy',
    pictureInPicture: 'Obraz w obrazie',
    alwaysOnTop: 'Zawsze na wierzchu',
    invite: 'Kopiuj zaproszenie…',
    copyLink: 'Kopiuj link WWW',
  },
  trayState: {
    talking: (name: string) => `Spotkanie „${name}”`,
    muted: (name: string) => `Spotkanie „${name}”, mikrofon wyłączony`,
    sharing: (name: string) => `Spotkanie „${name}”, ekran udostępniony`,
    'sharing-muted': (name: string) =>
      `Spotkanie „${name}”, mikrofon wyłączony, ekran udostępniony`,
  },
  closing: {
    question: (name: string) => `Trwa spotkanie „${name}”.`,
    detail:
      'Jeśli spotkanie ma trwać dalej, inni nadal będą słyszeć i widzieć to, na co im pozwalasz.',
    leave: 'Opuść spotkanie',
    keep: 'Nie przerywaj',
    stay: 'Anuluj',
    always: 'Zawsze tak rób',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} chce wejść` : 'Ktoś chce wejść'),
      message: (name: string) => (name ? `${name}: nowa wiadomość` : 'Nowa wiadomość'),
      hand: (name: string) => (name ? `${name} podnosi rękę` : 'Ktoś podnosi rękę'),
    },
    several: {
      knock: (count: number) =>
        plural(count, {
          one: '# osoba chce wejść',
          few: '# osoby chcą wejść',
          many: '# osób chce wejść',
          other: '# osoby chce wejść',
        }),
      message: newMessages,
      hand: (count: number) =>
        plural(count, {
          one: '# podniesiona ręka',
          few: '# podniesione ręce',
          many: '# podniesionych rąk',
          other: '# podniesionej ręki',
        }),
    },
  },
  runningSettings: {
    title: 'W trakcie spotkania',
    notifications: 'Powiadomienia',
    notificationsHelp: 'Gdy ktoś puka, pisze lub podnosi rękę, a ty patrzysz na coś innego.',
    compact: 'Małe okno po zminimalizowaniu',
    compactHelp:
      'Małe okno pozostaje na wierzchu: kto mówi, ile to już trwa, mikrofon, kamera i opuszczenie spotkania.',
    closing: 'Zamknięcie okna spotkania',
    closingChoice: { ask: 'Pytaj', leave: 'Opuść', keep: 'Nie przerywaj' },
    closingHelp: {
      ask: 'Parlour pyta, czy opuścić spotkanie, czy go nie przerywać.',
      leave: 'Opuszczasz spotkanie bez pytania.',
      keep: 'Spotkanie trwa dalej bez okna. Wrócisz do niego ikoną obok zegara; jeśli jej nie ma, okno zostanie zminimalizowane.',
    },
    shortcut: 'Mikrofon z każdego programu',
    shortcutHelp:
      'Te klawisze wyłączają i włączają mikrofon na spotkaniu bez względu na to, który program jest na wierzchu.',
    noShortcut: 'Brak klawiszy',
    chooseKeys: 'Wybierz klawisze…',
    pressKeys: 'Naciśnij klawisze…',
    removeKeys: 'Usuń klawisze',
    recording:
      'Przytrzymaj Ctrl lub Alt – na Macu Command, Control lub Option – i naciśnij inny klawisz. Escape anuluje.',
    needsModifier: 'Ten klawisz służy do pisania. Przytrzymaj też Ctrl lub Alt.',
    keysSet: (keys: string) => `Obecne klawisze: ${keys}.`,
    keysRemoved: 'Żadne klawisze nie wyłączają już mikrofonu z każdego programu.',
    shortcutTaken: {
      happened: 'Te klawisze ma już inny program albo zachowuje je dla siebie system.',
      todo: 'Wybierz inne.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Spacja',
      Up: 'Strzałka w górę',
      Down: 'Strzałka w dół',
      Left: 'Strzałka w lewo',
      Right: 'Strzałka w prawo',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'Testuj kamerę, mikrofon i głośnik…',
    testDevicesHelp: 'Pokazuje i odtwarza to, co trafiłoby na spotkanie, zanim do niego dołączysz.',
  },
};
