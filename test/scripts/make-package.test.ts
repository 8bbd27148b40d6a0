import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageWords } from '../../scripts/make-package.ts';
import { placeElectron, type System, systems, wire } from './made-up-electron.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-electron-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const wordsFor = (system: System, content: string, installers = false): string[] => {
  const name = system === 'darwin' ? 'Electron' : 'electron';
  const { program } = placeElectron(folder, system, name, content);
  return packageWords(program, { output: join(folder, 'dist'), installers, system });
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
    const words = wordsFor(system, wire('0101010'), true);
    expect(words).not.toContain('--config');
    expect(words).not.toContain('--dir');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(() => wordsFor(system, 'no fuses', true)).toThrow('no fuses');
  });
});
