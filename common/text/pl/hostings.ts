import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Serwer publiczny',
      promise: 'meet.jit.si: za darmo, bez konfiguracji. Wejść może każdy, kto ma link.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Twoje konto w 8x8: wchodzą tylko osoby z biletem. Parlour podpisuje go tutaj.',
    },
    ownServer: {
      name: 'Własny serwer',
      promise: 'Serwer Jitsi, który prowadzisz lub otrzymujesz: otwarty albo z biletami.',
    },
  },
  jaasFetches: 'Twoje konto w 8x8: wchodzą tylko osoby z biletem.',
  list: {
    jaas: {
      title: 'Twoje konta',
      add: 'Dodaj kolejne konto',
      firstName: 'Moje konto',
      anotherName: (number: number) => `Konto ${number}`,
    },
    ownServer: {
      title: 'Twoje serwery',
      add: 'Dodaj kolejny serwer',
      firstName: 'Mój serwer',
      anotherName: (number: number) => `Serwer ${number}`,
    },
  },
  profileName: 'Nazwa profilu',
  unfinished: 'jeszcze nieuzupełnione',
  up: (name: string) => `Przesuń „${name}” w górę`,
  down: (name: string) => `Przesuń „${name}” w dół`,
  duplicate: (name: string) => `Powiel „${name}”`,
  remove: (name: string) => `Usuń „${name}”…`,
  copyName: (name: string) => `${name} (kopia)`,
  moved: (name: string, at: number, of: number) => `„${name}” jest teraz na miejscu ${at} z ${of}.`,
  alike: (upper: string, lower: string) =>
    `„${upper}” i „${lower}” mają ten sam adres: linki otwiera ten, który jest wyżej.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 do ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Z konsoli JaaS, „API keys”: zaczyna się od vpaas-magic-cookie-.',
  keyId: 'ID klucza',
  keyIdHelp: 'Z tej samej strony; całe albo tylko część za ukośnikiem.',
};

const key: (typeof source)['key'] = {
  title: 'Klucz podpisujący',
  field: 'Klucz prywatny',
  fieldHelp:
    'Wklej go albo upuść tu jego plik. Trafi do pęku kluczy systemu; Parlour nigdy go już nie pokaże.',
  passphrase: 'Hasło klucza',
  unlock: 'Odblokuj i zapisz klucz',
  save: 'Zapisz klucz',
  session: 'Używaj do zamknięcia Parlour',
  choose: 'Wybierz plik klucza…',
  env: 'Importuj z pliku .env…',
  saved: 'Klucz jest zapisany.',
  savedFrom: (file: string) =>
    `Gotowe. Plik nadal istnieje: ${file}. Usuń go albo trzymaj tam, gdzie nikt inny go nie odczyta.`,
  kind: 'Typ',
  /** It stands behind the kind of key: RSA, 4096-bitowy. */
  bits: (bits: number) => `${bits}-bitowy`,
  fingerprint: 'Odcisk cyfrowy (SHA-256)',
  added: 'Dodano',
  lastUsed: 'Ostatnie użycie',
  never: 'nigdy',
  test: 'Przetestuj klucz',
  testing: 'Testowanie…',
  tested: {
    accepted: (server: string) =>
      `Klucz podpisuje i weryfikuje, a ${server} przyjmuje jego bilety.`,
    'not-asked': (server: string) =>
      `Klucz podpisuje i weryfikuje. Nie udało się zapytać, czy ${server} przyjmuje jego bilety; okaże się to na następnym spotkaniu.`,
  },
  clock: {
    unknown: 'Serwer nie podał godziny, więc zegar tego komputera nie został porównany.',
    agrees: 'Zegar tego komputera jest zgodny z zegarem serwera.',
    off: (span: string) => `Zegar tego komputera myli się o ${span}; bilety to uwzględniają.`,
  },
  replace: 'Zastąp klucz',
  forget: 'Zapomnij klucz',
};

const checking: (typeof source)['checking'] = {
  start: 'Sprawdź serwer',
  title: (server: string) => `Sprawdzenie serwera ${server}`,
  running: (server: string) => `Sprawdzanie serwera ${server}…`,
  cancel: 'Anuluj',
  cancelled: 'Sprawdzanie anulowano.',
  cut: 'Na resztę zabrakło czasu.',
  fine: 'Wszystko, czego potrzebują spotkania, działa.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problem', few: '# problemy', many: '# problemów', other: '# problemu' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# uwaga', few: '# uwagi', many: '# uwag', other: '# uwagi' })}: ${steps}.`,
  took: (seconds: string) => `Trwało to ${seconds} s.`,
  copy: 'Kopiuj raport',
  copied: 'Skopiowano',
  copyLines: (where: string) => `Kopiuj wiersze: ${where}`,
  hide: 'Ukryj to sprawdzenie',
  lines: 'Co sprawdzono',
  skipped: (steps: string) => `Nie sprawdzono: ${steps}.`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'Bilet',
  role: 'Moja rola',
  roles: { host: 'Gospodarz', guest: 'Gość' },
  roleHelp: {
    host: 'Moderujesz swoje spotkania.',
    guest: 'Wchodzisz na własne spotkania bez szczególnych uprawnień.',
  },
  lifetime: 'Ważność',
  lifetimeHelp: 'Dotyczy tylko wejścia: kto jest na spotkaniu, zostaje.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, {
          one: '# godzina',
          few: '# godziny',
          many: '# godzin',
          other: '# godziny',
        })
      : plural(minutes, {
          one: '# minuta',
          few: '# minuty',
          many: '# minut',
          other: '# minuty',
        }),
  features: 'Co mogę uruchamiać',
  feature: {
    recording: 'Nagrywanie',
    livestreaming: 'Transmisja na żywo',
    transcription: 'Transkrypcja',
    'outbound-call': 'Dzwonienie na telefon',
    'inbound-call': 'Dołączanie przez telefon',
    'sip-outbound-call': 'Dzwonienie przez SIP',
    'sip-inbound-call': 'Dołączanie przez SIP',
    'file-upload': 'Udostępnianie plików',
    'list-visitors': 'Lista odwiedzających',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'Podgląd biletu',
  field: 'Pokaż bilet do pokoju',
  help: 'Albo wklej dowolny bilet lub link, aby zobaczyć, dlaczego serwer by go odrzucił. Nic nie jest nigdzie wysyłane.',
  show: 'Pokaż',
  nothingWrong: 'Nie ma w nim nic, z powodu czego serwer by go odrzucił.',
  more: (count: number) => plural(count, { other: 'I jeszcze #.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Zaproszenie do „${name}”`,
  life: 'Ważność',
  lives: { hour: '1 godzina', day: '1 dzień', date: 'Do wybranej daty' },
  date: 'Ostatni dzień',
  allows: (name: string, until: string) =>
    `Każdy, kto ma ten link, może wejść do „${name}” do ${until}: jako gość, nie jako moderator, bez nagrywania i innych dodatków.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `Każdy, kto ma ten link, może wejść do „${name}” do ${until}. To bilet gościa, bez nagrywania i innych dodatków.`,
  copy: 'Kopiuj zaproszenie',
  cancel: 'Anuluj',
  copied: 'Skopiowano zaproszenie. Nie można go odwołać przed końcem ważności.',
  close: 'Zamknij',
  issued: 'Zaproszenia utworzone na tym komputerze',
  none: 'Jeszcze żadnych. „Kopiuj zaproszenie” jest w oknie startowym przy każdym spotkaniu tego profilu.',
  until: (when: string) => `do ${when}`,
  ended: (when: string) => `ważność minęła ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
