import { languages } from '../common/languages.ts';
import { textIn } from './spoken-text.ts';

/** Lines of a desktop entry: keys with a language behind, and words. */
type Lines = Record<string, string>;

export interface DesktopWords {
  linux: {
    description: string;
    desktop: { entry: Lines; desktopActions: { NewMeeting: Lines; Settings: Lines } };
  };
}

/** Languages as desktop entries have them: `pt_BR`. English is what stands there without one. */
const others = languages.filter((language) => language !== 'en');
const localeOf = (language: string): string => language.replace('-', '_');

/**
 * The words of the desktop entry in all languages, as a part of electron-builder's configuration,
 * which reads this file.
 */
export async function desktopWords(): Promise<DesktopWords> {
  const entry: Lines = {};
  const newMeeting: Lines = {};
  const settings: Lines = {};
  for (const language of others) {
    const { installed, aboutPanel } = await textIn(language);
    const locale = localeOf(language);
    entry[`Comment[${locale}]`] = aboutPanel.credits;
    newMeeting[`Name[${locale}]`] = installed.newMeeting;
    settings[`Name[${locale}]`] = installed.settings;
  }
  const { aboutPanel } = await textIn('en');
  return {
    linux: {
      description: aboutPanel.credits,
      desktop: { entry, desktopActions: { NewMeeting: newMeeting, Settings: settings } },
    },
  };
}

// oxlint-disable-next-line import/no-default-export -- electron-builder takes what a file exports by default
export default desktopWords;
