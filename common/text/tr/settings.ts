import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Ayarlar',
    open: 'Ayarlar',
    sections: {
      hosting: 'Barındırma',
      you: 'Siz',
      meetings: 'Toplantılar',
      links: 'Bağlantılar',
      appearance: 'Görünüm',
      privacy: 'Gizlilik',
      about: 'Hakkında',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – Ayarlar — Parlour`,
    search: 'Ayarlarda ara',
    results: 'Bulunan ayarlar',
    found: (count: number) => plural(count, { other: '# ayar bulundu' }),
    nothingFound: (wanted: string) => `“${wanted}” adlı bir ayar yok.`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) =>
      `“${setting}”, “${choice}” seçildiğinde görünür.`,
    /** Long lists of hostings. */
    searchHostings: 'Barındırmalarda ara',
    noHosting: (wanted: string) => `“${wanted}” adlı bir barındırmanız yok.`,
    showAll: (count: number) => plural(count, { other: '# tane daha göster' }),
    cancel: 'İptal',
  },
};
