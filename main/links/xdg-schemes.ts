import { execFile } from 'node:child_process';
import type { SchemeOwner } from '../../common/link-question.ts';
import { findDesktopEntry } from './desktop-entry.ts';
import type { SchemeRegistry } from './schemes.ts';

/** A desktop that answers slower than this does not answer. */
const patience = 5_000;

/** As Electron sets it from `desktopName` in package.json. */
const usualFile = 'parlour.desktop';

/**
 * The desktops of Linux, asked by `xdg-mime`. Not by Electron, which asks `xdg-settings` and waits
 * for it: that knows no schemes on Xfce, and on GNOME it makes whoever takes a scheme the program
 * for all HTML files as well (xdg-utils, `set_url_scheme_handler_gnome3`).
 */
export function createXdgSchemes(
  env: Readonly<Record<string, string | undefined>>,
): SchemeRegistry {
  const ours = env['CHROME_DESKTOP'] || usualFile;
  const ask = (...words: string[]): Promise<string | undefined> =>
    new Promise((resolve) => {
      execFile('xdg-mime', words, { env, timeout: patience }, (error, answer) =>
        resolve(error ? undefined : answer.trim()),
      );
    });

  const ownerOf = async (scheme: SchemeOwner['scheme']): Promise<SchemeOwner> => {
    const file = await ask('query', 'default', `x-scheme-handler/${scheme}`);
    if (file === undefined) return { scheme, isOurs: undefined, program: '' };
    if (file === ours) return { scheme, isOurs: true, program: '' };
    const name = file && findDesktopEntry(file, env)?.name;
    return { scheme, isOurs: false, program: name || file.replace(/\.desktop$/, '') };
  };

  return {
    ownerOf,
    take: async (scheme) => {
      // A name without its file would leave the links to nobody: an AppImage that was not installed.
      if (findDesktopEntry(ours, env)) await ask('default', ours, `x-scheme-handler/${scheme}`);
    },
  };
}
