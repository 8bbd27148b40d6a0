import { execFileSync } from 'node:child_process';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from '../../common/text/index.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { endReaders, thingAt } from './damage-kinds.ts';
import { expect } from './fixtures.ts';
import { allKnown, known, rename } from './good-files.ts';
import { test as base } from './good-folder.ts';
import type { LaunchOptions, Parlour } from './launch.ts';
import { ownDisk, seenBy } from './own-disk.ts';

const test = base.extend<{
  /** Starts Parlour with disks of its own, which these words of a shell mount. */
  startOn(...steps: string[]): Promise<Parlour>;
}>({
  startOn: async ({ folder, start, atEnd }, use) => {
    await use((...steps) => {
      const disk = ownDisk(steps);
      atEnd(disk.remove);
      const options: LaunchOptions = { userData: folder, electron: disk.electron };
      return start(options);
    });
  },
});

/** A small disk in place of the folder, with what is in it. */
const smallDisk = (folder: string): string[] => [
  'kept=$(mktemp -d)',
  `cp -p '${folder}'/*.json "$kept"`,
  `mount -t tmpfs -o size=16m,mode=700 small '${folder}'`,
  `mv "$kept"/*.json '${folder}'`,
  'rmdir "$kept"',
];
const filler = 'filler';
const fill = (folder: string): string =>
  `dd if=/dev/zero of='${folder}/${filler}' bs=4k 2>/dev/null || true`;

async function tellsNotWritten(parlour: Parlour, folder: string): Promise<void> {
  const { happened, todo } = text.notice.notWritten(folder);
  const home = await parlour.window('home');
  await expect(home.getByRole('alert').locator('p')).toHaveText(`${happened} ${todo}`);
}

const nameIn = (file: string): unknown =>
  (JSON.parse(readFileSync(file, 'utf8')) as { you: { name: string } }).you.name;

test('a disk that fills up costs nothing that was saved, and is told; what fits again is saved', async ({
  folder,
  startOn,
}) => {
  const parlour = await startOn(...smallDisk(folder));
  expect(await known(parlour)).toEqual(allKnown);
  const seen = seenBy(parlour, folder);
  fillUp(join(seen, filler));
  await rename(parlour, 'Grace');
  await tellsNotWritten(parlour, folder);
  expect(await known(parlour)).toEqual({ ...allKnown, name: 'Grace' });
  expect(nameIn(join(seen, 'settings.json'))).toBe('Ada');

  rmSync(join(seen, filler));
  await rename(parlour, 'Barbara');
  expect(nameIn(join(seen, 'settings.json'))).toBe('Barbara');
  expect(nameIn(join(seen, 'settings.last.json'))).toBe('Barbara');
  proves('C1', 'kinds of damage', 1);
});

test(
  'a disk with room for a part of a file never keeps a part for the whole',
  {
    tag: without('whole-writes'),
  },
  async ({ folder, startOn }) => {
    const parlour = await startOn(...smallDisk(folder));
    const home = await parlour.window('home');
    const seen = seenBy(parlour, folder);
    // Room for one of the two files this change writes, and a part of the other.
    const logo = `data:image/png;base64,${'A'.repeat(80_000)}`;
    fillUp(join(seen, filler));
    truncateSync(join(seen, filler), statSync(join(seen, filler)).size - 124 * 1024);
    await home.evaluate(`window.app.change({ meeting: { logo: '${logo}' } })`);
    expect(readFileSync(join(seen, 'settings.json'), 'utf8')).toContain(logo);
    expect(nameIn(join(seen, 'settings.json'))).toBe('Ada');
    proves('C1', 'kinds of damage', 1);
  },
);

test(
  'Parlour starts on a full disk and in a folder that is read-only, and tells what that means',
  {
    tag: without('start-on-a-full-disk'),
  },
  async ({ folder, startOn }) => {
    const readOnly = [
      `mount --bind '${folder}' '${folder}'`,
      `mount -o remount,bind,ro '${folder}'`,
    ];
    for (const steps of [readOnly, [...smallDisk(folder), fill(folder)]]) {
      const started = await startOn(...steps).catch(() => undefined);
      expect(started, 'it starts').toBeDefined();
      const parlour = started!;
      expect(await known(parlour)).toEqual(allKnown);
      const before = Date.now();
      await rename(parlour, 'Grace');
      // The store would try for a second, and nothing else would run meanwhile.
      expect(Date.now() - before).toBeLessThan(900);
      await tellsNotWritten(parlour, folder);
      expect((await known(parlour)).name).toBe('Grace');
      expect(nameIn(join(seenBy(parlour, folder), 'settings.json'))).toBe('Ada');
      await parlour.app.close();
      proves('C1', 'kinds of damage', 1);
    }
  },
);

test('somebody else’s file that cannot be moved away stays, and that is told', async ({
  folder,
  startOn,
}) => {
  const place = join(folder, 'settings.json');
  const foreign = join(folder, 'foreign');
  writeFileSync(foreign, 'of somebody else', { mode: 0 });
  const before = thingAt(foreign);
  const parlour = await startOn(
    `mount --bind '${foreign}' '${place}'`,
    `mount -o remount,bind,ro '${place}'`,
  );
  const home = await parlour.window('home');
  const { settingsRestored, damagedStays } = text.notice;
  await expect(home.getByRole('alert').locator('p')).toHaveText(
    `${settingsRestored} ${damagedStays('settings.json')}`,
  );
  expect(await known(parlour)).toEqual(allKnown);
  await rename(parlour, 'Grace');
  expect((await known(parlour)).name).toBe('Grace');
  expect(statSync(seenBy(parlour, place)).ino).toBe(statSync(foreign).ino);
  expect(thingAt(foreign)).toBe(before);
  expect(nameIn(place)).toBe('Ada');
  expect(readdirSync(folder).filter((one) => one.includes('damaged'))).toEqual([]);
  proves('C1', 'kinds of damage', 1);
});

test('of two writers the last one wins, and nobody ever reads a part', async ({
  folder,
  start,
}) => {
  const parlour = await start({ userData: folder });
  const place = join(folder, 'settings.json');
  for (let round = 0; round < 50; round++) {
    // In place and in two parts, as careless programs write.
    const file = openSync(place, 'w');
    writeSync(file, '{"you":{"name":');
    const renaming = rename(parlour, `Grace ${round}`);
    if (round % 2 === 0) await renaming;
    writeSync(file, '"Eve"}}');
    closeSync(file);
    await renaming;
    expect(['Eve', `Grace ${round}`]).toContain(nameIn(place));
  }
  await rename(parlour, 'Barbara');
  expect(nameIn(place)).toBe('Barbara');
  expect(await known(parlour)).toEqual({ ...allKnown, name: 'Barbara' });
  proves('C1', 'odd but good files and days', 1);
});

test(
  'a pipe that is put into the place of the settings while Parlour runs holds nothing up',
  {
    tag: without('place-before-writes'),
  },
  async ({ folder, start, atEnd }) => {
    const parlour = await start({ userData: folder });
    await parlour.window('home');
    const place = join(folder, 'settings.json');
    rmSync(place);
    execFileSync('mkfifo', [place]);
    atEnd(() => endReaders(place));
    // Not waited for: without an answer this would be a test that ends by its time limit.
    void rename(parlour, 'Grace').catch(() => undefined);
    await expect.poll(() => lstatSync(place, { throwIfNoEntry: false })?.isFile()).toBe(true);
    await expect.poll(() => nameIn(place)).toBe('Grace');
    const aside = readdirSync(folder).filter((one) => one.includes('damaged'));
    expect(aside.map((one) => lstatSync(join(folder, one)).isFIFO())).toEqual([true]);
    proves('C1', 'kinds of damage', 1);
  },
);

test('with a clock in 1970 damage is kept aside and told, and changes are kept', async ({
  folder,
  startOn,
}) => {
  const clock = join(folder, 'clock.cjs');
  writeFileSync(
    clock,
    `const now = Date.now, start = now();
    globalThis.Date = class extends Date {
      constructor(...words) { super(...(words.length > 0 ? words : [now() - start])); }
      static now() { return now() - start; }
    };`,
  );
  writeFileSync(join(folder, 'settings.json'), 'damaged');
  // Playwright takes the variable away; the shell is behind it.
  const parlour = await startOn(`export NODE_OPTIONS='--require ${clock}'`);
  expect(await known(parlour)).toEqual(allKnown);
  const aside = readdirSync(folder).find((one) => one.includes('damaged')) ?? '';
  expect(aside).toMatch(/^settings\.damaged-\d{1,6}\.json$/);
  await expect((await parlour.window('home')).getByRole('alert')).toContainText(aside);
  await rename(parlour, 'Grace');
  expect(nameIn(join(folder, 'settings.json'))).toBe('Grace');
  expect(parlour.log()).toMatch(/^1970-01-01T/);
  proves('C1', 'odd but good files and days', 1);
});

/** Until nothing more fits. */
function fillUp(path: string): void {
  const file = openSync(path, 'w');
  const part = Buffer.alloc(4_096);
  try {
    for (;;) writeSync(file, part);
  } catch {
    closeSync(file);
  }
}
