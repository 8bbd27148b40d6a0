import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { openAccount, setUpJaas } from './jaas-account.ts';
import { marksOfKey } from './marks.ts';
import { mainWindow } from './main-window.ts';
import { childrenOf, kindOf } from './processes.ts';
import { createSearch } from './search.ts';
import { closeWithProcess } from './steps.ts';

test(
  'the system is told to leave memory out of what it keeps of a crash',
  { tag: without('core-dumps') },
  async ({ start }) => {
    const parlour = await start();
    const filter = readFileSync(`/proc/${parlour.app.process().pid}/coredump_filter`, 'utf8');
    expect(filter.trim()).toBe('00000000');
  },
);

test('processes that crash leave no dump of ours behind, and the key is not in the system’s', async ({
  start,
  jitsi,
  keyring,
  atEnd,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-crash-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));

  const account = openAccount(jitsi);
  const userData = join(folder, 'profile');
  const env = { ...keyring.env, TMPDIR: temporary };
  const parlour = await start({ env, userData, cwd: folder });
  const settings = await setUpJaas(parlour, account);
  const main = parlour.app.process();
  await closeWithProcess(parlour, settings);
  const search = createSearch('the key', marksOfKey(account.pem));
  expect(search.memory([main.pid!])).toEqual(['main']);

  const page = childrenOf(main.pid!).find((pid) => kindOf(pid) === 'renderer')!;
  // In Chromium's sandbox it is the first process of its own world, which takes no such signal.
  const home = await mainWindow(parlour, 'home');
  await home.evaluate((one) => one!.webContents.forcefullyCrashRenderer());
  await expect.poll(() => childrenOf(main.pid!)).not.toContain(page);
  // As on systems that keep what crashed.
  spawnSync('prlimit', [`--pid=${main.pid}`, '--core=unlimited:']);
  const ended = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGSEGV');
  await ended;
  // The profile, the folder for temporary files, the one it was started in.
  search.noFile(folder);
  search.noText('what was printed', parlour.output());
  proves('H1', 'searches for a key', search.tried);
});
