import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, root } from '../paths.ts';
import { explained } from './explained.ts';
import { judged, notAsked, type Seen } from './look.ts';
import { bareInstall, isSilence, npm } from './npm.ts';

/** What Electronegativity says of one place. */
export interface Finding {
  rule: string;
  severity: string;
  /** From the folder it looked at; `N/A` for the app as a whole. */
  file: string;
  line: number;
}

const own = join(import.meta.dirname, 'electronegativity');

/**
 * Electronegativity with all it brings, by a lock file of its own: in the cache folder, because
 * four hundred packages of a tool have no business among those Parlour is made with. Its folder,
 * or nothing where the registry gives none.
 */
export async function placeElectronegativity(): Promise<string | undefined> {
  const lock = createHash('sha256').update(readFileSync(join(own, 'package-lock.json')));
  const folder = join(cacheFolder(), `electronegativity-${lock.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      cpSync(join(own, name), join(half, name));
    }
    const answer = await npm(bareInstall, half);
    if (isSilence(answer)) return undefined;
    if (!answer.ok) throw new Error(answer.err);
    if (!existsSync(folder)) renameSync(half, folder);
    return folder;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

const folders = ['common', 'main', 'preload', 'renderer'];
const shared = /export const lockedDown = \{(.*?)\n\} as const;/s;

/**
 * Our sources as the tool sees most in them. It reads TypeScript, but follows no spread from one
 * file into another: the preferences all windows share are put where each window takes them.
 */
export function copySources(from = root): { folder: string; remove(): void } {
  const [, preferences = ''] =
    shared.exec(readFileSync(join(from, 'main/windows.ts'), 'utf8')) ?? [];
  if (!preferences.includes('contextIsolation'))
    throw new Error('main/windows.ts has no lockedDown any more');
  const folder = mkdtempSync(join(tmpdir(), 'parlour-sources-'));
  for (const name of folders) cpSync(join(from, name), join(folder, name), { recursive: true });
  const inOneLine = preferences.replaceAll(/\s*\n\s*/g, ' ').replace(/,\s*$/, '');
  for (const name of readdirSync(join(folder, 'main'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, 'main', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('...lockedDown', inOneLine));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets the tool look at a folder, in a process of its own: it leaves globals behind. */
export function scan(tool: string, folder: string): Finding[] {
  const script = join(import.meta.dirname, 'scan.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tool, folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`Electronegativity failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Finding[];
}

/** None of high severity; every other one has its explanation, and every explanation its finding. */
export function judgeFindings(findings: readonly Finding[]): Seen {
  const say = ({ rule, severity, file, line }: Finding): string =>
    `${severity} ${rule} in ${file}:${line}`;
  const isExplained = ({ rule, severity, file }: Finding): boolean =>
    severity !== 'HIGH' &&
    explained.some((one) => one.rule === rule && one.files.some((known) => known === file));
  const stale = explained.flatMap(({ rule, files }) =>
    files
      .filter((file) => !findings.some((one) => one.rule === rule && one.file === file))
      .map((file) => `${rule} is explained for ${file}, but no longer found there`),
  );
  return judged(
    [...findings.filter((one) => !isExplained(one)).map(say), ...stale],
    `Electronegativity: none of high severity, ${findings.length} others, each explained`,
  );
}

export async function lookAtElectronegativity(): Promise<Seen> {
  const tool = await placeElectronegativity();
  if (tool === undefined) return notAsked('the registry gave no Electronegativity');
  const sources = copySources();
  try {
    return judgeFindings(scan(tool, sources.folder));
  } finally {
    sources.remove();
  }
}
