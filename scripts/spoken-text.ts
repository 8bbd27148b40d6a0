import type { Language } from '../common/languages.ts';
import type { Text } from '../common/text/table.ts';

/** All sentences of the app in one language, for the scripts that tell a system of it. */
export const textIn = async (language: Language): Promise<Text> =>
  ((await import(`../common/text/${language}.ts`)) as { text: Text }).text;
