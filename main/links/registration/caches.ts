import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Env, runDesktopTool } from '../desktop-tool.ts';
import { mimeTypes } from '../xdg-associations.ts';
import type { Mark } from './mark.ts';
import { digestOf } from './own-files.ts';
import type { Places } from './places.ts';

const desktopCache = ({ applications }: Places): string => join(applications, 'mimeinfo.cache');
const mimeCache = ({ mime }: Places): string => join(mime, 'mime.cache');

/** What `update-mime-database` writes beside a file for each type. */
const ofMimeTool = [
  'XMLnamespaces',
  'aliases',
  'generic-icons',
  'globs',
  'globs2',
  'icons',
  'magic',
  'mime.cache',
  'subclasses',
  'treemagic',
  'types',
  'version',
];

/** The file it writes for ours. */
export const typeFile = ({ mime }: Places): string =>
  join(mime, `${mimeTypes['meeting-file']}.xml`);

/** What is there before Parlour is: of the cache of entries, if there is none, what it would hold. */
export async function cachesBefore(
  places: Places,
  env: Env,
): Promise<Pick<Mark['had'], 'desktopCache' | 'mimeCache'>> {
  const isThere = existsSync(desktopCache(places));
  if (!isThere) await renewEntries(places, env);
  const digest = await digestOfCache(places);
  if (!isThere) await rm(desktopCache(places), { force: true });
  return { desktopCache: isThere || digest, mimeCache: existsSync(mimeCache(places)) };
}

const digestOfCache = async (places: Places): Promise<string> =>
  digestOf(await readFile(desktopCache(places)).catch(() => emptyCache));
const emptyCache = Buffer.from('[MIME Cache]\n');

const renewEntries = ({ applications }: Places, env: Env) =>
  runDesktopTool('update-desktop-database', [applications], env);

/** Lets the desktop's tools read anew what is there. Desktops without them read it themselves. */
export async function renewCaches(places: Places, env: Env): Promise<void> {
  await renewEntries(places, env);
  await runDesktopTool('update-mime-database', [places.mime], env);
}

/** Takes away the caches that were not there before, and of which nobody else has need. */
export async function clearCaches(places: Places, had: Mark['had']): Promise<void> {
  const isAsBefore = had.desktopCache === (await digestOfCache(places));
  if (isAsBefore) await rm(desktopCache(places), { force: true });

  const types = await readdir(join(places.mime, 'packages')).catch(() => []);
  if (types.length === 0 && !had.mimeCache) {
    for (const name of ofMimeTool) await rm(join(places.mime, name), { force: true });
  }
  if (types.length === 0) await rm(typeFile(places), { force: true });
}
