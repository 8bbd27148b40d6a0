import { mkdirSync, writeFileSync } from 'node:fs';
import type { Language } from '../common/languages.ts';
import { inRoot } from './paths.ts';
import { textIn } from '../common/text/index.ts';

/**
 * The languages of Windows' installer, by Microsoft's numbers for them. NSIS has no Hindi: who speaks
 * it gets English.
 */
export const installerLanguages: Readonly<Record<Exclude<Language, 'hi'>, number>> = {
  en: 1033,
  de: 1031,
  fr: 1036,
  es: 3082,
  it: 1040,
  'pt-BR': 1046,
  nl: 1043,
  pl: 1045,
  tr: 1055,
  uk: 1058,
  ar: 1025,
  ja: 1041,
  ko: 1042,
  'zh-CN': 2052,
};

/** The words that packaging/windows/installer.nsh says, as NSIS reads them. */
export async function installerWords(): Promise<string> {
  const lines: string[] = [];
  for (const [language, number] of Object.entries(installerLanguages)) {
    const { removeData } = (await textIn(language as Language)).installed;
    lines.push(`LangString parlourRemoveData ${number} "${nsisText(removeData)}"`);
  }
  return `${lines.join('\n')}\n`;
}

/** A text between quotation marks: there `$` and `"` would mean something to NSIS. */
export const nsisText = (words: string): string =>
  words.replaceAll(/[$"]/g, (sign) => (sign === '$' ? '$$' : String.raw`$\"`));

/** Puts them where the installer's script looks for them. */
export async function writeInstallerWords(): Promise<void> {
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(inRoot('out', 'installer-words.nsh'), await installerWords());
}
