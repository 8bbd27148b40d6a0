import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proves } from '../proof/proves.ts';
import { desktopEntry } from '../../scripts/desktop-entry.ts';
import { expect, test } from './fixtures.ts';
import { hostileLinks } from './hostile-words.ts';
import { environment, notAsRoot, type Packed, type Started } from './packed.ts';
import { setTraps, type Traps } from './traps.ts';

let traps: Traps;
test.beforeEach(async () => {
  traps = await setTraps();
});
test.afterEach(() => traps.remove());

/** Installs Parlour's entry in the home of this start, as a package does for all. */
async function install(parlour: Started, { program }: Packed): Promise<string> {
  const text = (await desktopEntry()).replace('Exec=/opt/Parlour/parlour ', `Exec=${program} `);
  const applications = join(parlour.home, '.local', 'share', 'applications');
  mkdirSync(applications, { recursive: true });
  const file = join(applications, 'parlour.desktop');
  writeFileSync(file, text);
  const lines = ['parlour', 'jitsi-meet'].map((name) => `x-scheme-handler/${name}=parlour.desktop`);
  const list = join(parlour.home, '.config', 'mimeapps.list');
  writeFileSync(list, `[Default Applications]\n${lines.join('\n')}\n`);
  return file;
}

/** Lets a launcher of the system do it, as the person who runs Parlour. */
function launch(parlour: Started, words: readonly string[]): void {
  const [program = '', ...rest] = [...notAsRoot, ...words];
  const env = environment(parlour.home);
  // What a file is called is relative to where it lies.
  execFileSync(program, rest, { cwd: parlour.home, env, timeout: 20_000, stdio: 'pipe' });
}

/** A second start takes a moment, on a machine that others load a few. */
const soon = { timeout: 20_000, intervals: [100] };

/** Nothing came of it but what the running Parlour was told. */
async function expectUntouched(parlour: Started, what: string): Promise<void> {
  await expect.poll(() => parlour.mains().length, { ...soon, message: what }).toBe(1);
  expect(parlour.output()).not.toContain('does not start with');
  expect(traps.sprung(), what).toEqual([]);
}

const refusedIn = (parlour: Started): number => parlour.log().match(/link refused/g)?.length ?? 0;

test('a launcher hands over hostile links by the desktop entry, and starts nothing with them', async ({
  packed,
  start,
}) => {
  const parlour = start();
  await parlour.shown();
  const entry = await install(parlour, packed);
  const links = hostileLinks(traps);
  // `%U` are all at once.
  launch(parlour, ['gio', 'launch', entry, ...links]);
  await expectUntouched(parlour, 'all links');
  // The other launcher reads the entry by its own lines of shell.
  const byShell = links.slice(0, 8);
  for (const link of byShell) {
    launch(parlour, ['xdg-open', link]);
    await expectUntouched(parlour, link);
  }
  // The launchers do reach Parlour.
  const before = refusedIn(parlour);
  launch(parlour, ['gio', 'launch', entry, 'parlour://']);
  launch(parlour, ['xdg-open', 'parlour://']);
  await expect.poll(() => refusedIn(parlour), soon).toBe(before + 2);
  proves('L5', 'words and variables', links.length + byShell.length);
});

/** Names of files that a person might save and open. */
const hostileNames = ({ port }: Traps): string[] => [
  `--inspect=${port}.meeting`,
  `--remote-debugging-port=${port}.meeting`,
  '--no-sandbox.meeting',
  '--.meeting',
  `a --inspect=${port}.meeting`,
  `a\n--inspect=${port}.meeting`,
  `"--inspect=${port}".meeting`,
  '%U --no-sandbox.meeting',
  '$(touch ran).meeting',
  ';touch ran;.meeting',
];

test('link files whose names are switches are opened as files', async ({ packed, start }) => {
  const parlour = start();
  await parlour.shown();
  const entry = await install(parlour, packed);
  const names = hostileNames(traps);
  for (const [index, name] of names.entries()) {
    writeFileSync(join(parlour.home, name), '{"version":1,"link":"https://"}');
    launch(parlour, ['gio', 'launch', entry, `./${name}`]);
    await expect.poll(() => refusedIn(parlour), { ...soon, message: name }).toBe(index + 1);
    await expectUntouched(parlour, name);
  }
  proves('L5', 'words and variables', names.length);
});
