import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Пакет уже додав Parlour для всіх.',
    todo: 'Користуйтеся тим Parlour або спершу вилучіть пакет.',
  },
  'foreign-entry': {
    happened: 'Є пункт меню з назвою parlour.desktop, який записав не Parlour.',
    todo: 'Перенесіть його з .local/share/applications у вашій домашній теці, а тоді спробуйте ще раз.',
  },
  'no-xdg-mime': {
    happened: 'У цій системі немає xdg-mime, яким вибирають програми для посилань.',
    todo: 'Установіть пакет xdg-utils, а тоді спробуйте ще раз.',
  },
  'not-written': {
    happened: 'Не все вдалося записати до вашої домашньої теки.',
    todo: 'Перевірте, чи є місце на диску й чи маєте право записувати на нього, а тоді спробуйте ще раз.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'Файли .meeting відкриває Parlour.',
      theirs: (program: string) => `Файли .meeting відкриває ${program}.`,
      nobody: 'Файлів .meeting не відкриває жодна програма.',
      someone: 'Система не каже, що відкриває файли .meeting.',
      claim: 'Відкривати файли .meeting у Parlour',
      decides:
        'Це вирішують налаштування самої системи. Знайдіть у них «Програми за замовчуванням» і виберіть Parlour для файлів .meeting.',
    },
    none: 'Parlour ще немає в меню цього комп’ютера. Додавання змінює лише ваші власні налаштування, і його можна скасувати.',
    installed: 'Parlour є у вашому меню й зареєстрований для посилань і файлів .meeting.',
    system: 'Пакет установив Parlour для всіх на цьому комп’ютері.',
    elsewhere:
      'Ваше меню й посилання запускають Parlour з іншого місця. Якщо його перенесено, додайте його знову.',
    add: 'Додати Parlour до меню й посилань цього комп’ютера',
    addAgain: 'Додати знову',
    takeAway: 'Прибрати назад',
    problem,
  },
  menuEntry: {
    comment: 'Зустрічі Jitsi на вибраному вами сервері',
    newMeeting: 'Нова зустріч',
    settings: 'Налаштування',
    file: 'Зустріч Parlour',
  },
};
