import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `Plik „${about}”` : 'Ten plik');
const howToMakeOne =
  'Utwórz go poleceniem: ssh-keygen -t rsa -b 4096 -m PEM. Potem przekaż jego publiczną połowę serwerowi.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Nie ma jeszcze klucza.',
    todo: 'Wklej klucz prywatny albo wybierz jego plik.',
  },
  'too-large': {
    happened: () => 'Ten tekst jest o wiele za długi jak na klucz.',
    todo: 'Wklej tylko klucz, od wiersza BEGIN do wiersza END.',
  },
  binary: {
    happened: () => 'To nie jest tekst ani klucz, który Parlour umie odczytać.',
    todo: 'Wybierz plik z kluczem prywatnym; jego nazwa często kończy się na .pem, .pk lub .key.',
  },
  'web-page': {
    happened: () => 'To jest strona WWW, a nie klucz.',
    todo: 'Pobierz sam plik klucza; być może trzeba najpierw się zalogować.',
  },
  'one-line': {
    happened: () => 'To wygląda na hasło lub wspólny sekret, a nie na klucz prywatny.',
    todo: 'Wklej cały klucz prywatny; ma około 30–50 wierszy.',
  },
  'not-a-key': {
    happened: () => 'W tym tekście nie ma klucza prywatnego.',
    todo: 'Poszukaj części, która zaczyna się od BEGIN PRIVATE KEY lub BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Brakuje pierwszego i ostatniego wiersza tego klucza.',
    todo: 'Skopiuj całość, z wierszem BEGIN i wierszem END.',
  },
  damaged: {
    happened: () => 'Ten klucz jest niepełny lub uszkodzony.',
    todo: 'Skopiuj go jeszcze raz w całości albo wybierz jego plik.',
  },
  'two-keys': {
    happened: () => 'Jest tu więcej niż jeden klucz prywatny.',
    todo: 'Podaj tylko ten, który należy do tego profilu.',
  },
  'public-key': {
    happened: () => 'To jest publiczna połowa klucza.',
    todo: 'Wybierz klucz prywatny: plik o tej samej nazwie bez .pub albo ze słowem PRIVATE w pierwszym wierszu.',
  },
  certificate: {
    happened: () => 'To jest certyfikat, a nie klucz prywatny.',
    todo: 'Wybierz plik z PRIVATE KEY w pierwszym wierszu.',
  },
  'certificate-request': {
    happened: () => 'To jest wniosek o certyfikat, a nie klucz prywatny.',
    todo: 'Wybierz klucz, którym utworzono wniosek.',
  },
  openssh: {
    happened: () => 'Ten klucz jest we własnym formacie OpenSSH.',
    todo: 'Przekształć kopię jego pliku poleceniem: ssh-keygen -p -m PEM -f KOPIA. Potem wybierz kopię.',
  },
  putty: {
    happened: () => 'Ten klucz jest we własnym formacie PuTTY.',
    todo: 'Otwórz go w PuTTYgen, wybierz „Conversions”, „Export OpenSSH key”, a wynik przekształć poleceniem: ssh-keygen -p -m PEM -f KOPIA.',
  },
  pgp: {
    happened: () => 'To jest klucz lub wiadomość PGP.',
    todo: 'Wybierz klucz prywatny RSA utworzony do spotkań.',
  },
  jwk: {
    happened: () => 'Ten klucz jest zapisany jako JSON (JWK).',
    todo: 'Wyeksportuj go jako PEM tam, skąd pochodzi.',
  },
  jwt: {
    happened: () => 'To jest bilet (JWT), a nie klucz, którym podpisuje się bilety.',
    todo: 'Wklej klucz prywatny; bilety Parlour tworzy sam.',
  },
  pkcs12: {
    happened: () => 'To jest kontener PKCS #12 (.p12 lub .pfx).',
    todo: 'Wyjmij z niego klucz poleceniem: openssl pkcs12 -nocerts -in PLIK -out key.pem.',
  },
  ec: {
    happened: () => 'To jest klucz na krzywych eliptycznych; bilety wymagają klucza RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'To jest klucz Ed25519; bilety wymagają klucza RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Ten klucz RSA jest ograniczony do podpisów PSS, których serwery spotkań nie sprawdzają.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'To jest klucz DSA; bilety wymagają klucza RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Kluczem prywatnym tego rodzaju nie da się podpisywać biletów; wymagają one klucza RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Długość tego klucza w bitach to ${about}, za mało, by był bezpieczny.`
        : 'Ten klucz ma mniej niż 2048 bitów, za mało, by był bezpieczny.',
    todo: 'Utwórz klucz o długości 2048 bitów lub większej; JaaS zaleca 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Długość tego klucza w bitach to ${about}, więcej, niż przyjmują serwery.`
        : 'Ten klucz ma ponad 8192 bity, więcej, niż przyjmują serwery.',
    todo: 'Utwórz klucz o długości 4096 bitów.',
  },
  'passphrase-needed': {
    happened: () => 'Ten klucz jest chroniony hasłem.',
    todo: 'Wpisz hasło klucza; Parlour użyje go raz i nie zachowa.',
  },
  'passphrase-wrong': {
    happened: () => 'To hasło nie otwiera klucza.',
    todo: 'Wpisz je jeszcze raz; wielkość liter ma znaczenie.',
  },
  'encryption-unsupported': {
    happened: () => 'Ten klucz jest zaszyfrowany w sposób, którego Parlour nie umie otworzyć.',
    todo: 'Zapisz go z powszechnym szyfrowaniem: openssl rsa -aes256 -traditional -in PLIK -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} już nie istnieje.`,
    todo: 'Wybierz plik jeszcze raz.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} nie daje się odczytać.`,
    todo: 'Sprawdź, czy masz prawo go czytać, albo wklej klucz.',
  },
  'file-is-folder': {
    happened: (about) => (about ? `„${about}” to folder.` : 'To jest folder.'),
    todo: 'Wybierz plik klucza w jego wnętrzu.',
  },
  'file-is-pipe': {
    happened: (about) =>
      about
        ? `„${about}” to potok między programami, a nie plik.`
        : 'To jest potok między programami, a nie plik.',
    todo: 'Zapisz klucz w zwykłym pliku albo go wklej.',
  },
  'file-is-device': {
    happened: (about) =>
      about ? `„${about}” to urządzenie, a nie plik.` : 'To jest urządzenie, a nie plik.',
    todo: 'Wybierz zwykły plik albo wklej klucz.',
  },
  'file-is-socket': {
    happened: (about) =>
      about
        ? `„${about}” to gniazdo programu, a nie plik.`
        : 'To jest gniazdo programu, a nie plik.',
    todo: 'Wybierz zwykły plik, który zawiera klucz.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} jest pusty.`,
    todo: 'Pobierz lub zapisz klucz jeszcze raz.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} jest o wiele za duży jak na klucz.`,
    todo: 'Wybierz plik klucza; ma on tylko kilka kilobajtów.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} nie dał się odczytać na czas.`,
    todo: 'Jeśli leży na dysku sieciowym, skopiuj go najpierw na ten komputer.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} nie zawiera żadnej z nazw, które zna Parlour.`,
    todo: 'Nazwij je JAAS_APP_ID, JAAS_KID i JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Pęk kluczy jest zablokowany.',
    todo: 'Spróbuj ponownie i wpisz jego hasło, gdy system o nie zapyta.',
  },
  unavailable: {
    happened: () => 'Na tym komputerze nie ma pęku kluczy, z którego Parlour może skorzystać.',
    todo: 'W Linuksie zainstaluj GNOME Keyring (gnome-keyring) lub KWallet (kwalletmanager) i zaloguj się ponownie albo użyj klucza tylko w tej sesji.',
  },
  denied: {
    happened: () => 'System nie pozwolił Parlour użyć pęku kluczy.',
    todo: 'Spróbuj ponownie i zezwól, gdy system o to zapyta.',
  },
  slow: {
    happened: () => 'Pęk kluczy nie odpowiada.',
    todo: 'Jeśli system pyta o hasło, wpisz je, a potem spróbuj ponownie.',
  },
  damaged: {
    happened: () => 'To, co pęk kluczy zawiera dla tego profilu, nie jest zapisanym kluczem.',
    todo: 'Zapisz klucz jeszcze raz.',
  },
  removed: {
    happened: () => 'Klucz tego profilu został usunięty z pęku kluczy.',
    todo: 'Zapisz klucz jeszcze raz.',
  },
  'missing-module': {
    happened: () => 'Brakuje tej części Parlour, która korzysta z pęku kluczy.',
    todo: 'Zainstaluj Parlour ponownie albo użyj klucza tylko w tej sesji.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Nie ma jeszcze AppID.',
    todo: 'Skopiuj go ze strony „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'To jest adres WWW, a nie AppID.',
    todo: 'Skopiuj tylko część, która zaczyna się od vpaas-magic-cookie-, do następnego ukośnika.',
  },
  'app-id-unreadable': {
    happened: () =>
      'To nie jest AppID: składa się on z vpaas-magic-cookie-, a potem cyfr i liter od a do f.',
    todo: 'Skopiuj go jeszcze raz ze strony „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Ten AppID to przykład z dokumentacji 8x8.',
    todo: 'Skopiuj własny ze strony „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Nie ma jeszcze ID klucza.',
    todo: 'Skopiuj je ze strony „API keys” w konsoli JaaS (jaas.8x8.vc); to część za ukośnikiem.',
  },
  'key-id-address': {
    happened: () => 'To jest adres WWW, a nie ID klucza.',
    todo: 'Skopiuj ID, które stoi obok klucza na stronie „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'To nie jest ID klucza: jest ono krótkie, na przykład 0a1b2c.',
    todo: 'Skopiuj je jeszcze raz ze strony „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'To ID klucza to przykład z dokumentacji 8x8.',
    todo: 'Skopiuj własne ze strony „API keys” w konsoli JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `Ten klucz należy do innego AppID: ${about}.` : 'Ten klucz należy do innego AppID.',
    todo: 'Skopiuj AppID i ID klucza z tego samego wiersza w konsoli JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
