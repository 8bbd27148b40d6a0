import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Звірте це в розділі «Налаштування», «Хостинг».';
const newLink = 'Якщо квиток прийшов із посиланням, попросіть в організатора нове.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Для цього AppID не можна зробити квиток.',
    todo: 'Скопіюйте AppID ще раз із консолі JaaS; він починається з vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Із цим ID ключа не можна зробити квиток.',
    todo: 'Скопіюйте ID ключа ще раз із консолі JaaS, без AppID і скісної риски.',
  },
  'key-id-missing': {
    happened: () => 'Без ID ключа не можна зробити квиток: за ним сервер знаходить публічний ключ.',
    todo: 'Запитайте ID ключа (kid) в адміністратора сервера й введіть його.',
  },
  'issuer-missing': {
    happened: () => 'Без видавця не можна зробити квиток.',
    todo: 'Укажіть видавця; це app_id сервера.',
  },
  'extra-claims-unusable': {
    happened: () => 'Із цими додатковими твердженнями не можна зробити квиток.',
    todo: 'Виправте їх або залиште поле порожнім.',
  },
  'room-unusable': {
    happened: () => 'Для цієї кімнати не можна зробити квиток.',
    todo: 'Укажіть одну кімнату, літерами й цифрами; квитків на всі кімнати не буває.',
  },
  'end-passed': {
    happened: () => 'Строк дії цього запрошення вже минув би.',
    todo: 'Виберіть пізніший кінець.',
  },
  'key-not-private': {
    happened: () => 'Цим ключем не можна підписувати квитки, бо він не приватний.',
    todo: 'Збережіть приватний ключ цього профілю ще раз.',
  },
  'key-not-rsa': {
    happened: () => 'Цим ключем не можна підписувати квитки, бо це не ключ RSA.',
    todo: 'Збережіть для цього профілю ключ RSA; JaaS радить 4096 бітів.',
  },
  'key-too-short': {
    happened: () => 'Цим ключем не можна підписувати квитки, бо він коротший за 2048 бітів.',
    todo: 'Збережіть для цього профілю довший ключ; JaaS радить 4096 бітів.',
  },
  'key-not-secret': {
    happened: () => 'Цим ключем не можна підписувати квитки, бо серверу потрібен спільний секрет.',
    todo: 'Збережіть спільний секрет цього профілю ще раз.',
  },
  'signature-doubtful': {
    happened: () => 'Підписаний квиток не пройшов перевірки, тому його викинуто.',
    todo: 'Спробуйте ще раз. Якщо це повториться, збережіть ключ знову й перевірте пам’ять цього комп’ютера.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Цей сервер впускає лише людей із квитком.',
    todo: 'Попросіть запрошення в організатора або додайте ключ для цього сервера в розділі «Налаштування», «Хостинг».',
  },
  'ticket-expired': {
    happened: () => 'Строк дії квитка на цю зустріч минув.',
    todo: `Спробуйте ще раз, щоб отримати новий. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Квиток на цю зустріч ще не дійсний.',
    todo: 'Перевірте дату й час на цьому комп’ютері. Якщо квиток прийшов із посиланням, зачекайте, доки він почне діяти.',
  },
  'ticket-signature': {
    happened: () => 'Сервер не зміг підтвердити, хто підписав квиток.',
    todo: `Секрет або приватний ключ тут має відповідати тому, який знає сервер. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Сервер не знає ключа, яким підписано квиток.',
    todo: 'Звірте ID ключа із сервером, для JaaS — з його консоллю; щойно доданому ключу треба кілька хвилин.',
  },
  'ticket-issuer': {
    happened: () => 'Сервер не приймає квитків від цього видавця.',
    todo: `Запитайте в адміністратора сервера, хто має бути видавцем. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Квиток призначено для іншого типу сервера.',
    todo: `Запитайте в адміністратора сервера, якою має бути аудиторія. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Квиток призначено для іншої кімнати.',
    todo: `Перевірте кімнату й AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Обліковий запис JaaS цієї зустрічі заблоковано.',
    todo: 'Причину власник побачить у консолі JaaS; часто це тариф або платіж.',
  },
  'ticket-refused': {
    happened: () => 'Сервер не прийняв квитка.',
    todo: `Якщо він ваш, подивіться на нього в розділі «Налаштування», «Хостинг». ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Тип підпису',
  typ: 'Тип',
  kid: 'Ключ',
  aud: 'Аудиторія',
  iss: 'Видавець',
  sub: 'Обліковий запис або сервер',
  room: 'Кімната',
  nbf: 'Дійсний від',
  iat: 'Зроблено',
  exp: 'Дійсний до',
  jti: 'Номер цього квитка',
  'context.user.id': 'Людина',
  'context.user.name': 'Ім’я',
  'context.user.email': 'Електронна пошта',
  'context.user.avatar': 'Зображення',
  'context.user.moderator': 'Модератор',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'менше хвилини',
  lessThanMinuteAhead: 'менш ніж за хвилину',
  lessThanMinutePast: 'менш ніж хвилину тому',
  ahead: (span: string) => `через ${span}`,
  past: (span: string) => `${span} тому`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `Годинники цього комп’ютера й сервера розходяться на ${about}.`
      : 'Годинники цього комп’ютера й сервера розходяться на кілька днів.',
  todo: 'Налаштуйте дату й час у налаштуваннях системи.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
