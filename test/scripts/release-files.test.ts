import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releasedIn, writeChecksums } from '../../scripts/release-files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-release-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const released = [
  'Parlour-1.2.3-arm64.AppImage',
  'Parlour-1.2.3-universal.dmg',
  'Parlour-1.2.3-x64-setup.exe',
  'latest-linux-arm64.yml',
  'latest.yml',
  'licences.txt',
  'package-report-linux.md',
  'parlour_1.2.3_amd64.deb',
  'sbom.json',
];
const notReleased = ['builder-debug.yml', 'Parlour.exe.blockmap', 'latest.yml.sig', 'SHA256SUMS'];

const fill = (): void => {
  for (const name of [...released, ...notReleased]) writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, 'mac.zip'));
};

it('what is released are packages, what updates read, and what they are made of', () => {
  fill();
  expect(releasedIn(folder).sort()).toEqual(released.sort());
});

it('its hashes are found right by the system’s own program, and one changed byte is not', async () => {
  fill();
  expect((await writeChecksums(folder)).sort()).toEqual(released.sort());
  const check = () =>
    spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(check().status).toBe(0);
  const file = join(folder, 'latest.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('latest', 'lateST'));
  expect(check().stdout).toContain('latest.yml: FAILED');
  expect(check().status).toBe(1);
});

it('of nothing there are no hashes', async () => {
  expect(await writeChecksums(folder)).toEqual([]);
});
