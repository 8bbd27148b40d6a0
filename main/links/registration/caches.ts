import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Env, runDesktopTool } from '../desktop-tool.ts';
import { mimeTypes } from '../xdg-associations.ts';
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

export const cachesAt = (places: Places): { desktopCache: boolean; mimeCache: boolean } => ({
  desktopCache: existsSync(desktopCache(places)),
  mimeCache: existsSync(mimeCache(places)),
});

/** Lets the desktop's tools read anew what is there. Desktops without them read it themselves. */
export async function renewCaches(places: Places, env: Env): Promise<void> {
  await runDesktopTool('update-desktop-database', [places.applications], env);
  await runDesktopTool('update-mime-database', [places.mime], env);
}

/** Takes away the caches that were not there before, and of which nobody else has need. */
export async function clearCaches(places: Places, had: ReturnType<typeof cachesAt>): Promise<void> {
  const listed = await readFile(desktopCache(places), 'utf8').catch(() => '');
  if (!had.desktopCache && !listed.includes('=')) await rm(desktopCache(places), { force: true });

  const types = await readdir(join(places.mime, 'packages')).catch(() => []);
  if (types.length === 0 && !had.mimeCache) {
    for (const name of ofMimeTool) await rm(join(places.mime, name), { force: true });
  }
  if (types.length === 0) await rm(typeFile(places), { force: true });
}
