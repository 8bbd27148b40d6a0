import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: '主题',
    themeChoice: { system: '跟随系统', light: '浅色', dark: '深色' },
    themeHelp: {
      system: '随系统使用浅色或深色。通常选这一项。',
      light: 'Parlour 的窗口始终为浅色。',
      dark: 'Parlour 的窗口始终为深色。',
    },
    language: '语言',
    /** `language` in its own words. */
    system: (language: string) => `跟随系统（${language}）`,
    languageHelp: '用于 Parlour；如果服务器支持该语言，也用于会议。',
    zoom: 'Parlour 窗口的缩放',
    zoomHelp: '首页和设置中文字与控件的大小。通常为 100%。',
    meetingZoom: '会议的缩放',
    meetingZoomHelp: '会议窗口中文字与控件的大小。通常为 100%。',
  },
};
