import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Файл політики або його папку можуть змінювати не лише адміністратори, тому нічого з нього не виконується.',
    todo: 'Зробіть так, щоб обидва належали лише адміністраторам і лише вони могли туди записувати, а потім запустіть Parlour знову.',
  },
  unreadable: {
    happened: 'Файл політики не вдається прочитати, тому приєднатися до зустрічей не можна.',
    todo: 'Перевірте, чи це звичайний файл розміром не більше 256 KB, а потім запустіть Parlour знову.',
  },
  'no-policy': {
    happened: 'У файлі політики немає політики, тому приєднатися до зустрічей не можна.',
    todo: 'Перевірте, чи це JSON і чи вказано його версію, а потім запустіть Parlour знову.',
  },
  newer: {
    happened: 'Політику написано для новішого Parlour, тому приєднатися до зустрічей не можна.',
    todo: 'Оновіть Parlour на цьому комп’ютері.',
  },
  'wrong-part': {
    happened:
      'Ця частина має значення, яке не вдається прочитати: вона обмежує все, що може, і нічого не встановлює.',
    todo: 'Виправте її у файлі політики, а потім запустіть Parlour знову.',
  },
  'unknown-part': {
    happened: 'Такої частини немає в жодній політиці, тому її пропущено.',
    todo: 'Перевірте, як вона написана, або вилучіть її.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Встановлено вашою організацією.',
    setBy: (organisation: string) => `Встановлює ${organisation}.`,
    suggested: 'Запропоновано вашою організацією. Ви можете вибрати інше значення.',
    suggestedBy: (organisation: string) =>
      `Пропонує ${organisation}. Ви можете вибрати інше значення.`,
    own: 'Вибрано вами. Ваша організація пропонує інше значення.',
    ownOver: (organisation: string) => `Вибрано вами. ${organisation} пропонує інше значення.`,
    /** Home. */
    problem: {
      happened: 'У політиці вашої організації є помилка.',
      todo: 'Повідомте адміністраторів; яка саме, сказано в «Налаштування → Про програму».',
    },
    nothingJoins: {
      happened:
        'Зараз не можна приєднатися до жодної зустрічі: політику вашої організації не можна використати.',
      todo: 'Повідомте адміністраторів; чому, сказано в «Налаштування → Про програму».',
    },
    details: 'Показати подробиці',
    /** Hosting. */
    fromYours: 'Від вашої організації',
    from: (organisation: string) => `Від: ${organisation}`,
    profileIsFixed:
      'Цей хостинг налаштувала ваша організація, тому тут його не змінюють і не вилучають.',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `Квитки видає ${host}. Ключ на цьому комп’ютері не потрібен.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Ваша організація дозволяє лише такі сервери: ${servers}.`,
    noServers: 'Ваша організація не дозволяє інших серверів, крім тих, які налаштувала.',
    hostingNotOffered: 'Ваша організація цього не пропонує',
    /** About. */
    titleYours: 'Під керуванням вашої організації',
    title: (organisation: string) => `Керує ${organisation}`,
    about:
      'Те, що тут стоїть, визначає файл політики на цьому комп’ютері, який можуть змінювати лише його адміністратори.',
    notObeyed: 'На цьому комп’ютері є файл політики. Нічого з нього не виконується.',
    file: 'Файл політики',
    hostings: 'Хостинги',
    servers: 'Сервери',
    all: 'Усі',
    onlyThePolicys: 'Лише ті, що в політиці',
    updatesForbidden: 'Parlour не шукає оновлень.',
    updatesFrom: (host: string) => `Оновлення надходять із ${host}.`,
    updatesUpTo: (version: string) => `Версії, новіші за ${version}, не встановлюються.`,
    values: 'Значення політики',
    setting: 'Параметр',
    value: 'Значення',
    source: 'Джерело',
    sources: {
      locked: 'Ваша організація, закріплено',
      suggested: 'Ваша організація, запропоновано',
      you: 'Ви',
    },
    noValues: 'Політика не встановлює жодних значень.',
    on: 'Увімкнено',
    off: 'Вимкнено',
    empty: 'Порожньо',
    ownPicture: 'Зображення',
    problems: 'Проблеми політики',
    policyProblem,
    copy: 'Копіювати для адміністраторів',
    copied: 'Скопійовано',
  },
};
