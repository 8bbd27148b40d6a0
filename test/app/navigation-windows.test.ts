import type { Frame } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { countWindows, enterRoom } from './hostile-meeting.ts';
import { startHostileWeb } from './hostile-web.ts';
import type { Parlour } from './launch.ts';
import { closeWindow, mainWindow } from './main-window.ts';
import { catchOutside } from './outside.ts';

const server = 'meet.jit.si';

interface Child {
  title: string;
  url: string;
  isVisible: boolean;
  bounds: Electron.Rectangle;
}

/** Of a window that is not to stand out of sight. */
const shapes = ['show=no', 'frame=no', 'kiosk=yes', 'alwaysOnTop=yes', 'opacity=0'];

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

test(
  'a window of the meeting’s own server answers the meeting, and has no way to Parlour',
  { tag: [without('windows-of-a-host'), without('windows-open-none')] },
  async ({ start }) => {
    const parlour = await start();
    const outside = await catchOutside(parlour);
    const frame = await enterRoom(parlour, freshRoom('token'));
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
    await child.waitForTimeout(200);
    expect(await countWindows(parlour)).toBe(3);

    // A page of no address would be its opener's, below another's name.
    await frame.evaluate(() => {
      (window as unknown as { child: Window }).child.location = 'about:blank';
    });
    await expect.poll(() => child.isClosed()).toBe(true);
    expect(await children(parlour)).toEqual([]);
  },
);

test('such a window ends when its meeting starts over', async ({ start }) => {
  const parlour = await start();
  const frame = await enterRoom(parlour, freshRoom('starts-over'));
  await open(frame, `https://${server}/static/close.html`);
  await expect.poll(async () => (await children(parlour)).length).toBe(1);
  const meeting = await parlour.window('meeting');
  await meeting.evaluate("window.meeting.wish('retry')");
  await expect.poll(() => children(parlour)).toEqual([]);
  expect(await countWindows(parlour)).toBe(2);
});

test(
  'a meeting has three such windows at most, and they end with it',
  { tag: [without('windows-few')] },
  async ({ start }) => {
    const parlour = await start();
    const outside = await catchOutside(parlour);
    const frame = await enterRoom(parlour, freshRoom('three'));
    await frame.getByTestId('join-button').hover();
    const most = 100;
    const openUpTo = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at += 1) {
        await open(frame, `https://${server}/static/close.html?${at}`);
      }
      await expect.poll(async () => (await children(parlour)).length).toBe(3);
    };
    await openUpTo(0, 6);
    await openUpTo(6, most);
    expect(await countWindows(parlour)).toBe(5);
    expect(await outside()).toEqual([]);
    await closeWindow(parlour, 'meeting');
    await expect.poll(() => countWindows(parlour)).toBe(1);
  },
);

test(
  'a window that wants to be unseen, above all, or without a frame is refused',
  { tag: [without('windows-ordinary')] },
  async ({ start }) => {
    const parlour = await start();
    const frame = await enterRoom(parlour, freshRoom('shapes'));
    for (const shape of shapes) {
      await open(frame, `https://${server}/static/close.html`, `width=300,height=300,${shape}`);
    }
    const meeting = await parlour.window('meeting');
    await meeting.waitForTimeout(300);
    expect(await children(parlour)).toEqual([]);
    await open(
      frame,
      `https://${server}/static/close.html`,
      'left=-9000,top=-9000,width=9,height=9',
    );
    await expect.poll(async () => (await children(parlour)).length).toBe(1);
    const around = await (await mainWindow(parlour, 'meeting')).evaluate((one) => one!.getBounds());
    const expectOverMeeting = async (): Promise<void> => {
      const [child] = await children(parlour);
      const { x, y, width, height } = child!.bounds;
      expect(Math.min(width, height)).toBeGreaterThan(400);
      expect(x).toBeGreaterThanOrEqual(around.x);
      expect(y).toBeGreaterThanOrEqual(around.y);
      expect(x).toBeLessThan(around.x + around.width);
      expect(y).toBeLessThan(around.y + around.height);
    };
    await expectOverMeeting();
    await frame.evaluate(() => {
      const { child } = window as unknown as { child: Window };
      child.moveTo(-9_000, -9_000);
      child.resizeTo(9, 9);
    });
    await meeting.waitForTimeout(300);
    await expectOverMeeting();
    // Those, where it opens, and where it is moved.
    proves('N1', 'ways out', shapes.length + 2);
  },
);

test(
  'such a window is led nowhere but to https, whatever its server answers',
  { tag: [without('windows-on-the-web'), without('pages-stay')] },
  async ({ start, jitsi, atEnd }) => {
    const web = await startHostileWeb(jitsi.port);
    atEnd(() => web.close());
    const parlour = await start({ switches: web.switches });
    const frame = await enterRoom(parlour, freshRoom('led'));
    const opened = parlour.app.waitForEvent('window');
    await open(frame, `https://${server}/hostile/page`);
    const child = await opened;
    await child.waitForLoadState();
    const ends = [
      'http://plain.example/x',
      'parlour:a',
      'app://parlour/home/index.html',
      'file:///',
    ];
    for (const end of ends) {
      for (const way of ['to', 'refresh']) {
        await child.evaluate((url) => location.assign(url), `/hostile/${way}?${end}`);
        await frame.page().waitForTimeout(150);
        expect(web.askedOf('plain.example'), `${way} ${end}`).toEqual([]);
        const now = await children(parlour);
        expect(now, `${way} ${end}`).toMatchObject([{ title: server }]);
        expect(new URL(now[0]!.url).host).toBe(server);
      }
    }
    proves('N1', 'ways out', ends.length * 2);
  },
);
