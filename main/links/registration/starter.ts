import { randomUUID } from 'node:crypto';
import { mkdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execLine } from './exec-line.ts';
import type { Places } from './places.ts';

/** A link of a plain name to the program, for launchers. */
export const starterAt = ({ data }: Places): string => join(data, 'parlour', 'parlour');

/**
 * Launchers disagree about paths that have to be quoted: `xdg-open` of plain window managers takes the
 * quotes for a part of it, and GLib 2.74 does not find a program with a percent sign.
 */
export const needsStarter = (program: string): boolean => execLine([program]) !== program;

/** Throws where something else than a link is in its place. */
export async function putStarter(places: Places, program: string): Promise<void> {
  const path = starterAt(places);
  const there = await targetOf(path);
  if (there === program) return;
  await mkdir(dirname(path), { recursive: true });
  if (there === undefined) return symlink(program, path);
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  await symlink(program, beside);
  await rename(beside, path);
}

export async function takeStarterAway(places: Places): Promise<void> {
  const path = starterAt(places);
  if ((await targetOf(path)) !== undefined) await rm(path);
}

const targetOf = (path: string): Promise<string | undefined> =>
  readlink(path).catch(() => undefined);
