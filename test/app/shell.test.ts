import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page } from 'playwright/test';
import type { MeetingReport } from '../../common/meeting-api.ts';
import { type MeetingStatus, quietStatus } from '../../common/meeting-status.ts';
import { text as english } from '../../common/text/en.ts';
import { without } from '../proof/guards.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { closeWindow, mainWindow } from './main-window.ts';
import { meetingItems, pressInMenu } from './meeting-menu.ts';
import { actionsIn, listen, reportFrom } from './meeting-page.ts';
import { answerQuestions, isShown, joinedByLink } from './steps.ts';

const folders: string[] = [];
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A desktop that says it shows icons in a tray; nobody shows them here. */
function withTrayHost(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-tray-host-'));
  folders.push(folder);
  const program = join(folder, 'dbus-send');
  writeFileSync(program, '#!/bin/sh\necho "   boolean true"\n');
  chmodSync(program, 0o755);
  return { PATH: `${folder}${delimiter}${process.env['PATH']}` };
}

/** What Electron has no way to ask: the tray's menu, the number on the icon, notifications. */
interface Watched {
  tray: Electron.Menu | undefined;
  tip: string;
  badge: number;
  notifications: Electron.Notification[];
  blockers: Map<number, string>;
  /** Windows that were shown to somebody who goes on elsewhere. */
  inactive: string[];
}

const watchShell = (parlour: Parlour) =>
  parlour.app.evaluate(({ app, BrowserWindow, powerSaveBlocker, Tray, Notification }) => {
    const watched: Watched = {
      tray: undefined,
      tip: '',
      badge: 0,
      notifications: [],
      blockers: new Map(),
      inactive: [],
    };
    Object.assign(globalThis, { watched });
    const { setContextMenu, setToolTip, destroy } = Tray.prototype;
    Object.assign(Tray.prototype, {
      setContextMenu(this: Electron.Tray, menu: Electron.Menu) {
        watched.tray = menu;
        setContextMenu.call(this, menu);
      },
      setToolTip(this: Electron.Tray, tip: string) {
        watched.tip = tip;
        setToolTip.call(this, tip);
      },
      destroy(this: Electron.Tray) {
        watched.tray = undefined;
        destroy.call(this);
      },
    });
    const { start, stop } = powerSaveBlocker;
    powerSaveBlocker.start = (type) => {
      const id = start.call(powerSaveBlocker, type);
      watched.blockers.set(id, type);
      return id;
    };
    powerSaveBlocker.stop = (id) => {
      watched.blockers.delete(id);
      return stop.call(powerSaveBlocker, id);
    };
    const { showInactive } = BrowserWindow.prototype;
    BrowserWindow.prototype.showInactive = function show(this: Electron.BrowserWindow) {
      watched.inactive.push(this.webContents.getURL());
      showInactive.call(this);
    };
    // Linux counts on Unity's launcher only.
    app.setBadgeCount = (count = 0) => {
      watched.badge = count;
      return true;
    };
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      watched.notifications.push(this);
    };
    Notification.prototype.close = function close(this: Electron.Notification) {
      watched.notifications = watched.notifications.filter((one) => one !== this);
      this.emit('close');
    };
  });

/** What the tray offers, or only what can be done now. */
const tray = (parlour: Parlour, isEnabled = false) =>
  parlour.app.evaluate((_electron, onlyEnabled) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    return watched.tray?.items.flatMap(({ type, label, enabled }) =>
      type === 'separator' || (onlyEnabled && !enabled) ? [] : label,
    );
  }, isEnabled);
const pressInTray = (parlour: Parlour, id: string) =>
  parlour.app.evaluate((_electron, wanted) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    watched.tray!.getMenuItemById(wanted)!.click();
  }, id);
const badge = (parlour: Parlour) =>
  parlour.app.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.badge);
const notified = (parlour: Parlour) =>
  parlour.app.evaluate(() =>
    (globalThis as unknown as { watched: Watched }).watched.notifications.map(
      ({ title, body }) => `${title}: ${body}`,
    ),
  );

const ticked = async (parlour: Parlour) =>
  (await meetingItems(parlour)).flatMap(({ label, checked }) => (checked ? label : []));

/** As the meeting's page reports it. */
const report = async (parlour: Parlour, what: MeetingReport): Promise<void> =>
  reportFrom(await parlour.window('meeting'), what);
/**
 * What the shell makes of a status. Said again until it is seen: the page itself may have something
 * to say of what was pressed before.
 */
const shownFor = <Shown>(
  parlour: Parlour,
  change: Partial<MeetingStatus>,
  read: () => Promise<Shown>,
) =>
  expect.poll(async () => {
    const status = { ...quietStatus, people: 1, ...change };
    await report(parlour, { kind: 'status', status });
    return read();
  });

/** What main has the meeting's page do, from now on. */
async function hearActions(parlour: Parlour): Promise<() => Promise<string[]>> {
  const page = await parlour.window('meeting');
  await listen(page);
  return () => actionsIn(page);
}

/** What keeps the computer from sleep now. */
const keepsAwake = (parlour: Parlour) =>
  parlour.app.evaluate(() => [
    ...(globalThis as unknown as { watched: Watched }).watched.blockers.values(),
  ]);
const closeMeeting = (parlour: Parlour) => closeWindow(parlour, 'meeting');

test('the menu and the tray show what is so in a meeting, and do what they say', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('menu');
  const parlour = await start();
  await watchShell(parlour);
  await parlour.window('home');
  expect((await meetingItems(parlour)).some(({ enabled }) => enabled)).toBe(false);
  expect(await keepsAwake(parlour)).toEqual([]);
  await joinedByLink(parlour, jitsi, room);
  await expect
    .poll(async () => (await meetingItems(parlour)).every(({ enabled }) => enabled))
    .toBe(true);
  expect(await keepsAwake(parlour)).toEqual(['prevent-display-sleep']);

  const done = await hearActions(parlour);
  const { meetingMenu: menu, running: words } = english;
  for (const label of [menu.muted, menu.cameraOff, menu.hand, menu.chat, menu.tiles]) {
    await pressInMenu(parlour, label);
  }
  await pressInTray(parlour, 'audio');
  await expect.poll(done).toEqual(['audio', 'video', 'hand', 'chat', 'tiles', 'audio']);

  const { home, quit } = english.menu;
  const around = [words.leave, home, quit];
  const seen = async () => ({ ticked: await ticked(parlour), tray: await tray(parlour) });
  await shownFor(parlour, { videoMuted: false, audioMuted: false, tiles: true }, seen).toEqual({
    ticked: [menu.tiles],
    tray: [`In ${room}`, words.open, words.mute, words.cameraOff, ...around],
  });
  await shownFor(parlour, { handRaised: true }, seen).toEqual({
    ticked: [menu.muted, menu.cameraOff, menu.hand],
    tray: [`In ${room}, muted`, words.open, words.unmute, words.cameraOn, ...around],
  });

  await pressInMenu(parlour, menu.copyLink);
  const copied = () => parlour.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(await copied()).toBe(`https://meet.jit.si/${room}`);
  await pressInMenu(parlour, menu.alwaysOnTop);
  expect(await ticked(parlour)).toContain(menu.alwaysOnTop);

  await pressInMenu(parlour, words.leave);
  await jitsi.seen.until('the hang-up', 'left', (one) => one.room === room);
  await expect.poll(() => tray(parlour)).toBeUndefined();
  expect((await meetingItems(parlour)).some(({ enabled }) => enabled)).toBe(false);
  expect(await keepsAwake(parlour)).toEqual([]);
});

test(
  'a meeting whose window is closed can go on in the tray, and tells what happens',
  { tag: without('closing-question') },
  async ({ start, jitsi }) => {
    const room = freshRoom('kept');
    const parlour = await start({ env: withTrayHost() });
    await watchShell(parlour);
    await joinedByLink(parlour, jitsi, room);

    const asked = await answerQuestions(parlour, 2);
    await closeMeeting(parlour);
    await expect.poll(asked).toEqual([`You are in ${room}.`]);
    expect(await isShown(parlour, 'meeting')).toBe(true);

    await answerQuestions(parlour, 1);
    await closeMeeting(parlour);
    await expect.poll(() => isShown(parlour, 'meeting')).toBe(false);
    expect(jitsi.room('meet.jit.si', room).participants).toHaveLength(1);

    await shownFor(parlour, { unread: 2 }, () => badge(parlour)).toBe(2);
    const said = { what: 'message' as const, name: 'Ada', text: 'Are you <b>there</b>?' };
    await report(parlour, { kind: 'news', news: said });
    await expect.poll(() => notified(parlour)).toEqual(['Ada wrote: Are you ‹b›there‹/b›?']);
    await report(parlour, { kind: 'news', news: { ...said, text: 'Hello?' } });
    await expect.poll(() => notified(parlour)).toEqual(['Ada wrote: Hello?']);
    await parlour.app.evaluate(() => {
      const { watched } = globalThis as unknown as { watched: Watched };
      watched.notifications[0]!.emit('click');
    });
    await expect.poll(() => isShown(parlour, 'meeting')).toBe(true);

    await closeMeeting(parlour);
    await expect.poll(() => isShown(parlour, 'meeting')).toBe(false);
    await pressInTray(parlour, 'open');
    await expect.poll(() => isShown(parlour, 'meeting')).toBe(true);

    await answerQuestions(parlour, 0);
    await closeMeeting(parlour);
    await jitsi.seen.until('the hang-up', 'left', (one) => one.room === room);
    await expect((await parlour.window('home')).getByText(`You left ${room}`)).toBeVisible();
    expect(await badge(parlour)).toBe(0);
  },
);

/** Who minimises is the window manager, and a virtual display has none: its part is played here. */
const manageMeeting = (parlour: Parlour) =>
  mainWindow(parlour, 'meeting').then((meeting) =>
    meeting.evaluate((one) => {
      const window = one!;
      let isMinimised = false;
      const become = (next: boolean) => () => {
        isMinimised = next;
        window.emit(next ? 'minimize' : 'restore');
      };
      const played = { minimize: become(true), restore: become(false) };
      Object.assign(window, played, { isMinimized: () => isMinimised });
    }),
  );

const areTaken = (home: Page) =>
  home.evaluate(
    'window.app.state().then(JSON.parse).then((all) => all.muteShortcutTaken === true)',
  );

test('a meeting without a tray is minimised, and has a small view and keys of its own then', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('small');
  const parlour = await start({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } });
  await watchShell(parlour);
  const home = await parlour.window('home');
  const muteShortcut = 'Control+Alt+F9';
  // As another program that was faster.
  await parlour.app.evaluate(
    ({ globalShortcut }, keys) => globalShortcut.register(keys, () => undefined),
    muteShortcut,
  );
  const choice = { inMeeting: { compact: true, closing: 'keep', muteShortcut } };
  await home.evaluate(`window.app.change(${JSON.stringify(choice)})`);
  const holdsKeys = () =>
    parlour.app.evaluate(
      ({ globalShortcut }, keys) => globalShortcut.isRegistered(keys),
      muteShortcut,
    );
  await expect.poll(() => areTaken(home)).toBe(true);
  await parlour.app.evaluate(
    ({ globalShortcut }, keys) => globalShortcut.unregister(keys),
    muteShortcut,
  );
  expect(await holdsKeys()).toBe(false);
  await joinedByLink(parlour, jitsi, room);
  await expect.poll(holdsKeys).toBe(true);
  expect(await areTaken(home)).toBe(false);
  const done = await hearActions(parlour);

  await manageMeeting(parlour);
  await closeMeeting(parlour);
  const compact = await parlour.window('compact');
  await expect(compact.getByRole('heading', { name: room })).toBeVisible();
  const place = await parlour.app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/compact/'),
    )!;
    const { x, y, width, height } = window.getBounds();
    const { workArea: area } = screen.getPrimaryDisplay();
    const toEdges = [area.x + area.width - x - width, area.y + area.height - y - height];
    const { inactive } = (globalThis as unknown as { watched: Watched }).watched;
    return { toEdges, isOnTop: window.isAlwaysOnTop(), inactive };
  });
  // Who has the focus is for a window manager to say, and here is none.
  expect(place).toEqual({ toEdges: [16, 16], isOnTop: true, inactive: [compact.url()] });

  const mute = compact.getByRole('button', { name: 'Mute', exact: true });
  await shownFor(
    parlour,
    { speaker: 'Ada', audioMuted: false },
    async () => (await compact.getByText('Ada is speaking').isVisible()) && mute.isVisible(),
  ).toBe(true);
  await mute.click();
  await expect.poll(done).toEqual(['audio']);
  await compact.getByRole('button', { name: 'Open meeting' }).click();
  await expect.poll(() => parlour.openWindows().some((one) => one.includes('compact'))).toBe(false);

  await closeMeeting(parlour);
  await (await parlour.window('compact')).getByRole('button', { name: 'Leave meeting' }).click();
  await jitsi.seen.until('the hang-up', 'left', (one) => one.room === room);
  await expect.poll(() => parlour.openWindows()).toEqual(['app://parlour/home/index.html']);
  expect(await holdsKeys()).toBe(false);
});

test('the question whether to leave belongs to the meeting’s window, and goes with the meeting', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('asked');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  await parlour.app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const show = dialog.showMessageBox.bind(dialog) as (...args: unknown[]) => unknown;
    Object.assign(dialog, {
      showMessageBox: (...args: unknown[]) => {
        const [above] = args;
        asked.push(above instanceof BrowserWindow ? above.webContents.getURL() : 'alone');
        return show(...args);
      },
    });
  });
  const asked = () =>
    parlour.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await closeMeeting(parlour);
  await closeMeeting(parlour);
  await expect.poll(asked).toEqual(['app://parlour/meeting/index.html']);
  jitsi.room('meet.jit.si', room).end();
  await expect((await parlour.window('home')).getByText(`The host ended ${room}`)).toBeVisible();
  expect(parlour.openWindows()).toEqual(['app://parlour/home/index.html']);
});

test('a meeting that stops is shown where it was put away, and can only be opened and left', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('away');
  const parlour = await start({ env: withTrayHost() });
  await watchShell(parlour);
  await joinedByLink(parlour, jitsi, room);
  await answerQuestions(parlour, 1);
  await closeMeeting(parlour);
  await expect.poll(() => isShown(parlour, 'meeting')).toBe(false);
  expect(await keepsAwake(parlour)).toEqual(['prevent-display-sleep']);

  const stopped = 'The meeting stopped unexpectedly.';
  await report(parlour, { kind: 'failed', problem: { code: 'page-crashed' } });
  await expect.poll(() => isShown(parlour, 'meeting')).toBe(true);
  expect(await notified(parlour)).toEqual([`${room}: ${stopped}`]);
  expect(await keepsAwake(parlour)).toEqual([]);
  const { menu, meetingMenu, running: words } = english;
  const enabled = (await meetingItems(parlour)).flatMap((one) => (one.enabled ? one.label : []));
  expect(enabled).toEqual([meetingMenu.alwaysOnTop, meetingMenu.copyLink, words.leave]);
  expect(await tray(parlour, true)).toEqual([words.open, words.leave, menu.home, menu.quit]);
  const tip = () =>
    parlour.app.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.tip);
  expect(await tip()).toBe(stopped);

  await report(parlour, { kind: 'joined' });
  await expect.poll(() => keepsAwake(parlour)).toEqual(['prevent-display-sleep']);
  expect(await notified(parlour)).toEqual([]);
  expect((await meetingItems(parlour)).every((one) => one.enabled)).toBe(true);
});
