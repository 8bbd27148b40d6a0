import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Plik zasad lub jego folder mogą zmieniać nie tylko administratorzy, więc nic z niego nie obowiązuje.',
    todo: 'Spraw, by oba należały wyłącznie do administratorów i tylko oni mogli w nich zapisywać, a potem uruchom Parlour ponownie.',
  },
  unreadable: {
    happened: 'Nie można odczytać pliku zasad, więc nie można dołączyć do żadnego spotkania.',
    todo: 'Sprawdź, czy to zwykły plik o rozmiarze najwyżej 256 KB, a potem uruchom Parlour ponownie.',
  },
  'no-policy': {
    happened: 'Plik zasad nie zawiera zasad, więc nie można dołączyć do żadnego spotkania.',
    todo: 'Sprawdź, czy to JSON i czy podaje swoją wersję, a potem uruchom Parlour ponownie.',
  },
  newer: {
    happened:
      'Zasady napisano dla nowszego programu Parlour, więc nie można dołączyć do żadnego spotkania.',
    todo: 'Zaktualizuj Parlour na tym komputerze.',
  },
  'wrong-part': {
    happened:
      'Ta część ma wartość, której nie można odczytać. Niczego nie ustawia; gdzie ogranicza serwery, hostingi lub aktualizacje, nie pozwala na żadne.',
    todo: 'Popraw ją w pliku zasad, a potem uruchom Parlour ponownie.',
  },
  'unknown-part': {
    happened: 'Żadne zasady nie mają takiej części, więc jest pomijana.',
    todo: 'Sprawdź pisownię albo usuń ją.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Ustawione przez Twoją organizację.',
    setBy: (organisation: string) => `Ustawia ${organisation}.`,
    suggested: 'Proponowane przez Twoją organizację. Możesz wybrać inną wartość.',
    suggestedBy: (organisation: string) => `Proponuje ${organisation}. Możesz wybrać inną wartość.`,
    own: 'To Twój wybór. Twoja organizacja proponuje inną wartość.',
    ownOver: (organisation: string) => `To Twój wybór. ${organisation} proponuje inną wartość.`,
    /** Home. */
    problem: {
      happened: 'W zasadach Twojej organizacji jest błąd.',
      todo: 'Powiedz o tym administratorom; Ustawienia → O programie mówią, jaki.',
    },
    disregarded: {
      happened:
        'Plik zasad na tym komputerze nie obowiązuje: mogą go zmieniać nie tylko administratorzy.',
      todo: 'Powiedz o tym administratorom, jeśli są; Ustawienia → O programie mówią, co zrobić.',
    },
    nothingJoins: {
      happened:
        'Teraz nie można dołączyć do żadnego spotkania: zasad Twojej organizacji nie da się użyć.',
      todo: 'Powiedz o tym administratorom; Ustawienia → O programie mówią, dlaczego.',
    },
    details: 'Pokaż szczegóły',
    /** Hosting. */
    fromYours: 'Od Twojej organizacji',
    from: (organisation: string) => `Od: ${organisation}`,
    profileIsFixed:
      'Ten hosting skonfigurowała Twoja organizacja, więc tutaj nie można go zmienić ani usunąć.',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `Bilety wydaje ${host}. Na tym komputerze nie potrzeba klucza.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Twoja organizacja zezwala tylko na te serwery: ${servers}.`,
    noServers: 'Twoja organizacja nie zezwala na serwery inne niż te, które skonfigurowała.',
    hostingNotOffered: 'Twoja organizacja tego nie oferuje',
    /** About. */
    titleYours: 'Zarządzane przez Twoją organizację',
    title: (organisation: string) => `Zarządza ${organisation}`,
    about:
      'O tym, co tu stoi, decyduje plik zasad na tym komputerze, który mogą zmieniać tylko jego administratorzy.',
    notObeyed: 'Na tym komputerze jest plik zasad. Nic z niego nie obowiązuje.',
    file: 'Plik zasad',
    hostings: 'Hostingi',
    servers: 'Serwery',
    all: 'Wszystkie',
    onlyThePolicys: 'Tylko te z zasad',
    updatesForbidden: 'Parlour nie szuka aktualizacji.',
    updatesFrom: (host: string) => `Aktualizacje pochodzą z ${host}.`,
    updatesUpTo: (version: string) => `Nie jest instalowana żadna wersja nowsza niż ${version}.`,
    values: 'Wartości z zasad',
    setting: 'Ustawienie',
    value: 'Wartość',
    source: 'Pochodzenie',
    sources: {
      locked: 'Twoja organizacja, zablokowane',
      suggested: 'Twoja organizacja, proponowane',
      you: 'Ty',
    },
    noValues: 'Zasady nie ustawiają żadnych wartości.',
    on: 'Włączone',
    off: 'Wyłączone',
    empty: 'Puste',
    noHosting: 'Dla żadnego hostingu',
    ownPicture: 'Obraz',
    problems: 'Problemy zasad',
    policyProblem,
    copy: 'Kopiuj dla administratorów',
    copied: 'Skopiowano',
  },
};
