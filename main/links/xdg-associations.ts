import type { Association, AssociationKind } from '../../common/link-set-up.ts';
import type { AssociationRegistry } from './associations.ts';
import { findDesktopEntry } from './desktop-entry.ts';
import { type Env, runDesktopTool } from './desktop-tool.ts';
import { entryFile } from './registration/places.ts';

/** What a Linux desktop calls them. */
export const mimeTypes: Readonly<Record<AssociationKind, string>> = {
  parlour: 'x-scheme-handler/parlour',
  'jitsi-meet': 'x-scheme-handler/jitsi-meet',
  'meeting-file': 'application/vnd.parlour.meeting+json',
};

/**
 * The desktops of Linux, asked by `xdg-mime`. Not by Electron, which asks `xdg-settings` and waits
 * for it: that knows no schemes on Xfce, and on GNOME it makes whoever takes a scheme the program
 * for all HTML files as well (xdg-utils, `set_url_scheme_handler_gnome3`).
 */
export function createXdgAssociations(env: Env): AssociationRegistry {
  // Electron sets it to the same.
  const ours = env['CHROME_DESKTOP'] || entryFile;
  const ask = async (...words: string[]): Promise<string | undefined> => {
    const ran = await runDesktopTool('xdg-mime', words, env);
    return typeof ran === 'object' ? ran.answer : undefined;
  };

  const look = async (what: AssociationKind): Promise<Association> => {
    const file = await ask('query', 'default', mimeTypes[what]);
    if (file === undefined) return { what, isOurs: undefined, program: '' };
    if (file === ours) return { what, isOurs: true, program: '' };
    const name = file && findDesktopEntry(file, env)?.name;
    return { what, isOurs: false, program: name || file.replace(/\.desktop$/, '') };
  };

  return {
    look,
    take: async (what) => {
      // A name without its file would leave the links to nobody: an AppImage that was not added.
      if (findDesktopEntry(ours, env)) await ask('default', ours, mimeTypes[what]);
    },
  };
}
