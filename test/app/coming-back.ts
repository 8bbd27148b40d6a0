import { expect } from 'playwright/test';
import type { Jitsi } from '../jitsi/index.ts';
import type { SightingOf } from '../jitsi/seen.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';
import { inPage } from './meeting-page.ts';

/** A person mostly waits no longer than this for a sentence, in ms. */
export const soon = 3_000;

export const stopped = 'The meeting stopped unexpectedly.';

/** What the server saw of one room since a moment. */
export interface Since {
  /**
   * Waits until somebody is in the room who was not in it before, by then muted and unseen.
   * Answers when that was seen, in ms since 1970.
   */
  isBack(): Promise<number>;
  /** How often the room was entered. */
  entrances(): number;
}

export function since(jitsi: Jitsi, room: string): Since {
  const from = jitsi.seen.all.length;
  const lately = () =>
    jitsi.seen.all.slice(from).filter((one) => 'room' in one && one.room === room);
  /** What was said of media since the room was entered last. */
  const medias = (): SightingOf<'media'>[] => {
    const sightings = lately();
    const entered = sightings.map(({ kind }) => kind).lastIndexOf('joined');
    return sightings.flatMap((one, at) =>
      entered >= 0 && at > entered && one.kind === 'media' ? [one] : [],
    );
  };
  return {
    entrances: () => lately().filter(({ kind }) => kind === 'joined').length,
    isBack: async () => {
      await jitsi.seen.until(`${room} once more`, 'media', (one) => medias().includes(one), 20_000);
      const at = Date.now();
      for (const media of medias()) {
        expect(media).toMatchObject({ audioMuted: true, videoMuted: true, sharing: false });
      }
      expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);
      return at;
    },
  };
}

/** Kills a process of the meeting's window as the system would; answers when, in ms since 1970. */
export async function killed(parlour: Parlour, which: 'page' | 'frame'): Promise<number> {
  const window = await mainWindow(parlour, 'meeting');
  return window.evaluate((one, wanted) => {
    const { mainFrame } = one!.webContents;
    process.kill((wanted === 'page' ? mainFrame : mainFrame.frames[0]!).osProcessId, 'SIGKILL');
    return Date.now();
  }, which);
}

/** Kills a process that serves the whole app. */
export const killedService = (
  parlour: Parlour,
  which: 'GPU' | 'Network Service',
): Promise<number> =>
  parlour.app.evaluate(({ app }, wanted) => {
    const found = app.getAppMetrics().find(({ type, name }) => type === wanted || name === wanted);
    process.kill(found!.pid, 'SIGKILL');
    return Date.now();
  }, which);

/** Answers how long it took, in ms. */
export async function saysSo(parlour: Parlour, endedAt: number): Promise<number> {
  await expect
    .poll(() => inPage<string>(parlour, `document.querySelector('[role=alert]')?.innerText`), {
      intervals: [50],
    })
    .toContain(stopped);
  return Date.now() - endedAt;
}

/** Playwright gives a page up once a process of it ended, so the button is pressed in the page. */
export const press = (parlour: Parlour, name: string): Promise<void | undefined> =>
  inPage(
    parlour,
    `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`,
  );

/** Answers how long it took, in ms. */
export async function tryAgain(parlour: Parlour, jitsi: Jitsi, room: string): Promise<number> {
  const lately = since(jitsi, room);
  const from = Date.now();
  await press(parlour, 'Try again');
  return (await lately.isBack()) - from;
}

/** The main process never was in trouble itself. */
export const hasNoSurprises = (parlour: Parlour): void =>
  expect(parlour.log()).not.toMatch(/uncaught|unhandled/);
