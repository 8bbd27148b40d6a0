import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'सेटिंग',
    open: 'सेटिंग',
    sections: {
      hosting: 'होस्टिंग',
      you: 'आप',
      meetings: 'मीटिंग',
      links: 'लिंक',
      appearance: 'रूप-रंग',
      privacy: 'निजता',
      about: 'परिचय',
    },
    windowTitle: (section: string) => `${section} – सेटिंग — Parlour`,
    search: 'सेटिंग खोजें',
    results: 'मिली हुई सेटिंग',
    found: (count: number) => plural(count, { one: '# सेटिंग मिली', other: '# सेटिंग मिलीं' }),
    nothingFound: (wanted: string) => `“${wanted}” नाम की कोई सेटिंग नहीं है।`,
    elsewhere: (setting: string, choice: string) => `“${choice}” चुनने पर “${setting}” दिखती है।`,
    searchHostings: 'होस्टिंग खोजें',
    noHosting: (wanted: string) => `“${wanted}” नाम की आपकी कोई होस्टिंग नहीं है।`,
    showAll: (count: number) => plural(count, { one: '# और दिखाएँ', other: '# और दिखाएँ' }),
    cancel: 'रद्द करें',
  },
};
