import type { Speech, SpokenLanguage } from '../languages.ts';

let speech: Speech = { language: 'en', locale: 'en' };

/** The BCP 47 tag for numbers and dates: the language that is spoken, as this region writes it. */
export const locale = (): string => speech.locale;

/** The language that is spoken now. */
export const spoken = (): SpokenLanguage => speech.language;

/** For `speak` alone, which changes the words as well. */
export const nowSpoken = (next: Speech): void => void (speech = next);
