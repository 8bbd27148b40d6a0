import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSmallFile } from '../../read-small-file.ts';
import { replaceFile } from '../../save-file.ts';

/** Files of ours below a folder, by their paths in it. */
export type OwnFiles = ReadonlyMap<string, Uint8Array>;

export const digestOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

const rules = { mostBytes: 1_000_000, followsLinks: false, longestRead: 5_000 };

/** The digest of an ordinary file; undefined where there is nothing, or something else. */
async function digestAt(path: string): Promise<string | undefined> {
  const read = await readSmallFile(path, rules);
  return typeof read === 'string' ? undefined : digestOf(read);
}

/**
 * Those that may be written: nothing is in their place, or what `known` says that we wrote. A person
 * who put an icon of their own there keeps it.
 */
export async function writable(
  folder: string,
  files: OwnFiles,
  known: Readonly<Record<string, string>>,
): Promise<OwnFiles> {
  const mine = new Map<string, Uint8Array>();
  for (const [name, content] of files) {
    const path = join(folder, name);
    const there = await digestAt(path);
    const isMine = there !== undefined && [known[name], digestOf(content)].includes(there);
    if (isMine || (await readSmallFile(path, rules)) === 'missing') mine.set(name, content);
  }
  return mine;
}

/** Whole files, for everybody to read, as desktops have them. One that is right stays untouched. */
export async function write(path: string, content: Uint8Array): Promise<void> {
  if ((await digestAt(path)) === digestOf(content)) return;
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, content, 0o644);
}

/** Takes away what is still as it was written. */
export async function takeAway(
  folder: string,
  digests: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, digest] of Object.entries(digests)) {
    const path = join(folder, name);
    if ((await digestAt(path)) === digest) await rm(path);
  }
}

/** The folders that writing these would make, the outer ones first. */
export const missingFolders = (paths: readonly string[]): string[] =>
  foldersOf(paths)
    .filter((folder) => !existsSync(folder))
    .sort((one, other) => one.length - other.length);

/** Takes away those of them that are empty; no others than the folders of these paths. */
export async function takeFoldersAway(
  folders: readonly string[],
  paths: readonly string[],
): Promise<void> {
  const possible = foldersOf(paths);
  const inner = [...folders].sort((one, other) => other.length - one.length);
  for (const folder of inner) {
    // Others put something there meanwhile: it stays.
    if (possible.includes(folder)) await rmdir(folder).catch(() => undefined);
  }
}

/** All folders that these paths lie in. */
function foldersOf(paths: readonly string[]): string[] {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = dirname(path); at !== dirname(at); at = dirname(at)) all.add(at);
  }
  return [...all];
}
