import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: 'テーマ',
    themeChoice: { system: 'システム', light: 'ライト', dark: 'ダーク' },
    themeHelp: {
      system: 'システムに合わせて、ライトかダークになります。通常はこれを選びます。',
      light: 'Parlourのウィンドウは常にライトになります。',
      dark: 'Parlourのウィンドウは常にダークになります。',
    },
    language: '言語',
    /** `language` in its own words. */
    system: (language: string) => `システム（${language}）`,
    languageHelp: 'Parlourの表示に使います。サーバーが対応していれば、会議でも使います。',
    zoom: 'Parlourのウィンドウの表示サイズ',
    zoomHelp: 'ホームと設定の文字やボタンの大きさです。通常は100%です。',
    meetingZoom: '会議の表示サイズ',
    meetingZoomHelp: '会議ウィンドウの文字やボタンの大きさです。通常は100%です。',
  },
};
