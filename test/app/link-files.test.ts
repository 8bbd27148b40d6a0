import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { binaryWebloc } from '../main/links/binary-plist.ts';
import { dropOnHome } from './drop.ts';
import { expect, freshRoom, test as base } from './fixtures.ts';
import { linkFileEndings, writeLinkFile } from './link-file-kinds.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';
import { clear, expectProblem } from './told.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-files-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test(
  'a link file as start argument opens its meeting',
  { tag: '@packed' },
  async ({ start, jitsi, folder }) => {
    const room = freshRoom('file-start');
    const file = writeLinkFile(join(folder, 'a b'), 'meeting', `https://meet.jit.si/${room}`);
    const parlour = await start({ words: [file] });
    await passPrejoin(parlour, jitsi, room);
  },
);

test('every kind of link file opens its room, once, by its path and by its address', async ({
  start,
  jitsi,
  folder,
}) => {
  const parlour = await start();
  await parlour.window('home');
  for (const ending of linkFileEndings) {
    for (const spell of [(path: string) => path, (path: string) => pathToFileURL(path).href]) {
      const room = freshRoom(`file-${ending}`);
      const file = writeLinkFile(join(folder, room), ending, `https://meet.jit.si/${room}`);
      expect(await parlour.startAgain('--', spell(file)), room).toBe(0);
      await passPrejoin(parlour, jitsi, room);
      await hangUp(parlour);
      await (await parlour.window('home')).getByText(`You left ${room}`).waitFor();
      expect(jitsi.seen.of('page').filter((one) => one.room === room)).toHaveLength(1);
    }
  }
});

test('a binary webloc opens its room', async ({ start, jitsi, folder }) => {
  const room = freshRoom('binary');
  const link = `https://meet.jit.si/${room}`;
  const file = join(folder, 'meeting.webloc');
  writeFileSync(file, binaryWebloc(link));
  const parlour = await start({ words: ['--', file] });
  await passPrejoin(parlour, jitsi, room);
});

test('a link file that is dropped on Home opens its room', async ({ start, jitsi, folder }) => {
  const room = freshRoom('file-dropped');
  const file = writeLinkFile(join(folder, 'dropped'), 'url', `https://meet.jit.si/${room}`);
  const parlour = await start();
  await dropOnHome(parlour, await parlour.window('home'), { files: [file] });
  await passPrejoin(parlour, jitsi, room);
});

test('what is no ordinary small file is refused by a sentence, and nothing hangs', async ({
  start,
  jitsi,
  folder,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const requests = jitsi.seen.all.length;
  const good = writeLinkFile(join(folder, 'good'), 'meeting', 'https://meet.jit.si/never');
  const inFolder = (name: string): string => join(folder, name);
  execFileSync('mkfifo', [inFolder('pipe.meeting')]);
  mkdirSync(inFolder('folder.meeting'));
  symlinkSync(good, inFolder('link.meeting'));
  symlinkSync('/dev/zero', inFolder('device.meeting'));
  writeFileSync(inFolder('big.meeting'), ' '.repeat(300 * 1024));
  writeFileSync(inFolder('empty.url'), '');
  writeFileSync(
    inFolder('program.desktop'),
    '[Desktop Entry]\nType=Application\nExec=touch /tmp/x\n',
  );
  const faults: [string, LinkProblemCode][] = [
    ['pipe.meeting', 'file-irregular'],
    ['folder.meeting', 'file-irregular'],
    ['link.meeting', 'file-irregular'],
    ['device.meeting', 'file-irregular'],
    ['big.meeting', 'file-too-big'],
    ['gone.meeting', 'file-missing'],
    ['empty.url', 'file-empty'],
    ['program.desktop', 'file-empty'],
  ];
  for (const [name, code] of faults) {
    expect(await parlour.startAgain('--', inFolder(name)), name).toBe(0);
    await expectProblem(home, code);
    await clear(home);
  }
  for (const word of [
    'file://evil.example/share/a.meeting',
    '\\\\evil.example\\share\\a.meeting',
  ]) {
    expect(await parlour.startAgain('--', word), word).toBe(0);
    await expectProblem(home, 'file-remote');
    await clear(home);
  }
  expect(jitsi.seen.all).toHaveLength(requests);
  expect(parlour.openWindows()).toHaveLength(1);
});

test('a meeting is saved as a file and put on the desktop, without its ticket, and opens again', async ({
  start,
  jitsi,
  folder,
}) => {
  const room = freshRoom('saved');
  const parlour = await start();
  const file = join(folder, 'mine.meeting');
  await parlour.app.evaluate(
    ({ app, dialog }, { path, desktop }) => {
      app.setPath('desktop', desktop);
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    },
    { path: file, desktop: folder },
  );
  const ticket = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic2F2ZWQifQ.c2lnbmF0dXJl';
  await typeAndJoin(parlour, `https://meet.jit.si/${room}?jwt=${ticket}`);
  await passPrejoin(parlour, jitsi, room);
  await hangUp(parlour);
  const home = await parlour.window('home');
  await home.getByRole('button', { name: `More for ${room}` }).click();
  await home.getByRole('menuitem', { name: 'Save link file…' }).click();
  await home.getByText(`Saved as ${file}.`).waitFor();
  await home.getByRole('button', { name: `More for ${room}` }).click();
  await home.getByRole('menuitem', { name: 'Add to desktop' }).click();
  const onDesktop = join(folder, `${room}.meeting`);
  await home.getByText(`Saved as ${onDesktop}.`).waitFor();

  expect(readdirSync(folder).sort()).toEqual(['mine.meeting', `${room}.meeting`].sort());
  for (const one of [file, onDesktop]) {
    const text = readFileSync(one, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ version: 1, link: `https://meet.jit.si/${room}` });
    expect(text).not.toContain('eyJ');
    expect(await parlour.startAgain('--', one)).toBe(0);
    await passPrejoin(parlour, jitsi, room);
    await hangUp(parlour);
    await home.getByText(`You left ${room}`).waitFor();
  }
});
