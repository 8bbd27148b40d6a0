import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Публічний сервер',
      promise: 'meet.jit.si: безкоштовно, без налаштувань. Увійти може кожен, хто має посилання.',
    },
    jaas: {
      name: 'JaaS',
      promise:
        'Ваш обліковий запис у 8x8: заходять лише люди з квитком. Parlour підписує його тут.',
    },
    ownServer: {
      name: 'Власний сервер',
      promise: 'Сервер Jitsi, яким керуєте ви або який вам надали: відкритий чи з квитками.',
    },
  },
  jaasFetches: 'Ваш обліковий запис у 8x8: заходять лише люди з квитком.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Ваші облікові записи',
      add: 'Додати ще один обліковий запис',
      firstName: 'Мій обліковий запис',
      anotherName: (number: number) => `Обліковий запис ${number}`,
    },
    ownServer: {
      title: 'Ваші сервери',
      add: 'Додати ще один сервер',
      firstName: 'Мій сервер',
      anotherName: (number: number) => `Сервер ${number}`,
    },
  },
  profileName: 'Назва профілю',
  unfinished: 'ще не заповнено',
  up: (name: string) => `Перемістити «${name}» вгору`,
  down: (name: string) => `Перемістити «${name}» вниз`,
  duplicate: (name: string) => `Дублювати «${name}»`,
  remove: (name: string) => `Вилучити «${name}»…`,
  copyName: (name: string) => `${name} (копія)`,
  moved: (name: string, at: number, of: number) => `«${name}» тепер на місці ${at} з ${of}.`,
  alike: (upper: string, lower: string) =>
    `«${upper}» і «${lower}» мають ту саму адресу: посилання відкриває верхній.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `від ${key}1 до ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'З консолі JaaS, сторінка «API keys»: починається з vpaas-magic-cookie-.',
  keyId: 'ID ключа',
  keyIdHelp: 'З тієї самої сторінки; увесь або частина після скісної риски.',
};

const key: (typeof source)['key'] = {
  title: 'Ключ для підпису',
  field: 'Приватний ключ',
  fieldHelp:
    'Вставте його або перетягніть сюди файл. Він потрапить до сховища ключів вашої системи; Parlour більше ніколи його не покаже.',
  passphrase: 'Пароль ключа',
  unlock: 'Розблокувати і зберегти ключ',
  save: 'Зберегти ключ',
  session: 'Використовувати до виходу з Parlour',
  choose: 'Вибрати файл ключа…',
  env: 'Імпортувати з файлу .env…',
  saved: 'Ключ збережено.',
  savedFrom: (file: string) =>
    `Готово. Файл досі існує: ${file}. Видаліть його або тримайте там, де його більше ніхто не прочитає.`,
  kind: 'Тип',
  bits: (bits: number) =>
    `${bits} ${plural(bits, { one: 'біт', few: 'біти', many: 'бітів', other: 'біта' })}`,
  fingerprint: 'Відбиток (SHA-256)',
  added: 'Додано',
  lastUsed: 'Востаннє використано',
  never: 'ніколи',
  test: 'Перевірити ключ',
  testing: 'Перевірка…',
  tested: {
    accepted: (server: string) =>
      `Ключ підписує, підпис підтверджується, і ${server} приймає його квитки.`,
    'not-asked': (server: string) =>
      `Ключ підписує, і підпис підтверджується. Чи приймає його квитки ${server}, запитати не вдалося; покаже наступна зустріч.`,
  },
  clock: {
    unknown: 'Сервер не назвав свого часу, тому годинник цього комп’ютера не звірено.',
    agrees: 'Годинник цього комп’ютера збігається з годинником сервера.',
    /** `span` is what `spanInWords` says. */
    off: (span: string) =>
      `Годинник цього комп’ютера розходиться із сервером на ${span}; квитки це враховують.`,
  },
  replace: 'Замінити ключ',
  forget: 'Забути ключ',
};

const checking: (typeof source)['checking'] = {
  start: 'Перевірити сервер',
  title: (server: string) => `Перевірка ${server}`,
  running: (server: string) => `Перевіряється ${server}…`,
  cancel: 'Скасувати',
  cancelled: 'Перевірку скасовано.',
  cut: 'На решту забракло часу.',
  fine: 'Усе, що потрібно для зустрічей, працює.',
  problems: (count: number, steps: string) =>
    `${plural(count, {
      one: '# проблема',
      few: '# проблеми',
      many: '# проблем',
      other: '# проблеми',
    })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, {
      one: '# річ, яку варто знати',
      few: '# речі, які варто знати',
      many: '# речей, які варто знати',
      other: '# речі, які варто знати',
    })}: ${steps}.`,
  took: (seconds: string) => `Тривалість: ${seconds} с.`,
  copy: 'Копіювати звіт',
  copied: 'Скопійовано',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `Копіювати рядки: ${where}`,
  hide: 'Сховати цю перевірку',
  lines: 'Що перевірено',
  skipped: (steps: string) => `Не перевірено: ${steps}.`,
};

const roles: (typeof source)['ticket']['roles'] = { host: 'Ведучий', guest: 'Гість' };
const roleHelp: (typeof source)['ticket']['roleHelp'] = {
  host: 'Ви модеруєте свої зустрічі.',
  guest: 'Ви заходите на власні зустрічі без особливих прав.',
};
const feature: (typeof source)['ticket']['feature'] = {
  recording: 'Запис',
  livestreaming: 'Пряма трансляція',
  transcription: 'Розшифровка',
  'outbound-call': 'Телефонувати із зустрічі',
  'inbound-call': 'Телефонувати на зустріч',
  'sip-outbound-call': 'Дзвонити із зустрічі через SIP',
  'sip-inbound-call': 'Дзвонити на зустріч через SIP',
  'file-upload': 'Обмін файлами',
  'list-visitors': 'Список відвідувачів',
};
const ticket: (typeof source)['ticket'] = {
  title: 'Квиток',
  role: 'Моя роль',
  roles,
  roleHelp,
  lifetime: 'Строк дії',
  lifetimeHelp: 'Лише для входу: хто вже на зустрічі, той залишається.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, {
          one: '# година',
          few: '# години',
          many: '# годин',
          other: '# години',
        })
      : plural(minutes, {
          one: '# хвилина',
          few: '# хвилини',
          many: '# хвилин',
          other: '# хвилини',
        }),
  features: 'Що я можу запускати',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: 'Огляд квитків',
  field: 'Показати квиток для кімнати',
  help: 'Або вставте будь-який квиток чи посилання, щоб побачити, чому сервер може його відхилити. Нічого нікуди не надсилається.',
  show: 'Показати',
  nothingWrong: 'У ньому немає нічого, через що сервер міг би його відхилити.',
  more: (count: number) => plural(count, { other: 'І ще #.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Запрошення на «${name}»`,
  life: 'Строк дії',
  lives: { hour: '1 година', day: '1 день', date: 'До певної дати' },
  date: 'Останній день',
  allows: (name: string, until: string) =>
    `Хто має це посилання, може ввійти в «${name}» як гість, не модератор, без запису та інших додаткових прав. Діє до: ${until}.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `Хто має це посилання, може ввійти в «${name}». Квиток гостьовий, без запису та інших додаткових прав. Діє до: ${until}.`,
  copy: 'Копіювати запрошення',
  cancel: 'Скасувати',
  copied: 'Запрошення скопійовано. Відкликати його до кінця строку дії не можна.',
  close: 'Закрити',
  issued: 'Запрошення, зроблені на цьому комп’ютері',
  none: 'Поки що немає. «Копіювати запрошення» є в головному вікні біля кожної зустрічі цього профілю.',
  until: (when: string) => `діє до: ${when}`,
  ended: (when: string) => `строк минув: ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
