import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { afterPack } from '../../scripts/shut-package.ts';
import { placeElectron, type System, systems, wire } from './made-up-electron.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-fuses-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const forRelease = { grantFileProtocolExtraPrivileges: false };

/** Shuts a made-up package; what its fused file holds then. */
function shut(system: System, content: string, electronFuses: object = forRelease): string {
  const { fused } = placeElectron(folder, system, 'parlour', content);
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'resources', 'default_app.asar'), '');
  afterPack({
    appOutDir: folder,
    electronPlatformName: system,
    packager: {
      executableName: 'parlour',
      appInfo: { productFilename: 'parlour' },
      config: { electronFuses },
      getResourcesDir: (of) => join(of, 'resources'),
    },
  });
  expect(existsSync(join(folder, 'resources', 'default_app.asar'))).toBe(false);
  return readFileSync(fused, 'utf8');
}

describe.each(systems)('on %s', (system) => {
  it.each([
    ['a wire without it', wire('01010101'), '8 fuses'],
    ['a wire in which Electron has given it up', wire('01010101r'), '9 fuses'],
    ['a wire of another version', wire('010101010', 2), 'version 2'],
    ['no wire at all', 'no fuses', 'no fuses'],
    ['one of two wires without it', wire('010101010') + wire('01010101'), '8 fuses'],
  ])('%s makes no package: the ninth fuse would not be set', (_what, content, words) => {
    expect(() => shut(system, content)).toThrow(words);
    expect(() => shut(system, content, {})).toThrow(words);
  });

  it('an Electron with seven fuses is let pass for tests alone', () => {
    expect(() => shut(system, wire('0101010'))).toThrow('7 fuses');
    expect(shut(system, wire('0101010'), { runAsNode: false })).toBe(wire('0101010'));
  });

  it('the ninth fuse is set, and no other', () => {
    expect(shut(system, wire('010101010'))).toBe(wire('010101011'));
    // One that Electron adds some day stays as it comes.
    expect(shut(system, wire('0101010100'))).toBe(wire('0101010110'));
  });

  it('in a binary for two kinds of processors it is set for both', () => {
    expect(shut(system, wire('010101010') + wire('111111110'))).toBe(
      wire('010101011') + wire('111111111'),
    );
  });
});
