import { locale } from './index.ts';

/** Words in a row, with what the language puts between them: `Name, Certificate`. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(words);
