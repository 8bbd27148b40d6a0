import { extractFile, listPackage } from '@electron/asar';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inRoot, root } from '../../../scripts/paths.ts';
import {
  type Anew,
  besideBuild,
  compareArchives,
  compareBuilds,
  copyAnew,
  installBare,
  packAndCompare,
  type Packed,
  packArchive,
} from '../../../scripts/supply/anew.ts';
import { looked, type Seen } from '../../../scripts/supply/look.ts';
import { proves } from '../../proof/proves-unit.ts';

let anew: Anew;
let bare: Seen;
let ours: Packed;
// All packages, tools with them, are a matter of `npm run supply`.
beforeAll(async () => {
  ours = packArchive(root);
  anew = copyAnew(besideBuild);
  bare = await installBare(anew);
}, 300_000);
afterAll(async () => {
  ours?.remove();
  await anew?.remove();
});

describe('Parlour from its sources and the registry alone', () => {
  it('is installed without a script of any package', ({ task }) => {
    expect(bare.is, bare.says.join('\n')).not.toBe('not in order');
    if (bare.is === 'in order') proves(task, 'B1', 'looks at the supply', 1);
  });

  it('is, in another folder, the same files', ({ task }) => {
    if (bare.is !== 'in order') return;
    const seen = compareBuilds(inRoot('out'), join(anew.folder, 'out'));
    expect(seen, seen.says.join('\n')).toMatchObject({ is: 'in order' });
    proves(task, 'B1', 'looks at the supply', 1);
  });

  it('is packed as the same archive', { timeout: 120_000 }, ({ task }) => {
    if (bare.is !== 'in order') return;
    const theirs = packArchive(anew.folder);
    try {
      expect(compareArchives(ours.archive, theirs.archive)).toMatchObject({ is: 'in order' });
    } finally {
      theirs.remove();
    }
    proves(task, 'B1', 'looks at the supply', 1);
  });
});

describe('two builds', () => {
  it('that differ in one byte, or by one file, are told apart', () => {
    const other = mkdtempSync(join(tmpdir(), 'parlour-other-build-'));
    try {
      cpSync(inRoot('out', 'renderer'), join(other, 'renderer'), { recursive: true });
      for (const name of ['main', 'preload', 'icons', 'licences.txt', 'sbom.json']) {
        cpSync(inRoot('out', name), join(other, name), { recursive: true });
      }
      expect(compareBuilds(inRoot('out'), other).is).toBe('in order');
      writeFileSync(join(other, 'renderer', 'licences.js'), 'export const licences = [];\n');
      writeFileSync(join(other, 'main', 'more.cjs'), '');
      expect(compareBuilds(inRoot('out'), other)).toEqual({
        is: 'not in order',
        says: [join('renderer', 'licences.js'), join('main', 'more.cjs')].map(
          (name) => `${name} differs`,
        ),
      });
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});

describe('the archive', () => {
  it('holds our bundles and one package, and says nothing of our tools', () => {
    const files = listPackage(ours.archive, { isPack: false }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const packages = files.flatMap(
      (file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(file)?.[1] ?? [],
    );
    expect(packages).toEqual(['keytar']);
    expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(
      new Set(['LICENSE', 'NOTICE', 'node_modules', 'out', 'package.json']),
    );
    const about = JSON.parse(extractFile(ours.archive, 'package.json').toString()) as object;
    expect(about).not.toHaveProperty('scripts');
    expect(about).not.toHaveProperty('devDependencies');
  });

  it(
    'that could not be packed leaves nothing behind, and is not in order',
    { timeout: 120_000 },
    async () => {
      const own = mkdtempSync(join(tmpdir(), 'parlour-own-'));
      const empty = join(own, 'empty');
      mkdirSync(empty);
      // What the looks put down they put into here.
      for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own);
      try {
        const seen = await looked(() => packAndCompare(root, empty));
        expect(seen.is).toBe('not in order');
        expect(seen.says.join()).toContain('electron-builder failed');
        expect(readdirSync(own).filter((name) => name.startsWith('parlour-'))).toEqual([]);
      } finally {
        vi.unstubAllEnvs();
        rmSync(own, { recursive: true });
      }
    },
  );
});
