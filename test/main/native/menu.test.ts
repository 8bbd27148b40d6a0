import type { MenuItemConstructorOptions } from 'electron/main';
import { afterEach, describe, expect, it } from 'vitest';
import { speak, text } from '../../../common/text/index.ts';
import { type MenuActions, menuTemplate } from '../../../main/native/menu.ts';

type Item = MenuItemConstructorOptions;
const nowhere = { status: undefined, isAway: false, isOnTop: false, makesTickets: false };

function createActions(more: Partial<MenuActions> = {}) {
  const done: string[] = [];
  const does = (what: string) => () => void done.push(what);
  const actions: MenuActions = {
    home: does('home'),
    settings: does('settings'),
    about: does('about'),
    invite: does('invite'),
    canInvite: () => false,
    meeting: does('meeting'),
    hasMeeting: () => false,
    meetingMenu: { state: () => nowhere, act: (act) => void done.push(act) },
    zoom: (change) => void done.push(`zoom ${change}`),
    ...more,
  };
  return { actions, done };
}

const submenu = (menu: Item | undefined): Item[] => menu?.submenu as Item[];
const everyItem = (menus: readonly Item[]): Item[] =>
  menus.flatMap((one) => [one, ...(one.submenu ? everyItem(submenu(one)) : [])]);
const named = (menus: readonly Item[], label: string): Item =>
  everyItem(menus).find((one) => one.label === label)!;
const press = (menus: readonly Item[], id: string): void =>
  (everyItem(menus).find((one) => one.id === id)!.click as () => void)();

const systems = [
  ['a Mac', true],
  ['Windows and Linux', false],
] as const;

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe.each(systems)('the menu on %s', (_name, isMac) => {
  it('has words of ours on every item, since those of roles are Electron’s', () => {
    const items = everyItem(menuTemplate(isMac, createActions().actions));
    // The first menu of a Mac is called as the app is.
    const unnamed = items.filter(
      ({ label, type, role }) => !label && type !== 'separator' && role !== 'appMenu',
    );
    expect(unnamed).toEqual([]);
  });

  it('takes them from the table of the language that is spoken', async () => {
    const words = () =>
      everyItem(menuTemplate(isMac, createActions().actions)).flatMap(({ label }) => label ?? []);
    const english = words();
    await speak({ language: 'pseudo', locale: 'en' });
    expect(words()).toHaveLength(english.length);
    expect(words().filter((one) => english.includes(one))).toEqual([]);
    expect(words()).toContain(text.menu.fullScreen);
  });

  it('has no two items with the same keys', () => {
    const keys = everyItem(menuTemplate(isMac, createActions().actions)).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has nothing that reloads a meeting away or looks inside it', () => {
    const roles = everyItem(menuTemplate(isMac, createActions().actions)).map(({ role }) => role);
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu']) {
      expect(roles).not.toContain(role);
    }
  });

  it('says what there is to press', () => {
    const menus = menuTemplate(isMac, createActions().actions);
    const keys = (label: string) => named(menus, label).accelerator;
    const words = text.menu;
    expect(keys(words.settings)).toBe('CmdOrCtrl+,');
    expect(keys(words.home)).toBe('CmdOrCtrl+N');
    expect(keys(words.close)).toBe('CmdOrCtrl+W');
    expect(keys(words.quit)).toBe('CmdOrCtrl+Q');
    expect(keys(words.fullScreen)).toBe(isMac ? 'Ctrl+Cmd+F' : 'F11');
    expect(keys(words.actualSize)).toBe('CmdOrCtrl+0');
  });

  it('does what it says', () => {
    const { actions, done } = createActions();
    const menus = menuTemplate(isMac, actions);
    for (const id of ['home', 'settings', 'invite', 'licences', 'in', 'out', 'actual', 'meeting']) {
      press(menus, id);
    }
    expect(done).toEqual([
      'home',
      'settings',
      'invite',
      'about',
      'zoom in',
      'zoom out',
      'zoom actual',
      'meeting',
    ]);
  });

  it('offers the meeting and its invitation only while there is one', () => {
    const enabled = (more: Partial<MenuActions>) => {
      const menus = menuTemplate(isMac, createActions(more).actions);
      return [text.menu.invite, text.menu.showMeeting].map((label) => named(menus, label).enabled);
    };
    expect(enabled({})).toEqual([false, false]);
    expect(enabled({ hasMeeting: () => true })).toEqual([false, true]);
    expect(enabled({ hasMeeting: () => true, canInvite: () => true })).toEqual([true, true]);
  });
});

it('a Mac has Settings and Quit in the menu of the app, the others in File', () => {
  const titles = (isMac: boolean, menu: number) =>
    submenu(menuTemplate(isMac, createActions().actions)[menu]).map(({ label }) => label);
  const { settings, quit, about } = text.menu;
  expect(titles(true, 0)).toEqual(expect.arrayContaining([about, settings, quit]));
  expect(titles(true, 1)).not.toContain(quit);
  expect(titles(false, 0)).toEqual(expect.arrayContaining([settings, quit]));
});

it('About is the system’s panel on a Mac, and Settings elsewhere', () => {
  expect(named(menuTemplate(true, createActions().actions), text.menu.about).role).toBe('about');
  const { actions, done } = createActions();
  press(menuTemplate(false, actions), 'about');
  expect(done).toEqual(['about']);
});
