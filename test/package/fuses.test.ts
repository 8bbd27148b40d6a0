import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterPack } from '../../scripts/shut-package.ts';
import { proves } from '../proof/proves.ts';
import { configuration } from '../../scripts/desktop-entry.ts';
import { fuses } from './electron-builder.ts';
import { expect, test } from './fixtures.ts';

/** All there are, in the order of Electron's build/fuses/fuses.json5; each with what it has to be. */
const wanted: readonly [name: string, isOn: boolean][] = [
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
  ['wasmTrapHandlers', true],
];

/** Those a binary has, by their names. */
async function readBack(program: string): Promise<[name: string, isOn: boolean][]> {
  const wire = await fuses.getCurrentFuseWire(program);
  const letters = Object.entries(wire).filter(([number]) => /^\d+$/.test(number));
  return letters.map(([number, letter]) => [
    wanted[Number(number)]?.[0] ?? `fuse ${number}, which this test does not know`,
    letter === '1'.charCodeAt(0),
  ]);
}

test('every fuse of the packed program is as it has to be', async ({ packed }) => {
  const found = await readBack(packed.program);
  // Electron 25 has the first seven.
  expect(found).toEqual(wanted.slice(0, Math.max(found.length, 7)));
  proves('B2', 'fuses read back', found.length);
});

test('in an Electron that has all fuses, each is set', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-fuses-'));
  const program = join(folder, 'parlour');
  mkdirSync(join(folder, 'resources'));
  const opposite = wanted.map(([, isOn]) => (isOn ? '0' : '1')).join('');
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  writeFileSync(
    program,
    `before${mark}\u0001${String.fromCharCode(wanted.length)}${opposite}after`,
  );

  afterPack({
    appOutDir: folder,
    electronPlatformName: 'linux',
    packager: {
      executableName: 'parlour',
      appInfo: { productFilename: 'Parlour' },
      config: configuration(),
      getResourcesDir: (of) => join(of, 'resources'),
    },
  });
  // As electron-builder goes on: what the configuration states, by number.
  const stated = configuration().electronFuses;
  const byNumber = wanted.flatMap(([name], number) =>
    name in stated ? [[number, stated[name]]] : [],
  );
  await fuses.flipFuses(program, {
    ...Object.fromEntries(byNumber),
    version: fuses.FuseVersion.V1,
  });

  expect(Object.keys(stated).filter((name) => !wanted.some(([known]) => known === name))).toEqual(
    [],
  );
  expect(await readBack(program)).toEqual(wanted);
  rmSync(folder, { recursive: true });
  proves('B2', 'fuses stated', wanted.length);
});
