import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Адреси сервера ще немає.',
    todo: 'Введіть ім’я сервера, наприклад meet.example.org.',
  },
  'address-http': {
    happened: () => 'Адреси з http:// не шифруються, і Jitsi там не працює.',
    todo: 'Використовуйте https://; серверу потрібен для цього сертифікат.',
  },
  'address-scheme': {
    happened: (about) => `«${about}:» — не адреса сервера зустрічей.`,
    todo: 'Введіть ім’я сервера, наприклад meet.example.org.',
  },
  'address-password': {
    happened: () => 'Ця адреса містить ім’я користувача або пароль.',
    todo: 'Приберіть їх; якщо сервер попросить, Parlour запитає.',
  },
  'address-unreadable': {
    happened: () => 'Це не адреса сервера.',
    todo: 'Введіть його ім’я, наприклад meet.example.org, а якщо є порт, то й :port після нього.',
  },
  'address-path': {
    happened: (about) => `«${about}» не може стояти перед назвами кімнат.`,
    todo: 'Приберіть його або вкажіть шлях, з якого починаються кімнати вашого сервера.',
  },
  'address-room-link': {
    happened: (about) => `Це схоже на посилання на кімнату «${about}».`,
    todo: 'Виберіть, що ви мали на увазі:',
  },
  'address-public': {
    happened: () => 'Це публічний сервер.',
    todo: 'Виберіть вище «Публічний сервер»; налаштовувати нічого не треба.',
  },
  'address-jaas': {
    happened: () => 'Це сервер JaaS компанії 8x8.',
    todo: 'Виберіть вище «JaaS» і введіть там свій AppID.',
  },
  'address-taken': {
    happened: (about) => `«${about}» має ту саму адресу.`,
    todo: 'Додайте одному з них шлях або вилучіть один.',
  },
  'address-not-allowed': {
    happened: (about) => `Ваша організація не дозволяє зустрічей на ${about}.`,
    todo: 'Запитайте адміністраторів, чи можна це дозволити.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Спільного секрету ще немає.',
    todo: 'Вставте app_secret сервера.',
  },
  'secret-too-long': {
    happened: () => 'Це довше за 1000 байтів, для спільного секрету забагато.',
    todo: 'Вставте лише секрет, а не файл навколо нього.',
  },
  'secret-several-lines': {
    happened: () => 'Спільний секрет має один рядок, а тут кілька.',
    todo: 'Вставте лише значення app_secret сервера.',
  },
  'secret-hidden-character': {
    happened: () => 'У цьому секреті є невидимий символ.',
    todo: 'Введіть його вручну або скопіюйте зі звичайного текстового файлу.',
  },
  'secret-is-key': {
    happened: () => 'Це файл ключа, а не спільний секрет.',
    todo: 'Для приватного ключа виберіть вище «Приватний ключ (RS256)».',
  },
  'secret-is-ticket': {
    happened: () => 'Це квиток (JWT), а не секрет, яким підписують квитки.',
    todo: 'Вставте app_secret сервера; квитки Parlour зробить сам.',
  },
  'secret-sample': {
    happened: () => 'Це приклад із документації Jitsi, відомий усім.',
    todo: 'Змініть його на сервері, наприклад на те, що виведе «openssl rand -hex 32».',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Додаткові твердження можуть мати щонайбільше ${longestExtraClaims} символів; ці довші.`,
    todo: 'Приберіть частину: квитки подорожують у вебадресах.',
  },
  'claims-not-json': {
    happened: () => 'Це не JSON.',
    todo: 'Напишіть так, із подвійними лапками: {"context": {"group": "staff"}}.',
  },
  'claims-not-object': {
    happened: () => 'Це JSON, але не об’єкт.',
    todo: 'Візьміть усе у фігурні дужки й поставте назву перед кожним значенням.',
  },
  'claims-reserved': {
    happened: (about) => `«${about}» Parlour задає сам для кожного квитка.`,
    todo: 'Приберіть це звідси.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Немає',
  HS256: 'Спільний секрет (HS256)',
  RS256: 'Приватний ключ (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Кожен, хто має посилання, заходить одразу або входить на сторінці самого сервера.',
  HS256: 'Parlour підписує квитки секретом, який сервер знає як app_secret.',
  RS256: 'Parlour підписує квитки приватним ключем; публічну половину сервер знаходить за її ID.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Адреса сервера',
  addressHelp: 'Його ім’я, з портом і шляхом, якщо вони є: meet.example.org',
  useAddress: (address: string) => `Узяти ${address}`,
  authentication: 'Автентифікація',
  authentications,
  authenticationHelp,
  secretTitle: 'Секрет для підпису',
  secret: 'Спільний секрет',
  secretHelp:
    'app_secret сервера (JWT_APP_SECRET). Він потрапить до сховища ключів вашої системи; Parlour більше ніколи його не покаже.',
  saveSecret: 'Зберегти секрет',
  secretSaved: 'Секрет збережено.',
  secretKind: 'Спільний секрет, HS256',
  weak: 'Цей секрет коротший за 32 байти, тож його можна підібрати.',
  weakTodo:
    'Він працює. Щоб мати надійніший, укажіть на сервері й тут те, що виведе «openssl rand -hex 32».',
  tested: {
    accepted: (server: string) =>
      `Секрет підписує, підпис підтверджується, і ${server} приймає його квитки.`,
    'not-asked': (server: string) =>
      `Секрет підписує, і підпис підтверджується. Чи приймає його квитки ${server}, запитати не вдалося; покаже наступна зустріч.`,
  },
  testSecret: 'Перевірити секрет',
  replaceSecret: 'Замінити секрет',
  forgetSecret: 'Забути секрет',
  env: 'Імпортувати з файлу .env…',
  envHelp: 'Файл docker-jitsi-meet містить видавця, аудиторію та спільний секрет.',
  envTaken: (file: string) =>
    `Узято з ${file}. Файл досі існує: тримайте його там, де його більше ніхто не прочитає.`,
  claims: 'Що сказано у квитках',
  issuer: 'Видавець',
  issuerHelp: 'iss: app_id сервера (JWT_APP_ID).',
  audience: 'Аудиторія',
  audienceHelp: 'aud: порожнє означає те саме, що й видавець; це підходить більшості серверів.',
  subject: 'Суб’єкт',
  subjectHelp:
    'sub: * підходить кожному серверу, що не перевіряє доменів. Той, що перевіряє, чекає на свій домен XMPP, наприклад meet.jitsi.',
  keyId: 'ID ключа',
  keyIdHelp: 'kid: ім’я, за яким сервер шукає публічний ключ.',
  extraClaims: 'Додаткові твердження',
  extraClaimsHelp: 'Об’єкт JSON, який додається до кожного квитка. Зазвичай порожньо.',
  moderators:
    'На сервері Jitsi зі стандартного пакета кожен, хто має квиток, — модератор, зокрема й гості. Сервер із модулем token_affiliation розрізняє ролі.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
