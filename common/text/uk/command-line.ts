import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Використання:',
    synopsis: 'parlour [параметри] [--] [посилання, файл посилання або назва кімнати]',
    about: 'Приєднується до зустрічей Jitsi на вибраному сервері.',
    optionsTitle: 'Параметри:',
    exitCodesTitle: 'Коди завершення:',
    name: 'НАЗВА',
    options: {
      profile:
        'Приєднується до кімнати на хостингу з цією назвою. Без зустрічі він стає поточним хостингом.',
      muted: 'Приєднується з вимкненим мікрофоном.',
      hidden:
        'Запускається без вікна, у треї або, якщо його немає, згорнутим. Зустріч однаково буде показано.',
      'new-meeting': 'Показує головне вікно з новою назвою кімнати в полі.',
      settings: 'Відкриває налаштування.',
      'install-links':
        'Робить так, щоб посилання та файли посилань відкривалися в Parlour, лише для вас, і завершується.',
      'remove-links': 'Скасовує це й завершується.',
      help: 'Показує цю довідку й завершується.',
      version: 'Повідомляє версію й завершується.',
    },
    rest: 'Те, що далі, не є параметром.',
    exitCodes: {
      done: 'Зроблено, або це робить уже запущений Parlour.',
      failed: 'Зробити це не вдалося.',
      wrong: 'Слова не зрозумілі.',
    },
    problem: {
      unknown: (option: string) => `Parlour не має параметра ${option}.`,
      meant: (option: string) => `Можливо, малося на увазі ${option}?`,
      help: '«parlour --help» підкаже, що є.',
      valueMissing: (option: string) => `Після ${option} має йти назва.`,
      valueUnwanted: (option: string) => `${option} не приймає значення.`,
      notAlone: (option: string) => `${option} не поєднується із зустріччю чи іншою дією.`,
      severalWords: {
        happened: 'Parlour відкриває одну зустріч за раз.',
        todo: 'Візьміть назву з пробілами в лапки.',
      },
      profileUnknown: {
        happened: (name: string) => `Немає хостингу з назвою «${name}».`,
        todo: (names: string) => `Є такі: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Кілька хостингів мають назву «${name}».`,
        todo: 'Дайте одному з них іншу назву в налаштуваннях.',
      },
    },
    links: {
      installed: 'Посилання та файли посилань тепер відкриваються в Parlour.',
      removed: 'Посилання та файли посилань більше не відкриваються в цьому Parlour.',
      bySystem:
        'Пакунок установив Parlour для всіх на цьому комп’ютері; щоб змінити це, вилучіть пакунок.',
      elsewhere: 'Посилання зареєстровано для Parlour в іншому місці.',
      notHere: 'У цій системі це робить встановлення Parlour.',
      failed: 'Система цього не прийняла.',
      noScreen: {
        happened: 'Без робочого столу Parlour не може цього зробити.',
        todo: 'Зробіть це в терміналі робочого столу, на якому користуєтеся Parlour.',
      },
    },
  },
};
