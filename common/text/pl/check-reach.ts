import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Jest dla ${named(about, 'subject')}, wystawca: ${named(about, 'issuer')}, ważny od ` +
  `${named(about, 'from')} do ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `Nazwa prowadzi do ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'Serwer jest podany jako numer, więc nazwa nie jest potrzebna.',
  },
  'name-by-proxy': {
    happened: (about) => `Nazwę wyszukuje serwer proxy ${named(about, 'proxy')}.`,
  },
  'name-unknown': {
    happened: () => 'Do tej nazwy nie należy żaden adres.',
    todo: () =>
      'Sprawdź pisownię; nazwę z własnej sieci można znaleźć tylko w niej lub przez jej VPN.',
  },
  'name-server-silent': {
    happened: () => 'Sieć nie powiedziała, jaki adres należy do tej nazwy.',
    todo: () => 'Sprawdź sieć i jej serwer nazw (DNS), a potem sprawdź ponownie.',
  },
  offline: {
    happened: () => 'Ten komputer nie ma sieci.',
    todo: () => 'Podłącz go, a potem sprawdź ponownie.',
  },
  'connection-stands': { happened: () => 'Serwer przyjmuje połączenia.' },
  'connection-by-proxy': {
    happened: (about) =>
      `Serwer przyjmuje połączenia, przez serwer proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'Komputer pod tym adresem nie przyjmuje połączeń na tym porcie.',
    todo: () =>
      'Sprawdź port i to, czy serwer WWW działa, oraz przepuść TCP 443 przez zaporę sieciową.',
  },
  'connection-reset': {
    happened: () => 'Połączenie zostało od razu przerwane.',
    todo: () =>
      'Coś po drodze go nie przepuszcza: sprawdź zaporę sieciową, serwer proxy i load balancer.',
  },
  'connection-timed-out': {
    happened: () => 'Pod tym adresem nic nie odpowiedziało.',
    todo: () => 'Sprawdź, czy serwer jest włączony i czy jego zapora przepuszcza TCP 443.',
  },
  'connection-silent': {
    happened: () => 'Serwer przyjmuje połączenia, a potem milczy.',
    todo: () => 'Sprawdź port, a jeśli jest właściwy, uruchom ponownie serwer WWW.',
  },
  'connection-unreachable': {
    happened: () => 'Nie ma stąd drogi do tego adresu.',
    todo: () => 'Sprawdź sieć; serwer z własnej sieci może wymagać jej VPN.',
  },
  'connection-blocked': {
    happened: () => 'Ten komputer lub jego administrator blokuje połączenie.',
    todo: () => 'Przepuść Parlour w zaporze sieciowej lub programie ochronnym.',
  },
  'connection-unsafe-port': {
    happened: () => 'Na tym porcie Chromium nie łączy się z żadnym serwerem WWW.',
    todo: () => 'Ustaw serwer na port 443 albo inny, którego używają serwery WWW.',
  },
  'connection-failed': {
    happened: (about) => `Połączenie się nie udało (${named(about, 'error')}).`,
    todo: () => 'Sprawdź sieć, a potem sprawdź ponownie.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Nie udało się użyć serwera proxy wskazanego przez system.'
        : `Nie udało się użyć serwera proxy ${about['proxy']}.`,
    todo: () => 'Sprawdź serwer proxy w ustawieniach sieci w systemie.',
  },
  'proxy-sign-in': {
    happened: () => 'Serwer proxy wymaga nazwy i hasła.',
    todo: () => 'Poproś jego administratora, aby przepuszczał do tego serwera bez logowania.',
  },

  'certificate-sound': { happened: (about) => `Ten komputer mu ufa. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'Ten komputer ufa temu certyfikatowi.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'Certyfikat wygaśnie za # dzień.',
        few: 'Certyfikat wygaśnie za # dni.',
        many: 'Certyfikat wygaśnie za # dni.',
        other: 'Certyfikat wygaśnie za # dnia.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Odnów go teraz i sprawdź, dlaczego nie stało się to samo.',
  },
  'certificate-expired': {
    happened: (about) => `Certyfikat wygasł. ${whole(about)}`,
    todo: () => 'Odnów go; jeśli data końca jest dopiero przed nami, ustaw zegar tego komputera.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Certyfikat nie jest jeszcze ważny. ${whole(about)}`,
    todo: () => 'Sprawdź najpierw zegar tego komputera, a potem tego, który go wystawił.',
  },
  'certificate-self-signed': {
    happened: (about) => `Serwer sam podpisał swój certyfikat. ${whole(about)}`,
    todo: () =>
      'Uzyskaj certyfikat, któremu ufa każdy komputer, albo porównaj odcisk cyfrowy na serwerze i zainstaluj certyfikat w tym systemie.',
  },
  'certificate-name': {
    happened: (about) =>
      `Certyfikat jest dla ${named(about, 'names')}, a nie dla ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Użyj nazwy, dla której jest, albo uzyskaj certyfikat dla tej nazwy.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `Serwer wysyła swój certyfikat bez tego, który za niego ręczy. ${whole(about)}`,
    todo: () => 'Ustaw serwer WWW tak, aby wysyłał cały łańcuch: fullchain.pem zamiast cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) => `Certyfikat wystawił urząd, którego ten komputer nie zna. ${whole(about)}`,
    todo: () =>
      'Zainstaluj certyfikat tego urzędu w tym systemie albo uzyskaj taki, któremu ufa każdy komputer.',
  },
  'certificate-untrusted': {
    happened: (about) => `Za certyfikat nie ręczy nikt, kogo zna ten komputer. ${whole(about)}`,
    todo: () =>
      'Albo serwer pomija część łańcucha, albo trzeba zainstalować urząd certyfikacji w tym systemie.',
  },
  'certificate-revoked': {
    happened: (about) => `Certyfikat został unieważniony. ${whole(about)}`,
    todo: () => 'Niczego tam nie wpisuj; administrator serwera musi uzyskać nowy certyfikat.',
  },
  'certificate-weak': {
    happened: (about) => `Certyfikat używa zbyt słabego podpisu lub klucza. ${whole(about)}`,
    todo: () => 'Uzyskaj nowy, z SHA-256 i kluczem o długości co najmniej 2048 bitów.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium odrzuca certyfikat (${named(about, 'error')}).`,
    todo: () => 'Uzyskaj nowy od urzędu, któremu ufa każdy komputer.',
  },
  'tls-too-old': {
    happened: () => 'Serwer zna tylko sposoby szyfrowania, które nie są już bezpieczne.',
    todo: () => 'Włącz na nim TLS 1.2 i 1.3.',
  },
  'tls-none': {
    happened: () => 'Na tym porcie coś odpowiada, ale bez szyfrowania.',
    todo: () => 'Sprawdź port: spotkania wymagają https, najczęściej na 443.',
  },
  'tls-client-certificate': {
    happened: () => 'Serwer chce twojego certyfikatu, a spotkania nie mogą go okazać.',
    todo: () => 'Wyłącz ten wymóg dla tej domeny.',
  },
  'tls-failed': {
    happened: (about) => `Nie udało się uzgodnić szyfrowania (${named(about, 'error')}).`,
    todo: () => 'Sprawdź ustawienia TLS serwera WWW.',
  },

  'redirect-none': { happened: () => 'Pod tym adresem odpowiada sam serwer.' },
  'redirect-path': {
    happened: (about) => `Serwer przekierowuje do ${named(about, 'path')}.`,
    todo: () => 'Dodaj prowadzącą tam ścieżkę do adresu w tym profilu.',
  },
  'redirect-host': {
    happened: (about) => `Serwer przekierowuje do ${named(about, 'host')}.`,
    todo: () =>
      'Jeśli spotkania są tam, użyj w tym profilu tamtego adresu; jeśli to strona logowania, wyłącz z niej Jitsi.',
  },
  'redirect-http': {
    happened: () => 'Serwer przekierowuje do http, gdzie nic nie jest szyfrowane.',
    todo: () => 'Ustaw przekierowanie z http do https i nigdy odwrotnie.',
  },
  'redirect-loop': {
    happened: () => 'Serwer przekierowuje w kółko.',
    todo: () =>
      'Poszukaj dwóch przekierowań, które się znoszą, w serwerze WWW i w serwerze proxy przed nim.',
  },

  'sign-in-none': { happened: () => 'Przed Jitsi nic nie pyta o hasło.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Serwer WWW na samym początku pyta o nazwę i hasło.'
        : `Serwer WWW na samym początku pyta o nazwę i hasło: „${about['realm']}”.`,
    todo: () => 'Spotkania nie mogą ich podać; niech pyta samo Jitsi (secure domain lub bilety).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Zamiast Jitsi odpowiada strona, która pyta o hasło.'
        : `Zamiast Jitsi odpowiada strona, która pyta o hasło: „${about['title']}”.`,
    todo: () =>
      'Zaloguj się do sieci w przeglądarce; jeśli to strona samego serwera, wyłącz z niej Jitsi.',
  },
  'sign-in-portal': {
    happened: () => 'Sieć wymaga najpierw zalogowania.',
    todo: () => 'Otwórz w przeglądarce dowolną stronę, zaloguj się tam i sprawdź ponownie.',
  },
};
