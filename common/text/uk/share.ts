import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Показати екран',
    audience: (meeting: string) => `Те, що ви виберете, побачать усі на зустрічі «${meeting}».`,
    kinds: 'Що показати',
    screens: 'Екрани',
    windows: 'Вікна',
    wholeScreen: 'Увесь екран',
    screen: (number: number) => `Екран ${number}`,
    lookingForScreens: 'Шукаємо ваші екрани',
    lookingForWindows: 'Шукаємо ваші вікна',
    noScreens: {
      happened: 'Parlour не бачить жодного екрана.',
      todo: 'Перевірте, чи екран під’єднано, а потім покажіть знову.',
    },
    noWindows: {
      happened: 'Parlour не бачить вікна, яке можна показати.',
      todo: 'Відкрийте вікно, і воно з’явиться тут.',
    },
    refused: {
      happened: 'Система не дозволяє Parlour бачити екран.',
      todo: 'Дозвольте Parlour запис екрана у налаштуваннях приватності системи, а потім покажіть знову.',
    },
    sound: 'Передавати й звук',
    share: 'Показати',
    cancel: 'Скасувати',
  },
  sharingBar: {
    sharing: (what: string) => `Ви показуєте «${what}»`,
    sharingSomething: 'Ви показуєте свій екран',
    stop: 'Зупинити',
  },
};
