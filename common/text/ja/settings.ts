import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: '設定',
    open: '設定',
    sections: {
      hosting: '開催先',
      you: 'あなた',
      meetings: '会議',
      links: 'リンク',
      appearance: '外観',
      privacy: 'プライバシー',
      about: 'Parlourについて',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – 設定 — Parlour`,
    search: '設定を検索',
    results: '見つかった設定',
    found: (count: number) => plural(count, { other: '#件の設定が見つかりました' }),
    nothingFound: (wanted: string) => `「${wanted}」という名前の設定はありません。`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) =>
      `「${setting}」は、「${choice}」を選ぶと表示されます。`,
    /** Long lists of hostings. */
    searchHostings: '開催先を検索',
    noHosting: (wanted: string) => `「${wanted}」という名前の開催先はありません。`,
    showAll: (count: number) => plural(count, { other: 'ほか#件を表示' }),
    cancel: 'キャンセル',
  },
};
