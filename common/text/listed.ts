import { locale } from './index.ts';

/** Words in a row, with what the language puts between them: `Name, Certificate`. */
export const listed = (words: readonly string[]): string => list().format(words);

/** The same row in its parts, for a page that draws the words apart from what is between them. */
export const listedParts = (words: readonly string[]): { value: string; isWord: boolean }[] =>
  list()
    .formatToParts(words)
    .map(({ type, value }) => ({ value, isWord: type === 'element' }));

const list = (): Intl.ListFormat => new Intl.ListFormat(locale(), { type: 'unit', style: 'short' });
