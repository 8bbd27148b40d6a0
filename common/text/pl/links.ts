import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

type Words = (typeof source)['words'];

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Nie ma pliku „${about}”.`,
    todo: 'Mógł zostać przeniesiony: poszukaj go albo poproś o link.',
  },
  'file-kind': {
    happened: (about) => `Parlour nie otwiera plików takich jak „${about}”.`,
    todo: 'Otwórz plik .meeting, .url, .webloc, .desktop lub .ics.',
  },
  'file-too-big': {
    happened: (about) => `Plik „${about}” jest za duży jak na link do spotkania.`,
    todo: 'Poproś o sam link.',
  },
  'file-irregular': {
    happened: (about) => `„${about}” to nie jest zwykły plik.`,
    todo: 'Otwórz sam plik, a nie skrót do niego.',
  },
  'file-remote': {
    happened: (about) => `Plik „${about}” jest na innym komputerze.`,
    todo: 'Skopiuj go na ten komputer i otwórz stąd.',
  },
  'file-unreadable': {
    happened: (about) => `Pliku „${about}” nie da się odczytać.`,
    todo: 'Sprawdź, czy masz prawo go czytać, albo poproś o link.',
  },
  'file-empty': {
    happened: (about) => `Plik „${about}” nie wskazuje żadnego spotkania.`,
    todo: 'Poproś nadawcę o link.',
  },
  'file-newer': {
    happened: (about) => `Plik „${about}” pochodzi z nowszej wersji Parlour.`,
    todo: 'Zaktualizuj Parlour albo poproś o link.',
  },
  'file-several': {
    happened: (about) => `Plik „${about}” zawiera kilka spotkań.`,
    todo: 'Otwórz właściwe ze swojego kalendarza.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `Parlour nie zna jeszcze serwera ${server}.`,
  asksFirst: 'Zapyta, zanim się połączy.',
  several: 'Zapyta, którego hostingu użyć',
  drop: 'Upuść link lub plik spotkania',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: 'Dołączyć na nieznanym serwerze?',
  server: 'Serwer',
  room: 'Pokój',
  ascii: (server: string) => `Nazwa techniczna: ${server}`,
  mixed: 'Ten adres miesza różne alfabety. Może udawać inny adres.',
  nothingSent: 'Niczego tam jeszcze nie wysłano.',
  ignored: 'Link prosi też o rzeczy, których Parlour nie robi:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'Link prosi też o # rzecz, której Parlour nie robi',
      few: 'Link prosi też o # rzeczy, których Parlour nie robi',
      many: 'Link prosi też o # rzeczy, których Parlour nie robi',
      other: 'Link prosi też o # rzeczy, których Parlour nie robi',
    }),
  once: 'Dołącz raz',
  onceMeans: 'Nic o tym serwerze nie zostanie zachowane.',
  add: 'Dodaj jako własny serwer…',
  addMeans: 'Najpierw otworzą się jego ustawienia.',
  which: 'Który hosting ma otworzyć to spotkanie?',
  whichWhy: (server: string) => `Serwer ${server} jest w kilku twoich hostingach.`,
  always: 'Zawsze używaj tego dla takich linków',
  join: 'Dołącz',
  cancel: 'Anuluj',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: 'Kopiuj link Parlour',
  save: 'Zapisz plik linku…',
  desktop: 'Dodaj do pulpitu',
  saveInvitation: 'Zapisz jako plik…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} jest teraz jednym z twoich serwerów. Dołącz do „${name}”, gdy będzie skonfigurowany.`,
  fileSaved: (file: string) => `Zapisano jako ${file}.`,
  fileNotSaved: {
    happened: 'Nie udało się zapisać pliku.',
    todo: 'Wybierz inne miejsce albo sprawdź, czy na dysku jest miejsce i czy można na nim zapisywać.',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: 'Programy, które otwierają linki',
  schemesWhy:
    'Po zalogowaniu na serwerze publicznym wraca się przez link „jitsi-meet:”. Dociera on do spotkania tylko wtedy, gdy takie linki otwiera Parlour.',
  ours: (scheme: string) => `Linki „${scheme}:” otwiera Parlour.`,
  theirs: (scheme: string, program: string) => `Linki „${scheme}:” otwiera ${program}.`,
  nobody: (scheme: string) => `Linków „${scheme}:” nie otwiera żaden program.`,
  someone: (scheme: string) => `System nie mówi, co otwiera linki „${scheme}:”.`,
  claim: 'Otwieraj w Parlour',
  claimFor: (scheme: string) => `Otwieraj linki „${scheme}:” w Parlour`,
  systemDecides: (scheme: string) =>
    `Decydują ustawienia systemu. Znajdź w nich „domyślne aplikacje” i wybierz Parlour dla linków „${scheme}:”.`,
  notSure: (scheme: string) =>
    `System zapytano, ale nie mówi, co zrobił. Jeśli linki „${scheme}:” nadal otwierają się gdzie indziej, wybierz Parlour w „domyślnych aplikacjach” systemu.`,
  asking: 'Odpytywanie systemu…',
  notAsked: {
    happened: 'Nie udało się zapytać systemu, który program otwiera linki.',
    todo: 'Spróbuj ponownie; jeśli to nie minie, zajrzyj do „domyślnych aplikacji” systemu.',
  },
  tryAgain: 'Spróbuj ponownie',
  joining: 'Dołączanie z linków',
  joiningWhy:
    'Przed spotkaniem otwieranym z linku pojawia się ekran serwera, z wyłączoną kamerą i mikrofonem. Bez pytania od razu wchodzisz do pokoju.',
  atOnce: 'Dołączaj z linków bez pytania',
  theirTicket: 'Najpierw używaj biletu z linku',
  forgetChosen: 'Zapomnij hosting wybrany dla linków',
  forgotten: 'Zapomniano. Parlour znów zapyta.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Zapisz plik linku', kind: 'Spotkanie' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Tego logowania już użyto.',
    todo: 'Zaloguj się jeszcze raz ze spotkania.',
  },
  ticketMissing: {
    happened: () => 'Ten adres nie zawiera wyniku logowania.',
    todo: 'Skopiuj cały adres, który przeglądarka chciała otworzyć, razem z „jitsi-meet:”.',
  },
};
