import { en, type Text } from './en.ts';

export type { ProblemText, Text } from './en.ts';

/** The sentences in the language of the app. */
export const text: Text = en;
