import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot, root } from '../../scripts/paths.ts';
import type { GuardName } from '../proof/guards.ts';
import { takeAway } from '../proof/take-away.ts';
import { electronPath } from './launch.ts';

/** Builds kill-writer.ts from the sources that ship, but for one guard. */
export async function buildWriter(guardAway: GuardName | undefined): Promise<string> {
  const { build } = await import('vite');
  const outDir = inRoot('out', 'test', 'kill-writer', guardAway ?? 'whole');
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: guardAway ? [takeAway(guardAway)] : [],
    resolve: {
      alias: [{ find: /^electron$/, replacement: inRoot('test', 'fakes', 'electron.ts') }],
    },
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('test', 'app', 'kill-writer.ts'),
      outDir,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'kill-writer.cjs' } },
    },
  });
  return join(outDir, 'kill-writer.cjs');
}

/** What one run of the writer found, and what it had told as written before it was killed. */
export interface Cycle {
  found: number;
  unfinished: number;
  told: number;
  surprises: string[];
}

/** Starts the writer and kills it this long after its first number, in ms. */
export function killedRun(writer: string, folder: string, after: number): Promise<Cycle> {
  const cycle: Cycle = { found: Number.NaN, unfinished: Number.NaN, told: 0, surprises: [] };
  const child = spawn(electronPath(), [writer, folder], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let killing: NodeJS.Timeout | undefined;
  createInterface(child.stdout).on('line', (line) => {
    const [word, number, , unfinished] = line.split(' ');
    if (word === 'found') {
      cycle.found = Number(number);
      cycle.unfinished = Number(unfinished);
    } else if (word === 'wrote') {
      cycle.told = Number(number);
      killing ??= setTimeout(() => child.kill('SIGKILL'), after);
    } else {
      cycle.surprises.push(line);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(killing);
      resolve(cycle);
    });
  });
}
