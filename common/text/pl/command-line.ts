import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Użycie:',
    synopsis: 'parlour [opcje] [--] [link, plik linku lub nazwa pokoju]',
    about: 'Dołącza do spotkań Jitsi na wybranym serwerze.',
    optionsTitle: 'Opcje:',
    exitCodesTitle: 'Kody wyjścia:',
    name: 'NAZWA',
    options: {
      profile:
        'Dołącza do pokoju na hostingu o tej nazwie. Bez spotkania staje się on bieżącym hostingiem.',
      muted: 'Dołącza z wyłączonym mikrofonem.',
      hidden:
        'Uruchamia się bez okna, w zasobniku lub, gdy go nie ma, zminimalizowany. Spotkanie i tak się pokaże.',
      'new-meeting': 'Pokazuje okno startowe z nową nazwą pokoju w polu.',
      settings: 'Otwiera ustawienia.',
      'install-links':
        'Sprawia, że linki i pliki linków otwierają się w Parlour, tylko u tej osoby, i kończy.',
      'remove-links': 'Cofa to i kończy.',
      help: 'Wyświetla tę pomoc i kończy.',
      version: 'Podaje wersję i kończy.',
    },
    rest: 'To, co następuje, nie jest opcją.',
    exitCodes: {
      done: 'Gotowe albo robi to już działający Parlour.',
      failed: 'Nie udało się tego zrobić.',
      wrong: 'Słowa nie zostały zrozumiane.',
    },
    problem: {
      unknown: (option: string) => `Parlour nie ma opcji ${option}.`,
      meant: (option: string) => `Czy chodziło o ${option}?`,
      help: '„parlour --help” podaje, co jest do wyboru.',
      valueMissing: (option: string) => `Po ${option} musi nastąpić nazwa.`,
      valueUnwanted: (option: string) => `${option} nie przyjmuje wartości.`,
      notAlone: (option: string) => `${option} nie łączy się ze spotkaniem ani z inną czynnością.`,
      severalWords: {
        happened: 'Parlour otwiera jedno spotkanie naraz.',
        todo: 'Nazwę ze spacjami ujmij w cudzysłów.',
      },
      profileUnknown: {
        happened: (name: string) => `Żaden hosting nie nazywa się „${name}”.`,
        todo: (names: string) => `Dostępne: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Kilka hostingów nazywa się „${name}”.`,
        todo: 'Nadaj jednemu z nich inną nazwę w ustawieniach.',
      },
    },
    links: {
      installed: 'Linki i pliki linków otwierają się teraz w Parlour.',
      removed: 'Linki i pliki linków nie otwierają się już w tym Parlour.',
      bySystem:
        'Pakiet zainstalował Parlour dla wszystkich na tym komputerze; aby to zmienić, usuń pakiet.',
      elsewhere: 'Linki są zarejestrowane dla programu Parlour w innym miejscu.',
      notHere: 'W tym systemie robi to instalacja Parlour.',
      failed: 'System tego nie przyjął.',
      noScreen: {
        happened: 'Parlour nie może tego zrobić bez pulpitu.',
        todo: 'Zrób to w terminalu na pulpicie, na którym używasz Parlour.',
      },
    },
  },
};
