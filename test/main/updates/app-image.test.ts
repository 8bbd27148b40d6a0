import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceAppImage } from '../../../main/updates/app-image.ts';

let folder: string;
let file: string;
let by: string;
const hash = (bytes: Buffer): string => createHash('sha512').update(bytes).digest('base64');
/** More than is read at once. */
const bytes = Buffer.alloc(2_500_000, 'new');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-app-image-'));
  file = join(folder, 'Parlour.AppImage');
  by = join(folder, 'downloaded');
  writeFileSync(file, 'old');
  writeFileSync(by, bytes);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the new file takes the place of the old one under its name, and can be started', () => {
  writeFileSync(`${file}.new`, 'of one that was broken off');
  replaceAppImage(file, by, hash(bytes));
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o755);
  expect(readdirSync(folder).sort()).toEqual(['Parlour.AppImage', 'downloaded']);
});

it('another file than was signed, or none, leaves the old one as it was', () => {
  const wanted = hash(bytes);
  writeFileSync(by, Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]));
  expect(() => replaceAppImage(file, by, wanted)).toThrow('not the one that was signed');
  rmSync(by);
  expect(() => replaceAppImage(file, by, wanted)).toThrow('ENOENT');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['Parlour.AppImage']);
});
