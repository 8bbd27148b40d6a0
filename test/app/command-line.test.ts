import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../common/settings.ts';
import { ownServer } from '../common/sample-profile.ts';
import { expect, freshRoom, test as base } from './fixtures.ts';
import { isShown, passPrejoin } from './steps.ts';

const open = { authentication: 'none', secret: undefined } as const;
const club = ownServer({ id: 'club1', name: 'Chess club', server: 'meet.example.org', ...open });
const town = ownServer({ id: 'town1', name: 'Town hall', server: 'town.example.org', ...open });

const test = base.extend<{ userData: string; trayHost: Readonly<Record<string, string>> }>({
  /** A profile folder of somebody with two servers who joins from links without being asked. */
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-words-'));
    const settings: Partial<Settings> = {
      profiles: [town, club],
      links: { atOnce: ['public', 'club1'], theirTicket: [], chosen: [] },
    };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 3, ...settings }));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  /** A desktop that says it shows icons in a tray. */
  trayHost: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-tray-'));
    const program = join(folder, 'dbus-send');
    writeFileSync(program, '#!/bin/sh\necho "   boolean true"\n');
    chmodSync(program, 0o755);
    await use({ PATH: `${folder}:${process.env['PATH'] ?? ''}` });
    rmSync(folder, { recursive: true, force: true });
  },
});

test('“--profile” joins a room on the hosting of that name, which does not become the current one', async ({
  start,
  jitsi,
  userData,
}) => {
  const room = freshRoom('named-hosting');
  const parlour = await start({ words: ['--profile', 'chess CLUB', room], userData });
  await jitsi.seen.until('joined', 'joined', (one) => one.room === room);
  await parlour.meetingFrame('meet.example.org', room);
  expect(await parlour.startAgain('--profile=nobody', room)).toBe(2);
  expect(await parlour.startAgain('--settings')).toBe(0);
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('radio', { name: 'Public server' })).toBeChecked();
});

test('“--muted” arrives in the meeting page, from a second start as well', async ({
  start,
  jitsi,
  userData,
}) => {
  const rooms = [freshRoom('loud'), freshRoom('muted'), freshRoom('muted-again')];
  const [loud, muted, again] = rooms.map((room) => `https://meet.jit.si/${room}`);
  const starts = [[loud!], ['--muted', '--', muted!], [again!, '--muted']];
  for (const [at, words] of starts.entries()) {
    const parlour = await start({ userData });
    await parlour.window('home');
    expect(await parlour.startAgain(...words)).toBe(0);
    const page = await jitsi.seen.until('the page', 'page', (one) => one.room === rooms[at]);
    expect(page.report.config).toMatchObject({
      startWithAudioMuted: at > 0,
      startWithVideoMuted: false,
    });
    await parlour.close();
  }
});

test('a second start hands over what it is to show, and its mistakes stay its own', async ({
  start,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const field = home.getByRole('textbox', { name: 'Room name or meeting link' });
  const proposed: string[] = [];
  for (const _ of [1, 2]) {
    await field.fill('');
    expect(await parlour.startAgain('--new-meeting')).toBe(0);
    await expect(field).toHaveValue(/^(?:[a-z]+-){4}\w{8}$/);
    await expect(field).toBeFocused();
    proposed.push(await field.inputValue());
  }
  expect(proposed[1]).not.toBe(proposed[0]);
  // Somebody who only comes back finds what they wrote.
  expect(await parlour.startAgain()).toBe(0);
  await expect(field).toHaveValue(proposed[1]!);

  expect(await parlour.startAgain('--settings')).toBe(0);
  await parlour.window('settings');
  for (const words of [['--mutd'], ['--settings', 'room'], ['--profile'], ['two', 'rooms']]) {
    expect(await parlour.startAgain(...words), words.join(' ')).toBe(2);
  }
  expect(await parlour.startAgain('--help')).toBe(0);
  expect(await parlour.startAgain('--', '--help')).toBe(0);
  await expect(home.getByRole('alert')).toBeVisible();
  expect(parlour.openWindows()).toHaveLength(2);
});

test('“--hidden” shows no window where there is a tray, and a second start shows Home', async ({
  start,
  trayHost,
}) => {
  const parlour = await start({ words: ['--hidden'], env: trayHost });
  await expect.poll(parlour.log).toContain('started in the tray');
  expect(parlour.openWindows()).toEqual([]);
  expect(await parlour.startAgain('--hidden')).toBe(0);
  expect(parlour.openWindows()).toEqual([]);
  expect(await parlour.startAgain()).toBe(0);
  await parlour.window('home');
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
});

test('“--hidden” is a button in the taskbar where there is no tray', async ({ start }) => {
  const parlour = await start({
    words: ['--hidden'],
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
  });
  // Without a window manager, as here, nothing is minimised: the window is there, and Parlour says how.
  await parlour.window('home');
  await expect.poll(parlour.log).toContain('started minimised');
  expect(await parlour.startAgain()).toBe(0);
  await expect.poll(() => isShown(parlour, 'home')).toBe(true);
});

test('a meeting is shown, whatever is to be hidden', async ({ start, jitsi }) => {
  const room = freshRoom('not-hidden');
  const parlour = await start({ words: ['--hidden', `https://meet.jit.si/${room}`] });
  await passPrejoin(parlour, jitsi, room);
});
