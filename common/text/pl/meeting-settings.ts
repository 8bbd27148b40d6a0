import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

type Words = (typeof source)['meetingSettings'];

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `Plik „${about}” ma ponad 64 kilobajty.`,
    todo: 'Wybierz mniejszy obraz: logo o wymiarach 400 na 200 pikseli w zupełności wystarczy.',
  },
  'not-a-picture': {
    happened: (about) => `Plik „${about}” to nie obraz, który Parlour umie pokazać.`,
    todo: 'Wybierz plik PNG, JPEG, WebP lub SVG.',
  },
  unreadable: {
    happened: (about) => `Pliku „${about}” nie da się odczytać.`,
    todo: 'Sprawdź, czy plik nadal istnieje i czy masz prawo go czytać.',
  },
};

const element: Words['element'] = {
  logo: {
    name: 'Logo w rogu',
    why: 'Parlour wstawia w jego miejsce twoje logo albo nic. Serwer z własnymi oznaczeniami pokazuje je mimo to i żaden program nie może tego zmienić.',
  },
  background: {
    name: 'Kolor tła',
    why: 'Używany jest twój kolor. Serwer z własnymi oznaczeniami pokazuje zamiast niego swój kolor lub obraz.',
  },
  'product-name': {
    name: 'Nazwa strony serwera',
    why: 'Strona nadal nazywa się tak, jak chciał jej operator, ale okno nosi tylko tytuł Parlour. W niektórych tekstach na spotkaniu może pojawić się ta nazwa.',
  },
  advertising: {
    name: 'Reklama i „powered by”',
    why: 'Są wyłączone na każdym spotkaniu.',
  },
  invitations: {
    name: 'Okno zaproszeń serwera',
    why: 'Parlour sam kopiuje linki i zaproszenia, więc okno z nazwą serwera nie jest potrzebne.',
  },
  'help-and-download': {
    name: 'Pomoc, pobieranie, osadzanie i opinie',
    why: 'Ich przyciski są usunięte z paska narzędzi.',
  },
  'open-in-app': {
    name: 'Strona „Otwórz w aplikacji”',
    why: 'Spotkanie już jest w aplikacji.',
  },
  'closing-page': {
    name: 'Strona po spotkaniu',
    why: 'Żaden program nie może jej wyłączyć. Parlour sam się rozłącza i zamyka spotkanie, zanim strona zdąży się pokazać.',
  },
  'before-meeting': {
    name: 'Tło ekranu przed spotkaniem',
    why: 'Należy do serwera. „Nigdy” w pozycji „Ekran przed spotkaniem” pomija ten ekran, jeśli serwer na to pozwala.',
  },
  'legal-links': {
    name: 'Linki do regulaminu, prywatności i wsparcia',
    why: 'Z operatorem serwera musi być kontakt, więc żadnemu programowi nie wolno ich zmieniać.',
  },
  wording: {
    name: 'Teksty na spotkaniu',
    why: 'Pochodzą z serwera, w twoim języku, jeśli serwer go ma.',
  },
  plan: {
    name: 'Powiadomienia o planie',
    why: 'JaaS informuje, gdy plan twojego konta czegoś nie obejmuje.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Na początku spotkania',
    muted: 'Mikrofon wyłączony',
    mutedHelp: 'Mikrofon pozostaje wyłączony, dopóki go nie włączysz.',
    cameraOff: 'Kamera wyłączona',
    cameraOffHelp: 'Kamera pozostaje wyłączona, dopóki jej nie włączysz.',
    prejoin: 'Ekran przed spotkaniem',
    prejoinChoice: { 'as-server': 'Jak na serwerze', always: 'Zawsze', never: 'Nigdy' },
    prejoinHelp: {
      'as-server':
        'Każdy serwer decyduje, czy przed wejściem widać własny obraz. To najczęstszy wybór.',
      always: 'Przed wejściem widać własny obraz i można wybrać kamerę i mikrofon.',
      never:
        'Wchodzisz do pokoju od razu. Spotkania otwierane z linku nadal pokazują ten ekran, chyba że zezwolono inaczej w sekcji Linki.',
    },
    quality: 'Jakość',
    qualityChoice: {
      automatic: 'Automatyczna',
      gentle: 'Oszczędna',
      'audio-only': 'Tylko dźwięk',
    },
    qualityHelp: {
      automatic: 'Obraz tak ostry, jak pozwalają komputer i sieć. To najczęstszy wybór.',
      gentle:
        'Dla słabych komputerów i wolnych sieci: najwyżej cztery obrazy naraz, twój w rozdzielczości 360 linii.',
      'audio-only': 'Bez obrazu: najmniej pracy dla komputera i sieci. Kamera pozostaje wyłączona.',
    },
    look: 'Jak wyglądają spotkania',
    logo: 'Twoje logo',
    logoHelp:
      'Plik PNG, JPEG, WebP lub SVG, najwyżej 64 kilobajty. Widać je w rogu spotkania, tylko na tym komputerze. Bez logo róg jest pusty.',
    noLogo: 'Brak logo',
    logoShown: 'To jest twoje logo',
    chooseLogo: 'Wybierz obraz…',
    removeLogo: 'Usuń logo',
    logoTaken: (file: string) => `„${file}” jest teraz twoim logo.`,
    logoRemoved: 'Logo zostało usunięte.',
    background: 'Kolor tła',
    backgroundHelp: 'Za obrazami na spotkaniu, tylko na tym komputerze. Zwykle kolor serwera.',
    noBackground: 'Kolor serwera',
    resetBackground: 'Jak na serwerze',
    branding: 'Co zmienia Parlour, a co zostawia sobie serwer',
    part: 'Część spotkania',
    checked: (date: string) => `Sprawdzono w kodzie źródłowym i podręczniku Jitsi ${date}:`,
    outcome: {
      removed: 'usunięte',
      replaced: 'zastąpione twoim',
      hidden: 'nigdy niepokazywane',
      server: 'decyduje serwer',
      kept: 'zostaje',
      absent: 'nie ma',
    },
    element,
  },
};
