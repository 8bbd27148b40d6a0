import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';

/** No screen: whoever only asks needs none. */
const env = { DISPLAY: '', LANG: 'C.UTF-8' };

const answered: readonly [words: string[], code: number, says: RegExp][] = [
  [['--version'], 0, /^Parlour \d+\.\d+\.\d+ \(Electron [\d.]+, Chromium [\d.]+\)$/m],
  [['--help'], 0, /^Usage: parlour .*^ {2}--muted /ms],
  [['--help', '--inspect', '--no-sandbox'], 0, /^Usage: parlour /m],
  [
    ['--mutd', 'https://meet.jit.si/x'],
    2,
    /^Parlour has no option --mutd\. Did you mean --muted\?$/m,
  ],
  [['--profile'], 2, /^A name has to follow --profile\./m],
  [
    ['--profile=Town hall', 'x'],
    2,
    /^No hosting is called “Town hall”\. These are there: Public server\.$/m,
  ],
  [['--settings', 'x'], 2, /--settings/],
  [['--install-links'], 1, /^Without a desktop Parlour cannot do that\. Do it in a terminal/m],
  [['--remove-links', '--inspect'], 1, /^Without a desktop Parlour cannot do that\./m],
  [['two', 'rooms'], 2, /^Parlour opens one meeting at a time\./m],
];

for (const [words, code, says] of answered) {
  test(`“parlour ${words.join(' ')}” ends with ${code}, without a screen`, async ({ start }) => {
    const parlour = start(words, { env });
    expect(await parlour.ended).toBe(code);
    expect(parlour.output()).toMatch(says);
    expect(parlour.mains()).toEqual([]);
    expect(parlour.log()).toBe('');
    const folder = join(parlour.home, '.config', 'Parlour');
    // A name is looked up there, and Electron makes the folder that it is asked for.
    expect(existsSync(join(folder, 'settings.json'))).toBe(false);
    if (code === 0) expect(existsSync(folder)).toBe(false);
  });
}

test('it answers beside a Parlour that runs, in the language of the terminal', async ({
  start,
}) => {
  const parlour = start();
  await parlour.shown();
  const again = start(['--help'], { home: parlour.home, env: { LANG: 'de_DE.UTF-8' } });
  expect(await again.ended).toBe(0);
  expect(again.output()).toContain('Aufruf: parlour');
  expect(parlour.mains()).toHaveLength(1);
});

test('its own options stay where an installed Parlour starts anew without others', async ({
  packed,
  start,
}) => {
  const parlour = start(['--inspect', '--muted', '--profile', 'PUBLIC', '--no-sandbox']);
  expect(await parlour.ended).toBe(0);
  await parlour.shown();
  expect(parlour.mains().map(({ line }) => line.trim())).toEqual([
    `${packed.program} --muted --profile PUBLIC`,
  ]);
  proves('L5', 'words and variables', 2);
});

test('an option behind “--” or inside a link is none', async ({ start }) => {
  const parlour = start();
  await parlour.shown();
  // The last two name no room: what is refused was heard, and nothing is joined.
  const words = [
    '--settings',
    '--remove-links',
    '--help',
    'parlour:?x --settings',
    'parlour:?x" --help',
  ];
  for (const [at, word] of words.entries()) {
    const again = start(['--', word], { home: parlour.home });
    expect(await again.ended, word).toBe(0);
    expect(again.output()).not.toMatch(/Usage|Links/);
    const refused = (): number => parlour.log().match(/link refused/g)?.length ?? 0;
    await expect.poll(refused, { timeout: 20_000 }).toBe(at + 1);
  }
  proves('L5', 'words and variables', words.length);
});
