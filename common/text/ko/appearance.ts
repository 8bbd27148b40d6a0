import type { appearanceText as source } from '../en/appearance.ts';

/** Settings: how the app looks and speaks. */
export const appearanceText: typeof source = {
  appearance: {
    theme: '테마',
    themeChoice: { system: '시스템', light: '밝게', dark: '어둡게' },
    themeHelp: {
      system: '시스템 설정에 따라 밝거나 어둡게 표시합니다. 보통은 이것을 선택합니다.',
      light: 'Parlour의 창을 항상 밝게 표시합니다.',
      dark: 'Parlour의 창을 항상 어둡게 표시합니다.',
    },
    language: '언어',
    /** `language` in its own words. */
    system: (language: string) => `시스템(${language})`,
    languageHelp: 'Parlour에 사용하며, 서버가 지원하면 회의에도 사용합니다.',
    zoom: 'Parlour 창의 크기',
    zoomHelp: '홈과 설정의 글자와 버튼 크기입니다. 보통은 100%입니다.',
    meetingZoom: '회의의 크기',
    meetingZoomHelp: '회의 창의 글자와 버튼 크기입니다. 보통은 100%입니다.',
  },
};
