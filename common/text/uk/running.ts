import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

const newMessages = (count: number): string =>
  plural(count, {
    one: '# нове повідомлення',
    few: '# нові повідомлення',
    many: '# нових повідомлень',
    other: '# нового повідомлення',
  });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Вийти із зустрічі',
    mute: 'Вимкнути мікрофон',
    unmute: 'Увімкнути мікрофон',
    cameraOff: 'Вимкнути камеру',
    cameraOn: 'Увімкнути камеру',
    share: 'Показати екран…',
    stopSharing: 'Припинити показ',
    raiseHand: 'Підняти руку',
    lowerHand: 'Опустити руку',
    open: 'Відкрити зустріч',
    people: (count: number) =>
      count === 1
        ? 'Лише ви'
        : plural(count, {
            one: '# учасник',
            few: '# учасники',
            many: '# учасників',
            other: '# учасника',
          }),
    unread: newMessages,
    speaks: (name: string) => `Говорить ${name}`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `Час на зустрічі: ${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '&Зустріч',
    /** With a tick while it is so. */
    muted: 'Без мікрофона',
    cameraOff: 'Без камери',
    hand: 'Підняти руку',
    chat: 'Чат',
    tiles: 'Режим плиток',
    participants: 'Учасники',
    pictureInPicture: 'Картинка в картинці',
    alwaysOnTop: 'Завжди зверху',
    invite: 'Копіювати запрошення…',
    copyLink: 'Копіювати вебпосилання',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `Ви на зустрічі «${name}»`,
    muted: (name: string) => `Ви на зустрічі «${name}» без мікрофона`,
    sharing: (name: string) => `Ви на зустрічі «${name}» і показуєте екран`,
    'sharing-muted': (name: string) => `Ви на зустрічі «${name}» без мікрофона й показуєте екран`,
  },
  closing: {
    question: (name: string) => `Ви на зустрічі «${name}».`,
    detail: 'Якщо зустріч триватиме, інші й далі чутимуть і бачитимуть те, що ви їм дозволили.',
    leave: 'Вийти із зустрічі',
    keep: 'Не переривати',
    stay: 'Скасувати',
    always: 'Завжди робити так',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} хоче ввійти` : 'Хтось хоче ввійти'),
      message: (name: string) => (name ? `${name}: нове повідомлення` : 'Нове повідомлення'),
      hand: (name: string) => (name ? `${name} піднімає руку` : 'Хтось піднімає руку'),
    },
    several: {
      knock: (count: number) =>
        plural(count, {
          one: '# людина хоче ввійти',
          few: '# людини хочуть увійти',
          many: '# людей хочуть увійти',
          other: '# людини хочуть увійти',
        }),
      message: newMessages,
      hand: (count: number) =>
        plural(count, {
          one: '# піднята рука',
          few: '# підняті руки',
          many: '# піднятих рук',
          other: '# піднятої руки',
        }),
    },
  },
  runningSettings: {
    title: 'Поки ви на зустрічі',
    notifications: 'Сповіщення',
    notificationsHelp: 'Коли хтось стукає, пише чи піднімає руку, а ви дивитеся на щось інше.',
    compact: 'Мале вікно після згортання',
    compactHelp:
      'Мале вікно лишається зверху: хто говорить, скільки це триває, мікрофон, камера та вихід.',
    closing: 'Закриття вікна зустрічі',
    closingChoice: { ask: 'Запитати', leave: 'Вийти', keep: 'Не переривати' },
    closingHelp: {
      ask: 'Вас запитають, чи вийти із зустрічі, чи не переривати її.',
      leave: 'Ви виходите із зустрічі без запитання.',
      keep: 'Зустріч триває без вікна. Її повертає значок біля годинника; де його немає, вікно згортається.',
    },
    shortcut: 'Мікрофон із будь-якої програми',
    shortcutHelp:
      'Ці клавіші вимикають і вмикають ваш мікрофон на зустрічі, хоч би яка програма була попереду.',
    noShortcut: 'Без клавіш',
    chooseKeys: 'Вибрати клавіші…',
    pressKeys: 'Натисніть клавіші…',
    removeKeys: 'Прибрати клавіші',
    recording:
      'Утримуйте Ctrl або Alt — на Mac Command, Control або Option — і натисніть іншу клавішу. Escape скасовує.',
    needsModifier: 'Ця клавіша потрібна для письма. Утримуйте ще й Ctrl або Alt.',
    keysSet: (keys: string) => `Тепер клавіші такі: ${keys}.`,
    keysRemoved: 'Тепер жодні клавіші не вимикають мікрофон із будь-якої програми.',
    shortcutTaken: {
      happened: 'Ці клавіші зайняла інша програма, або їх притримує система.',
      todo: 'Виберіть інші.',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Пробіл',
      Up: 'Стрілка вгору',
      Down: 'Стрілка вниз',
      Left: 'Стрілка вліво',
      Right: 'Стрілка вправо',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'Випробувати камеру, мікрофон і динамік…',
    testDevicesHelp:
      'Показує й відтворює те, що потрапить на зустріч, перш ніж ви до неї приєднаєтеся.',
  },
};
