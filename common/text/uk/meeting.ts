import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Готуємо ваш квиток',
    reaching: (server: string) => `З’єднуємося з ${server}`,
    opening: 'Відкриваємо зустріч',
    asking: 'Чекаємо на вашу відповідь',
    leaving: 'Виходимо',
    reconnecting: 'Відновлюємо з’єднання',
    cancel: 'Скасувати',
    leave: 'Вийти',
    tryAgain: 'Спробувати ще раз',
    openInBrowser: 'Відкрити у браузері',
    back: 'Назад до Parlour',
    openSettings: 'Відкрити налаштування',
    showTicket: 'Показати квиток',
    checkServer: 'Перевірити сервер',
    frame: 'Зустріч',
    unnamed: 'Гість',
  },
  switching: {
    question: (name: string) => `Ви на зустрічі «${name}».`,
    detail: (name: string) => `Вийти з неї та приєднатися до «${name}»?`,
    again: 'Посилання має власний квиток. Вийти та приєднатися знову з ним?',
    ignored: (names: string) => `Решту, про що просить посилання, не буде виконано: ${names}.`,
    leave: 'Вийти та приєднатися',
    joinAgain: 'Приєднатися знову',
    stay: 'Залишитися',
  },
  mediaConsent: {
    question: (server: string) => `${server} просить доступу до вашої камери й мікрофона.`,
    detail:
      'Ви не налаштовували цього сервера. Дозволяйте, лише якщо довіряєте тому, хто надіслав посилання.',
    allow: 'Дозволити',
    refuse: 'Не дозволяти',
  },
};
