import { spoken } from './index.ts';

/** Their full stops are as wide as two letters, so that nothing stands between sentences. */
const withoutSpaces: ReadonlySet<string> = new Set(['ja', 'zh-CN']);

/** Sentences one after the other, as the language writes them. */
export const passage = (sentences: readonly string[]): string =>
  sentences.join(withoutSpaces.has(spoken()) ? '' : ' ');
