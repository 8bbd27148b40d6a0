import { describe, expect, it } from 'vitest';
import { arrivalIn } from './arrival-in.ts';
import { parseMeetingLink } from '../../../common/meeting-link.ts';
import { publicProfile } from '../../../common/profile.ts';
import { shortWords } from '../../../main/links/short-words.ts';

const hostings = { current: publicProfile, all: [publicProfile] };
const folder = (): string => '/home/ada';
const link = 'https://meet.jit.si/standup';

describe('a process goes on with its words', () => {
  it.each<[string[]]>([
    [[]],
    [['/opt/parlour']],
    [['/opt/parlour', '--', link]],
    [['/opt/parlour', '--', `${link}?${'x'.repeat(8_160)}`]],
    [['/opt/electron', '--no-sandbox', '/home/ada/parlour', `parlour:${'x'.repeat(9_000)}`]],
    [Array.from({ length: 100 }, (_, n) => `--switch-${n}`)],
  ])('when they fit into a message (case %#)', (argv) => {
    expect(shortWords(argv)).toBeUndefined();
  });
});

describe('a process starts anew', () => {
  it.each<[string, string[], boolean]>([
    ['a long link', ['/opt/parlour', '--', `${link}?${'x'.repeat(100_000)}`], true],
    ['a long link without “--”', ['/opt/parlour', `parlour:${'x'.repeat(30_000)}`], true],
    ['a long link in other letters', ['/opt/parlour', '--', `parlour:${'会'.repeat(8_000)}`], true],
    ['a long switch', ['/opt/parlour', `--x=${'y'.repeat(50_000)}`, link], true],
    [
      'a thousand words',
      ['/opt/parlour', '--', ...Array.from({ length: 1_000 }, () => 'parlour:ab')],
      true,
    ],
    [
      'a thousand switches',
      ['/opt/parlour', ...Array.from({ length: 1_000 }, (_, n) => `--switch-${n}`), link],
      true,
    ],
    [
      'a long link from source',
      ['/opt/electron', '--no-sandbox', '/home/ada/parlour', '--', 'x'.repeat(50_000)],
      false,
    ],
  ])('with %s, which is too long then, too', (_what, argv, isPackaged) => {
    const words = shortWords(argv);
    expect(words).toBeDefined();
    const again = [argv[0] ?? '', ...(words ?? [])];
    expect(shortWords(again)).toBeUndefined();
    const arrival = arrivalIn(again, isPackaged, folder);
    const read = parseMeetingLink(arrival.kind === 'link' ? arrival.text : '', hostings);
    expect(read).toEqual({ ok: false, problem: { code: 'link-too-long' } });
  });

  it('with the app it runs and the switches it had', () => {
    const argv = ['/opt/electron', '--no-sandbox', '/home/ada/parlour', '--', 'x'.repeat(50_000)];
    expect(shortWords(argv)?.slice(0, 3)).toEqual(['--no-sandbox', '/home/ada/parlour', '--']);
  });

  it('leaving room for what it says besides, in a message of 32 KB', () => {
    const argv = ['/opt/parlour', 'x'.repeat(30_000)];
    const again = shortWords(argv) ?? [];
    const data = arrivalIn(['/opt/parlour', ...again], true, folder);
    // Two bytes a letter at most.
    expect(again.join(' ').length + 2 * JSON.stringify(data).length).toBeLessThan(30_000);
  });
});
