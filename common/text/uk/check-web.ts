import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Це сервер Jitsi.' },
  'script-missing': {
    happened: () => 'Тут немає файлу external_api.js, який є на кожному сервері Jitsi.',
    todo: () => 'Перевірте адресу і шлях; якщо вони правильні, нехай вебсервер віддає цей скрипт.',
  },
  'script-empty': {
    happened: () => 'Файл external_api.js порожній.',
    todo: () => 'Установіть вебфайли Jitsi ще раз.',
  },
  'script-unauthorised': {
    happened: () => 'Сервер хоче знати, хто просить його файли (401).',
    todo: () => 'Дозвольте читати їх усім; хто може ввійти, вирішує сам Jitsi.',
  },
  'script-forbidden': {
    happened: () => 'Сервер відмовляється віддавати свої файли (403).',
    todo: () => 'Дозвольте читати їх усім і перевірте списки дозволених мереж і країн.',
  },
  'script-too-many': {
    happened: () => 'Сервер каже, що запитів надто багато (429).',
    todo: () => 'Зачекайте хвилину й повторіть перевірку; якщо не мине, дозвольте більше запитів.',
  },
  'script-server-error': {
    happened: (about) => `На самому вебсервері сталася помилка (${status(about)}).`,
    todo: () => 'Яка саме, сказано в його журналі.',
  },
  'script-gateway': {
    happened: (about) =>
      `Передній сервер не отримує відповіді від Jitsi за ним (${status(about)}).`,
    todo: () => 'Запустіть вебсервер Jitsi й перевірте адресу, за якою до нього звертаються.',
  },
  'script-unavailable': {
    happened: () => 'Сервер каже, що зараз не може відповісти (503).',
    todo: () => 'Якщо його обслуговують, зачекайте; інакше причина — в його журналі.',
  },
  'script-status': {
    happened: (about) => `Сервер відповідає несподівано (${status(about)}).`,
    todo: () => 'Перевірте адресу і шлях цього профілю.',
  },
  'script-html': {
    happened: () => 'Замість скрипту Jitsi надходить вебсторінка.',
    todo: () =>
      'Або це не сервер Jitsi, або вебсервер на все відповідає однією сторінкою: нехай віддає скрипт.',
  },
  'script-not-jitsi': {
    happened: () => 'Тут є файл external_api.js, але він не від Jitsi.',
    todo: () => 'Перевірте адресу і шлях цього профілю.',
  },
  'script-damaged': {
    happened: (about) => `У скрипті Jitsi помилка в рядку ${named(about, 'line')}.`,
    todo: () => 'Установіть вебфайли Jitsi ще раз; можливо, файл обрізано.',
  },
  'script-too-big': {
    happened: () => 'Файл external_api.js більший за 2 МБ, а в Jitsi такого не буває.',
    todo: () => 'Перевірте адресу і шлях цього профілю.',
  },
  'script-cut': {
    happened: () => 'Скрипт обірвався, не дійшовши до кінця.',
    todo: () => 'Перевірте диск і кеш вебсервера та проксі-сервера перед ним.',
  },
  'script-too-slow': {
    happened: () => 'Сервер на місці, але не надіслав скрипт вчасно.',
    todo: () => 'Перевірте, наскільки завантажений сервер, а потім повторіть перевірку.',
  },
  'script-failed': {
    happened: (about) => `Не вдалося отримати скрипт (${named(about, 'error')}).`,
    todo: () => 'Повторіть перевірку; якщо не мине, подивіться журнал вебсервера.',
  },

  'config-found': { happened: () => 'Читається й містить адреси цього сервера.' },
  'config-missing': {
    happened: () => 'Файлу config.js немає, тому сторінка зустрічі не може запуститися.',
    todo: () => 'Нехай вебсервер його віддає.',
  },
  'config-status': {
    happened: (about) => `Сервер не віддає свій config.js (${status(about)}).`,
    todo: () => 'Дозвольте читати його всім.',
  },
  'config-html': {
    happened: () => 'Замість config.js надходить вебсторінка.',
    todo: () => 'Нехай вебсервер спершу віддає файл, а вже потім відповідає своєю сторінкою.',
  },
  'config-empty': {
    happened: () => 'Файл config.js порожній, тому сторінка зустрічі не може запуститися.',
    todo: () => 'Створіть його наново.',
  },
  'config-too-big': {
    happened: () => 'Файл config.js більший за 512 КБ, тому Parlour його не читає.',
    todo: () => 'Перевірте, чи це той файл.',
  },
  'config-cut': {
    happened: () => 'Файл config.js обірвався, не дійшовши до кінця.',
    todo: () => 'Перевірте диск і кеш вебсервера та проксі-сервера перед ним.',
  },
  'config-too-slow': {
    happened: () => 'Сервер не надіслав свій config.js вчасно.',
    todo: () => 'Перевірте, наскільки завантажений сервер, а потім повторіть перевірку.',
  },
  'config-failed': {
    happened: (about) => `Не вдалося отримати файл config.js (${named(about, 'error')}).`,
    todo: () => 'Повторіть перевірку; якщо не мине, подивіться журнал вебсервера.',
  },
  'config-syntax': {
    happened: (about) =>
      `Ніхто не може приєднатися, доки в config.js є помилка в рядку ${named(about, 'line')}.`,
    todo: () => 'Подивіться на цей рядок і на попередній: часто бракує коми чи лапок.',
  },
  'config-unreadable': {
    happened: () => 'У файлі config.js немає конфігурації, яку можна прочитати.',
    todo: () => 'Він має починатися так: var config = {',
  },
  'config-no-domain': {
    happened: () => 'У файлі config.js не вказано домен для входу (hosts.domain).',
    todo: () => 'Укажіть там домен, який обслуговує Prosody.',
  },
  'config-local-address': {
    happened: (about) =>
      `Згідно з config.js, ${named(about, 'name')} має адресу ${named(about, 'host')}, недоступну ззовні.`,
    todo: () => 'Укажіть публічну адресу сервера; у Docker це PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Згідно з config.js, ${named(about, 'name')} працює без шифрування, а сторінкам https це заборонено.`,
    todo: () => 'Нехай ця адреса починається з https або wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Згідно з config.js, ${named(about, 'name')} має адресу ${named(about, 'host')}, а не ${named(about, 'server')}.`,
    todo: () => 'Якщо так задумано, усе гаразд; якщо ні, укажіть публічну адресу сервера.',
  },

  'framing-free': { happened: () => 'Сервер дозволяє іншим програмам показувати його зустрічі.' },
  'framing-limited': {
    happened: () =>
      'Сервер дозволяє показувати свої зустрічі лише деяким сторінкам; для сервера з профілю Parlour це залагодить.',
  },
  'framing-unknown': {
    happened: () => 'Сторінка зустрічі не надійшла.',
    todo: () => 'Нехай вебсервер для кожної кімнати віддає сторінку Jitsi.',
  },

  'iframe-api-on': { happened: () => 'Такі програми, як Parlour, можуть проводити зустрічі.' },
  'iframe-api-off-known': {
    happened: () => 'Для вебсторінок вимкнено; Parlour як програми це не стосується.',
  },
  'iframe-api-off': {
    happened: () =>
      'Вимкнено (disableIframeAPI), тому зустрічі всередині вебсторінок завершуються через п’ять хвилин; Parlour це не стосується.',
    todo: () => 'Залиште так або дозвольте й вебсторінкам.',
  },

  'clock-agrees': { happened: () => 'Годинники цього комп’ютера й сервера збігаються.' },
  'clock-unknown': { happened: () => 'Сервер не каже, котра в нього година.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Годинник сервера відстає від годинника цього комп’ютера на ${named(about, 'span')}.`
        : `Годинник сервера випереджає годинник цього комп’ютера на ${named(about, 'span')}.`,
    todo: () => 'Налаштуйте той, що помиляється; Parlour зважає на це, коли робить квитки.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Годинник сервера відстає від годинника цього комп’ютера на ${named(about, 'span')}, для квитків це забагато.`
        : `Годинник сервера випереджає годинник цього комп’ютера на ${named(about, 'span')}, для квитків це забагато.`,
    todo: () => 'Налаштуйте той, що помиляється.',
  },

  'relay-none': {
    happened: () =>
      'У конфігурації їх немає; сервер ще може назвати їх, коли хтось буде на зустрічі.',
  },
  'relay-answers': { happened: (about) => `Відповідають: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Немає відповіді від ${named(about, 'server')}.`,
    todo: () =>
      'Зустрічі на двох можуть іти в обхід; нехай брандмауери з обох боків пропускають ці порти.',
  },

  'version-known': { happened: (about) => `Називає себе ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'Сервер не каже, яка на ньому версія.' },
};
