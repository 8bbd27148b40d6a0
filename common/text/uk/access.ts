import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `${about} не може довести, що це справжній сервер.`,
    todo: 'Не приєднуйтеся з цієї мережі. Повідомте адміністратора сервера, що сертифікат недійсний.',
  },
  'certificate-expired': {
    happened: (about) => `Строк дії сертифіката сервера ${about} минув.`,
    todo: 'Перевірте дату й час на цьому комп’ютері. Якщо вони правильні, сертифікат має поновити адміністратор сервера.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Сертифікат сервера ${about} ще не набув чинності.`,
    todo: 'Перевірте дату й час на цьому комп’ютері. Якщо вони правильні, помилявся годинник самого сервера.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} ручається сам за себе: його сертифікат самопідписаний.`,
    todo: 'Адміністратор сервера може отримати сертифікат від загальновизнаного центру. Або звірте з ним відбиток і додайте сертифікат до довірених у цій системі.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Цей комп’ютер не знає, хто видав сертифікат сервера ${about}.`,
    todo: 'На роботі чи в навчальному закладі запитайте адміністратора сервера, як установити в цій системі сертифікат його центру, і звірте відбиток. В іншому разі хтось може стояти посередині: не приєднуйтеся з цієї мережі.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Показаний сертифікат не для ${about}.`,
    todo: 'Перевірте адресу. Якщо вона правильна, не приєднуйтеся з цієї мережі й повідомте адміністратора сервера.',
  },
  'certificate-revoked': {
    happened: (about) => `Сертифікат сервера ${about} відкликано.`,
    todo: 'Його ключ могли викрасти: не приєднуйтеся. Адміністратор сервера має замінити сертифікат.',
  },
  'tls-failed': {
    happened: (about) => `Не вдалося домовитися з ${about} про безпечне з’єднання.`,
    todo: 'Можливо, сервер застарий або не працює там через https. Перевірте адресу й порт.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} впускає лише комп’ютери з власним сертифікатом.`,
    todo: 'Спробуйте ще раз і виберіть свій. Якщо його немає, зверніться до адміністратора сервера.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} відкривається лише після входу.`,
    todo: 'Спробуйте ще раз з іменем користувача й паролем, які ви отримали від адміністратора сервера.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Проксі-сервер цієї мережі нікого не пропускає без входу.',
    todo: 'Спробуйте ще раз з іменем користувача й паролем, якими ви користуєтеся в цій мережі.',
  },
  'proxy-failed': {
    happened: (about) => `Проксі-сервер цієї мережі не зміг з’єднати з ${about}.`,
    todo: 'Перевірте проксі-сервер у налаштуваннях системи або зверніться до адміністратора мережі.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Кому видано: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Кому видано: ${names} і ще #` }),
    issuer: (name: string) => `Ким видано: ${name}`,
    valid: (from: string, until: string) => `Дійсний: ${from} – ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Вхід',
    server: 'Сервер зустрічі запитує, хто ви:',
    proxy: 'Проксі-сервер цієї мережі запитує, хто ви:',
    realm: 'Його власними словами:',
    user: 'Ім’я користувача',
    password: 'Пароль',
    wrong: {
      happened: 'Ці ім’я користувача й пароль не прийнято.',
      todo: 'Перевірте їх і спробуйте ще раз.',
    },
    kept: 'Зберігаються, доки ви не вийдете з Parlour, і надсилаються лише на вказану вище адресу.',
    signIn: 'Увійти',
    cancel: 'Скасувати',
  },
  clientCertificate: {
    question: (server: string) => `${server} просить ваш сертифікат.`,
    detail: 'Він дізнається ім’я з того, який ви виберете.',
    choice: (name: string, until: string) => `${name}, до ${until}`,
    more: 'Інші…',
    none: 'Без сертифіката',
  },
};
