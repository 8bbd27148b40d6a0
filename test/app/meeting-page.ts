import type { Page } from 'playwright/test';
import type { MeetingMessage, MeetingReport } from '../../common/meeting-api.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';

/**
 * Has the meeting window's page, or the frame in it, do something. Asked of main, because
 * Playwright gives a page up whose process, or whose frame's process, ended. Undefined where the
 * page was just not there, or did not answer soon.
 */
export async function inPage<Answer>(
  parlour: Parlour,
  script: string,
  where: 'page' | 'frame' = 'page',
): Promise<Answer | undefined> {
  const window = await mainWindow(parlour, 'meeting');
  const answer = await window.evaluate(
    (one, [code, place]) => {
      const page = one?.isDestroyed() === false ? one.webContents.mainFrame : undefined;
      const asked = place === 'page' ? page : page?.frames[0];
      return Promise.race([
        // A frame that goes while it is asked answers with an error.
        (asked?.executeJavaScript(code, true) as Promise<Answer> | undefined)?.catch(
          () => undefined,
        ),
        new Promise<undefined>((resolve) => setTimeout(resolve, 300, undefined)),
      ]);
    },
    [script, where] as const,
  );
  await window.dispose();
  return answer;
}

export const inFrame = <Answer>(parlour: Parlour, script: string): Promise<Answer | undefined> =>
  inPage(parlour, script, 'frame');

interface Listening {
  meeting: {
    report(report: MeetingReport): Promise<void>;
    onMessage(hear: (message: MeetingMessage) => void): void;
  };
  heard: { message: MeetingMessage; at: number }[];
}

/** The meeting page tells main something, whatever is the case. */
export const reportFrom = (page: Page, report: MeetingReport): Promise<void> =>
  page.evaluate((said) => (window as unknown as Listening).meeting.report(said), report);

/** Notes what main tells the meeting page from now on, as long as that page lives. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = window as unknown as Listening;
    here.heard = [];
    here.meeting.onMessage((message) => here.heard.push({ message, at: Date.now() }));
  });

export const heardBy = (page: Page): Promise<Listening['heard']> =>
  page.evaluate(() => (window as unknown as Listening).heard);

/** What main had the page do since it is listened to. */
export const actionsIn = async (page: Page): Promise<string[]> =>
  (await heardBy(page)).flatMap(({ message }) => (message.kind === 'do' ? message.action : []));
