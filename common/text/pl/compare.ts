import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Za darmo, przy rozsądnym użyciu. Prowadzi go 8x8 i może zmienić zasady.',
    jaas: 'Abonament według liczby użytkowników w miesiącu, na początek darmowy plan. Często podawana cena za minutę każdego uczestnika to nie sposób, w jaki rozlicza 8x8.',
    ownServer:
      'Maszyna za około 20–100 dolarów amerykańskich miesięcznie i twój czas. Każde równoczesne nagranie wymaga jeszcze jednej maszyny.',
  },
  setup: {
    public: 'Żadna.',
    jaas: 'Konto, AppID i para kluczy: jedna do dwóch godzin.',
    ownServer: 'Serwer z własnym adresem: pół dnia lub więcej.',
  },
  access: {
    public: 'Każdy, kto ma link. Pomagają poczekalnia i hasło.',
    jaas: 'Tylko osoby z biletem z twoim podpisem.',
    ownServer:
      'Ci, którym na to pozwolisz. Na serwerze prosto z pakietu każdy z biletem jest moderatorem.',
  },
  tickets: {
    public:
      'Brak. Od sierpnia 2023 jedna osoba musi zalogować się przez Google, GitHub lub Facebook, aby otworzyć pokój.',
    jaas: 'Tak (RS256). Parlour podpisuje je na tym komputerze.',
    ownServer: 'Tak (HS256 lub RS256), gdy zainstalowany jest pakiet jitsi-meet-tokens.',
  },
  recording: {
    public:
      'Na własnym komputerze lub na dysku w chmurze, jeśli serwer to oferuje. Nikt tego nie obiecuje.',
    jaas: 'Tak. Nagranie trwa do 6 godzin i można je pobrać przez 24 godziny. Nagrane minuty kosztują dodatkowo.',
    ownServer: 'Tak, z jeszcze jedną maszyną na każde spotkanie nagrywane w tym samym czasie.',
  },
  data: {
    public: 'Na serwerach, które 8x8 prowadzi dla wszystkich.',
    jaas: 'Na serwerach 8x8, na podstawie umowy.',
    ownServer: 'Na twoim serwerze.',
  },
  address: {
    public: 'Pokój na meet.jit.si.',
    jaas: 'Pokój na 8x8.vc, pod twoim AppID.',
    ownServer: 'Twoja własna domena.',
  },
  size: {
    public:
      'Rośnie samoczynnie. Regulamin bywa cytowany z limitem 25 urządzeń miesięcznie przy darmowym użyciu.',
    jaas: 'Rośnie samoczynnie, do 500 osób na jednym spotkaniu.',
    ownServer: 'Tyle, ile uniosą twoja maszyna i jej łącze.',
  },
  branding: {
    public: 'W Parlour usunięte. To, czego serwer nie pozwala zmienić, zostaje.',
    jaas: 'Brak, chyba że ustawisz własne.',
    ownServer: 'W całości twoje.',
  },
  operation: {
    public:
      'Nic do zrobienia. Strony WWW, które go osadzają, są rozłączane po pięciu minutach; Parlour nie.',
    jaas: 'Prawie nic do zrobienia.',
    ownServer: 'W całości po twojej stronie: aktualizacje, rozbudowa, bezpieczeństwo.',
  },
  support: {
    public: 'Społeczność.',
    jaas: 'Firma 8x8.',
    ownServer: 'Ty i społeczność.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Goście nie potrzebują konta, ale kto otwiera pokój, loguje się przez Google, GitHub lub Facebook.',
    jaas: 'Potrzebne jest konto w 8x8. Goście go nie potrzebują.',
    ownServer: 'Nikt nigdzie się nie loguje, ale maszynę i domenę zwykle wynajmuje się z kontem.',
  },
  noMonthlyCost: {
    public: 'Jest za darmo.',
    jaas: 'Jest za darmo tylko, dopóki spotyka się niewiele osób.',
    ownServer: 'Maszyna i twój czas kosztują co miesiąc.',
  },
  onlyInvited: {
    public: 'Każdy, kto ma link, może zapukać. Poczekalnia lub hasło nie wpuszczą niepowołanych.',
    jaas: 'Nikt nie wejdzie bez biletu z twoim podpisem.',
    ownServer: 'Nikt nie wejdzie bez biletu, jeśli tak ustawisz serwer.',
  },
  recording: {
    public: 'Tylko jeśli serwer to oferuje, a nikt tego nie obiecuje.',
    jaas: 'JaaS nagrywa za ciebie. Na pobranie nagrania jest jeden dzień.',
    ownServer: 'Nagrywa z jeszcze jedną maszyną.',
  },
  ownDomain: {
    public: 'Adres to zawsze meet.jit.si.',
    jaas: 'Adres to zawsze 8x8.vc.',
    ownServer: 'Adres jest twój.',
  },
  dataOnMyServer: {
    public: 'Wszystko działa na serwerach 8x8.',
    jaas: 'Wszystko działa na serwerach 8x8, na podstawie umowy.',
    ownServer: 'Wszystko działa na twojej maszynie.',
  },
};

export const compareText: typeof source = {
  compare: {
    title: 'Porównaj trzy możliwości',
    about: 'Co każda daje i ile kosztuje, ze źródłami, oraz która pasuje do ciebie.',
    matters: 'Co jest dla mnie ważne',
    wishes: {
      noAccount: 'Bez konta',
      noMonthlyCost: 'Bez miesięcznych opłat',
      onlyInvited: 'Tylko zaproszeni',
      recording: 'Nagrywanie',
      ownDomain: 'Własna domena',
      dataOnMyServer: 'Dane na moim serwerze',
    },
    nothingChosen: 'Wybierz, co jest ważne, i zobacz, która możliwość pasuje.',
    fits: (hosting: string) => `„${hosting}” daje to wszystko.`,
    fitsToo: (hosting: string, hostings: string) =>
      `„${hosting}” daje to wszystko najmniejszym nakładem pracy. Równie dobre: ${hostings}.`,
    closest: (hosting: string) =>
      `Najbliżej jest „${hosting}”. Żadna z trzech możliwości nie daje tego wszystkiego.`,
    closestToo: (hosting: string, hostings: string) =>
      `Żadna z trzech możliwości nie daje tego wszystkiego. Najbliżej, najmniejszym nakładem pracy, jest „${hosting}”. Równie blisko: ${hostings}.`,
    best: 'Pasuje najlepiej',
    asGood: 'Pasuje równie dobrze',
    degree: { yes: 'Tak', partly: 'Częściowo', no: 'Nie' },
    reasons,
    table: 'Porównanie trzech możliwości',
    aspect: 'Cecha',
    rows: {
      cost: 'Koszt',
      setup: 'Konfiguracja',
      access: 'Kto może wejść',
      tickets: 'Bilety',
      recording: 'Nagrywanie',
      data: 'Dane',
      address: 'Adres',
      size: 'Wielkość',
      branding: 'Oznaczenia marki',
      operation: 'Utrzymanie',
      support: 'Wsparcie',
    },
    facts,
    confidence: {
      measured: 'sprawdzone w programie',
      documented: 'udokumentowane',
      'rule-of-thumb': 'orientacyjne',
      hearsay: 'niepotwierdzone',
    },
    confidenceMeaning: {
      measured: 'Przeczytaliśmy to w samym programie albo wypróbowaliśmy.',
      documented: 'Tak piszą twórcy.',
      'rule-of-thumb': 'Z doświadczenia. Zależy od sytuacji.',
      hearsay: 'Tak mówią inni. Sami tego nie widzieliśmy.',
    },
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Na ile mamy pewność',
    outside: 'Linki otwierają się w przeglądarce.',
    way: 'Od jednej do następnej',
    wayAbout: 'Można zacząć teraz, a przenieść się później. Twoje spotkania przeniosą się też.',
    steps: {
      public: {
        when: 'Teraz',
        why: 'Spotkania od razu, bez żadnej konfiguracji.',
        act: 'Użyj serwera publicznego',
      },
      jaas: {
        when: 'Gdy ważne jest, kto wchodzi',
        why: 'Wchodzą tylko osoby z biletem, a pracę wykonuje 8x8.',
        act: 'Użyj JaaS',
      },
      ownServer: {
        when: 'Gdy to już za mało',
        why: 'Twoja domena, twoje dane, twoje zasady. Praca też twoja.',
        act: 'Użyj własnego serwera',
      },
    },
    here: 'Tu jesteś',
  },
};
