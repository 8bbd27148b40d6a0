import { readdirSync, readFileSync } from 'node:fs';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { closeWindow } from './main-window.ts';
import { childrenOf } from './processes.ts';
import { answerQuestions, typeAndJoin } from './steps.ts';

/** More of them for a long look: `PARLOUR_SOAK=100`. */
const times = Number(process.env['PARLOUR_SOAK'] ?? 30);
/** Caches fill, code is compiled, processes start that stay. */
const warmUp = 5;

const megabyte = 1024 * 1024;
const most = { heap: 5 * megabyte, ofMemory: 0.1 };

/** What Parlour holds while no meeting runs. */
interface Held {
  /** Of main, after its garbage was collected, in bytes. */
  heap: number;
  /** Of all processes; what they share counts once. In bytes. */
  memory: number;
  /** The part of it that is no mapped file: those are shared with every other Electron that runs. */
  own: number;
  listeners: Record<string, number>;
  contents: number;
  windows: number;
  files: number;
}

/** In main: the session that meetings have. */
interface Noted {
  meetings: Electron.Session;
}

const noteSession = (parlour: Parlour): Promise<void> =>
  parlour.app.evaluate(({ app, session }) => {
    app.on('web-contents-created', (_event, contents) => {
      if (contents.session !== session.defaultSession) {
        Object.assign(globalThis, { meetings: contents.session });
      }
    });
  });

async function heldBy(parlour: Parlour): Promise<Held> {
  // Of Home too: what waits to be collected is held by nobody.
  await (await parlour.window('home')).evaluate('globalThis.gc?.()');
  const inMain = await parlour.app.evaluate(
    async ({ app, BrowserWindow, ipcMain, nativeTheme, powerMonitor, session, webContents }) => {
      interface Emitter {
        eventNames(): (string | symbol)[];
        listenerCount(name: string | symbol): number;
      }
      const { gc } = globalThis as unknown as { gc(): void };
      const count = (one: Emitter): number =>
        one.eventNames().reduce((sum, name) => sum + one.listenerCount(name), 0);
      // What the first round lets go of may hold what the second finds.
      for (let round = 0; round < 3; round += 1) {
        gc();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return {
        heap: process.memoryUsage().heapUsed,
        listeners: {
          app: count(app),
          ipcMain: count(ipcMain),
          nativeTheme: count(nativeTheme),
          powerMonitor: count(powerMonitor),
          process: count(process),
          home: count(session.defaultSession),
          meetings: count((globalThis as unknown as Noted).meetings),
        },
        contents: webContents.getAllWebContents().length,
        windows: BrowserWindow.getAllWindows().length,
      };
    },
  );
  const main = parlour.app.process().pid!;
  const processes = [main, ...childrenOf(main)].map(rollupOf);
  return {
    ...inMain,
    memory: sum(processes, /^Pss:\s+(\d+) kB$/gm),
    own: sum(processes, /^Pss_(?:Anon|Shmem):\s+(\d+) kB$/gm),
    files: readdirSync(`/proc/${main}/fd`).length,
  };
}

/** Proportional set size (`man 5 proc`): what a process shares with others counts by its part. */
function rollupOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Adds up the kilobytes in these lines, to bytes. */
const sum = (rollups: readonly string[], lines: RegExp): number =>
  [...rollups.join('\n').matchAll(lines)].reduce((all, [, kB]) => all + Number(kB) * 1024, 0);

/**
 * What is held once all is quiet: connections and processes end by and by. The look with the least
 * memory counts; there are no more of them once one is fine.
 */
async function quietly(parlour: Parlour, isFine: (held: Held) => boolean): Promise<Held> {
  let least = await heldBy(parlour);
  for (let look = 1; look < 8 && !isFine(least); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const held = await heldBy(parlour);
    if (held.own <= least.own) least = held;
  }
  return least;
}

test.skip(process.platform !== 'linux', 'What a process holds is read from /proc.');

test(`${times} meetings are joined and left, and nothing of them stays`, async ({
  start,
  jitsi,
}) => {
  test.setTimeout(60_000 + times * 4_000);
  const room = 'soak';
  jitsi.configure('meet.jit.si', { prejoin: false });
  const parlour = await start({ switches: ['--js-flags=--expose-gc'] });
  const left = (): number => jitsi.seen.of('left').filter((one) => one.room === room).length;
  // Whoever closes a meeting is asked; they leave.
  await answerQuestions(parlour, 0);
  await noteSession(parlour);
  const joinAndLeave = async (): Promise<void> => {
    const before = left();
    await typeAndJoin(
      parlour,
      `https://meet.jit.si/${room}#config.startWithAudioMuted=true&config.startWithVideoMuted=true`,
    );
    // Before main knows, a window that is closed asks nobody.
    const joined = () => parlour.log().split('meeting: joined').length - 1;
    await expect.poll(joined, { intervals: [20] }).toBe(before + 1);
    await closeWindow(parlour, 'meeting');
    await expect.poll(() => parlour.openWindows().length, { intervals: [20] }).toBe(1);
    await expect.poll(left, { intervals: [20] }).toBe(before + 1);
  };

  for (let time = 0; time < warmUp; time += 1) await joinAndLeave();
  const before = await quietly(parlour, () => false);
  for (let time = warmUp; time < times; time += 1) await joinAndLeave();
  const after = await quietly(
    parlour,
    (held) =>
      held.files <= before.files &&
      held.own - before.own <= before.memory * most.ofMemory &&
      held.heap - before.heap <= most.heap,
  );

  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect(after.listeners).toEqual(before.listeners);
  expect(after.contents).toBe(before.contents);
  expect(after.windows).toBe(1);
  expect(after.files).toBeLessThanOrEqual(before.files);
  expect(after.heap - before.heap).toBeLessThanOrEqual(most.heap);
  expect((after.own - before.own) / before.memory).toBeLessThanOrEqual(most.ofMemory);
  proves('M1', 'joins and leaves', times);
});
