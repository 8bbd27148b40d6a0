import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot, tool } from './paths.ts';
import { quietly } from './processes.ts';
import { writeLicenceText } from './supply/licence-text.ts';
import { writeSbom } from './supply/sbom.ts';

const stamp = inRoot('out', '.built-from');
const sources = [
  'common',
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'scripts/licences.ts',
  'scripts/mit-terms.ts',
  'scripts/jitsi-sdk.ts',
  'scripts/supply/licence-text.ts',
  'scripts/supply/sbom.ts',
  'scripts/supply/shipped.ts',
  'scripts/tarball.ts',
  'package-lock.json',
  'LICENSE',
];

/** Builds the app into out/ when a source changed; answers whether there was anything to do. */
export function buildApp(): boolean {
  const state = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false;
  quietly(tool('electron-vite'), ['build', '--logLevel', 'warn'], 'The build failed.');
  writeLicenceText();
  writeSbom();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

/** One hash over every source: file times would call a fresh clone changed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesBelow(inRoot(name)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  const found = readdirSafe(path);
  if (!found) return [path];
  return found.sort().flatMap((name) => filesBelow(join(path, name)));
}

function readdirSafe(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}
