import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageWords, type Wanted } from '../../scripts/make-package.ts';
import { placeElectron, type System, systems, wire } from './made-up-electron.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-electron-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const wordsFor = (system: System, content: string, more: Wanted = {}): string[] => {
  const name = system === 'darwin' ? 'Electron' : 'electron';
  const { program } = placeElectron(folder, system, name, content);
  return packageWords(program, { output: join(folder, 'dist'), system, ...more });
};

describe.each(systems)('a package on %s', (system) => {
  it('is made of the folder that holds all of Electron, by the configuration as it is', () => {
    const words = wordsFor(system, wire('010101010'));
    expect(words).toContain(`-c.electronDist=${folder}`);
    expect(words).toContain('--dir');
    expect(words).not.toContain('--config');
  });

  it('of the Electron of tests is made without the fuse it does not have', () => {
    const words = wordsFor(system, wire('0101010'));
    const config = words[words.indexOf('--config') + 1] ?? '';
    expect(readFileSync(config, 'utf8')).toContain('electronFuses:');
    expect(readFileSync(config, 'utf8')).not.toContain('grantFileProtocolExtraPrivileges');
  });

  it('is not made of a file without fuses, nor with fuses of another kind', () => {
    expect(() => wordsFor(system, 'no fuses')).toThrow('no fuses');
    expect(() => wordsFor(system, wire('010101010', 2))).toThrow('version 2');
  });

  it('that people install keeps to the configuration, whatever its Electron lacks', () => {
    const words = wordsFor(system, wire('0101010'), { isForRelease: true, kind: 'zip' });
    expect(words).not.toContain('--config');
    expect(words).not.toContain('--dir');
    expect(words).toContain('zip');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(() => wordsFor(system, 'no fuses', { isForRelease: true })).toThrow('no fuses');
  });

  it('that is not for release is marked, in its name and inside', () => {
    const marks = [
      '-c.extraMetadata.notForRelease=true',
      expect.stringContaining('not-for-release'),
    ];
    const unmarked = wordsFor(system, wire('010101010'), { isForRelease: true });
    for (const mark of marks) {
      expect(wordsFor(system, wire('010101010'))).toContainEqual(mark);
      expect(unmarked).not.toContainEqual(mark);
    }
  });

  it('for other processors is not made of the Electron at hand', () => {
    const words = wordsFor(system, wire('010101010'), {
      isForRelease: true,
      archs: ['x64', 'arm64'],
    });
    expect(words).toEqual(expect.arrayContaining(['--x64', '--arm64']));
    expect(words.filter((word) => word.includes('electronDist'))).toEqual([]);
  });
});
