import { spawnSync } from 'node:child_process';
import { release, type } from 'node:os';
import { root } from '../../scripts/paths.ts';
import type { Outcome } from './outcomes.ts';
import type { ProofFacts } from './proof-page.ts';

/** What was tried, with what, and as whom. */
export function facts(outcomes: readonly Outcome[]): ProofFacts {
  const isSandboxed = outcomes.some(
    ({ evidence, passed }) => passed && evidence.some(({ goal }) => goal === 'W1'),
  );
  return {
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    system: `${type()} ${release()}`,
    electron: `Electron ${electronVersion()}`,
    user: isSandboxed
      ? 'The app and the package ran as an ordinary user, with Chromium’s sandbox on.'
      : 'The app ran without Chromium’s sandbox.',
  };
}

function commit(): string {
  const git = (...words: string[]): string =>
    spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const name = git('rev-parse', '--short', 'HEAD');
  if (name === '') return 'an unknown commit';
  return git('status', '--porcelain') === '' ? name : `${name}, changed since`;
}

function electronVersion(): string {
  const { stdout } = spawnSync(
    process.env['PARLOUR_ELECTRON'] ?? '',
    ['-p', 'process.versions.electron'],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8' },
  );
  return stdout?.trim() ?? '';
}
