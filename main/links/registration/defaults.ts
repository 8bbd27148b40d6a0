import { readFile, realpath, rm } from 'node:fs/promises';
import { associationKinds } from '../../../common/link-set-up.ts';
import { replaceFile } from '../../save-file.ts';
import { type Env, runDesktopTool } from '../desktop-tool.ts';
import { mimeTypes } from '../xdg-associations.ts';
import { defaultsIn, hasDefaults, isOurDefault, withoutParlour } from './default-list.ts';
import { keepingLink } from './kept-link.ts';
import type { Mark } from './mark.ts';
import { entryFile, type Places } from './places.ts';

const types = associationKinds.map((what) => mimeTypes[what]);

/** How the person's list of defaults was before Parlour got into it. */
export interface DefaultsBefore {
  hadList: boolean;
  hadSection: boolean;
  /** By MIME type; those that are Parlour's already are left out. */
  others: Record<string, string>;
}

export async function defaultsBefore(places: Places): Promise<DefaultsBefore> {
  const list = await readList(places);
  const said = Object.entries(defaultsIn(list ?? '', types));
  return {
    hadList: list !== undefined,
    hadSection: hasDefaults(list ?? ''),
    others: Object.fromEntries(said.filter(([, value]) => !isOurDefault(value))),
  };
}

/** Makes Parlour the program for all that is ours; throws where the list cannot be written. */
export async function takeDefaults(places: Places, env: Env): Promise<void> {
  await keepingLink(places.defaults, async () => {
    for (const type of types) await runDesktopTool('xdg-mime', ['default', entryFile, type], env);
  });
  // The tool says that it is done whether it could write or not.
  const now = defaultsIn((await readList(places)) ?? '', types);
  if (!types.every((type) => isOurDefault(now[type]))) throw new Error('not written');
}

/** Gives them back to whom they belonged. */
export async function giveDefaultsBack(places: Places, mark: Mark): Promise<void> {
  const list = await readList(places);
  if (list === undefined) return;
  const before = new Map(types.map((type) => [type, mark.defaults[type]]));
  const next = withoutParlour(list, before, !mark.had.section);
  if (next.trim() === '' && !mark.had.list) await rm(places.defaults);
  else if (next !== list) await replaceFile(await realpath(places.defaults), next, 0o644);
}

/** Undefined where there is none; throws where there is one that cannot be read. */
async function readList({ defaults }: Places): Promise<string | undefined> {
  try {
    return await readFile(defaults, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
