import { rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { check, profileAt, userDataWith } from './checking.ts';
import { killedService } from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { type Answers, askAll, permissions } from './questions.ts';
import { openDeviceTest, typeAndJoin } from './steps.ts';

/** Remembers each session the app makes from now on, and the one it began with. */
const watchSessions = (parlour: Parlour): Promise<void> =>
  parlour.app.evaluate(({ app, session }) => {
    const sessions = [session.defaultSession];
    Object.assign(globalThis, { sessions });
    app.on('session-created', (made) => void sessions.push(made));
  });

const countSessions = (parlour: Parlour): Promise<number> =>
  parlour.app.evaluate(
    () => (globalThis as unknown as { sessions: Electron.Session[] }).sessions.length,
  );

const stranger = 'https://8x8.vc/static/close.html';

/** A page of somebody whom no session is for, in one of them. */
async function strangerIn(parlour: Parlour, at: number): Promise<Page> {
  const opened = parlour.app.waitForEvent('window');
  await parlour.app.evaluate(
    async ({ BrowserWindow }, [address, index]) => {
      const { sessions } = globalThis as unknown as { sessions: Electron.Session[] };
      const session = sessions[index]!;
      const window = new BrowserWindow({ webPreferences: { session, sandbox: true } });
      await window.loadURL(address);
    },
    [stranger, at] as const,
  );
  const page = await opened;
  await page.waitForURL(stranger);
  return page;
}

test(
  'a stranger has no permission in any session of the app',
  {
    tag: [without('check-session'), without('question-session'), without('device-test-page')],
  },
  async ({ start, atEnd }) => {
    const userData = userDataWith(['meet.example.org']);
    atEnd(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));
    const parlour = await start({ userData });
    await parlour.window('home');
    await watchSessions(parlour);
    // Where that ended, what is asked of a server needs another session.
    await killedService(parlour, 'Network Service');
    await expect.poll(() => countSessions(parlour)).toBe(2);
    await openDeviceTest(parlour);
    await check(await parlour.window('settings'), profileAt(0));
    await typeAndJoin(parlour, `https://meet.jit.si/${freshRoom('sessions')}`);
    await parlour.meetingFrame();

    const count = await countSessions(parlour);
    // Ours, the question’s, the test’s of devices, the check’s, the meeting’s.
    expect(count).toBeGreaterThanOrEqual(5);
    let tried = 0;
    for (let at = 0; at < count; at += 1) {
      const page = await strangerIn(parlour, at);
      const { got, told, asked, unknown }: Answers = await askAll(page, permissions);
      expect({ got, told }, `session ${at}`).toEqual({ got: [], told: [] });
      tried += asked - unknown.length;
      await page.close();
    }
    proves('P1', 'questions by name and origin', tried);
  },
);
