import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Файлу «${about}» немає на місці.`,
    todo: 'Можливо, його переміщено: пошукайте його або попросіть посилання.',
  },
  'file-kind': {
    happened: (about) => `«${about}» — не той файл, який відкриває Parlour.`,
    todo: 'Відкрийте файл .meeting, .url, .webloc, .desktop або .ics.',
  },
  'file-too-big': {
    happened: (about) => `Файл «${about}» завеликий для посилання на зустріч.`,
    todo: 'Попросіть саме посилання.',
  },
  'file-irregular': {
    happened: (about) => `«${about}» — не звичайний файл.`,
    todo: 'Відкрийте сам файл, а не ярлик до нього.',
  },
  'file-remote': {
    happened: (about) => `Файл «${about}» — на іншому комп’ютері.`,
    todo: 'Скопіюйте файл на цей комп’ютер і відкрийте його звідси.',
  },
  'file-unreadable': {
    happened: (about) => `Файл «${about}» не читається.`,
    todo: 'Перевірте, чи маєте право його читати, або попросіть посилання.',
  },
  'file-empty': {
    happened: (about) => `У файлі «${about}» немає зустрічі.`,
    todo: 'Попросіть посилання в того, хто надіслав файл.',
  },
  'file-newer': {
    happened: (about) => `Файл «${about}» створено в новішій версії Parlour.`,
    todo: 'Оновіть Parlour або попросіть посилання.',
  },
  'file-several': {
    happened: (about) => `У файлі «${about}» кілька зустрічей.`,
    todo: 'Відкрийте потрібну зі свого календаря.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `Parlour ще не знає сервера ${server}.`,
  asksFirst: 'Перш ніж з’єднатися, Parlour запитає.',
  several: 'Запитає, який із ваших хостингів вибрати',
  drop: 'Перетягніть сюди посилання або файл зустрічі',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: 'Приєднатися на невідомому сервері?',
  server: 'Сервер',
  room: 'Кімната',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `Технічне ім’я: ${server}`,
  mixed: 'У цій адресі змішано різні абетки. Вона може імітувати іншу.',
  nothingSent: 'Туди ще нічого не надіслано.',
  ignored: 'Посилання просить і про те, чого Parlour не робить:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'Посилання просить ще про # річ, якої Parlour не робить',
      few: 'Посилання просить ще про # речі, яких Parlour не робить',
      many: 'Посилання просить ще про # речей, яких Parlour не робить',
      other: 'Посилання просить ще про # речі, яких Parlour не робить',
    }),
  once: 'Приєднатися один раз',
  onceMeans: 'Про сервер нічого не зберігається.',
  add: 'Додати як власний сервер…',
  addMeans: 'Спершу відкриються його налаштування.',
  which: 'Який хостинг відкриє цю зустріч?',
  whichWhy: (server: string) => `Сервер ${server} є в кількох ваших хостингах.`,
  always: 'Завжди вибирати його для таких посилань',
  join: 'Приєднатися',
  cancel: 'Скасувати',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'Копіювати посилання Parlour',
  save: 'Зберегти файл посилання…',
  desktop: 'Додати на робочий стіл',
  saveInvitation: 'Зберегти як файл…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} тепер серед ваших серверів. Приєднайтеся до «${name}», коли його налаштуєте.`,
  fileSaved: (file: string) => `Збережено як ${file}.`,
  fileNotSaved: {
    happened: 'Не вдалося зберегти файл.',
    todo: 'Виберіть інше місце або перевірте, чи є місце на диску й чи маєте право записувати на нього.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'Програми, що відкривають посилання',
  schemesWhy:
    'Вхід на публічному сервері повертається через посилання «jitsi-meet:». Воно дійде до вашої зустрічі, лише якщо такі посилання відкриває Parlour.',
  ours: (scheme: string) => `Посилання «${scheme}:» відкриває Parlour.`,
  theirs: (scheme: string, program: string) => `Посилання «${scheme}:» відкриває ${program}.`,
  nobody: (scheme: string) => `Посилань «${scheme}:» не відкриває жодна програма.`,
  someone: (scheme: string) => `Система не каже, що відкриває посилання «${scheme}:».`,
  claim: 'Відкривати в Parlour',
  claimFor: (scheme: string) => `Відкривати посилання «${scheme}:» у Parlour`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `Це вирішують налаштування самої системи. Знайдіть у них «Програми за замовчуванням» і виберіть Parlour для посилань «${scheme}:».`,
  notSure: (scheme: string) =>
    `Систему запитано, але вона не каже, що зробила. Якщо посилання «${scheme}:» досі відкриваються деінде, виберіть Parlour у розділі «Програми за замовчуванням» системи.`,
  asking: 'Запит до системи…',
  notAsked: {
    happened: 'Не вдалося запитати систему, яка програма відкриває посилання.',
    todo: 'Спробуйте ще раз; якщо не мине, подивіться розділ «Програми за замовчуванням» системи.',
  },
  tryAgain: 'Спробувати ще раз',
  joining: 'Приєднання за посиланнями',
  joiningWhy:
    'Перед зустріччю, яку відкрило посилання, показується екран самого сервера, камера й мікрофон вимкнені. Якщо не запитувати, ви одразу будете в кімнаті.',
  atOnce: 'Приєднуватися за посиланнями без запитань',
  theirTicket: 'Надавати перевагу квитку з посилання',
  forgetChosen: 'Забути, який хостинг я вибираю для посилань',
  forgotten: 'Забуто. Parlour знову запитає.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: 'Зберегти файл посилання', kind: 'Зустріч' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Цей вхід уже використано.',
    todo: 'Увійдіть ще раз із зустрічі.',
  },
  ticketMissing: {
    happened: () => 'Ця адреса не повертає входу.',
    todo: 'Скопіюйте всю адресу, яку хотів відкрити браузер, разом із «jitsi-meet:».',
  },
};
