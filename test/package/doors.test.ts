import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFuse } from '../../scripts/fuse-wire.ts';
import { machineSwitches } from '../../scripts/electron-switches.ts';
import { root } from '../../scripts/paths.ts';
import { electronPath } from '../app/launch.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import type { Packed, StartOptions } from './packed.ts';
import { listeningSockets, setTraps, type Traps } from './traps.ts';

let traps: Traps;
test.beforeEach(async () => {
  traps = await setTraps();
});
test.afterEach(() => traps.remove());

/** Ways into a program built on Electron, each with what it touches where it is open. */
interface Way {
  words?: string[];
  env?: Record<string, string>;
}
const ways: Record<string, (of: Traps) => Way> = {
  ELECTRON_RUN_AS_NODE: ({ code }) => ({
    words: [`--eval=${code}`],
    env: { ELECTRON_RUN_AS_NODE: '1' },
  }),
  NODE_OPTIONS: ({ module }) => ({ env: { NODE_OPTIONS: `--require=${module}` } }),
  '--inspect': ({ port }) => ({ words: [`--inspect=${port}`] }),
  '--remote-debugging-port': ({ port }) => ({ words: [`--remote-debugging-port=${port}`] }),
  SSLKEYLOGFILE: ({ path }) => ({ env: { SSLKEYLOGFILE: path('keys') } }),
  '--log-net-log': ({ path }) => ({ words: [`--log-net-log=${path('net-log')}`] }),
};

for (const [name, way] of Object.entries(ways)) {
  test(`${name} is a way into an Electron as it comes, and none into the package`, async ({
    packed,
    start,
  }) => {
    const { words = [], env = {} } = way(traps);
    const bare = startBare(packed, words, env);
    await expect
      .poll(traps.sprung, { message: 'the way is none', timeout: 30_000 })
      .toHaveLength(1);
    await bare.stop();
    traps.remove();
    traps = await setTraps();

    const { words: again = [], env: anew = {} } = way(traps);
    const parlour = start(again, { env: anew });
    await parlour.shown();
    expect(traps.sprung()).toEqual([]);
    proves('B2', 'ways in from outside', 1);
  });
}

/** The Electron of the tests, with Parlour as it is built: as root it needs its switch. */
function startBare(packed: Packed, words: readonly string[], env: StartOptions['env']) {
  const asNode = env?.['ELECTRON_RUN_AS_NODE'] ? [] : [...machineSwitches(true), root];
  return packed.startAsMe(electronPath(), [...words, ...asNode], env);
}

test('all helpers are in Chromium’s sandbox, and no port is open', async ({ start }) => {
  const parlour = start();
  await parlour.shown();
  const family = parlour.family();
  const pages = family.filter(({ kind }) => kind === 'renderer');
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    // 2: system calls go through a filter.
    expect([page.status('Seccomp'), page.status('NoNewPrivs')]).toEqual(['2', '1']);
  }
  expect(family.filter(({ line }) => /--(no-sandbox|disable-\S*sandbox)/.test(line))).toEqual([]);
  const sockets = new Set(socketsOf(parlour.mains().map(({ id }) => id)));
  expect(listeningSockets().filter(({ inode }) => sockets.has(inode))).toEqual([]);
  proves('B2', 'ways in from outside', 2);
});

const socketsOf = (ids: readonly number[]): string[] =>
  ids.flatMap((id) =>
    readdirSync(`/proc/${id}/fd`).map((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${fd}`))?.[1] ?? '';
      } catch {
        return '';
      }
    }),
  );

/** A copy of a program’s folder that takes no room, to be changed. */
function copyOf(program: string, packed: Packed, name: string): string {
  const folder = join(packed.folder, name);
  execFileSync('cp', ['-al', dirname(program), folder]);
  return folder;
}

function putApp(resources: string): void {
  mkdirSync(join(resources, 'app'));
  writeFileSync(join(resources, 'app', 'package.json'), '{"main":"index.cjs"}');
  writeFileSync(join(resources, 'app', 'index.cjs'), traps.code);
}

test('another app in the package’s folder is not run', async ({ packed, start }) => {
  const folder = copyOf(packed.program, packed, 'other-app');
  const program = join(folder, 'parlour');
  putApp(join(folder, 'resources'));
  const parlour = start([], { program });
  await parlour.shown();
  await parlour.stop();
  // And not when it is the only one.
  rmSync(join(folder, 'resources', 'app.asar'));
  expect(await start([], { program }).ended).not.toBe(0);
  expect(traps.sprung()).toEqual([]);

  // An Electron without the fuse does run it.
  const binary = readFileSync(program);
  expect(setFuse(binary, 5, false)).toBe(true);
  rmSync(program);
  writeFileSync(program, binary, { mode: 0o755 });
  start([], { program });
  await expect.poll(traps.sprung, { timeout: 20_000 }).toEqual(['a program']);
  proves('B2', 'ways in from outside', 2);
});

test('a snapshot of V8 for the main process alone is not loaded', async ({ packed, start }) => {
  const folder = copyOf(packed.program, packed, 'other-snapshot');
  const program = join(folder, 'parlour');
  writeFileSync(join(folder, 'browser_v8_context_snapshot.bin'), 'no snapshot');
  const parlour = start([], { program });
  await parlour.shown();
  await parlour.stop();

  // An Electron with the fuse on loads it, and this one is none.
  const binary = readFileSync(program);
  expect(setFuse(binary, 6, true)).toBe(true);
  rmSync(program);
  writeFileSync(program, binary, { mode: 0o755 });
  const other = start([], { program });
  expect(await other.ended).not.toBe(0);
  proves('B2', 'ways in from outside', 1);
});
