import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder, inRoot, root } from '../../scripts/paths.ts';
import { quietly, run } from '../../scripts/processes.ts';

/** Another run at the same time has another one. */
const account = `parlour-proof-${process.pid}`;

/** Of the tree, what is made anew by the user, or is no business of the tests. */
const leftOut = new Set(['.git', 'dist', 'demo', 'out']);
const leftOutOfOut = new Set(['test', 'types', 'without', 'proof.md']);

/** Is there a user to be made? Chromium refuses to run with its sandbox for root only. */
export const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Runs a script of ours as an ordinary user, made for it, in a copy of the tree that this user may
 * write to only where things are built. Answers the exit code; what the tests report is brought
 * back.
 */
export async function asOrdinaryUser(words: readonly string[]): Promise<number> {
  const home = mkdtempSync('/var/tmp/parlour-as-user-');
  quietly(
    'useradd',
    ['--home-dir', home, '--no-create-home', '--user-group', '--shell', '/bin/sh', account],
    'No ordinary user could be made to run the tests as.',
  );
  giveSubordinateIds();
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
    const made = join(tree, 'out', 'test');
    if (existsSync(made)) cpSync(made, inRoot('out', 'test'), { recursive: true, force: true });
    return code;
  } finally {
    removeAccount();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Numbers of its own, beside its one, with which it can play an administrator in a namespace
 * (test/managed/policy-rig.ts). `useradd` gives them only where the system has a list of them already.
 */
function giveSubordinateIds(): void {
  const first = 1_000_000_000;
  for (const [file, add] of [
    ['/etc/subuid', '--add-subuids'],
    ['/etc/subgid', '--add-subgids'],
  ] as const) {
    if (existsSync(file) && readFileSync(file, 'utf8').includes(`${account}:`)) continue;
    quietly(
      'usermod',
      [add, `${first}-${first + 65_535}`, account],
      'The ordinary user has no subordinate ids.',
    );
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
  if (spawnSync('cp', ['-aT', '--link', from, to]).status === 0) return;
  // Another disk.
  rmSync(to, { recursive: true, force: true });
  quietly('cp', ['-aT', from, to], `${from} could not be copied.`);
}

const ownFolders = (folder: string): void =>
  void quietly(
    'find',
    [folder, '-type', 'd', '-exec', 'chown', account, '{}', '+'],
    'The copy has no owner.',
  );

/** What a run may be told; all else belongs to root's session. */
const handedOn =
  /^(?:PATH|CI|LANG|LC_\w+|TZ|TERM|NO_COLOR|FORCE_COLOR|PARLOUR_(?!ELECTRON|CHROMIUM|VIRTUAL)\w+)$/;

function environment(home: string): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => handedOn.test(name));
  return { ...Object.fromEntries(ours), HOME: home, USER: account, LOGNAME: account };
}

function removeAccount(): void {
  const { status, stdout } = spawnSync('id', ['-u', account], { encoding: 'utf8' });
  if (status !== 0) return;
  // What a test that failed left running would keep the account.
  for (let tries = 0; tries < 5 && endProcessesOf(Number(stdout)) > 0; tries += 1) {
    spawnSync('sleep', ['0.2']);
  }
  quietly('userdel', [account], 'The user the tests ran as could not be removed.');
}

function endProcessesOf(uid: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && ownerOf(name) === uid);
  for (const pid of pids) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Gone with another one.
    }
  }
  return pids.length;
}

/** Not the file's owner: what may not be dumped looks like root's. */
function ownerOf(pid: string): number | undefined {
  try {
    return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
