import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `У файлі config.js немає адреси для ${way}.`,
    todo: () => 'Укажіть її; зустрічі користуються WebSocket, де можуть, а інакше — BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Не перевірено, бо в config.js для ${way} указано адресу з приватної мережі або без шифрування.`,
  },
  missing: {
    happened: (about) => `Вебсервер не передає ${way} до Prosody (${status(about)}).`,
    todo: () => 'Нехай він передає цю адресу далі.',
  },
  forbidden: {
    happened: (about) => `Сервер забороняє ${way} власним сторінкам (${status(about)}).`,
    todo: () =>
      'Дозвольте джерело (origin) його сторінок у Prosody й перегляньте правила вебсервера.',
  },
  gateway: {
    happened: (about) =>
      `Вебсервер передає ${way} далі, але Prosody не відповідає (${status(about)}).`,
    todo: () => 'Запустіть Prosody й перевірте його порт у налаштуваннях вебсервера.',
  },
  redirect: {
    happened: () => `Сервер відсилає запити ${way} кудись в інше місце.`,
    todo: () => 'Нехай він відповідає на них сам.',
  },
  status: {
    happened: (about) => `На запит ${way} надходить несподівана відповідь (${status(about)}).`,
    todo: () => 'Перегляньте журнали вебсервера й Prosody.',
  },
  failed: {
    happened: (about) => `Розмова через ${way} обірвалася (${named(about, 'error')}).`,
    todo: () => 'Перегляньте журнал Prosody.',
  },
  'too-slow': {
    happened: () => `Через ${way} нічого не надійшло вчасно.`,
    todo: () => 'Подивіться, наскільки завантажений Prosody, і перегляньте його журнал.',
  },
  'not-xmpp': {
    happened: () => `Там, де має бути ${way}, відповідає щось інше, а не Prosody.`,
    todo: () => 'Нехай вебсервер передає цю адресу до Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody не обслуговує ${named(about, 'domain')}, указаний у config.js як hosts.domain.`,
    todo: () => 'Нехай обидва вказують той самий домен.',
  },
  'no-sign-in': {
    happened: () => `Prosody відповідає через ${way}, але не пропонує способу ввійти.`,
    todo: () => 'Повідомте йому в налаштуваннях, що вебсервер перед ним шифрує з’єднання.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Його слова: «${about['words']}».`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Сервер каже, що квитка не було.${saying(about)}`,
    todo: () => 'Нехай вебсервер зберігає частину адреси після знака питання.',
  },
  'ticket-expired': {
    happened: (about) => `За годинником сервера строк дії квитка минув.${saying(about)}`,
    todo: () => 'Налаштуйте годинники обох комп’ютерів.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `За годинником сервера квиток ще не був дійсний.${saying(about)}`,
    todo: () => 'Налаштуйте годинники обох комп’ютерів.',
  },
  'ticket-signature': {
    happened: (about) => `Сервер не підтверджує підпис квитка.${saying(about)}`,
    todo: () =>
      'Введіть секрет або ключ, який знає сервер; його app_secret має збігатися літера в літеру.',
  },
  'ticket-kid': {
    happened: (about) => `Сервер не знає ключа, яким підписано квиток.${saying(about)}`,
    todo: () => 'Звірте ID ключа (kid); на сервері ключів файл названо за SHA-256 від kid.',
  },
  'ticket-issuer': {
    happened: (about) => `Сервер не приймає квитків від цього видавця (iss).${saying(about)}`,
    todo: () => 'Укажіть видавцем app_id сервера або дозвольте на сервері цього видавця.',
  },
  'ticket-audience': {
    happened: (about) => `Сервер не приймає квитків для цієї аудиторії (aud).${saying(about)}`,
    todo: () => 'Укажіть аудиторію, яку приймає сервер; найчастіше це його app_id.',
  },
  'ticket-room': {
    happened: (about) => `Серверу не підходить кімната у квитку.${saying(about)}`,
    todo: () => 'Перевірте шлях у цьому профілі й суб’єкт (sub) у квитку.',
  },
  'account-blocked': {
    happened: () => 'Обліковий запис цього профілю заблоковано.',
    todo: () => 'Причину власник побачить у консолі JaaS; часто це тариф або платіж.',
  },
  'ticket-refused': {
    happened: (about) => `Сервер відхиляє квиток.${saying(about)}`,
    todo: () => 'Звірте видавця, аудиторію, ключ і тип підпису з конфігурацією сервера.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody відповідає.' },
  'websocket-works': { happened: () => 'Prosody відповідає.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Увійти може будь-хто, без квитка чи пароля.' },
  'entrance-ticket': {
    happened: () => 'Увійти можна лише з квитком, і цей профіль їх робить.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Увійти можна лише з квитком, а цей профіль їх не робить.',
    todo: () =>
      'Налаштуйте квитки в цьому профілі: тип підпису, видавця, аудиторію та секрет або ключ; або заходьте лише за запрошенням.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Увійти можна лише з квитком, а сервер видає квитки на сторінці входу.'
        : `Увійти можна лише з квитком, а сервер видає квитки на ${about['address']}.`,
    todo: () => 'Увійдіть там, коли зустріч попросить, або налаштуйте квитки в цьому профілі.',
  },
  'entrance-password': {
    happened: () => 'Сервер вимагає від усіх ім’я користувача й пароль.',
    todo: () => 'Їх запитає зустріч; щоб впускати й гостей, налаштуйте домен для гостей.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Зустріч відкриває ведучий, увівши в ній ім’я користувача й пароль; після цього можуть увійти гості.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Гості мають заходити через ${named(about, 'domain')}, але Prosody їх не пускає.`,
    todo: () => 'Нехай Prosody обслуговує цей домен для людей без імені користувача.',
  },
  'entrance-refused': {
    happened: (about) => `Сервер нікого не впускає: «${named(about, 'words')}».`,
    todo: () => 'Перегляньте журнал Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'Сервер не сказав, що потрібно, щоб увійти.',
    todo: () => 'Повторіть перевірку; якщо не мине, перегляньте журнал Prosody.',
  },

  'ticket-none': { happened: () => 'Цей профіль не робить квитків.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Не випробувано, бо вхід на сервер відбувається на ${named(about, 'host')}, а квитки надсилаються лише самому серверу.`,
  },
  'ticket-not-made': {
    happened: () => 'Не вдалося зробити квиток для проби.',
    todo: () => 'Перевірте вище ключ або секрет цього профілю: там сказано, чого бракує.',
  },
  'ticket-accepted': { happened: () => 'Сервер приймає квиток цього профілю.' },
  'ticket-not-looked-at': {
    happened: () => 'Сервер не дивиться на квитки: він приймає й беззмістовний.',
    todo: () => 'Увімкніть квитки в Prosody або виберіть у цьому профілі роботу без квитків.',
  },
  'ticket-not-taken': {
    happened: () => 'Сервер вимагає ім’я користувача й пароль і не приймає квитків.',
    todo: () => 'Увімкніть квитки в Prosody або виберіть у цьому профілі роботу без квитків.',
  },
  'ticket-unseen': {
    happened: () => 'Квиток не дійшов до Prosody: вебсервер викидає його з адреси.',
    todo: () => 'Нехай вебсервер передає частину адреси після знака питання.',
  },
  'ticket-unanswered': {
    happened: () => 'Сервер нічого не сказав про квиток.',
    todo: () => 'Повторіть перевірку; якщо не мине, перегляньте журнал Prosody.',
  },
  ...refusal,
};
