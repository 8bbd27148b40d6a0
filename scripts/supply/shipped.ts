import { readFileSync } from 'node:fs';
import type { Licence } from '../licences.ts';
import { inRoot } from '../paths.ts';

/** Every piece of other people's work in the app, as the build wrote it down for the pages. */
export function shipped(file = inRoot('out', 'renderer', 'licences.js')): readonly Licence[] {
  const [, list = ''] =
    /^export const licences = (\[.*\]);\s*$/s.exec(readFileSync(file, 'utf8')) ?? [];
  return JSON.parse(list) as Licence[];
}
