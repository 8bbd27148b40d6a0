import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `Plik config.js nie podaje adresu dla ${way}.`,
    todo: () => 'Podaj go; spotkania używają WebSocket, gdy mogą, a w innym razie BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Nie sprawdzono, bo config.js podaje dla ${way} adres w sieci prywatnej lub bez szyfrowania.`,
  },
  missing: {
    happened: (about) => `Serwer WWW nie przekazuje ${way} do Prosody (${status(about)}).`,
    todo: () => 'Ustaw go tak, aby przekazywał ten adres.',
  },
  forbidden: {
    happened: (about) => `Serwer odmawia ${way} własnym stronom (${status(about)}).`,
    todo: () => 'Zezwól w Prosody na pochodzenie jego stron i poszukaj reguł w serwerze WWW.',
  },
  gateway: {
    happened: (about) =>
      `Serwer WWW przekazuje ${way}, ale Prosody nie odpowiada (${status(about)}).`,
    todo: () => 'Uruchom Prosody i sprawdź jego port w ustawieniach serwera WWW.',
  },
  redirect: {
    happened: () => `Serwer odsyła zapytania ${way} gdzie indziej.`,
    todo: () => 'Ustaw go tak, aby sam na nie odpowiadał.',
  },
  status: {
    happened: (about) => `Odpowiedź na ${way} jest nieoczekiwana (${status(about)}).`,
    todo: () => 'Zajrzyj do dzienników serwera WWW i Prosody.',
  },
  failed: {
    happened: (about) => `Rozmowa przez ${way} się urwała (${named(about, 'error')}).`,
    todo: () => 'Zajrzyj do dziennika Prosody.',
  },
  'too-slow': {
    happened: () => `Przez ${way} nic nie przyszło na czas.`,
    todo: () => 'Sprawdź, jak bardzo Prosody jest obciążone, i zajrzyj do jego dziennika.',
  },
  'not-xmpp': {
    happened: () => `Tam, gdzie powinno być ${way}, odpowiada coś innego niż Prosody.`,
    todo: () => 'Ustaw serwer WWW tak, aby przekazywał ten adres do Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody nie obsługuje domeny ${named(about, 'domain')}, którą config.js podaje w hosts.domain.`,
    todo: () => 'Podaj w obu miejscach tę samą domenę.',
  },
  'no-sign-in': {
    happened: () => `Prosody odpowiada przez ${way}, ale nie oferuje żadnego sposobu logowania.`,
    todo: () => 'Wskaż w Prosody, że szyfruje serwer WWW przed nim.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Mówi: „${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Serwer mówi, że nie było biletu.${saying(about)}`,
    todo: () => 'Niech serwer WWW zachowuje to, co stoi za znakiem zapytania w adresie.',
  },
  'ticket-expired': {
    happened: (about) => `Według zegara serwera bilet stracił ważność.${saying(about)}`,
    todo: () => 'Ustaw zegary obu komputerów.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `Według zegara serwera bilet nie był jeszcze ważny.${saying(about)}`,
    todo: () => 'Ustaw zegary obu komputerów.',
  },
  'ticket-signature': {
    happened: (about) => `Serwer nie potwierdza podpisu biletu.${saying(about)}`,
    todo: () =>
      'Wpisz sekret lub klucz, który zna serwer; jego app_secret musi być taki sam, litera po literze.',
  },
  'ticket-kid': {
    happened: (about) => `Serwer nie zna klucza, którym podpisano bilet.${saying(about)}`,
    todo: () =>
      'Porównaj ID klucza (kid); w przypadku serwera kluczy nazwą pliku jest SHA-256 z kid.',
  },
  'ticket-issuer': {
    happened: (about) => `Serwer nie przyjmuje biletów od tego wystawcy (iss).${saying(about)}`,
    todo: () => 'Wpisz jako wystawcę app_id serwera albo pozwól serwerowi przyjmować tego.',
  },
  'ticket-audience': {
    happened: (about) => `Serwer nie przyjmuje biletów dla tego odbiorcy (aud).${saying(about)}`,
    todo: () => 'Wpisz odbiorcę, którego serwer przyjmuje; najczęściej jest to jego app_id.',
  },
  'ticket-room': {
    happened: (about) => `Serwerowi nie odpowiada pokój w bilecie.${saying(about)}`,
    todo: () => 'Sprawdź ścieżkę w tym profilu i to, co bilet podaje jako podmiot (sub).',
  },
  'account-blocked': {
    happened: () => 'Konto tego profilu jest zablokowane.',
    todo: () => 'Właściciel konta widzi powód w konsoli JaaS; często jest to plan albo płatność.',
  },
  'ticket-refused': {
    happened: (about) => `Serwer odrzuca bilet.${saying(about)}`,
    todo: () => 'Porównaj wystawcę, odbiorcę, klucz i rodzaj podpisu z konfiguracją serwera.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody odpowiada.' },
  'websocket-works': { happened: () => 'Prosody odpowiada.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Wejść może każdy, bez biletu i hasła.' },
  'entrance-ticket': {
    happened: () => 'Wejść mogą tylko osoby z biletem, a ten profil je tworzy.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Wejść mogą tylko osoby z biletem, a ten profil ich nie tworzy.',
    todo: () =>
      'Skonfiguruj bilety w tym profilu: rodzaj podpisu, wystawcę, odbiorcę oraz sekret lub klucz; albo wchodź tylko na zaproszenie.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Wejść mogą tylko osoby z biletem, a serwer daje bilety na stronie logowania.'
        : `Wejść mogą tylko osoby z biletem, a serwer daje bilety na ${about['address']}.`,
    todo: () =>
      'Zaloguj się tam, gdy spotkanie o to zapyta, albo skonfiguruj bilety w tym profilu.',
  },
  'entrance-password': {
    happened: () => 'Serwer wymaga od każdego nazwy i hasła.',
    todo: () => 'Spotkanie o nie zapyta; aby wpuszczać też gości, skonfiguruj domenę dla gości.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Gospodarz otwiera spotkanie nazwą i hasłem, o które ono pyta; potem mogą wejść goście.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Goście mają wchodzić przez ${named(about, 'domain')}, ale Prosody ich nie wpuszcza.`,
    todo: () => 'Ustaw Prosody tak, aby obsługiwało tę domenę dla osób bez nazwy.',
  },
  'entrance-refused': {
    happened: (about) => `Serwer nikomu nie pozwala się zalogować: „${named(about, 'words')}”.`,
    todo: () => 'Zajrzyj do dziennika Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'Serwer nie powiedział, czego wymaga od osób, które wchodzą.',
    todo: () => 'Sprawdź ponownie; jeśli to nie minie, zajrzyj do dziennika Prosody.',
  },

  'ticket-none': { happened: () => 'Ten profil nie tworzy biletów.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Nie wypróbowano, bo serwer kieruje do logowania na ${named(about, 'host')}, a bilety trafiają tylko do samego serwera.`,
  },
  'ticket-not-made': {
    happened: () => 'Nie udało się utworzyć biletu na próbę.',
    todo: () => 'Przetestuj powyżej klucz lub sekret tego profilu: okaże się, czego brakuje.',
  },
  'ticket-accepted': { happened: () => 'Serwer przyjmuje bilet z tego profilu.' },
  'ticket-not-looked-at': {
    happened: () => 'Serwer nie patrzy na bilety: wpuszcza też z byle czym.',
    todo: () => 'Włącz bilety w Prosody albo wybierz w tym profilu brak biletów.',
  },
  'ticket-not-taken': {
    happened: () => 'Serwer wymaga nazwy i hasła, a biletów nie przyjmuje.',
    todo: () => 'Włącz bilety w Prosody albo wybierz w tym profilu brak biletów.',
  },
  'ticket-unseen': {
    happened: () => 'Bilet nie dotarł do Prosody: serwer WWW usuwa go z adresu.',
    todo: () => 'Ustaw go tak, aby przekazywał to, co stoi za znakiem zapytania.',
  },
  'ticket-unanswered': {
    happened: () => 'Serwer nie powiedział, co sądzi o bilecie.',
    todo: () => 'Sprawdź ponownie; jeśli to nie minie, zajrzyj do dziennika Prosody.',
  },
  ...refusal,
};
