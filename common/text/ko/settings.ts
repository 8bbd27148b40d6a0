import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: '설정',
    open: '설정',
    sections: {
      hosting: '호스팅',
      you: '나',
      meetings: '회의',
      links: '링크',
      appearance: '모양',
      privacy: '개인정보 보호',
      about: 'Parlour 정보',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – 설정 — Parlour`,
    search: '설정 검색',
    results: '찾은 설정',
    found: (count: number) => plural(count, { other: '설정 #개를 찾았습니다' }),
    nothingFound: (wanted: string) => `이름이 “${wanted}”인 설정이 없습니다.`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) =>
      `“${setting}” 설정은 “${choice}” 옵션을 선택하면 나타납니다.`,
    /** Long lists of hostings. */
    searchHostings: '호스팅 검색',
    noHosting: (wanted: string) => `이름이 “${wanted}”인 호스팅이 없습니다.`,
    showAll: (count: number) => plural(count, { other: '#개 더 보기' }),
    cancel: '취소',
  },
};
