import { text } from '../../../common/text/index.ts';

/** Keys as people call them, from Electron’s way to write them; each a word of its own. */
export function keyWords(keys: string, isMac: boolean): string[] {
  const words: Readonly<Record<string, string>> = text.runningSettings.keys;
  return keys.split('+').map((key) => words[isMac && key === 'Alt' ? 'Option' : key] ?? key);
}

export const isMac = (): boolean => /\bMac OS X\b/.test(navigator.userAgent);
