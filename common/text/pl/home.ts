import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Nazwa pokoju lub link do spotkania',
    join: 'Dołącz',
    opensWith: 'Otwiera się przez',
    hosting: 'Hosting',
    setUpHosting: 'Skonfiguruj inny hosting…',
    muted: 'Mikrofon wyłączony',
    cameraOff: 'Kamera wyłączona',
    newName: 'Nowa nazwa',
    meetings: 'Twoje spotkania',
    search: 'Szukaj',
    nothingFound: (wanted: string) => `Żadne z twoich spotkań nie nazywa się „${wanted}”.`,
    firstRun: 'Tu pojawią się spotkania, do których dołączysz.',
    firstRunWays: 'Wpisz nazwę, otwórz skądkolwiek link do spotkania albo upuść go na to okno.',
    invitation: 'Bez konta i konfiguracji: można dołączyć od razu.',
    addName: 'Dodaj swoje imię',
    found: (count: number) =>
      plural(count, {
        one: '# spotkanie',
        few: '# spotkania',
        many: '# spotkań',
        other: '# spotkania',
      }),
    rejoin: 'Dołącz ponownie',
    pin: (name: string) => `Przypnij „${name}”`,
    copyLink: (name: string) => `Kopiuj link WWW do „${name}”`,
    copied: 'Skopiowano link',
    invite: (name: string) => `Kopiuj zaproszenie do „${name}”`,
    more: (name: string) => `Więcej działań dla „${name}”`,
    menu: {
      copyLink: 'Kopiuj link WWW',
      invite: 'Kopiuj zaproszenie…',
      moveUp: 'Przesuń w górę',
      moveDown: 'Przesuń w dół',
      forget: 'Zapomnij',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `„${name}” jest teraz na miejscu ${place} z ${of}.`,
    forgotten: (name: string) => `Zapomniano „${name}”.`,
    forgottenCount: (count: number) =>
      plural(count, {
        one: 'Zapomniano # spotkanie.',
        few: 'Zapomniano # spotkania.',
        many: 'Zapomniano # spotkań.',
        other: 'Zapomniano # spotkania.',
      }),
    undo: 'Cofnij',
    joinRow: (name: string) => `Dołącz do „${name}”`,
    dismiss: 'Zamknij',
    today: 'dzisiaj',
    yesterday: 'wczoraj',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Spotkanie „${name}” opuszczono przed upływem minuty.`
        : plural(minutes, {
            one: `Spotkanie „${name}” opuszczono po # minucie.`,
            few: `Spotkanie „${name}” opuszczono po # minutach.`,
            many: `Spotkanie „${name}” opuszczono po # minutach.`,
            other: `Spotkanie „${name}” opuszczono po # minuty.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: 'Nie udało się odczytać listy „Twoje spotkania”, więc zaczyna się od nowa.',
      todo: `Stary plik zachowano jako ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Nie udało się odczytać ustawień, więc Parlour zaczyna od nowa.',
      todo: `Stary plik zachowano jako ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'Nie udało się odczytać danych „Użycia”, więc liczenie zaczyna się od nowa.',
      todo: `Stary plik zachowano jako ${file}.`,
    }),
    meetingsRestored:
      'Nie udało się odczytać listy „Twoje spotkania”, więc używana jest jej ostatnia dobra kopia.',
    settingsRestored:
      'Nie udało się odczytać ustawień, więc używana jest ich ostatnia dobra kopia.',
    usageRestored:
      'Nie udało się odczytać danych „Użycia”, więc używana jest ich ostatnia dobra kopia.',
    damagedStays: (file: string) =>
      `Nie udało się przenieść uszkodzonego pliku ${file}: zmiany przepadną po zamknięciu Parlour.`,
    notWritten: (folder: string) => ({
      happened: 'Nie udało się zapisać zmiany; przepadnie po zamknięciu Parlour.',
      todo: `Zwolnij miejsce na dysku albo sprawdź, czy można zapisywać w ${folder}.`,
    }),
  },
};
