/** The languages Parlour speaks, by BCP 47 tag; each in its own words, as lists of languages do. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  'zh-CN': '简体中文',
} as const;

export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as Language[];

/** A made-up one, for finding words that do not fit and words that are not in the table. */
export type SpokenLanguage = Language | 'pseudo';

/** A language, and the BCP 47 tag of how this computer's region writes its numbers and dates. */
export interface Speech {
  language: SpokenLanguage;
  locale: string;
}

export const directionOf = (language: SpokenLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/**
 * The first of the wished-for languages (BCP 47 tags, the dearest first) that Parlour speaks. One
 * that is spoken elsewhere is better than none of them: `pt-PT` gets Brazilian Portuguese. English
 * when there is none. Traditional Chinese is not read as the simplified one.
 */
export function spokenLanguage(wished: readonly string[]): Language {
  for (const tag of wished) {
    const found = nearest(tag.replace('_', '-'));
    if (found) return found;
  }
  return 'en';
}

function nearest(tag: string): Language | undefined {
  const lower = tag.toLowerCase();
  if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/.test(lower)) return undefined;
  const exact = languages.find((one) => one.toLowerCase() === lower);
  const primary = lower.split('-')[0];
  return exact ?? languages.find((one) => one.toLowerCase().split('-')[0] === primary);
}

/**
 * How to speak a language to somebody whose system wishes for these tags: its first tag of that
 * language tells the region (`en-GB` writes other dates than `en-US`).
 */
export function speechIn(language: Language, wished: readonly string[]): Speech {
  const locale = wished.find((tag) => nearest(tag.replace('_', '-')) === language);
  return { language, locale: isLocale(locale) ? locale : language };
}

/** What the choice of a language comes to on a system that wishes for these tags. */
export const speechFor = (choice: Language | 'system', wished: readonly string[]): Speech =>
  speechIn(choice === 'system' ? spokenLanguage(wished) : choice, wished);

/** The BCP 47 tag of what a page says; `XA` is the region of made-up languages (CLDR). */
export const tagOf = (language: SpokenLanguage): string =>
  language === 'pseudo' ? 'en-XA' : language;

/** The same language in a meeting: Jitsi knows ours by the same tags (its `lang/languages.json`). */
export const meetingLanguage = (language: SpokenLanguage): Language =>
  language === 'pseudo' ? 'en' : language;

function isLocale(tag: string | undefined): tag is string {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
