import { type Language, languages } from '../languages.ts';
import { type Text, textIn } from './index.ts';

/** What the menu of a desktop says of Parlour. */
export type MenuWords = Text['menuEntry'];
export type MenuTexts = Readonly<Record<Language, MenuWords>>;

/**
 * These words in all languages: a menu holds them at once, and picks its own. Each language is read
 * for it, which only somebody who writes a menu entry needs.
 */
export async function menuTexts(): Promise<MenuTexts> {
  const all: [Language, MenuWords][] = [];
  for (const language of languages) all.push([language, (await textIn(language)).menuEntry]);
  return Object.fromEntries(all) as Record<Language, MenuWords>;
}

/** Desktops name languages as POSIX does. */
export const localeOf = (tag: string): string => tag.replace('-', '_');
