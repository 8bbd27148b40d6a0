import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineSwitches } from '../../scripts/electron-switches.ts';
import { newUpdateKey } from '../../scripts/update-keys.ts';
import { electronPath } from '../app/launch.ts';
import { startJitsi } from '../jitsi/index.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { folderOfUser } from './packed.ts';
import {
  fileOf,
  type Release,
  releaseOf,
  startUpdateServer,
  type UpdateServer,
  yml,
} from './update-server.ts';
import { writeUpdaterAlone } from './updater-alone.ts';
import { newProgram, oldFile, startUpdating, type Updating } from './updating.ts';

let server: UpdateServer;
let all: Updating[] = [];
test.beforeEach(async () => {
  server = await startUpdateServer();
});
test.afterEach(async () => {
  for (const one of all) await one.remove();
  all = [];
  await server.close();
});

const said = (of: Updating, line: string | RegExp) =>
  expect.poll(of.started.log, { timeout: 40_000 }).toMatch(line);
/** Ends it as the system does; on a machine that is busy one such request can be lost. */
const end = async ({ started }: Updating): Promise<void> => {
  const ask = (): void => {
    for (const { id } of started.mains()) process.kill(id, 'SIGTERM');
  };
  ask();
  const again = setInterval(ask, 5_000);
  await started.ended;
  clearInterval(again);
};

test('a good update comes by itself, and is in place once Parlour has ended', async ({
  packed,
  start,
}) => {
  const address = server.publish({ program: newProgram });
  const parlour = await startUpdating(packed, start, { server, address, mode: 'automatic' });
  all.push(parlour);
  await said(parlour, /update: 9\.9\.9 is ready/);
  expect(parlour.appImage()).toBe(oldFile);
  await end(parlour);
  expect(parlour.appImage()).toContain(newProgram);
  expect(parlour.ranNew()).toBe(false);

  const file = join(parlour.started.home, 'apps', 'Parlour.AppImage');
  expect(statSync(file).mode & 0o777).toBe(0o755);
  spawnSync(file, { env: { HOME: parlour.started.home } });
  expect(parlour.ranNew()).toBe(true);
});

test('whoever wants to be told is told, and nothing is downloaded', async ({ packed, start }) => {
  const address = server.publish();
  const parlour = await startUpdating(packed, start, { server, address, mode: 'notify' });
  all.push(parlour);
  await said(parlour, /update: 9\.9\.9 is there/);
  await end(parlour);
  expect(server.asked().map((path) => path.split('/').at(-1))).toEqual([yml, `${yml}.sig`]);
  expect(parlour.appImage()).toBe(oldFile);
});

test('one that was started without a window looks as well', async ({ packed, start }) => {
  const address = server.publish();
  const wish = { server, address, mode: 'notify', isHidden: true } as const;
  const parlour = await startUpdating(packed, start, wish);
  all.push(parlour);
  await said(parlour, /started in the tray/);
  await said(parlour, /update: 9\.9\.9 is there/);
  expect(parlour.started.log()).not.toContain('home shown');
});

const changed = (name: string, change: (bytes: Buffer) => Buffer) => (files: Map<string, Buffer>) =>
  void files.set(name, change(files.get(name) ?? Buffer.alloc(0)));
const flipped = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(copy.length - 2) ^ 1, copy.length - 2);
  return copy;
};
const newer = fileOf('9.9.9');

/** Each with what is said of it. */
const bad: Record<string, readonly [string, Release]> = {
  'a file of which one bit is another': ['tampered', { after: changed(newer, flipped) }],
  'a file with something behind it': [
    'tampered',
    { after: changed(newer, (bytes) => Buffer.concat([bytes, Buffer.from('more')])) },
  ],
  'another file without an end': [
    'tampered',
    {
      answer: (name, response) => {
        if (name !== newer) return false;
        response.writeHead(200);
        const more = setInterval(() => response.write(Buffer.alloc(65_536)), 10);
        response.on('close', () => clearInterval(more));
        return true;
      },
    },
  ],
  'a yml of which one bit is another': ['not-signed', { after: changed(yml, flipped) }],
  'a yml signed with another key': ['not-signed', { key: newUpdateKey().privateKey }],
  'a yml that nobody signed': ['not-signed', { after: (files) => void files.delete(`${yml}.sig`) }],
  'a signature of something else': [
    'not-signed',
    { after: changed(`${yml}.sig`, () => Buffer.from(`${'A'.repeat(86)}==\n`)) },
  ],
  'an older version': ['replayed', { version: '0.0.9' }],
  'a yml of 2 MB': ['unreadable', { after: changed(yml, () => Buffer.alloc(2_000_000)) }],
  'a server that never answers': ['unreachable', { answer: () => true }],
  'a server that leads to http': [
    'unreachable',
    {
      answer: (name, response) => {
        response.writeHead(302, { location: `http://localhost/${name}` }).end();
        return true;
      },
    },
  ],
};

/** A server that has no answer refuses nothing: nobody asked, and the next look comes in an hour. */
const toldAs: Readonly<Record<string, string>> = { unreachable: ': the server is unreachable' };

/** As many at a time as a small machine can start. */
const together = 3;
const kinds = Object.entries(bad);
for (let from = 0; from < kinds.length; from += together) {
  const some = kinds.slice(from, from + together);
  test(`refused, and the old file stays: ${some.map(([name]) => name).join(', ')}`, async ({
    packed,
    start,
  }) => {
    await Promise.all(
      some.map(async ([name, [code, release]]) => {
        const address = server.publish({ program: newProgram, ...release });
        const parlour = await startUpdating(packed, start, { server, address, mode: 'automatic' });
        all.push(parlour);
        await said(parlour, new RegExp(`^.*update${toldAs[code] ?? ` refused: ${code}`}$`, 'm'));
        await end(parlour);
        expect([name, parlour.appImage(), parlour.ranNew()]).toEqual([name, oldFile, false]);
      }),
    );
    proves('U1', 'bad updates in the package', some.length);
  });
}

test('our updater alone puts the new one in place, ends, and starts it with the profile free', async ({
  packed,
}) => {
  const folder = folderOfUser('parlour-restart-');
  const appImage = join(folder, 'Parlour.AppImage');
  writeFileSync(appImage, oldFile, { mode: 0o755 });
  // What holds the profile is a link that names the process.
  const program = `#!/bin/sh\nreadlink "${folder}/profile/SingletonLock" > "$HOME/lock"\n: > "$HOME/new-ran"\nexit 0\n`;
  const address = server.publish({ program });
  const release = releaseOf(program);
  await writeUpdaterAlone({ folder, appImage, address, release });
  const words = [...machineSwitches(true), folder];
  const one = packed.startAsMe(electronPath(), words, { APPIMAGE: appImage });
  await one.ended;
  expect(one.output()).toMatch(/got \{"ok":true.*installs \{"ok":true.*quits/s);
  expect(readFileSync(appImage, 'utf8')).toContain(program);
  await expect.poll(() => existsSync(join(one.home, 'new-ran'))).toBe(true);
  expect(readFileSync(join(one.home, 'lock'), 'utf8')).toBe('');
  await one.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('what was offered once is not followed by anything older', async ({ packed, start }) => {
  const first = server.publish({ version: '9.9.9' });
  const one = await startUpdating(packed, start, { server, address: first, mode: 'notify' });
  all.push(one);
  await said(one, /update: 9\.9\.9 is there/);
  await end(one);
  // A day later, as it were.
  const { home } = one.started;
  const script = 's/"checkedAt": *[0-9]*/"checkedAt": 1/';
  spawnSync('sed', ['-i', script, join(home, '.config', 'Parlour', 'updates.json')]);

  const address = server.publish({ version: '9.9.8' });
  const other = await startUpdating(packed, start, { server, address, mode: 'notify', home });
  await said(other, /update refused: replayed/);
  await end(other);
  expect(other.appImage()).toBe(oldFile);
});

test('a meeting stops a download, and while one is there nobody is asked', async ({
  packed,
  start,
}) => {
  const jitsi = await startJitsi(server.identity);
  const meets = { own: `localhost:${jitsi.port}` };
  const link = ['--', `parlour://${meets.own}/standup`];
  try {
    const size = Buffer.byteLength(newProgram) + 390_000;
    let isBegun = false;
    const slow: Release['answer'] = (name, response) => {
      if (name !== newer) return false;
      isBegun = true;
      response.writeHead(200, { 'content-length': size });
      const more = setInterval(() => response.write('# '), 100);
      response.on('close', () => clearInterval(more));
      return true;
    };
    const address = server.publish({ program: newProgram, answer: slow });
    const wish = { server, address, ...meets } as const;
    const parlour = await startUpdating(packed, start, { ...wish, mode: 'automatic' });
    all.push(parlour);
    await expect.poll(() => isBegun, { timeout: 40_000 }).toBe(true);
    parlour.again(link);
    await said(parlour, /waits for the end of a meeting/);
    await expect.poll(server.brokenOff).toBe(1);

    const asked = server.asked().length;
    const busy = await startUpdating(packed, start, { ...wish, mode: 'automatic' });
    all.push(busy);
    // From here on it would look some seconds later.
    await busy.started.shown();
    busy.again(link);
    const free = await startUpdating(packed, start, { ...wish, mode: 'notify' });
    all.push(free);
    await said(free, /update: 9\.9\.9 is there/);
    // The one that is free asked twice, once for each file; the others have not asked.
    expect(server.asked().length - asked).toBe(2);
    expect(busy.started.log()).not.toContain('update');
  } finally {
    await jitsi.close();
  }
});
