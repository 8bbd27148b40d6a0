import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder, inRoot, root } from '../../scripts/paths.ts';
import { quietly, run } from '../../scripts/processes.ts';

const account = 'parlour-proof';

/** Of the tree, what is made anew by the user, or is no business of the tests. */
const leftOut = new Set(['.git', 'dist', 'demo', 'out']);
const leftOutOfOut = new Set(['test', 'types', 'without', 'proof.md']);

/** Is there a user to be made? Chromium refuses to run with its sandbox for root only. */
export const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Runs a script of ours as an ordinary user, made for it, in a copy of the tree that this user may
 * write to only where things are built. Answers the exit code; `reports` are brought back.
 */
export async function asOrdinaryUser(
  words: readonly string[],
  reports: readonly string[],
): Promise<number> {
  const home = mkdtempSync('/var/tmp/parlour-as-user-');
  removeAccount();
  quietly(
    'useradd',
    ['--home-dir', home, '--no-create-home', '--user-group', '--shell', '/bin/sh', account],
    'No ordinary user could be made to run the tests as.',
  );
  try {
    const tree = join(home, 'parlour');
    copyTree(tree);
    copy(cacheFolder(), join(home, '.cache', 'parlour'));
    ownFolders(home);
    const code = await run(
      'setpriv',
      [`--reuid=${account}`, `--regid=${account}`, '--init-groups', process.execPath, ...words],
      { cwd: tree, env: environment(home) },
    );
    for (const report of reports) {
      const made = join(tree, report);
      if (existsSync(made)) cpSync(made, inRoot(report), { recursive: true, force: true });
    }
    return code;
  } finally {
    removeAccount();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Files stay root's, and the same ones where the disk allows: nobody else may change them. */
function copyTree(tree: string): void {
  quietly('mkdir', ['-p', tree, join(tree, 'out')], 'The copy of the tree has no place.');
  for (const name of readdirSync(root))
    if (!leftOut.has(name)) copy(inRoot(name), join(tree, name));
  for (const name of readdirSync(inRoot('out'))) {
    if (leftOutOfOut.has(name)) continue;
    cpSync(inRoot('out', name), join(tree, 'out', name), { recursive: true });
  }
  quietly('chown', ['-R', account, join(tree, 'out')], 'The copy has no owner.');
}

function copy(from: string, to: string): void {
  quietly('mkdir', ['-p', join(to, '..')], `${basename(to)} has no place.`);
  const linked = spawnSync('cp', ['-a', '--link', from, to]);
  if (linked.status !== 0) quietly('cp', ['-a', from, to], `${from} could not be copied.`);
}

const ownFolders = (folder: string): void =>
  void quietly(
    'find',
    [folder, '-type', 'd', '-exec', 'chown', account, '{}', '+'],
    'The copy has no owner.',
  );

/** Ours, without what belongs to root's session. */
function environment(home: string): NodeJS.ProcessEnv {
  const { DISPLAY: _display, XAUTHORITY: _key, XDG_RUNTIME_DIR: _runtime, ...env } = process.env;
  return { ...env, HOME: home, USER: account, LOGNAME: account };
}

function removeAccount(): void {
  const { status, stdout } = spawnSync('id', ['-u', account], { encoding: 'utf8' });
  if (status !== 0) return;
  // What a test that failed left running would keep the account.
  for (const pid of processesOf(Number(stdout))) process.kill(pid, 'SIGKILL');
  quietly('userdel', [account], 'The user the tests ran as could not be removed.');
}

const processesOf = (uid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid === uid)
    .map(Number);
