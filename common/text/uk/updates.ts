import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Цей Parlour не встановлено, тому він не оновлюється сам. Візьміть новішу версію там, звідки ця.',
  'package-manager':
    'Новіші версії надає той, хто встановив Parlour на цьому комп’ютері, або менеджер пакунків.',
  'no-key':
    'Цей Parlour не може відрізнити справжні оновлення від інших, тому не шукає їх. Візьміть новішу версію там, звідки ця.',
  forbidden: 'Про оновлення дбає ваша організація. Parlour сам їх не шукає.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Не вдалося зв’язатися із сервером оновлень.',
    todo: 'Перевірте з’єднання з інтернетом і спробуйте ще раз.',
  },
  unreadable: {
    happened: () => 'Сервер оновлень надіслав те, чого Parlour не може прочитати.',
    todo: 'Спробуйте пізніше. Якщо нічого не зміниться, повідомте тих, від кого ви отримали Parlour.',
  },
  'not-signed': {
    happened: () => 'Оновлення не підписане тими, хто створює цей Parlour, тому його відхилено.',
    todo: 'Залиште свою версію й повідомте тих, від кого ви отримали Parlour.',
  },
  tampered: {
    happened: () => 'Завантажений файл — не той, що був підписаний, тому його відхилено.',
    todo: 'Спробуйте ще раз. Якщо це повториться, скористайтеся іншою мережею.',
  },
  replayed: {
    happened: () => 'Сервер оновлень запропонував старішу версію, ніж раніше, тому її відхилено.',
    todo: 'Залиште свою версію та спробуйте іншого дня.',
  },
  'not-written': {
    happened: () => 'Не вдалося зберегти оновлення на цьому комп’ютері.',
    todo: 'Звільніть місце на диску або дозвольте Parlour записувати туди. Потім спробуйте ще раз.',
  },
  'not-installed': {
    happened: () => 'Система не дозволила Parlour встановити оновлення.',
    todo: 'Перезапустіть Parlour і спробуйте ще раз або встановіть нову версію вручну.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Оновлення',
    runs: (version: string) => `Тут працює Parlour ${version}.`,
    mode: 'Як надходять оновлення',
    modeChoice: { notify: 'Повідомляти', automatic: 'Самостійно', off: 'Вимкнено' },
    modeHelp: {
      notify:
        'Parlour перевіряє раз на день і повідомляє, коли є новіша версія. Коли її завантажити, вирішуєте ви.',
      automatic:
        'Parlour завантажує новіші версії, коли не триває жодна зустріч, і встановлює їх, коли ви виходите з Parlour.',
      off: 'Parlour сам не перевіряє. Кнопка «Перевірити зараз» працює й далі.',
    },
    check: 'Перевірити зараз',
    checking: 'Пошук новішої версії',
    neverChecked: 'Parlour ще не шукав новішої версії.',
    upToDate: 'У вас найновіша версія Parlour.',
    checked: (when: string) => `Остання перевірка: ${when}`,
    available: (version: string) => `Доступний Parlour ${version}.`,
    notes: 'Що нового',
    download: 'Завантажити',
    downloading: (version: string) => `Завантаження Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} готовий.`,
    readyMeans: 'Без перезапуску версію буде встановлено, коли ви вийдете з Parlour.',
    restart: 'Перезапустити Parlour, щоб оновити',
    restartNow: 'Перезапустити',
    inMeeting: 'Триває зустріч. Оновлення чекають на її завершення.',
    elsewhere,
  },
  updateProblem,
};
