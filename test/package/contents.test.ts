import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { languages } from '../../common/languages.ts';
import { inRoot } from '../../scripts/paths.ts';
import { mostAll, mostCode, weighArchive, weightOf } from '../../scripts/weigh-package.ts';
import { electronPath } from '../app/launch.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import type { Packed } from './packed.ts';

/** The files in the archive, by their paths. */
const filesIn = ({ asar }: Packed): string[] =>
  listPackage(asar, { isPack: false })
    .map((path) => path.replace(/^[\\/]/, ''))
    .filter((path) => !('files' in statFile(asar, path)));

const besideAsar = ({ asar }: Packed): string[] =>
  readdirSync(dirname(asar), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dirname(asar).length + 1))
    .filter((path) => path !== 'app.asar');

/** Texts of the archive. */
const textsIn = (packed: Packed): [path: string, text: string][] =>
  filesIn(packed)
    .filter((path) => !/\.(node|png|woff2)$/.test(path))
    .map((path) => [path, extractFile(packed.asar, path).toString('utf8')]);

test('the archive holds what runs, and neither sources, maps, tests nor settings of ours', ({
  packed,
}) => {
  const files = filesIn(packed);
  const kinds = new Set(files.map((path) => path.replace(/^.*[./]/, '')));
  expect([...kinds].sort()).toEqual(
    ['LICENSE', 'NOTICE', 'cjs', 'css', 'html', 'js', 'json', 'md', 'node', 'png', 'svg'].filter(
      (kind) => kinds.has(kind),
    ),
  );
  expect(files.filter((path) => /\.(map|tsx?|mts|cts|pem|key|env|log|yml)$/.test(path))).toEqual(
    [],
  );
  expect(files.filter((path) => /(^|\/)(test|tests|scripts|fixtures|docs)\//.test(path))).toEqual(
    [],
  );
  expect(files.filter((path) => path.includes('pseudo'))).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
  proves('B2', 'looks into the package', 4);
});

test('the licences of all that is inside lie beside the program, as a text', ({ packed }) => {
  const text = readFileSync(join(dirname(packed.asar), '..', 'THIRD-PARTY-LICENCES.txt'), 'utf8');
  for (const name of ['preact', 'jsonwebtoken', 'keytar', 'Jitsi Meet'])
    expect(text).toContain(name);
});

test('no text in it leads to a source map, holds a key or names where it was built', ({
  packed,
}) => {
  const texts = textsIn(packed);
  const signs: readonly [what: string, sign: RegExp][] = [
    ['a source map', /sourceMappingURL=/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[\w+/]{40}/],
    ['a ticket', /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/],
    ['the loopback deployment of the tests', /PARLOUR_(ELECTRON|CHROMIUM|WITHOUT)|__snapshots__/],
    ['the folder it was built in', new RegExp(inRoot().replaceAll(/[^\w/]/g, '\\$&'))],
  ];
  for (const [what, sign] of signs) {
    const found = texts.filter(([, text]) => sign.test(text)).map(([path]) => path);
    expect(found, what).toEqual([]);
  }
  proves('B2', 'looks into the package', signs.length);
});

test('of all packages only keytar is inside, for this system alone', ({ packed }) => {
  const packages = filesIn(packed)
    .filter((path) => path.startsWith('node_modules/'))
    .map((path) => path.split('/').slice(1).join('/'));
  expect(new Set(packages.map((path) => path.split('/')[0]))).toEqual(new Set(['keytar']));
  const natives = packages.filter((path) => path.endsWith('.node'));
  const native = `keytar/prebuilds/${process.platform}-${process.arch}/keytar.node`;
  expect(natives).toEqual([native]);
  // Nothing else lies where no archive holds it together.
  expect(besideAsar(packed)).toEqual([`app.asar.unpacked/node_modules/${native}`]);
  proves('B2', 'looks into the package', 3);
});

test('keytar works from inside the archive', ({ packed }) => {
  const keytar = join(packed.asar, 'node_modules', 'keytar');
  const answer = execFileSync(
    electronPath(),
    ['-e', `process.stdout.write(Object.keys(require(${JSON.stringify(keytar)})).join())`],
    { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  );
  expect(answer).toContain('setPassword');
});

test('the manifest inside names no tool and no script', ({ packed }) => {
  const manifest = JSON.parse(extractFile(packed.asar, 'package.json').toString()) as object;
  expect(manifest).not.toHaveProperty('devDependencies');
  expect(manifest).not.toHaveProperty('scripts');
  const ours = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { main: string };
  expect(manifest).toHaveProperty('main', ours.main);
  proves('B2', 'looks into the package', 2);
});

test('the code in it has at most 2 MB, and the whole archive what is allowed', ({ packed }) => {
  const weighed = weighArchive(packed.asar);
  expect(weightOf(weighed, 'code')).toBeLessThanOrEqual(mostCode);
  expect(statSync(packed.asar).size).toBeLessThanOrEqual(mostAll);
  // Nothing hides as words: each language but English is there twice, and English once.
  const sentences = weighed.filter(({ part }) => part === 'sentences');
  expect(sentences).toHaveLength(2 * languages.length - 1);
  expect(weighed.filter(({ part }) => part === 'native')).toHaveLength(1);
});

test('what is not for release says so beside the program and in its manifest', ({ packed }) => {
  const manifest = JSON.parse(extractFile(packed.asar, 'package.json').toString()) as object;
  expect(manifest).toHaveProperty('notForRelease', true);
  const warning = readFileSync(join(dirname(packed.asar), '..', 'NOT-FOR-RELEASE.txt'), 'utf8');
  expect(warning).toContain('Do not give it to people');
});
