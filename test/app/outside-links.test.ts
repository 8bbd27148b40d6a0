import type { Frame } from 'playwright/test';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { closeWindow } from './main-window.ts';
import { catchOutside, skipTime } from './outside.ts';
import { typeAndJoin } from './steps.ts';

const server = 'meet.jit.si';

/** What a hostile page names, and what may leave of it, in the parser's own spelling. */
const forms: readonly [address: string, leaves?: string][] = [
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['HTTPS://EXAMPLE.org', 'https://example.org/'],
  ['//example.org/x', 'https://example.org/x'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['http://example.org/'],
  ['https://ada:secret@example.org/'],
  ['https://jitsi.org'],
  ['file:///etc/passwd'],
  ['file://server/share/x.desktop'],
  ['smb://server/share'],
  ['ftp://example.org/x'],
  ['javascript:void(window.ran = true)'],
  ['data:text/html,<script>window.ran = true</script>'],
  ['about:blank'],
  ['app://parlour/home/index.html'],
  ['parlour:standup'],
  ['jitsi-meet://meet.jit.si/standup'],
  ['ms-msdt:/id PCWDiagnostic'],
  ['tel:+491234'],
  ['view-source:https://example.org/'],
];

/** Each way a page has; it runs in the meeting frame, or is done to it by a person. */
const ways: Record<string, (frame: Frame, address: string) => Promise<void>> = {
  'a click': async (frame, address) => {
    await link(frame, address, '');
    await frame.locator('#bait').click({ noWaitAfter: true });
  },
  'a middle click': async (frame, address) => {
    await link(frame, address, '');
    await frame.locator('#bait').click({ button: 'middle', noWaitAfter: true });
  },
  'a click on a link to a new window': async (frame, address) => {
    await link(frame, address, '_blank');
    await frame.locator('#bait').click({ noWaitAfter: true });
  },
  'window.open': (frame, address) =>
    frame.evaluate((url) => void window.open(url, '_blank'), address),
  'location.href': (frame, address) =>
    frame.evaluate((url) => void setTimeout(() => (location.href = url)), address),
  'a form': (frame, address) =>
    frame.evaluate((url) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = url;
      form.method = 'post';
      form.target = '_blank';
      form.submit();
      form.remove();
    }, address),
};

/** These open a window; a click and `location.href` navigate the frame, which stays. */
const opening = new Set(
  Object.keys(ways).filter((way) => way !== 'a click' && way !== 'location.href'),
);

const link = (frame: Frame, address: string, target: string): Promise<void> =>
  frame.evaluate(
    ([url, where]) => {
      document.querySelector('#bait')?.remove();
      const made = document.body.appendChild(document.createElement('a'));
      Object.assign(made, { id: 'bait', href: url, target: where, textContent: 'Win a prize' });
      made.style.cssText = 'position:fixed;left:20px;top:20px;z-index:9999;font-size:30px';
    },
    [address, target] as const,
  );

async function enterHostileRoom(parlour: Parlour, room: string): Promise<Frame> {
  await typeAndJoin(parlour, `https://${server}/${room}`);
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').waitFor();
  return frame;
}

/**
 * The frame, on its server. A page can put Chromium's error page in its own place by going where
 * ours does not let it: nothing was loaded then, and the meeting offers another try.
 */
async function stillThere(parlour: Parlour, frame: Frame, room: string): Promise<Frame> {
  if (!parlour.openWindows().some((one) => one.includes('/meeting/'))) {
    // It went to an empty page, as some servers do after a meeting: that ends it.
    return enterHostileRoom(parlour, room);
  }
  if (!frame.isDetached() && frame.url().startsWith(`https://${server}/${room}`)) return frame;
  if (!frame.isDetached()) expect(frame.url()).toBe('chrome-error://chromewebdata/');
  const meeting = await parlour.window('meeting');
  await meeting.getByRole('button', { name: 'Try again' }).click();
  const next = await parlour.meetingFrame(server, room);
  await next.getByTestId('join-button').waitFor();
  return next;
}

/** Windows of the app, of any kind. */
const windows = (parlour: Parlour): Promise<number> =>
  parlour.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

for (const [way, tries] of Object.entries(ways)) {
  test(`of ${forms.length} kinds of addresses, https and mailto alone leave by ${way}`, async ({
    start,
  }) => {
    const parlour = await start();
    const outside = await catchOutside(parlour);
    const room = freshRoom('hostile');
    let frame = await enterHostileRoom(parlour, room);
    const home = await parlour.window('home');
    const expected: string[] = [];
    for (const [address, leaves] of forms) {
      await skipTime(parlour, 11_000);
      await tries(frame, address);
      if (leaves !== undefined && opening.has(way)) {
        expected.push(
          way === 'a form' && leaves.startsWith('mailto:') ? `${leaves}?body=` : leaves,
        );
      }
      await expect.poll(outside, { message: `${way}: ${address}` }).toEqual(expected);
      // What was refused had its time to go wrong.
      await home.waitForTimeout(opening.has(way) ? 100 : 400);
      expect(await outside(), `${way}: ${address}`).toEqual(expected);
      frame = await stillThere(parlour, frame, room);
      expect(await windows(parlour), `windows after ${way}: ${address}`).toBe(2);
      const meeting = await parlour.window('meeting');
      expect(await meeting.evaluate('window.ran'), address).toBe(undefined);
    }
  });
}

test('a flood of pages stops at five, and the log tells it once', async ({ start }) => {
  const parlour = await start();
  const outside = await catchOutside(parlour);
  const frame = await enterHostileRoom(parlour, freshRoom('flood'));
  await frame.evaluate(() => {
    for (let at = 0; at < 100; at += 1) window.open(`https://example.org/${at}`, '_blank');
  });
  await expect.poll(async () => (await outside()).length).toBe(5);
  expect(parlour.log().match(/opens more in the browser/g)).toHaveLength(1);
  expect(await windows(parlour)).toBe(2);
  await skipTime(parlour, 11_000);
  await frame.evaluate(() => void window.open('https://example.org/later', '_blank'));
  await expect.poll(async () => (await outside()).at(-1)).toBe('https://example.org/later');
});

interface Child {
  title: string;
  url: string;
  isVisible: boolean;
  bounds: { width: number; height: number };
}

const children = (parlour: Parlour): Promise<Child[]> =>
  parlour.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((one) => one.webContents.getURL().startsWith('https:'))
      .map((one) => ({
        title: one.getTitle(),
        url: one.webContents.getURL(),
        isVisible: one.isVisible(),
        bounds: one.getBounds(),
      })),
  );

const open = (frame: Frame, address: string, features = 'width=500,height=600'): Promise<void> =>
  frame.evaluate(
    ([url, shape]) => {
      Object.assign(window, { child: window.open(url, `Auth-${Date.now()}`, shape) });
    },
    [address, features] as const,
  );

test('a window of the meeting’s own server answers the meeting, and has no way to Parlour', async ({
  start,
}) => {
  const parlour = await start();
  const outside = await catchOutside(parlour);
  const frame = await enterHostileRoom(parlour, freshRoom('token'));
  await frame.evaluate(() => {
    window.addEventListener('message', ({ data, origin }) => {
      if ((data as { type?: unknown }).type === 'oauth-success') {
        Object.assign(window, { answered: { data, origin } });
      }
    });
  });
  const opened = parlour.app.waitForEvent('window');
  await open(frame, `https://${server}/static/close.html`);
  const child = await opened;
  await child.waitForLoadState();
  expect(await children(parlour)).toMatchObject([{ title: server, isVisible: true }]);
  expect(
    await child.evaluate(() => [
      typeof (window as { app?: unknown }).app,
      typeof (window as { meeting?: unknown }).meeting,
      typeof (window as { require?: unknown }).require,
      typeof (window as { process?: unknown }).process,
    ]),
  ).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);

  await child.evaluate(() => {
    document.title = 'Parlour: type your password';
    (window.opener as Window).postMessage({ type: 'oauth-success' }, location.origin);
  });
  await expect
    .poll(() => frame.evaluate(() => (window as { answered?: unknown }).answered))
    .toEqual({ data: { type: 'oauth-success' }, origin: `https://${server}` });
  expect(await children(parlour)).toMatchObject([{ title: server }]);

  // It goes on among https pages, and its own windows are the browser's.
  await child.evaluate(() => location.assign('/static/close2.html'));
  await child.waitForURL('**/close2.html');
  for (const address of ['app://parlour/home/index.html', 'http://example.org/', 'parlour:a']) {
    await child.evaluate((url) => location.assign(url), address);
    await child.waitForTimeout(100);
    expect((await children(parlour))[0]?.url, address).toContain('close2.html');
  }
  await child.evaluate(() => void window.open('https://meet.jit.si/other', '_blank'));
  await expect.poll(outside).toEqual(['https://meet.jit.si/other']);
  expect(await children(parlour)).toHaveLength(1);

  // A page of no address would be its opener's, below another's name.
  const closed = child.waitForEvent('close');
  await frame.evaluate(() => {
    (window as unknown as { child: Window }).child.location = 'about:blank';
  });
  await closed;
  expect(await children(parlour)).toEqual([]);
});

test('such a window ends when its meeting starts over', async ({ start }) => {
  const parlour = await start();
  const frame = await enterHostileRoom(parlour, freshRoom('starts-over'));
  await open(frame, `https://${server}/static/close.html`);
  await expect.poll(async () => (await children(parlour)).length).toBe(1);
  const meeting = await parlour.window('meeting');
  await meeting.evaluate("window.meeting.wish('retry')");
  await expect.poll(() => children(parlour)).toEqual([]);
  expect(await windows(parlour)).toBe(2);
});

test('a meeting has three such windows at most, and they end with it', async ({ start }) => {
  const parlour = await start();
  const outside = await catchOutside(parlour);
  const frame = await enterHostileRoom(parlour, freshRoom('three'));
  for (let at = 0; at < 6; at += 1) await open(frame, `https://${server}/static/close.html?${at}`);
  await expect.poll(async () => (await children(parlour)).length).toBe(3);
  expect(await outside()).toEqual([]);
  await closeWindow(parlour, 'meeting');
  await expect.poll(() => windows(parlour)).toBe(1);
});

test('a window that wants to be unseen, above all, or without a frame is refused', async ({
  start,
}) => {
  const parlour = await start();
  const frame = await enterHostileRoom(parlour, freshRoom('shapes'));
  for (const shape of ['show=no', 'frame=no', 'kiosk=yes', 'alwaysOnTop=yes', 'opacity=0']) {
    await open(frame, `https://${server}/static/close.html`, `width=300,height=300,${shape}`);
  }
  await (await parlour.window('meeting')).waitForTimeout(300);
  expect(await children(parlour)).toEqual([]);
  await open(frame, `https://${server}/static/close.html`, 'left=-9000,top=-9000,width=9,height=9');
  await expect.poll(async () => (await children(parlour)).length).toBe(1);
  const [child] = await children(parlour);
  expect(child!.bounds.width).toBeGreaterThan(400);
  expect(child!.bounds).toMatchObject({ x: expect.any(Number) });
});
