import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Electron } from './electron.ts';
import { fusedFile } from './electron-layout.ts';
import { bytesBelow, filesBelow } from './files-below.ts';
import { readFuses } from './fuse-wire.ts';
import { inRoot } from './paths.ts';
import { say } from './steps.ts';
import { mostAll, mostCode, parts, type Weighed, weighArchive, weightOf } from './weigh-package.ts';

/** What was made, and what was not. */
export interface Made {
  electron: Electron;
  /** The unpacked application, as `unpackedIn` finds it. */
  unpacked: Unpacked;
  /** Installers and archives, by their paths. */
  files: readonly string[];
  /** What was not made, and what was looked at, a sentence each. */
  remarks: readonly string[];
}

/** An unpacked application. */
export interface Unpacked {
  folder: string;
  program: string;
  asar: string;
}

/** Finds the application that electron-builder left in `output`; undefined when there is none. */
export function unpackedIn(output: string): Unpacked | undefined {
  const layouts: readonly [folder: string, program: string, resources: string][] = [
    ['linux-unpacked', 'parlour', 'resources'],
    ['linux-arm64-unpacked', 'parlour', 'resources'],
    ['win-unpacked', 'parlour.exe', 'resources'],
    ['win-arm64-unpacked', 'parlour.exe', 'resources'],
    ...['mac-universal', 'mac', 'mac-arm64'].map((name): [string, string, string] => [
      name,
      'Parlour.app/Contents/MacOS/Parlour',
      'Parlour.app/Contents/Resources',
    ]),
  ];
  for (const [name, program, resources] of layouts) {
    const folder = join(output, name);
    const asar = join(folder, resources, 'app.asar');
    if (statSync(asar, { throwIfNoEntry: false })) {
      return { folder, program: join(folder, program), asar };
    }
  }
  return undefined;
}

/** Writes out/package-report.md: what a package is made of, as it can be read back from it. */
export function writePackageReport(made: Made): string {
  const file = inRoot('out', 'package-report.md');
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(file, packageReport(made));
  say(`✓ what is in it: ${relative(inRoot(), file)}`);
  return file;
}

function packageReport({ electron, unpacked, files, remarks }: Made): string {
  const weighed = weighArchive(unpacked.asar);
  const all = statSync(unpacked.asar).size;
  const code = weightOf(weighed, 'code');
  const system = fusedFile(unpacked.program);
  return [
    '# Package report',
    '',
    electron.isForRelease
      ? 'Packed with the official Electron.'
      : '**Not for release**: packed with an Electron for tests, and marked as such by its names and by `NOT-FOR-RELEASE.txt`.',
    '',
    ...remarks.map((remark) => `- ${remark}`),
    '',
    '## Size',
    '',
    '| what | files | bytes | at most |',
    '| --- | ---: | ---: | ---: |',
    ...parts.map((part) => {
      const count = weighed.filter((one) => one.part === part).length;
      const most = part === 'code' ? number(mostCode) : '';
      return `| ${explained[part]} | ${count} | ${number(weightOf(weighed, part))} | ${most} |`;
    }),
    `| app.asar as a whole | ${weighed.length} | ${number(all)} | ${number(mostAll)} |`,
    `| the unpacked application, Electron and all | ${filesBelow(unpacked.folder).length} | ${number(bytesBelow(unpacked.folder))} | |`,
    '',
    `Code is what runs: ${number(code)} bytes. The sentences of each language lie in the archive twice, once for main and once for the pages; English in main is within its code.`,
    '',
    '## Files to give away',
    '',
    ...(files.length === 0
      ? ['None: only the unpacked application was made.']
      : ['| file | bytes | SHA-256 |', '| --- | ---: | --- |', ...files.map(fileRow)]),
    '',
    '## Fuses, read back from the program',
    '',
    '| fuse | |',
    '| --- | --- |',
    ...readFuses(readFileSync(system)).map(({ name, state }) => `| ${name} | ${state} |`),
    '',
    '## Native modules, in files of their own',
    '',
    ...weighed
      .filter(({ isUnpacked }) => isUnpacked)
      .map(({ path, bytes }) => `- \`${path}\`, ${number(bytes)} bytes`),
    '',
    '## Everything in app.asar, the largest first',
    '',
    '| file | part | bytes |',
    '| --- | --- | ---: |',
    ...weighed.map(archiveRow),
    '',
  ].join('\n');
}

const explained: Record<(typeof parts)[number], string> = {
  code: 'code: scripts, styles, pages, keytar’s script, the manifest',
  sentences: 'sentences in all languages',
  licences: 'licences',
  pictures: 'icons',
  native: 'native modules',
};

const archiveRow = ({ path, part, bytes }: Weighed): string =>
  `| \`${path}\` | ${part} | ${number(bytes)} |`;

function fileRow(file: string): string {
  const content = readFileSync(file);
  const hash = createHash('sha256').update(content).digest('hex');
  return `| \`${relative(inRoot(), file)}\` | ${number(content.length)} | \`${hash}\` |`;
}

const number = (bytes: number): string => bytes.toLocaleString('en-GB');
