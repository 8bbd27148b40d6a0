import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from '../../scripts/paths.ts';
import type { GuardName } from './guards.ts';
import { takeAway } from './take-away.ts';

/** Where the app without a guard lies, to be started by Electron as the root is. */
export const folderWithout = (guard: GuardName): string => inRoot('out', 'without', guard);

/** Builds the app as it ships, but for one guard; that takes about two seconds. */
export async function buildWithout(guard: GuardName): Promise<void> {
  const { build } = await import('electron-vite');
  const folder = folderWithout(guard);
  const outDir = join(folder, 'out');
  await build({ root, build: { outDir }, logLevel: 'error', plugins: [takeAway(guard)] });
  cpSync(inRoot('package.json'), join(folder, 'package.json'));
  // Beside the bundles, where the app looks for them.
  const icons = join(outDir, 'icons');
  if (!existsSync(icons)) symlinkSync(inRoot('out', 'icons'), icons);
}
