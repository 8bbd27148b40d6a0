import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileList } from '../main/links/registration/file-list.ts';
import { createDesktopSession, type DesktopSession } from './desktop-session.ts';
import { expect, test } from './fixtures.ts';
import { mainsAt, type Packed } from './packed.ts';
import { photographed } from './photographed.ts';

let session: DesktopSession;
test.beforeEach(async () => {
  session = await createDesktopSession();
});
test.afterEach(() => session.end());

/** As whoever has no package does it, in a terminal. */
const add = (program: string): string => session.run(program, '--install-links');
const takeAway = (program: string): string => session.run(program, '--remove-links');
const added = 'Links and link files open with Parlour now.\n';

const entryIn = (home: string): string =>
  join(home, '.local', 'share', 'applications', 'parlour.desktop');

/** Writes a link file beside nothing else, as somebody saves an attachment. */
function linkFile(room: string): string {
  const file = join(session.home, `${room}.meeting`);
  writeFileSync(file, JSON.stringify({ version: 1, link: `https://${session.server}/${room}` }));
  return file;
}
const linkTo = (room: string): string => `parlour://${session.server}/${room}`;
// How files are told apart is the desktop's: without one, xdg-open asks `file`, which sees JSON.
const desktop = { XDG_CURRENT_DESKTOP: 'GNOME' };

/** How a person’s desktop opens a meeting. */
const ways: Readonly<Record<string, (room: string) => void>> = {
  'xdg-open of a link': (room) => session.launch(['xdg-open', linkTo(room)]),
  'xdg-open of a .meeting file': (room) => session.launch(['xdg-open', linkFile(room)], desktop),
  'gio open of a link': (room) => session.launch(['gio', 'open', linkTo(room)]),
  'gio open of a .meeting file': (room) => session.launch(['gio', 'open', linkFile(room)]),
  'a start of the menu entry': (room) =>
    session.launch(['gio', 'launch', entryIn(session.home), linkTo(room)]),
};

const joined = (room: string): Promise<unknown> =>
  session.jitsi.seen.until(room, 'joined', (one) => one.room === room, 40_000);

/** Opens a room by each start and by a Parlour that runs already. */
async function expectBoth(open: (room: string) => void, program: string, name: string) {
  open(`cold-${name}`);
  await joined(`cold-${name}`);
  await session.endParlour(program);

  const log = join(session.home, '.config', 'Parlour', 'logs', 'parlour.log');
  const shown = (): number => textOf(log).match(/home shown/g)?.length ?? 0;
  const before = shown();
  session.launch([program]);
  await expect.poll(shown, { timeout: 30_000 }).toBeGreaterThan(before);
  const [main] = mainsAt(program, session.home);
  open(`running-${name}`);
  await joined(`running-${name}`);
  expect(mainsAt(program, session.home).map(({ id }) => id)).toContain(main?.id);
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

for (const [index, [way, open]] of Object.entries(ways).entries()) {
  test(`${way} joins the meeting, cold and running`, async ({ packed }) => {
    const empty = photographed('before-links.png');
    expect(add(packed.program)).toBe(added);
    await expectBoth(open, packed.program, `way-${index}`);
    // For people to look at, once it is painted.
    await expect
      .poll(() => photographed(`links-${index}.png`), { timeout: 20_000 })
      .toBeGreaterThan(empty + 50);
    await session.endParlour(packed.program);
  });
}

/** A copy at a place whose name launchers read in different ways. */
function copyTo(place: string, { program }: Packed): { program: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-place-'));
  mkdirSync(join(folder, place), { recursive: true });
  cpSync(dirname(program), join(folder, place), { recursive: true });
  execFileSync('chmod', ['755', folder]);
  return {
    program: join(folder, place, 'parlour'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

test('a Parlour whose place has a space, a quote, a percent sign and an umlaut is opened as any other', async ({
  packed,
}) => {
  const copy = copyTo(`Ädas "100 %" Programme`, packed);
  expect(add(copy.program)).toBe(added);
  session.run('desktop-file-validate', entryIn(session.home));
  const started = join(session.home, '.local', 'share', 'parlour', 'parlour');
  for (const [index, open] of Object.values(ways).entries()) {
    open(`odd-${index}`);
    await joined(`odd-${index}`);
    await session.endParlour(started);
  }
  copy.remove();
});

/** What Parlour keeps for itself, and launchers and window managers of what they did. */
const isTheirs = (path: string): boolean =>
  /^(?:\.config\/(?:Parlour|dconf)|\.cache|\.pki|\.dbus|dconf|scoped_dir|pulse|.*\.meeting$)/.test(
    path,
  );

/** What a start makes by itself: the window manager's, and Chromium's in Parlour’s own folder. */
const isOfStart = (path: string): boolean => /^(?:\.cache|\.config\/Parlour\/Crashpad)/.test(path);

test('what was added is valid, the same when added again, and leaves no trace', async ({
  packed,
}) => {
  const before = fileList(session.home, isOfStart);
  expect(before).not.toEqual([]);
  add(packed.program);
  session.run('desktop-file-validate', entryIn(session.home));
  const once = fileList(session.home, isOfStart);
  expect(once.length).toBeGreaterThan(before.length);
  add(packed.program);
  expect(fileList(session.home, isOfStart)).toEqual(once);
  takeAway(packed.program);
  expect(fileList(session.home, isOfStart)).toEqual(before);
});

test('it leaves no trace after links were opened, either', async ({ packed }) => {
  const before = fileList(session.home, isTheirs);
  add(packed.program);
  session.launch(['xdg-open', linkTo('trace')]);
  await joined('trace');
  await session.endParlour(packed.program);
  expect(takeAway(packed.program)).toContain('do not open with this Parlour any more');
  expect(fileList(session.home, isTheirs)).toEqual(before);
});

// With the variable Parlour starts anew, and whoever waits for the first start hears of the second.
for (const env of [{}, { NODE_DEBUG: 'net' }]) {
  const [set = 'no variable'] = Object.keys(env);
  test(`a home that cannot be written is told in the terminal, and nothing is begun, with ${set}`, async ({
    start,
  }) => {
    const locked = join(session.home, '.local');
    session.run('mkdir', '-m', '555', locked);
    const before = fileList(session.home, isOfStart);
    const parlour = start(['--install-links'], { home: session.home, env });
    expect(await parlour.ended).toBe(1);
    expect(parlour.output()).toContain('Not everything could be written to your home folder.');
    expect(fileList(session.home, isOfStart)).toEqual(before);
  });
}
