import { languages } from '../common/languages.ts';
import { textIn } from '../common/text/index.ts';
import { localeOf } from '../common/text/menu-texts.ts';

/** Lines of a desktop entry: keys with a language behind, and words. */
type Lines = Record<string, string>;

export interface DesktopWords {
  linux: {
    description: string;
    desktop: { entry: Lines; desktopActions: { 'new-meeting': Lines; settings: Lines } };
  };
}

/** Languages as desktop entries have them: `pt_BR`. English is what stands there without one. */
const others = languages.filter((language) => language !== 'en');

/**
 * The words of the desktop entry in all languages, as a part of electron-builder's configuration,
 * which reads this file.
 */
export async function desktopWords(): Promise<DesktopWords> {
  const entry: Lines = {};
  const newMeeting: Lines = {};
  const settings: Lines = {};
  for (const language of others) {
    const { menuEntry, aboutPanel } = await textIn(language);
    const locale = localeOf(language);
    entry[`Comment[${locale}]`] = aboutPanel.credits;
    newMeeting[`Name[${locale}]`] = menuEntry.newMeeting;
    settings[`Name[${locale}]`] = menuEntry.settings;
  }
  const { aboutPanel } = await textIn('en');
  return {
    linux: {
      description: aboutPanel.credits,
      desktop: { entry, desktopActions: { 'new-meeting': newMeeting, settings } },
    },
  };
}

// oxlint-disable-next-line import/no-default-export -- electron-builder takes what a file exports by default
export default desktopWords;
