import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Nie ma jeszcze adresu serwera.',
    todo: 'Wpisz nazwę serwera, na przykład meet.example.org.',
  },
  'address-http': {
    happened: () => 'Adresy z http:// nie są szyfrowane i nie można tam używać Jitsi.',
    todo: 'Użyj https://; serwer potrzebuje do tego certyfikatu.',
  },
  'address-scheme': {
    happened: (about) => `„${about}:” to nie adres serwera spotkań.`,
    todo: 'Wpisz nazwę serwera, na przykład meet.example.org.',
  },
  'address-password': {
    happened: () => 'W tym adresie jest nazwa użytkownika lub hasło.',
    todo: 'Pomiń je; Parlour zapyta o nie, jeśli zapyta serwer.',
  },
  'address-unreadable': {
    happened: () => 'To nie jest adres serwera.',
    todo: 'Wpisz jego nazwę, na przykład meet.example.org, a za nią :port, jeśli serwer go ma.',
  },
  'address-path': {
    happened: (about) => `„${about}” nie może stać przed nazwami pokojów.`,
    todo: 'Pomiń to albo podaj ścieżkę, od której zaczynają się pokoje twojego serwera.',
  },
  'address-room-link': {
    happened: (about) => `To wygląda na link do pokoju „${about}”.`,
    todo: 'Wybierz, o co chodzi:',
  },
  'address-public': {
    happened: () => 'To jest serwer publiczny.',
    todo: 'Wybierz powyżej „Serwer publiczny”; nie trzeba nic konfigurować.',
  },
  'address-jaas': {
    happened: () => 'To jest serwer 8x8 dla JaaS.',
    todo: 'Wybierz powyżej „JaaS” i wpisz tam swój AppID.',
  },
  'address-taken': {
    happened: (about) => `„${about}” ma ten sam adres.`,
    todo: 'Dodaj jednemu z nich ścieżkę albo usuń jeden.',
  },
  'address-not-allowed': {
    happened: (about) => `Twoja organizacja nie zezwala na spotkania na ${about}.`,
    todo: 'Zapytaj administratorów, czy można na to zezwolić.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Nie ma jeszcze wspólnego sekretu.',
    todo: 'Wklej app_secret serwera.',
  },
  'secret-too-long': {
    happened: () => 'To ma ponad 1000 bajtów i jest za długie jak na wspólny sekret.',
    todo: 'Wklej tylko sekret, bez reszty pliku.',
  },
  'secret-several-lines': {
    happened: () => 'Wspólny sekret ma jeden wiersz; tu jest ich kilka.',
    todo: 'Wklej tylko wartość app_secret serwera.',
  },
  'secret-hidden-character': {
    happened: () => 'W tym sekrecie jest niewidoczny znak.',
    todo: 'Wpisz go albo skopiuj ze zwykłego pliku tekstowego.',
  },
  'secret-is-key': {
    happened: () => 'To jest plik klucza, a nie wspólny sekret.',
    todo: 'Dla klucza prywatnego wybierz powyżej „Klucz prywatny (RS256)”.',
  },
  'secret-is-ticket': {
    happened: () => 'To jest bilet (JWT), a nie sekret, którym podpisuje się bilety.',
    todo: 'Wklej app_secret serwera; bilety Parlour tworzy sam.',
  },
  'secret-sample': {
    happened: () => 'To jest przykład z dokumentacji Jitsi, znany wszystkim.',
    todo: 'Zmień go na serwerze, na przykład na wynik polecenia „openssl rand -hex 32”.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Dodatkowe pola mogą mieć najwyżej tyle znaków: ${longestExtraClaims}; te mają więcej.`,
    todo: 'Pomiń kilka: bilety podróżują w adresach WWW.',
  },
  'claims-not-json': {
    happened: () => 'To nie jest JSON.',
    todo: 'Zapisz to tak: {"context": {"group": "staff"}}, z podwójnymi cudzysłowami.',
  },
  'claims-not-object': {
    happened: () => 'To jest JSON, ale nie obiekt.',
    todo: 'Ujmij to w nawiasy klamrowe i dodaj nazwę przed każdą wartością.',
  },
  'claims-reserved': {
    happened: (about) => `Pole „${about}” Parlour ustawia sam, dla każdego biletu.`,
    todo: 'Pomiń je tutaj.',
  },
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Adres serwera',
  addressHelp: 'Jego nazwa, z portem i ścieżką, jeśli je ma: meet.example.org',
  useAddress: (address: string) => `Użyj ${address}`,
  authentication: 'Uwierzytelnianie',
  authentications: {
    none: 'Brak',
    HS256: 'Wspólny sekret (HS256)',
    RS256: 'Klucz prywatny (RS256)',
  },
  authenticationHelp: {
    none: 'Każdy, kto ma link, wchodzi albo loguje się na stronie serwera.',
    HS256: 'Parlour podpisuje bilety sekretem, który serwer zna jako app_secret.',
    RS256:
      'Parlour podpisuje bilety kluczem prywatnym; serwer znajduje publiczną połowę po jej ID.',
  },
  secretTitle: 'Sekret podpisujący',
  secret: 'Wspólny sekret',
  secretHelp:
    'app_secret serwera (JWT_APP_SECRET). Trafi do pęku kluczy systemu; Parlour nigdy go już nie pokaże.',
  saveSecret: 'Zapisz sekret',
  secretSaved: 'Sekret jest zapisany.',
  secretKind: 'Wspólny sekret, HS256',
  weak: 'Ten sekret ma mniej niż 32 bajty, więc da się go odgadnąć metodą prób.',
  weakTodo:
    'Działa. Aby mieć mocniejszy, wstaw na serwerze i tutaj wynik polecenia „openssl rand -hex 32”.',
  tested: {
    accepted: (server: string) =>
      `Sekret podpisuje i weryfikuje, a ${server} przyjmuje jego bilety.`,
    'not-asked': (server: string) =>
      `Sekret podpisuje i weryfikuje. Nie udało się zapytać, czy ${server} przyjmuje jego bilety; okaże się to na następnym spotkaniu.`,
  },
  testSecret: 'Przetestuj sekret',
  replaceSecret: 'Zastąp sekret',
  forgetSecret: 'Zapomnij sekret',
  env: 'Importuj z pliku .env…',
  envHelp: 'Plik docker-jitsi-meet zawiera wystawcę, odbiorcę i wspólny sekret.',
  envTaken: (file: string) =>
    `Pobrano z ${file}. Plik nadal istnieje: trzymaj go tam, gdzie nikt inny go nie odczyta.`,
  claims: 'Co mówią bilety',
  issuer: 'Wystawca',
  issuerHelp: 'iss: app_id serwera (JWT_APP_ID).',
  audience: 'Odbiorca',
  audienceHelp: 'aud: puste znaczy to samo co wystawca i pasuje do większości serwerów.',
  subject: 'Podmiot',
  subjectHelp:
    'sub: * pasuje do każdego serwera, który nie sprawdza domen. Serwer, który sprawdza, chce swojej domeny XMPP, na przykład meet.jitsi.',
  keyId: 'ID klucza',
  keyIdHelp: 'kid: nazwa, po której serwer znajduje klucz publiczny.',
  extraClaims: 'Dodatkowe pola (claims)',
  extraClaimsHelp: 'Obiekt JSON dodawany do każdego biletu. Zwykle puste.',
  moderators:
    'Na serwerze Jitsi prosto z pakietu każdy z biletem jest moderatorem, także goście. Serwer z modułem token_affiliation rozdziela role.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
