import type { Jitsi } from '../jitsi/index.ts';
import type { Closing } from '../jitsi/protocol.ts';
import { without } from '../proof/guards.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { closeWindow } from './main-window.ts';
import { watchFrames } from './painted-frames.ts';
import { answerQuestions, hangUp, isShown, typeAndJoin } from './steps.ts';

const server = 'meet.jit.si';

const pageOf: Record<Closing, string> = {
  'promotional-page': '/static/close3.html',
  'close-page': '/static/close.html',
  blank: 'about:blank',
  'welcome-page': '/',
};

type Leave = (parlour: Parlour, jitsi: Jitsi, room: string, closing: Closing) => Promise<unknown>;

/**
 * Nobody is asked before a frame goes to `about:blank`: a page that does so with no word before it
 * may be seen empty until the next frame or two. Servers that use it say first that one has left.
 */
const unasked = 'a page that goes there without a word';

const ways: Record<string, Leave> = {
  [unasked]: async (parlour, _jitsi, room, closing) => {
    const frame = await parlour.meetingFrame(server, room);
    await frame.evaluate((there) => void setTimeout(() => location.assign(there)), pageOf[closing]);
  },
  'the page’s own button': (parlour) => hangUp(parlour),
  'closing the window': (parlour) => closeWindow(parlour, 'meeting'),
  'being removed': async (_parlour, jitsi, room) => jitsi.room(server, room).kick('Nameless'),
  'the end for everyone': async (_parlour, jitsi, room) => jitsi.room(server, room).end(),
};

for (const closing of Object.keys(pageOf) as Closing[]) {
  test(
    `not one frame of the ${closing} is painted, whichever way a meeting ends`,
    {
      tag: without(closing === 'blank' ? 'blank-after-meeting' : 'pages-after-meeting'),
    },
    async ({ start, jitsi }) => {
      jitsi.configure(server, { closing, prejoin: false });
      const parlour = await start();
      const home = await parlour.window('home');
      for (const name of ['Join muted', 'Camera off']) {
        await home.getByRole('checkbox', { name }).check();
      }
      await answerQuestions(parlour, 0);
      for (const [way, leave] of Object.entries(ways)) {
        const room = freshRoom(closing);
        await typeAndJoin(parlour, `https://${server}/${room}`);
        const frame = await parlour.meetingFrame(server, room);
        await frame.getByTestId('toolbar').waitFor();
        const painted = await watchFrames(parlour, '/meeting/');
        // Only what changes is composed: the look is on when the first frame has come.
        await frame.evaluate(() => document.body.append('.'));
        await expect
          .poll(async () => (await painted()).frames, { message: way })
          .toBeGreaterThan(0);
        await leave(parlour, jitsi, room, closing);
        await expect.poll(() => parlour.openWindows(), { intervals: [50] }).toHaveLength(1);
        await expect.poll(() => isShown(parlour, 'home')).toBe(true);
        const seen = await painted();
        expect(seen.closing, way).toBe(0);
        expect(seen.blank, way).toBeLessThanOrEqual(way === unasked && closing === 'blank' ? 2 : 0);
      }
    },
  );
}

test('such a page would be seen, even for a moment, and so would a blank one', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const open = (address: string): Promise<void> =>
    parlour.app.evaluate(async ({ BrowserWindow }, url) => {
      const known = BrowserWindow.getAllWindows().find((one) => one.getTitle() === 'Control');
      const window = known ?? new BrowserWindow({ width: 1180, height: 760, title: 'Control' });
      window.on('page-title-updated', (event) => event.preventDefault());
      await window.loadURL(url);
    }, address);
  const words = 'data:text/html,<h1>A meeting is going on here, with people in it.</h1>';

  await open(words);
  const quiet = await watchFrames(parlour, 'data:');
  await parlour.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle() === 'Control')
      ?.webContents.executeJavaScript("document.body.append('more')"),
  );
  await expect.poll(async () => (await quiet()).frames).toBeGreaterThan(0);
  expect(await quiet()).toMatchObject({ closing: 0, blank: 0 });

  // For 50 ms, as a page that is covered late.
  await parlour.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.getTitle() === 'Control')
      ?.webContents.executeJavaScript(
        "document.body.style.background = '#f0f'; setTimeout(() => { document.body.style.background = '' }, 50)",
      ),
  );
  await expect.poll(async () => (await quiet()).closing).toBeGreaterThan(0);

  for (const page of ['/static/close.html', '/static/close3.html', '/']) {
    const before = (await quiet()).closing;
    await open(`https://${server}${page}`);
    await expect
      .poll(async () => (await quiet()).closing, { message: page })
      .toBeGreaterThan(before);
  }
  expect(jitsi.seen.of('painted').length).toBeGreaterThan(0);
  await open(words);
  const before = (await quiet()).blank;
  await open('about:blank');
  await expect.poll(async () => (await quiet()).blank).toBeGreaterThan(before);
});
