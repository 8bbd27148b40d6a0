import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'Link się zmieni. Wyślij gościom nowy.',
  'tickets-now': () =>
    'Link się zmieni, a goście będą teraz potrzebować zaproszenia: linku z biletem, który tworzy Parlour.',
  'tickets-again': () => 'Link się zmieni, a goście będą potrzebować nowych zaproszeń.',
  'no-tickets': () =>
    'Link się zmieni i każdy, kto go ma, wejdzie bez biletu. Hasło ani poczekalnia się nie przeniosą: ustaw je na spotkaniu.',
  'old-invitations': () =>
    'Wcześniejsze zaproszenia nadal otwierają stare miejsce, aż stracą ważność.',
  'folder-dropped': (folder) =>
    `Pokoje JaaS nie mają folderów: „${folder}” zostanie pominięte w adresie.`,
  'sign-in': () =>
    'Aby otworzyć pokój, jedna osoba musi zalogować się przez Google, GitHub lub Facebook.',
  'all-moderate': () =>
    'Na serwerze Jitsi prosto z pakietu każdy z biletem jest moderatorem, także goście.',
  'monthly-users': () => 'Każdy, kto dołącza, liczy się jako miesięczny użytkownik konta.',
  reachable: (_folder, server) =>
    `Goście muszą mieć dostęp do serwera ${server}: upewnij się, że jest otwarty także dla nich, a nie tylko dla twojej sieci.`,
  'left-behind': () => 'Nagrania i czaty zostają tam, gdzie są.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Tego spotkania lub jego nowego hostingu już nie ma.',
    todo: 'Zamknij to i zajrzyj ponownie do swoich spotkań.',
  },
  'move-not-yours': {
    happened: () => 'Ten pokój należy do konta, które nie jest tu skonfigurowane.',
    todo: 'Poproś gospodarza o przeniesienie.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `Nowy adres należałby do hostingu „${about}”.`
        : 'Nowy adres należałby do innego hostingu.',
    todo: 'Wybierz inny hosting albo zmień adres jednego z nich w Ustawieniach.',
  },
  'move-no-room': {
    happened: () => 'Ten hosting nie może mieć pokoju z takim adresem.',
    todo: 'Wybierz inny hosting albo dołącz tam pod prostszą nazwą.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Przenieś na inny hosting…',
  title: 'Przenieś na inny hosting',
  to: 'Przenieś na',
  changes: 'Co się zmieni',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Przenieś też moje drugie przypięte spotkanie z hostingu „${hosting}”`,
      few: `Przenieś też # inne moje przypięte spotkania z hostingu „${hosting}”`,
      many: `Przenieś też # innych moich przypiętych spotkań z hostingu „${hosting}”`,
      other: `Przenieś też # innego mojego przypiętego spotkania z hostingu „${hosting}”`,
    }),
  move: 'Przenieś',
  cancel: 'Anuluj',
  moved: (name: string, hosting: string) => `„${name}” jest teraz w hostingu „${hosting}”.`,
  movedAlong: (count: number) =>
    plural(count, {
      one: 'Przeniesiono też # spotkanie.',
      few: 'Przeniesiono też # spotkania.',
      many: 'Przeniesiono też # spotkań.',
      other: 'Przeniesiono też # spotkania.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: '# przypięte spotkanie zostało: nowy hosting nie może mieć jego adresu.',
      few: '# przypięte spotkania zostały: nowy hosting nie może mieć ich adresów.',
      many: '# przypiętych spotkań zostało: nowy hosting nie może mieć ich adresów.',
      other: '# przypiętego spotkania zostało: nowy hosting nie może mieć ich adresów.',
    }),
  copyLink: 'Kopiuj nowy link',
  linkCopied: 'Skopiowano link.',
  copyInvitation: 'Kopiuj zaproszenie…',
  close: 'Zamknij',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
