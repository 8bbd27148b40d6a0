import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /**
   * The words of the application menu and of the menu in text fields. `&` stands before the letter
   * that opens a menu with Alt: any letter of the word; none where that is not usual.
   */
  menu: {
    file: '&Файл',
    edit: '&Редагування',
    view: '&Вигляд',
    window: 'В&ікно',
    help: '&Довідка',

    home: 'Приєднатися до зустрічі…',
    invite: 'Копіювати запрошення…',
    settings: 'Налаштування…',
    close: 'Закрити вікно',
    quit: 'Вийти з Parlour',

    undo: 'Скасувати',
    redo: 'Повторити',
    cut: 'Вирізати',
    copy: 'Копіювати',
    paste: 'Вставити',
    pastePlain: 'Вставити без форматування',
    delete: 'Видалити',
    selectAll: 'Вибрати все',

    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    actualSize: 'Звичайний розмір',
    fullScreen: 'На весь екран',

    minimise: 'Згорнути',
    /** On a Mac: the window as large as what it shows needs. */
    fit: 'Масштаб',
    showHome: 'Головне вікно',
    showMeeting: 'Поточна зустріч',
    allToFront: 'Перемістити все наперед',

    about: 'Про Parlour',
    licences: 'Ліцензії та подяки',

    /** On a Mac only, in the menu that is called Parlour. */
    services: 'Служби',
    hide: 'Сховати Parlour',
    hideOthers: 'Сховати інші',
    showAll: 'Показати все',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits: 'Клієнт для зустрічей Jitsi: на публічному сервері, у JaaS або на власному сервері.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: 'Ваші зустрічі',
    join: 'Приєднатися до зустрічі…',
    joinHint: 'Відкриває вікно Parlour, де приєднуються до зустрічей',
    joinNamed: (name: string) => `Приєднатися до «${name}»`,
  },
  removing: {
    question: (name: string) => `Вилучити «${name}»?`,
    detail:
      'Разом із ним зникнуть його ключ і все, що його зустрічі зберегли на цьому комп’ютері. Для JaaS цей комп’ютер потім рахуватиметься як новий місячний користувач.',
    remove: 'Вилучити',
    keep: 'Залишити',
  },
  cannotShutIn: {
    happened: 'Ця система не дає Parlour ізолювати свої сторінки.',
    todo: 'Без просторів імен користувачів AppImage працював би без пісочниці, тому Parlour завершує роботу. Установіть натомість пакунок deb або rpm чи подбайте, щоб непривілейовані простори імен користувачів було дозволено.',
  },
  choosing: { key: 'Виберіть приватний ключ', env: 'Виберіть файл .env' },
  installed: {
    removeData: 'Видалити також налаштування та запам’ятовані зустрічі',
  },
};
