import type { Frame } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { enterHostile, type Hostile } from './hostile-meeting.ts';

/** Each way in which the server's page goes from its own frame, or is sent. */
const ways: Record<string, (end: string) => string> = {
  'a redirect': (end) => `location.href = '/hostile/to?${encodeURIComponent(end)}'`,
  'a header that refreshes': (end) =>
    `location.href = '/hostile/refresh?${encodeURIComponent(end)}'`,
  'a line that refreshes': (end) =>
    `document.head.append(Object.assign(document.createElement('meta'),
      { httpEquiv: 'refresh', content: '0;url=${end}' }))`,
  'a form': (end) =>
    `document.body.append(Object.assign(document.createElement('form'),
      { id: 'away', action: '${end}', method: 'post' })), document.querySelector('#away').submit()`,
};

const ends = [
  'https://stranger.example/hostile/page?self',
  'http://plain.example/hostile/page',
  'app://parlour/home/index.html',
  'https://meet.jit.si:8443/hostile/page',
  'http://meet.jit.si/hostile/page',
  'file:///etc/passwd',
  'data:text/html,<h1>Parlour</h1>',
  'parlour:standup',
];

/** The frame after a try: on its server as before, or after another try that the meeting offers. */
async function backIn({ parlour, room }: Hostile, frame: Frame): Promise<Frame> {
  const meeting = await parlour.window('meeting');
  const again = meeting.getByRole('button', { name: 'Try again' });
  const isIn = (): boolean =>
    !frame.isDetached() && frame.url().startsWith(`https://meet.jit.si/${room}`);
  await meeting.waitForTimeout(250);
  await expect.poll(async () => isIn() || (await again.isVisible())).toBe(true);
  if (isIn() && !(await again.isVisible())) return frame;
  await again.click();
  await expect.poll(() => frame.isDetached()).toBe(true);
  const next = await parlour.meetingFrame('meet.jit.si', room);
  await next.getByTestId('join-button').waitFor();
  return next;
}

test('a page that goes elsewhere, or is sent, gets nowhere; the meeting offers another try', async ({
  start,
  jitsi,
  atEnd,
}) => {
  const hostile = await enterHostile({ start, jitsi, atEnd });
  test.setTimeout(180_000);
  const { web, desktop, parlour } = hostile;
  let { frame } = hostile;
  let tried = 0;
  for (const [what, way] of Object.entries(ways)) {
    // Each try costs a meeting: all ends by one way, the worst by the others.
    for (const end of what === 'a redirect' ? ends : ends.slice(0, 3)) {
      tried += 1;
      await frame.evaluate(`setTimeout(() => { ${way(end)} })`);
      const meeting = await parlour.window('meeting');
      await meeting.waitForTimeout(250);
      // A page of its own server that sends it on may be shown meanwhile.
      const places = meeting.frames().map((one) => one.url());
      expect(places.join(), `${what}: ${end}`).not.toMatch(/stranger|plain|file:|8443|data:|home/);
      if (what === 'a header that refreshes' && frame.url().includes('/hostile/')) {
        await meeting.evaluate("window.meeting.wish('retry')");
        await expect.poll(() => frame.isDetached()).toBe(true);
        frame = await parlour.meetingFrame('meet.jit.si', hostile.room);
        await frame.getByTestId('join-button').waitFor();
      } else {
        frame = await backIn(hostile, frame);
      }
    }
  }
  expect(web.askedOf('stranger.example')).toEqual([]);
  expect(web.askedOf('plain.example')).toEqual([]);
  expect(desktop.opened()).toEqual([]);
  proves('N1', 'ways out', tried);
});

for (const [how, way, guard] of [
  ['goes', '/static/close3.html', 'frame-stays'],
  ['is sent', '/hostile/to?/static/close3.html', 'frame-redirects'],
] as const) {
  test(
    `a page that ${how} to what its server shows after meetings does not get there`,
    { tag: without(guard) },
    async ({ start, jitsi, atEnd }) => {
      const { frame, parlour } = await enterHostile({ start, jitsi, atEnd });
      await frame.evaluate((to) => void setTimeout(() => (location.href = to)), way);
      const meeting = await parlour.window('meeting');
      await meeting.waitForTimeout(1_000).catch(() => undefined);
      const asked = jitsi.seen.of('request').map(({ path }) => path);
      expect(asked.filter((one) => one.startsWith('/static/'))).toEqual([]);
    },
  );
}
