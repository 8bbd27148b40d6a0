import type { Frame } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectMostly } from './in-time.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';
import { inPage } from './meeting-page.ts';
import { closing, joinedFrame, isGone, picker, sharesIn } from './sharing.ts';
import { typeAndJoin } from './steps.ts';

/** What Chromium still takes for a wish to see the screen, with no picker of its own. */
const oldForms = {
  'the desktop': { video: { mandatory: { chromeMediaSource: 'desktop' } } },
  'the desktop and its sound': {
    audio: { mandatory: { chromeMediaSource: 'desktop' } },
    video: { mandatory: { chromeMediaSource: 'desktop' } },
  },
  'a screen by its number': {
    video: { mandatory: { chromeMediaSource: 'desktop', chromeMediaSourceId: 'screen:0:0' } },
  },
  'the screen': { video: { mandatory: { chromeMediaSource: 'screen' } } },
  'the desktop, as pages asked before': {
    byCallback: true,
    video: { mandatory: { chromeMediaSource: 'desktop' } },
  },
} as const;

/** Half of it the old way: Chromium ends the process of a page that asks like this. */
const mixedForms = {
  'the desktop, and the microphone': {
    audio: true,
    video: { mandatory: { chromeMediaSource: 'desktop' } },
  },
  'the camera, and the desktop’s sound': {
    audio: { mandatory: { chromeMediaSource: 'desktop' } },
    video: true,
  },
} as const;

type OldForm =
  | (typeof oldForms)[keyof typeof oldForms]
  | (typeof mixedForms)[keyof typeof mixedForms];

/** Where the page goes with what it took: the deployment sees that it came. */
const loot = '/stand-in/loot';

/** Runs in the meeting's page: tries, and answers how many tracks it has. */
async function tryCapture(frame: Frame, form: OldForm, times = 1): Promise<number> {
  return frame.evaluate(
    async ({ form: { byCallback, ...wanted }, times: tries, loot: path }) => {
      type Old = (
        wanted: object,
        take: (stream: MediaStream) => void,
        refuse: (error: unknown) => void,
      ) => void;
      const { webkitGetUserMedia } = navigator as unknown as { webkitGetUserMedia: Old };
      const capture = (): Promise<MediaStream> =>
        byCallback
          ? new Promise((resolve, reject) => {
              webkitGetUserMedia.call(navigator, wanted, resolve, reject);
            })
          : navigator.mediaDevices.getUserMedia(wanted as MediaStreamConstraints);
      let tracks = 0;
      for (let at = 0; at < tries; at += 1) {
        try {
          tracks += (await capture()).getTracks().length;
          await fetch(path);
        } catch {
          // Refused.
        }
      }
      return tracks;
    },
    { form: { byCallback: false, ...form }, times, loot },
  );
}

test(
  'fifty tries of old ways to see the screen get nothing, and ask the person three times',
  { tag: without('screen-rest') },
  async ({ start, jitsi }) => {
    const room = freshRoom('captures');
    const parlour = await start();
    const frame = await joinedFrame(parlour, jitsi, room);
    let tried = 0;
    const tries = (async () => {
      let tracks = 0;
      for (const form of Object.values(oldForms)) {
        tracks += await tryCapture(frame, form, 10);
        tried += 10;
      }
      return tracks;
    })();
    for (let asked = 0; asked < 3; asked += 1) {
      const page = await picker(parlour);
      await closing(page, page.keyboard.press('Escape'));
    }
    // A fourth question would hold the others up.
    await expect.poll(() => tried).toBe(50);
    expect(await tries).toBe(0);
    expect(parlour.openWindows().join()).not.toContain('share-picker');
    expect(sharesIn(jitsi, room)).not.toContain(true);
    proves('P2', 'tries to capture the screen', tried);
  },
);

test(
  'a page shows no screen before the meeting is joined, and nobody is asked',
  { tag: [without('screen'), without('screen-joined')] },
  async ({ start }) => {
    const room = freshRoom('early');
    const parlour = await start();
    await typeAndJoin(parlour, `https://meet.jit.si/${room}`);
    const frame = await parlour.meetingFrame('meet.jit.si', room);
    await frame.getByTestId('prejoin').waitFor();
    const outcomes: (string | number)[] = [];
    const tries = (async () => {
      for (const form of Object.values(oldForms)) outcomes.push(await tryCapture(frame, form));
      const answer = frame.evaluate(() =>
        navigator.mediaDevices.getDisplayMedia({ video: true }).then(
          () => 'given',
          (error: DOMException) => error.name,
        ),
      );
      outcomes.push(await answer);
    })();
    // Somebody who is asked holds it up.
    await expect.poll(() => outcomes).toEqual([0, 0, 0, 0, 0, 'NotAllowedError']);
    await tries;
    expect(parlour.openWindows().join()).not.toContain('share-picker');
    proves('P2', 'tries to capture the screen', outcomes.length);
  },
);

/** The processes that the app ends from now on, and the one that holds the meeting's frame. */
async function watchEnding(parlour: Parlour) {
  await parlour.app.evaluate(() => {
    const ended: number[] = [];
    const kill = process.kill.bind(process);
    Object.assign(globalThis, { ended });
    process.kill = (id, signal) => {
      // 0 only asks whether it lives.
      if (signal !== 0) ended.push(id);
      return kill(id, signal);
    };
  });
  return {
    ended: () =>
      parlour.app.evaluate(() => (globalThis as unknown as { ended: number[] }).ended.splice(0)),
    ofFrame: async () =>
      (await mainWindow(parlour, 'meeting')).evaluate((one) =>
        one?.webContents.mainFrame.frames.map(({ osProcessId }) => osProcessId),
      ),
  };
}

/** What the meeting's window says: Playwright takes it for crashed when a frame of it has. */
const wordsIn = (parlour: Parlour) => inPage<string>(parlour, 'document.body.innerText');

test(
  'a yes is for no old way to see the screen: the page is ended before it has anything',
  { tag: without('captured') },
  async ({ start, jitsi }) => {
    const room = freshRoom('took-it');
    const parlour = await start();
    const processes = await watchEnding(parlour);
    const took: number[] = [];
    for (const form of Object.values(oldForms)) {
      const frame = await joinedFrame(parlour, jitsi, room);
      const meeting = await parlour.window('meeting');
      const taker = await processes.ofFrame();
      // Nobody comes back from there.
      void tryCapture(frame, form).catch(() => undefined);
      const asked = await picker(parlour);
      await asked.getByRole('radio', { name: 'Whole screen' }).check();
      const chosen = Date.now();
      await closing(asked, asked.getByRole('button', { name: 'Share' }).click());
      await expect
        .poll(() => wordsIn(parlour), { intervals: [50] })
        .toContain('meet.jit.si took a picture of your screen without asking.');
      took.push(Date.now() - chosen);
      expect(await processes.ended()).toEqual(taker);
      await closing(meeting, meeting.keyboard.press('Escape'));
    }
    expectMostly(took, 1_000, 'told');
    expect(jitsi.seen.of('request').filter(({ path }) => path === loot)).toEqual([]);
    await isGone(parlour, 'sharing-bar');
    proves('P2', 'tries to capture the screen', took.length);
  },
);

for (const [what, form] of Object.entries(mixedForms)) {
  test(`a page that asks for ${what} is ended, and nobody is asked`, async ({ start, jitsi }) => {
    const room = freshRoom('mixed');
    const parlour = await start();
    const frame = await joinedFrame(parlour, jitsi, room);
    const earlier = jitsi.seen.of('request').filter(({ path }) => path === loot).length;
    void tryCapture(frame, form).catch(() => undefined);
    await expect.poll(() => wordsIn(parlour)).toContain('The meeting stopped unexpectedly.');
    expect(parlour.openWindows().join()).not.toContain('share-picker');
    expect(jitsi.seen.of('request').filter(({ path }) => path === loot)).toHaveLength(earlier);
    proves('P2', 'tries to capture the screen', 1);
  });
}
