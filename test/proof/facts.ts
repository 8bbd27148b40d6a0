import { spawnSync } from 'node:child_process';
import { release, type } from 'node:os';
import { root } from '../../scripts/paths.ts';
import { isRoot } from './ordinary-user.ts';
import type { ProofFacts } from './proof-page.ts';

/** What was tried, with what, and as whom. */
export function facts(): ProofFacts {
  return {
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
    system: `${type()} ${release()}`,
    electron: `Electron ${electronVersion()}`,
    user: isRoot()
      ? 'The app and the package ran as an ordinary user made for the run.'
      : 'The app and the package ran as the user who tried.',
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
