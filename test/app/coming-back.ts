import { expect, type Page } from 'playwright/test';
import type { MeetingMessage, MeetingReport } from '../../common/meeting-api.ts';
import type { Jitsi } from '../jitsi/index.ts';
import type { Parlour } from './launch.ts';

/** What the server saw of one room since a moment. */
export interface Since {
  /** Waits until somebody is in the room who was not in it before, by then muted and unseen. */
  isBackIn(limit: number): Promise<void>;
  /** How often the room was entered. */
  entrances(): number;
}

export function since(jitsi: Jitsi, room: string): Since {
  const from = jitsi.seen.all.length;
  const lately = () =>
    jitsi.seen.all.slice(from).filter((one) => 'room' in one && one.room === room);
  const entrances = () => lately().filter(({ kind }) => kind === 'joined').length;
  return {
    entrances,
    isBackIn: async (limit) => {
      const medias = () => {
        const sightings = lately();
        const entered = sightings.map(({ kind }) => kind).lastIndexOf('joined');
        return entered < 0 ? [] : sightings.slice(entered).filter(({ kind }) => kind === 'media');
      };
      await expect.poll(() => medias().length, { timeout: limit }).toBeGreaterThan(0);
      for (const media of medias()) {
        expect(media).toMatchObject({ audioMuted: true, videoMuted: true, sharing: false });
      }
      expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);
    },
  };
}

/**
 * Has the meeting window's page do something. Asked of main, because Playwright gives a page up
 * whose process, or whose frame's process, ended. Undefined where the page was just not there.
 */
export const inMeetingPage = <Answer>(
  parlour: Parlour,
  script: string,
): Promise<Answer | undefined> =>
  parlour.app.evaluate(
    ({ BrowserWindow }, what) =>
      Promise.race([
        BrowserWindow.getAllWindows()
          .find((one) => one.webContents.getURL().includes('/meeting/'))
          ?.webContents.executeJavaScript(what, true) as Promise<Answer>,
        new Promise<undefined>((resolve) => setTimeout(resolve, 300, undefined)),
      ]),
    script,
  );

/** Kills a process of the app as the system would; answers when, in ms since 1970. */
export async function killed(
  parlour: Parlour,
  which: 'page' | 'frame' | 'GPU' | 'Network Service',
): Promise<number> {
  return parlour.app.evaluate(({ app, BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/meeting/'),
    )!.webContents;
    const id = (() => {
      switch (wanted) {
        case 'page':
          return contents.getOSProcessId();
        case 'frame':
          return contents.mainFrame.frames[0]!.osProcessId;
        default:
          return app.getAppMetrics().find(({ type, name }) => type === wanted || name === wanted)!
            .pid;
      }
    })();
    process.kill(id, 'SIGKILL');
    return Date.now();
  }, which);
}

interface Listening {
  meeting: { onMessage(hear: (message: MeetingMessage) => void): void };
  heard: { message: MeetingMessage; at: number }[];
}

/** The meeting page tells main something, whatever is the case. */
export const reportFrom = (page: Page, report: MeetingReport): Promise<void> =>
  page.evaluate(
    (said) =>
      (
        window as unknown as { meeting: { report(report: MeetingReport): Promise<void> } }
      ).meeting.report(said),
    report,
  );

/** Notes what main tells the meeting page from now on, as long as that page lives. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = window as unknown as Listening;
    here.heard = [];
    here.meeting.onMessage((message) => here.heard.push({ message, at: Date.now() }));
  });

export const heardBy = (page: Page): Promise<Listening['heard']> =>
  page.evaluate(() => (window as unknown as Listening).heard);

/** The main process never was in trouble itself. */
export const hasNoSurprises = (parlour: Parlour): void =>
  expect(parlour.log()).not.toMatch(/uncaught|unhandled/);
