import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { text as german } from '../../common/text/de.ts';
import { text as english } from '../../common/text/en.ts';
import type { Text } from '../../common/text/table.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { joinedByLink } from './steps.ts';

/** The menus of the window that has the focus, and the items in them, with their words. */
const menus = (parlour: Parlour) =>
  parlour.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.map(({ label, submenu }) => ({
      label,
      items: submenu!.items
        .filter(({ type, visible }) => type !== 'separator' && visible)
        .map((item) => item.label),
    })),
  );

const bring = (parlour: Parlour, name: string) =>
  parlour.app.evaluate(({ BrowserWindow }, wanted) => {
    const of = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes(`/${wanted}/`),
    );
    of!.focus();
  }, name);

/** Presses keys as a keyboard does: menus hear them, unlike those a page is sent. */
async function press(parlour: Parlour, name: string, keyCode: string, ...held: Modifier[]) {
  await bring(parlour, name);
  await parlour.app.evaluate(
    ({ BrowserWindow }, { wanted, keyCode: key, modifiers }) => {
      const of = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${wanted}/`),
      );
      for (const type of ['keyDown', 'keyUp'] as const) {
        of?.webContents.sendInputEvent({ type, keyCode: key, modifiers });
      }
    },
    { wanted: name, keyCode, modifiers: held },
  );
}
type Modifier = 'control' | 'shift';

const isEnabled = (parlour: Parlour, id: string) =>
  parlour.app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()!.getMenuItemById(wanted)!.enabled,
    id,
  );

const zoomKept = (home: Page) =>
  home.evaluate<{ zoom: number; meetingZoom: number }>(
    'window.app.state().then(JSON.parse).then(({ appearance: { zoom, meetingZoom } }) => ({ zoom, meetingZoom }))',
  );

const change = (home: Page, what: object) =>
  home.evaluate(`window.app.change(${JSON.stringify(what)})`);

const ratio = (page: Page) => page.evaluate<number>('window.devicePixelRatio');

test('the menu speaks the language of the app, from the moment that changes', async ({ start }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const { menu } = english;
  // Apart from the menu “Meeting”: a chat is a chat in both.
  const itemsOf = (all: Awaited<ReturnType<typeof menus>>) =>
    all.filter((_, index) => index !== 3).flatMap(({ items }) => items);
  const titles = (words: Text) => {
    const { file, edit, view, window, help } = words.menu;
    return [file, edit, view, words.meetingMenu.title, window, help];
  };
  await expect
    .poll(async () => (await menus(parlour)).map(({ label }) => label))
    .toEqual(titles(english));
  const before = itemsOf(await menus(parlour));
  expect(before).toEqual(expect.arrayContaining([menu.undo, menu.fullScreen, menu.quit]));

  await change(home, { appearance: { language: 'de' } });
  const theirs = german.menu;
  await expect
    .poll(async () => (await menus(parlour)).map(({ label }) => label))
    .toEqual(titles(german));
  const after = itemsOf(await menus(parlour));
  expect(after).toHaveLength(before.length);
  expect((await menus(parlour))[3]!.items).toContain(german.meetingMenu.alwaysOnTop);
  expect(after).toEqual(expect.arrayContaining([theirs.undo, theirs.fullScreen, theirs.quit]));
  // German has its own word for each, so one that stayed was left out.
  expect(after.filter((one) => before.includes(one) && one !== menu.showHome)).toEqual([]);
});

test('keys of the menu zoom our windows, and meetings for themselves; the settings keep it', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const plain = await ratio(home);
  await press(parlour, 'home', '=', 'control');
  await expect.poll(() => zoomKept(home)).toEqual({ zoom: 1.1, meetingZoom: 1 });
  await expect.poll(() => ratio(home)).toBeCloseTo(1.1 * plain);

  await press(parlour, 'home', ',', 'control');
  const settings = await parlour.window('settings');
  await expect.poll(() => ratio(settings)).toBeCloseTo(1.1 * plain);
  await press(parlour, 'settings', '-', 'control');
  await press(parlour, 'settings', '-', 'control');
  await expect.poll(() => zoomKept(home)).toEqual({ zoom: 0.9, meetingZoom: 1 });
  await press(parlour, 'settings', '0', 'control');
  await expect.poll(() => zoomKept(home)).toEqual({ zoom: 1, meetingZoom: 1 });
  await expect.poll(() => ratio(home)).toBeCloseTo(plain);

  await joinedByLink(parlour, jitsi, freshRoom('zoomed'));
  const meeting = await parlour.window('meeting');
  await press(parlour, 'meeting', '=', 'control');
  await expect.poll(() => zoomKept(home)).toEqual({ zoom: 1, meetingZoom: 1.1 });
  await expect.poll(() => ratio(meeting)).toBeCloseTo(1.1 * plain);
  expect(await ratio(home)).toBeCloseTo(plain);
});

test('the menu offers the meeting while one runs', async ({ start, jitsi }) => {
  const parlour = await start();
  await parlour.window('home');
  expect(await isEnabled(parlour, 'meeting')).toBe(false);
  await joinedByLink(parlour, jitsi, freshRoom('offered'));
  await bring(parlour, 'meeting');
  await expect.poll(() => isEnabled(parlour, 'meeting')).toBe(true);
  // The public server makes no tickets, so nobody is invited with one.
  expect(await isEnabled(parlour, 'invite')).toBe(false);
});

test('keys open Settings, fill the screen, close a window and end the app', async ({ start }) => {
  const parlour = await start();
  await parlour.window('home');
  await press(parlour, 'home', ',', 'control');
  await parlour.window('settings');
  const fills = () =>
    parlour.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((one) => one.isFullScreen()),
    );
  await press(parlour, 'settings', 'F11');
  await expect.poll(fills).toBe(true);
  await press(parlour, 'settings', 'F11');
  await expect.poll(fills).toBe(false);
  await press(parlour, 'settings', 'W', 'control');
  await expect.poll(() => parlour.openWindows()).toEqual(['app://parlour/home/index.html']);
  const ended = new Promise<void>((resolve) => parlour.app.once('close', () => resolve()));
  await press(parlour, 'home', 'Q', 'control');
  await ended;
});

test('each window opens where it was left, after a restart too', async ({ start }) => {
  const userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const places = {
    home: { x: 40, y: 50, width: 500, height: 600 },
    settings: { x: 120, y: 90, width: 700, height: 560 },
  };
  const first = await start({ userData });
  const home = await first.window('home');
  await home.evaluate("window.app.openSettings('you')");
  await first.window('settings');
  const place = (parlour: Parlour, name: string) =>
    parlour.app.evaluate(({ BrowserWindow }, wanted) => {
      const of = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes(`/${wanted}/`),
      );
      return of?.getBounds();
    }, name);
  for (const [name, bounds] of Object.entries(places)) {
    await first.app.evaluate(
      ({ BrowserWindow }, { wanted, to }) => {
        BrowserWindow.getAllWindows()
          .find((one) => one.webContents.getURL().includes(`/${wanted}/`))!
          .setBounds(to);
      },
      { wanted: name, to: bounds },
    );
    await expect.poll(() => place(first, name)).toEqual(bounds);
  }
  await first.close();

  const second = await start({ userData });
  await (await second.window('home')).evaluate("window.app.openSettings('you')");
  await second.window('settings');
  for (const [name, bounds] of Object.entries(places)) {
    expect(await place(second, name)).toEqual(bounds);
  }
  await second.close();
  rmSync(userData, { recursive: true, force: true });
});

test('a window that filled the screen fills it again', async ({ start }) => {
  const userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const fills = (parlour: Parlour) =>
    parlour.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.isFullScreen()),
    );
  const first = await start({ userData });
  await first.window('home');
  expect(await fills(first)).toEqual([false]);
  await press(first, 'home', 'F11');
  await expect.poll(() => fills(first)).toEqual([true]);
  await first.close();

  const second = await start({ userData });
  await second.window('home');
  await expect.poll(() => fills(second)).toEqual([true]);
  await second.close();
  rmSync(userData, { recursive: true, force: true });
});

test('the wheel zooms while Ctrl is held', async ({ start }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  await bring(parlour, 'home');
  await parlour.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const at = { type: 'mouseWheel', x: 200, y: 300, deltaX: 0, wheelTicksY: 1 } as const;
    window!.webContents.sendInputEvent({ ...at, deltaY: 120, modifiers: ['control'] });
  });
  // A made-up turn can count as two.
  await expect.poll(async () => (await zoomKept(home)).zoom).toBeGreaterThan(1);
  expect((await zoomKept(home)).meetingZoom).toBe(1);
});

test('a text field has a menu of its own, and a label has none', async ({ start }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  await parlour.app.evaluate(({ Menu }) => {
    const opened: string[][] = [];
    Object.assign(globalThis, { opened });
    // The real one waits for the mouse.
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      opened.push(
        this.items.filter(({ enabled, label }) => enabled && label).map((one) => one.label),
      );
    };
  });
  const opened = () =>
    parlour.app.evaluate(() => (globalThis as unknown as { opened: string[][] }).opened);
  const { menu } = english;
  const field = home.getByRole('textbox', { name: 'Room name or meeting link' });
  await home.getByText('Parlour', { exact: true }).first().click({ button: 'right' });
  await field.fill('standup');
  await field.selectText();
  await field.click({ button: 'right' });
  await expect.poll(opened).toHaveLength(1);
  const [items] = await opened();
  expect(items).toEqual(expect.arrayContaining([menu.cut, menu.copy, menu.selectAll]));
});

test('Home is shown by its menu items, and goes on hearing what changes', async ({ start }) => {
  const parlour = await start();
  const home = await parlour.window('home');
  for (const id of ['home', 'show-home']) {
    await parlour.app.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()!.getMenuItemById(wanted)!;
      // As the system does: with the item itself, the window and the event.
      item.click(undefined, undefined, undefined);
    }, id);
    const name = `after ${id}`;
    await change(home, { you: { name } });
    await expect
      .poll(() => home.evaluate('window.app.state().then(JSON.parse).then(({ you }) => you.name)'))
      .toBe(name);
  }
  await expect(home.getByRole('alert')).toHaveCount(0);
});
