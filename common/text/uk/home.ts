import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Назва кімнати або посилання на зустріч',
    join: 'Приєднатися',
    opensWith: 'Відкриється через',
    hosting: 'Хостинг',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: 'Налаштувати інший хостинг…',
    muted: 'Без мікрофона',
    cameraOff: 'Без камери',
    newName: 'Нова назва',
    meetings: 'Ваші зустрічі',
    search: 'Пошук',
    nothingFound: (wanted: string) => `Серед ваших зустрічей немає «${wanted}».`,
    firstRun: 'Тут з’являться зустрічі, до яких ви приєднувалися.',
    firstRunWays:
      'Напишіть назву, відкрийте будь-де посилання на зустріч або перетягніть його на це вікно.',
    invitation: 'Ні облікового запису, ні налаштувань: можна одразу приєднатися.',
    addName: 'Додати своє ім’я',
    found: (count: number) =>
      plural(count, {
        one: '# зустріч',
        few: '# зустрічі',
        many: '# зустрічей',
        other: '# зустрічі',
      }),
    rejoin: 'Приєднатися знову',
    pin: (name: string) => `Закріпити «${name}»`,
    copyLink: (name: string) => `Копіювати вебпосилання на «${name}»`,
    copied: 'Посилання скопійовано',
    invite: (name: string) => `Копіювати запрошення на «${name}»`,
    more: (name: string) => `Інші дії: «${name}»`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: 'Копіювати вебпосилання',
      invite: 'Копіювати запрошення…',
      moveUp: 'Перемістити вгору',
      moveDown: 'Перемістити вниз',
      forget: 'Забути',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `«${name}» тепер на місці ${place} з ${of}.`,
    forgotten: (name: string) => `Зустріч «${name}» забуто.`,
    forgottenCount: (count: number) =>
      plural(count, {
        one: '# зустріч забуто.',
        few: '# зустрічі забуто.',
        many: '# зустрічей забуто.',
        other: '# зустрічі забуто.',
      }),
    undo: 'Повернути',
    joinRow: (name: string) => `Приєднатися до «${name}»`,
    dismiss: 'Закрити',
    today: 'сьогодні',
    yesterday: 'учора',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Ви пробули на зустрічі «${name}» менше хвилини.`
        : plural(minutes, {
            one: `Ви вийшли із зустрічі «${name}» через # хвилину.`,
            few: `Ви вийшли із зустрічі «${name}» через # хвилини.`,
            many: `Ви вийшли із зустрічі «${name}» через # хвилин.`,
            other: `Ви вийшли із зустрічі «${name}» через # хвилини.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: 'Не вдалося прочитати «Ваші зустрічі», тому список починається заново.',
      todo: `Старий файл збережено як ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Не вдалося прочитати налаштування, тому Parlour починає заново.',
      todo: `Старий файл збережено як ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened:
        'Не вдалося прочитати дані розділу «Використання», тому підрахунок починається заново.',
      todo: `Старий файл збережено як ${file}.`,
    }),
    meetingsRestored:
      'Не вдалося прочитати «Ваші зустрічі», тому використано останню справну копію списку.',
    settingsRestored:
      'Не вдалося прочитати налаштування, тому використано їхню останню справну копію.',
    usageRestored:
      'Не вдалося прочитати дані розділу «Використання», тому використано їхню останню справну копію.',
    damagedStays: (file: string) =>
      `Пошкоджений файл ${file} не вдалося перемістити: ваші зміни буде втрачено після закриття Parlour.`,
    notWritten: (folder: string) => ({
      happened: 'Вашу зміну не вдалося зберегти; її буде втрачено після закриття Parlour.',
      todo: `Звільніть місце на диску або перевірте, чи можна записувати в ${folder}.`,
    }),
  },
};
