import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Версії',
    copyVersions: 'Копіювати версії',
    copied: 'Скопійовано',
    independent:
      'Parlour — вільний клієнт для зустрічей Jitsi. Компанія 8x8 і проєкт Jitsi його не створюють, не продають і не рекомендують.',
    licence: 'Parlour поширюється за ліцензією Apache 2.0.',
    credits: 'Подяки',
    creditJitsi:
      'Зустрічі відкриваються через IFrame API від Jitsi, авторські права — 8x8, Inc. та учасники проєкту Jitsi.',
    creditIcons:
      'Піктограми — з набору Lucide, автори — учасники проєкту Lucide і частково Cole Bemis.',
    creditElectron:
      'Застосунок працює на Electron від OpenJS Foundation та учасників проєкту; до складу Electron входять Chromium і Node.js.',
    licences: 'Ліцензії',
    licencesWhy: 'Усі чужі роботи, що входять до Parlour, з повними текстами ліцензій.',
    show: 'Показати ліцензії',
    count: (count: number) =>
      plural(count, { one: '# пакет', few: '# пакети', many: '# пакетів', other: '# пакета' }),
    notHere: {
      happened: 'Не вдалося відкрити ліцензії.',
      todo: 'Вони також лежать поруч із програмою, у файлі NOTICE.',
    },
    chromium:
      'Chromium містить роботи кількох сотень авторів. Їхні ліцензії лежать поруч із програмою, у файлі LICENSES.chromium.html.',
  },
};
