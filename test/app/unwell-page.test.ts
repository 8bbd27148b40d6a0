import { isAlive } from '../../main/recovery/is-alive.ts';
import { text } from '../../common/text/index.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { hasNoSurprises, press, saysSo, since, soon, tryAgain } from './coming-back.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectMostly } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';
import { inFrame, inPage } from './meeting-page.ts';
import { joinedByLink } from './steps.ts';

const times = 5;

/** The page has been entered so often: one that never spoke would be loaded once more without a word. */
const spoke = (parlour: Parlour, entrances: number): Promise<void> =>
  expect
    .poll(() => parlour.log().match(/meeting: joined/g)?.length, { intervals: [50] })
    .toBe(entrances);

const buttons = (parlour: Parlour): Promise<string[] | undefined> =>
  inPage(parlour, `[...document.querySelectorAll('button')].map((one) => one.textContent)`);

test(
  'a page that hangs for ever says so soon and is replaced by a click, as often as it does',
  {
    tag: without('heartbeat'),
  },
  async ({ start, jitsi }) => {
    const room = freshRoom('hangs');
    const parlour = await start();
    await joinedByLink(parlour, jitsi, room);
    const said: number[] = [];
    for (let time = 1; time <= times; time += 1) {
      await spoke(parlour, time);
      const from = Date.now();
      // Nobody waits for its answer: there is none.
      void inFrame(parlour, 'for (;;);');
      await expect.poll(() => buttons(parlour), { intervals: [50] }).toContain('Rejoin');
      said.push(Date.now() - from);
      const lately = since(jitsi, room);
      await press(parlour, 'Rejoin');
      await lately.isBack();
      expect(lately.entrances()).toBe(1);
      expect(await buttons(parlour)).not.toContain('Rejoin');
    }
    expectMostly(said, soon, 'said so');
    hasNoSurprises(parlour);
    proves('R1', 'pages that hang', said.length);
  },
);

test('a page that takes all memory ends, says so soon, and one click is the way back', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('memory');
  // What a page may have is not the machine's here, so that nobody else is hurt.
  const parlour = await start({ switches: ['--js-flags=--max-old-space-size=80'] });
  await joinedByLink(parlour, jitsi, room);
  const said: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    await spoke(parlour, time);
    const window = await mainWindow(parlour, 'meeting');
    const id = await window.evaluate((one) => one!.webContents.mainFrame.frames[0]!.osProcessId);
    await window.dispose();
    void inFrame(parlour, 'const taken = []; for (;;) taken.push(new Array(1e6).fill(taken));');
    await expect.poll(() => isAlive(id), { intervals: [20] }).toBe(false);
    said.push(await saysSo(parlour, Date.now()));
    await tryAgain(parlour, jitsi, room);
  }
  expectMostly(said, soon, 'said so');
  hasNoSurprises(parlour);
  proves('R1', 'pages that take all memory', said.length);
});

/** The panel in place of the page; a strip above it would not do. */
const panel = "document.querySelector('[role=region] [role=alert]')?.innerText";
const tooBusy = text.meetingProblem['stopped-answering'].happened('meet.jit.si');

test(
  'a page that sends messages without end is taken away, and Parlour is at hand',
  {
    tag: without('flood-of-messages'),
  },
  async ({ start, jitsi }) => {
    const parlour = await start();
    await joinedByLink(parlour, jitsi, freshRoom('flood'));
    await inFrame(
      parlour,
      'for (let at = 0; at < 50_000; at += 1) parent.postMessage({ at }, "*")',
    );
    await expect.poll(() => inPage(parlour, panel), { intervals: [50] }).toContain(tooBusy);
    hasNoSurprises(parlour);
  },
);

test(
  'a page that reports without end is cut short by main',
  {
    tag: without('flood-of-reports'),
  },
  async ({ start, jitsi }) => {
    const parlour = await start();
    await joinedByLink(parlour, jitsi, freshRoom('reports'));
    // As our own page would, were it in foreign hands.
    const flood = `for (let at = 0; at < 100; at += 1) void window.meeting.report({ kind: 'page-ready' })`;
    await inPage(parlour, flood);
    await expect.poll(() => inPage(parlour, panel), { intervals: [50] }).toContain(tooBusy);
    expect(parlour.log().match(/meeting: page-ready/g)!.length).toBeLessThan(80);
    hasNoSurprises(parlour);
  },
);
