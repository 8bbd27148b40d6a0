import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'W tym tekście nie ma biletu.',
    todo: 'Wklej całość: trzy części oddzielone kropkami albo link, który zawiera bilet.',
  },
  'header-not-found': {
    happened: () => 'Pierwszej części biletu, nagłówka, nie da się odczytać.',
    todo: 'Skopiuj bilet jeszcze raz, w całości.',
  },
  'payload-not-found': {
    happened: () => 'Drugiej części biletu, z polami, nie da się odczytać.',
    todo: 'Skopiuj bilet jeszcze raz, od pierwszej do ostatniej litery.',
  },
  'alg-none': {
    happened: () => 'Ten bilet twierdzi, że nie potrzebuje podpisu (alg none).',
    todo: 'Takiego nie przyjmie żaden serwer. Podpisz go swoim kluczem.',
  },
  'alg-shared-secret': {
    happened: () => 'Ten bilet podpisano wspólnym sekretem; JaaS wymaga RS256.',
    todo: 'Podpisz go kluczem prywatnym, którego publiczna połowa jest w konsoli JaaS.',
  },
  'alg-invalid': {
    happened: () => 'Ten bilet podpisano w sposób, którego serwer nie sprawdza.',
    todo: 'Ustaw alg na RS256; serwery ze wspólnym sekretem przyjmują HS256.',
  },
  'alg-other': {
    happened: () => 'Ten bilet podpisano inaczej niż bilety tego serwera.',
    todo: 'Ustaw alg tak, jak mówi profil w pozycji „Uwierzytelnianie”.',
  },
  'signature-not-found': {
    happened: () => 'Brakuje trzeciej części biletu, czyli podpisu.',
    todo: 'Skopiuj bilet jeszcze raz, z ostatnią częścią.',
  },
  'typ-invalid': {
    happened: () => 'Nagłówek nie nazywa tego JWT.',
    todo: 'Ustaw typ na JWT, wielkimi literami.',
  },
  'kid-not-found': {
    happened: () => 'Nagłówek nie wskazuje klucza (kid).',
    todo: 'Ustaw kid; w JaaS to AppID, ukośnik i ID klucza.',
  },
  'kid-mismatch': {
    happened: () => 'Klucz (kid) nie należy do konta z biletu (sub).',
    todo: 'W JaaS kid zaczyna się od tego samego AppID, co w sub, a po nim jest ukośnik.',
  },
  'key-other': {
    happened: () => 'Ten bilet podpisano innym kluczem niż ten z profilu.',
    todo: 'To w porządku, jeśli serwer zna tamten klucz.',
  },
  'aud-invalid': {
    happened: () => 'Odbiorca (aud) nie jest odbiorcą tego serwera.',
    todo: 'W JaaS jest to tekst jitsi, a nie lista.',
  },
  'iss-invalid': {
    happened: () => 'Serwer nie przyjmuje tego wystawcy (iss).',
    todo: 'W JaaS jest to tekst chat.',
  },
  'iss-other': {
    happened: () => 'Wystawca (iss) jest inny niż w tym profilu.',
    todo: 'To w porządku, jeśli serwer go przyjmuje (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'Odbiorca (aud) jest inny niż w tym profilu.',
    todo: 'To w porządku, jeśli serwer go przyjmuje (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Bilet nie mówi, dla czyjego serwera jest (sub).',
    todo: 'W JaaS ustaw sub na AppID.',
  },
  'sub-mismatch': {
    happened: () => 'Bilet jest dla innego konta niż w tym profilu (sub).',
    todo: 'Ustaw sub na AppID tego profilu.',
  },
  'token-expired': {
    happened: () => 'Bilet stracił ważność (exp).',
    todo: 'Utwórz nowy.',
  },
  'exp-invalid': {
    happened: () => 'Brakuje końca ważności biletu (exp) albo nie jest to czas.',
    todo: 'Ustaw exp na liczbę: sekundy od 1970 roku.',
  },
  'exp-not-found': {
    happened: () => 'Ten bilet nigdy nie traci ważności (brak exp).',
    todo: 'Kto go zdobędzie, może używać go zawsze. Ustaw exp.',
  },
  'exp-too-far': {
    happened: () => 'Bilet traci ważność dopiero za ponad 30 dni (exp).',
    todo: 'Ustaw bliższy koniec. Czas podaje się w sekundach; ten może być w milisekundach.',
  },
  'nbf-future': {
    happened: () => 'Bilet nie jest jeszcze ważny (nbf).',
    todo: 'Poczekaj albo cofnij nbf o minutę w przeszłość; sprawdź zegar komputera, na którym powstał.',
  },
  'nbf-invalid': {
    happened: () => 'Początek ważności biletu (nbf) to nie czas.',
    todo: 'Ustaw nbf na liczbę, w sekundach od 1970 roku, albo je pomiń.',
  },
  'room-not-found': {
    happened: () => 'Bilet nie podaje pokoju.',
    todo: 'Ustaw room na nazwę pokoju; bez niej niektóre strony zostają czarne i nic nie mówią.',
  },
  'room-any': {
    happened: () => 'Ten bilet otwiera każdy pokój.',
    todo: 'Podaj jeden pokój, aby zgubiony bilet otwierał tylko jego.',
  },
  'room-pattern': {
    happened: () => 'Ten bilet otwiera każdy pokój zgodny ze wzorcem.',
    todo: 'Które to pokoje, wie tylko serwer.',
  },
  'room-spelling': {
    happened: () => 'Pokój jest zapisany inaczej, niż porównują je serwery.',
    todo: 'Użyj małych liter, bez spacji, a to, co nie jest ASCII, zapisz kodem procentowym.',
  },
  'room-mismatch': {
    happened: () => 'Bilet jest do innego pokoju niż ten.',
    todo: 'Ustaw room na ten pokój, bez AppID.',
  },
  'context-not-found': {
    happened: () => 'Bilet nie ma context.',
    todo: 'Dodaj context z obiektami user i features; JaaS tego wymaga.',
  },
  'features-not-found': {
    happened: () => 'Część context biletu nie ma features.',
    todo: 'Dodaj context.features, pusty obiekt, jeśli nic nie jest dozwolone.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi nie ma funkcji o nazwie „${about}”.`,
    todo: 'Pomiń ją albo poszukaj literówki w nazwie.',
  },
  'feature-value-invalid': {
    happened: (about) => `Funkcja „${about}” nie jest ani włączona, ani wyłączona.`,
    todo: 'Ustaw ją na tekst true lub tekst false.',
  },
};
