import { readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DamageKind, FileDamage } from '../../common/ipc.ts';
import { damageSentence } from '../../renderer/ui/problem-sentence.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { damageKinds, endReaders, harmlessKinds, thingAt } from './damage-kinds.ts';
import { expect } from './fixtures.ts';
import { allKnown, type FileOfOurs, known, rename } from './good-files.ts';
import { test } from './good-folder.ts';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';
import { type OwnDisk, ownDisk } from './own-disk.ts';

/** Root reads what nobody may read: as the app it may not. */
let asAnybody: OwnDisk;
test.beforeAll(() => (asAnybody = ownDisk([])));
test.afterAll(() => asAnybody.remove());

const asideIn = (folder: string, name: FileOfOurs): string[] =>
  readdirSync(folder).filter((one) => new RegExp(`^${name}\\.damaged-\\d+\\.json$`).test(one));

/** Home tells this of the file, in the words for it. */
async function tells(parlour: Parlour, kind: DamageKind, damage: FileDamage): Promise<void> {
  const home = await parlour.window('home');
  const { happened, todo } = damageSentence({ kind, ...damage });
  await expect(home.getByRole('alert').locator('p')).toHaveText(`${happened} ${todo}`);
}

/** Somebody can work with Parlour, and what they change is kept: whole, twice, and for nobody else. */
async function worksAndKeeps(parlour: Parlour, folder: string): Promise<void> {
  const home = await parlour.window('home');
  const field = home.getByRole('textbox', { name: 'Room name or meeting link' });
  await field.fill('standup');
  await expect(home.getByRole('button', { name: 'Join', exact: true })).toBeEnabled();
  await rename(parlour, 'Grace');
  // Where a link leads, both lie there.
  const own = realpathSync(join(folder, 'settings.json'));
  for (const file of [own, join(dirname(own), `${basename(own, '.json')}.last.json`)]) {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ you: { name: 'Grace' } });
    expect(statSync(file).mode & 0o777, file).toBe(0o600);
  }
}

/** Every line of the log but that of each start. */
const linesOf = (parlour: Parlour): string[] =>
  parlour
    .log()
    .split('\n')
    .filter((line) => line && !line.startsWith(' ') && !line.includes('home shown'))
    .map((line) => line.slice(line.indexOf(' ') + 1));

for (const [kind, { do: damage, guards = [] }] of Object.entries(damageKinds)) {
  test(
    `settings damaged as “${kind}” lie aside, and their last good copy is used`,
    {
      tag: guards.map(without),
    },
    async ({ folder, start, atEnd }) => {
      const place = join(folder, 'settings.json');
      await damage(place);
      const before = thingAt(place);
      const starting = startFreely(start, folder);
      // An app that reads for ever can neither be started nor closed.
      atEnd(() => {
        endReaders(place);
        return starting;
      });
      let isStarted = false;
      void starting.then(() => (isStarted = true));
      await expect.poll(() => isStarted, { timeout: 20_000 }).toBe(true);
      const parlour = await starting;
      await parlour.window('home');
      const aside = asideIn(folder, 'settings');
      expect(aside).toHaveLength(1);
      await tells(parlour, 'settings-damaged', {
        file: aside[0]!,
        isRestored: true,
        isStuck: false,
      });
      expect(await known(parlour)).toEqual(allKnown);
      await worksAndKeeps(parlour, folder);
      expect(thingAt(join(folder, aside[0]!))).toBe(before);
      expect(linesOf(parlour)).toEqual([expect.stringMatching(/^settings not readable: /)]);
      proves('C1', 'kinds of damage', 1);
    },
  );
}

for (const [kind, { do: change }] of Object.entries(harmlessKinds)) {
  test(`settings with “${kind}” are read, and nothing is told`, async ({ folder, start }) => {
    const place = join(folder, 'settings.json');
    await change(place);
    const parlour = await startFreely(start, folder);
    const home = await parlour.window('home');
    expect(await known(parlour)).toEqual(allKnown);
    await worksAndKeeps(parlour, folder);
    await expect(home.getByRole('alert')).toHaveCount(0);
    expect(asideIn(folder, 'settings')).toEqual([]);
    expect(linesOf(parlour)).toEqual([]);
    proves('C1', 'odd but good files and days', 1);
  });
}

const startFreely = (
  start: (options: { userData: string; electron: string }) => Promise<Parlour>,
  userData: string,
): Promise<Parlour> => start({ userData, electron: asAnybody.electron });

test('“Your meetings” and the usage have their last good copies, too', async ({
  folder,
  start,
}) => {
  writeFileSync(join(folder, 'meetings.json'), '{"meetings":[');
  await damageKinds['a pipe nobody writes to']!.do(join(folder, 'usage.json'));
  const parlour = await start({ userData: folder });
  expect(await known(parlour)).toEqual(allKnown);
  const [file = ''] = asideIn(folder, 'meetings');
  await tells(parlour, 'meetings-damaged', { file, isRestored: true, isStuck: false });
  const [usage = ''] = asideIn(folder, 'usage');
  const home = await parlour.window('home');
  await home.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await tells(parlour, 'usage-damaged', { file: usage, isRestored: true, isStuck: false });
  expect(readFileSync(join(folder, file), 'utf8')).toBe('{"meetings":[');
  proves('C1', 'kinds of damage', 2);
});

test('settings whose copy is damaged as well start afresh, and so does a list without a copy', async ({
  folder,
  start,
}) => {
  writeFileSync(join(folder, 'settings.json'), '{');
  writeFileSync(join(folder, 'settings.last.json'), Buffer.alloc(100));
  const first = await start({ userData: folder });
  await first.window('home');
  const [settings = ''] = asideIn(folder, 'settings');
  await tells(first, 'settings-damaged', { file: settings, isRestored: false, isStuck: false });
  expect(await known(first)).toEqual({ ...allKnown, name: '', profiles: 1 });
  await worksAndKeeps(first, folder);
  await first.app.close();

  rmSync(join(folder, 'meetings.last.json'));
  writeFileSync(join(folder, 'meetings.json'), '[]');
  const second = await start({ userData: folder });
  expect(await known(second)).toEqual({ name: 'Grace', profiles: 1, meetings: 0, usage: 1 });
  const [meetings = ''] = asideIn(folder, 'meetings');
  await tells(second, 'meetings-damaged', { file: meetings, isRestored: false, isStuck: false });
  proves('C1', 'kinds of damage', 2);
});

test(
  'what was changed last is in the copy, for nobody else to read; what was forgotten is in neither',
  {
    tag: [without('copy-with-each-write'), without('mode-of-files'), without('mode-of-copies')],
  },
  async ({ folder, start }) => {
    for (const one of readdirSync(folder)) if (one.includes('last')) rmSync(join(folder, one));
    const first = await start({ userData: folder });
    await worksAndKeeps(first, folder);
    const settings = await openSettings(first);
    await settings.evaluate('window.app.forgetAll()');
    await expect
      .poll(() => readdirSync(folder).filter((one) => one.startsWith('meetings.')))
      .toEqual(['meetings.json', 'meetings.last.json']);
    for (const file of ['meetings.json', 'meetings.last.json']) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('standup');
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    }
    await first.app.close();
    // In place, as many programs write: nothing that shares the file's contents survives that.
    writeFileSync(join(folder, 'settings.json'), 'gone');
    const second = await start({ userData: folder });
    expect(await known(second)).toEqual({ ...allKnown, name: 'Grace', meetings: 0 });
    proves('C1', 'kinds of damage', 1);
  },
);

test('something in the place of the copy keeps nothing from being saved', async ({
  folder,
  start,
}) => {
  await damageKinds['a folder with something in it']!.do(join(folder, 'settings.last.json'));
  const parlour = await start({ userData: folder });
  await rename(parlour, 'Grace');
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toContain('Grace');
  await expect((await parlour.window('home')).getByRole('alert')).toHaveCount(0);
  proves('C1', 'kinds of damage', 1);
});
