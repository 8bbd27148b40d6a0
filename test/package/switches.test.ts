import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import {
  hostileLinks,
  hostileSwitches,
  hostileVariables,
  kinds,
  vainVariables,
} from './hostile-words.ts';
import type { Started } from './packed.ts';
import { setTraps, type Traps } from './traps.ts';

let traps: Traps;
test.beforeEach(async () => {
  traps = await setTraps();
});
test.afterEach(() => traps.remove());

const nameOf = (word: string): string => /^-+([\w-]*)/.exec(word)?.[1] ?? word;

/** Nothing of these words reached the process that shows Home, nor one of its helpers. */
function expectUntouched(parlour: Started, words: readonly string[]): void {
  const [main, ...others] = parlour.mains();
  expect(others).toEqual([]);
  expect(main?.words.slice(1)).toEqual([]);
  const lines = parlour.family().map(({ line }) => line);
  for (const word of words) expect(lines.filter((line) => line.includes(word))).toEqual([]);
  expect(traps.sprung()).toEqual([]);
  expect(traps.logged()).not.toContain(`[${main?.id}:`);
}

for (const kind of kinds) {
  test(`Parlour starts without switches that ${kind}`, async ({ start }) => {
    const words = hostileSwitches(traps)[kind];
    const parlour = start(words);
    expect(await parlour.ended).toBe(0);
    await parlour.shown();
    for (const word of words) expect(parlour.output()).toContain(nameOf(word));
    expectUntouched(parlour, words);
    proves('L5', 'words and variables', words.length);
  });
}

test('variables are not handed on, and Parlour starts without them', async ({ start }) => {
  const variables = hostileVariables(traps);
  const parlour = start([], { env: variables });
  expect(await parlour.ended).toBe(0);
  await parlour.shown();
  for (const name of Object.keys(variables)) {
    expect(parlour.output()).toContain(name);
    expect(parlour.log()).toMatch(new RegExp(`started anew without .*\\b${name}\\b`));
  }
  expectUntouched(parlour, []);
  proves('L5', 'words and variables', Object.keys(variables).length);
});

test('variables that people have for other programs do nothing, and nothing starts anew for them', async ({
  start,
}) => {
  const variables = vainVariables(traps);
  const parlour = start([], { env: variables });
  await parlour.shown();
  expect(parlour.output()).not.toContain('does not start with');
  expectUntouched(parlour, []);
  proves('L5', 'words and variables', Object.keys(variables).length);
});

test('behind “--” all of them are a text, on the first start and on later ones', async ({
  start,
}) => {
  const words = Object.values(hostileSwitches(traps)).flat();
  const parlour = start(['--', ...words]);
  await parlour.shown();
  const [main, ...helpers] = parlour.family();
  expect(main?.words.slice(1)).toEqual(['--', ...words]);
  for (const { line } of helpers) {
    expect(words.filter((word) => line.includes(word))).toEqual([]);
  }
  for (const link of hostileLinks(traps)) {
    expect(await start(['--', link], { home: parlour.home }).ended, link).toBe(0);
  }
  expect(parlour.mains()).toHaveLength(1);
  expect(traps.sprung()).toEqual([]);
  proves('L5', 'words and variables', words.length + hostileLinks(traps).length);
});

test('a second start hands over a link, and none of the switches around it', async ({ start }) => {
  const parlour = start();
  await parlour.shown();
  let tried = 0;
  for (const [what, words] of Object.entries(hostileSwitches(traps))) {
    const again = start([...words, 'https://', ...words], { home: parlour.home });
    expect(await again.ended, what).toBe(0);
    await arrived(parlour, ++tried);
    expectUntouched(parlour, words);
  }
  proves('L5', 'words and variables', Object.values(hostileSwitches(traps)).flat().length);
});

/** So many links arrived, each with no server in it, and whoever brought them has ended. */
async function arrived(parlour: Started, count: number): Promise<void> {
  const links = (): number => parlour.log().match(/link refused/g)?.length ?? 0;
  await expect.poll(links, { timeout: 20_000 }).toBe(count);
  await expect.poll(() => parlour.mains().length, { timeout: 20_000 }).toBe(1);
}

test('switches for drawing stay, and nothing starts anew for them', async ({ start }) => {
  const words = ['--ozone-platform=x11', '--force-device-scale-factor=1.25', '--disable-gpu'];
  const parlour = start(words, { env: { ELECTRON_OZONE_PLATFORM_HINT: 'auto' } });
  await parlour.shown();
  expect(parlour.mains().map((main) => main.words.slice(1))).toEqual([words]);
  expect(parlour.output()).not.toContain('does not start with');
});

test('what puts a switch back each time ends Parlour instead of starting it for ever', async ({
  start,
}) => {
  const again = { env: { PARLOUR_STARTED_WITHOUT: '--inspect,--x' } };
  const parlour = start(['--inspect=0'], again);
  expect(await parlour.ended).toBe(1);
  expect(parlour.output()).toContain('Parlour does not start with --inspect.');
  expect(parlour.mains()).toEqual([]);

  const other = start(['--no-sandbox'], again);
  expect(await other.ended).toBe(0);
  await other.shown();
  expectUntouched(other, ['--no-sandbox']);
});

test('an AppImage on a system without user namespaces says why it ends, and shows no page', async ({
  start,
}) => {
  // As the AppRun of electron-builder does then, each time.
  const parlour = start(['--no-sandbox'], { env: { PARLOUR_STARTED_WITHOUT: '--no-sandbox' } });
  const lines = (): string[] => parlour.family().map(({ line }) => line);
  // Itself, the two that make others, and what Chromium starts once it is ready, which ends at once
  // where there is no graphics card.
  const isReady = (): boolean => parlour.family().length > 3;
  await expect.poll(isReady, { message: 'the box', timeout: 30_000 }).toBe(true);
  expect(parlour.mains()).toHaveLength(1);
  expect(parlour.log()).toBe('');
  expect(lines().filter((line) => line.includes('--type=renderer'))).toEqual([]);
});

test('no variable names the program that is started anew', async ({ start }) => {
  const parlour = start(['--no-sandbox'], { env: { APPIMAGE: traps.program } });
  expect(await parlour.ended).toBe(0);
  await parlour.shown();
  expectUntouched(parlour, ['--no-sandbox']);
});

/** What Chromium acts on before any line of an app runs: it ends, and runs nothing. */
const early = (of: Traps): readonly string[][] => [
  [`--zygote-cmd-prefix=${of.program}`],
  ['--no-zygote', `--renderer-cmd-prefix=${of.program}`],
  ['--ozone-platform=x11 --inspect'],
  ['--type=relauncher', '---', of.program],
  ['--type=renderer', `--renderer-cmd-prefix=${of.program}`],
  ['--type=utility', `--utility-cmd-prefix=${of.program}`],
];

test('switches that Chromium obeys before Parlour’s first line do not start Parlour', async ({
  start,
}) => {
  for (const words of early(traps)) {
    const parlour = start(words);
    expect(await parlour.ended, words[0]).not.toBe(0);
    expect(parlour.mains()).toEqual([]);
    expect(traps.sprung()).toEqual([]);
  }
  proves('L5', 'words and variables', early(traps).length);
});
