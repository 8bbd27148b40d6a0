import type { Speech, SpokenLanguage } from '../languages.ts';
import { text as english } from './en.ts';
import { nowSpoken } from './spoken.ts';
import type { Text } from './table.ts';

export type { ProblemText } from './problem-text.ts';
export { locale, spoken } from './spoken.ts';
export type { Text } from './table.ts';

/** The sentences in the language of the app. Read it when a sentence is said: it changes. */
export let text: Text = english;

/** Each is a file of its own in the bundle, read when it is first spoken. */
const others: Record<Exclude<SpokenLanguage, 'en'>, () => Promise<{ text: Text }>> = {
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
  hi: () => import('./hi.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  pseudo: () => import('./pseudo.ts'),
};

/** All sentences in one language, for what is said in several at once. */
export const textIn = async (language: SpokenLanguage): Promise<Text> =>
  language === 'en' ? english : (await others[language]()).text;

/** The last one that was wanted: a file that was slower to come than a later one counts no more. */
let latest: Speech | undefined;

/** Makes a language the one of this process. */
export async function speak(wanted: Speech): Promise<void> {
  latest = wanted;
  const next = await textIn(wanted.language);
  if (latest !== wanted) return;
  text = next;
  nowSpoken(wanted);
}
