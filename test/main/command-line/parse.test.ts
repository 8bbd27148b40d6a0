import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionNames } from '../../../main/command-line/options.ts';
import { parseWords, wordsFor } from '../../../main/command-line/parse.ts';
import { hostileSwitches } from '../../package/hostile-words.ts';
import type { Traps } from '../../package/traps.ts';

const link = 'https://meet.jit.si/standup';

describe('words mean', () => {
  it.each<[string[], object]>([
    [[], { kind: 'open' }],
    [['', '-'], { kind: 'open' }],
    [[link], { kind: 'open', word: link }],
    [['--muted', '--', link], { kind: 'open', word: link, muted: true }],
    [[link, '--muted'], { kind: 'open', word: link, muted: true }],
    [['--profile', 'Town hall', 'board'], { kind: 'open', profile: 'Town hall', word: 'board' }],
    [['--profile=-x=y'], { kind: 'open', profile: '-x=y' }],
    [['--profile', 'one', '--profile', 'two'], { kind: 'open', profile: 'two' }],
    [['--hidden'], { kind: 'open', hidden: true }],
    [['--settings', '--settings'], { kind: 'open', shows: 'settings' }],
    [['--new-meeting', '--'], { kind: 'open', shows: 'new-meeting' }],
    [['--install-links'], { kind: 'links', act: 'install' }],
    [['--remove-links', '--muted'], { kind: 'links', act: 'remove' }],
    [['--mutd', '--help', link], { kind: 'help' }],
    [['--version', '--settings', link], { kind: 'version' }],
    [['--', '--muted', link], { kind: 'open', word: '--muted' }],
    [['--', link, 'second'], { kind: 'open', word: link }],
  ])('%j: %j', (words, value) => {
    for (const isTerminal of [true, false]) {
      expect(parseWords(words, isTerminal)).toEqual({ ok: true, value });
    }
  });

  it.each<[string[], object]>([
    [['--mutd'], { code: 'unknown', option: '--mutd', meant: 'muted' }],
    [['-muted', link], { code: 'unknown', option: '-muted', meant: 'muted' }],
    [['--Muted'], { code: 'unknown', option: '--Muted', meant: 'muted' }],
    [['--mtued=1'], { code: 'unknown', option: '--mtued=1', meant: 'muted' }],
    [['--prof=x'], { code: 'unknown', option: '--prof=x', meant: 'profile' }],
    [['--setings'], { code: 'unknown', option: '--setings', meant: 'settings' }],
    [['--halp'], { code: 'unknown', option: '--halp', meant: 'help' }],
    [['--verison'], { code: 'unknown', option: '--verison', meant: 'version' }],
    [['--install'], { code: 'unknown', option: '--install', meant: 'install-links' }],
    [['--profile'], { code: 'value-missing', option: 'profile' }],
    [['--profile='], { code: 'value-missing', option: 'profile' }],
    [['--profile', '--', 'x'], { code: 'value-missing', option: 'profile' }],
    [['--profile', '--muted'], { code: 'value-missing', option: 'profile' }],
    [['--muted=no', link], { code: 'value-unwanted', option: 'muted' }],
    [['--settings', link], { code: 'not-alone', option: 'settings' }],
    [['--new-meeting', '--settings'], { code: 'not-alone', option: 'new-meeting' }],
    [['--remove-links', '--', link], { code: 'not-alone', option: 'remove-links' }],
    [['Café', 'am', 'Fluss'], { code: 'several-words' }],
    [['standup', '--', link], { code: 'several-words' }],
  ])('%j: not understood', (words, problem) => {
    for (const isTerminal of [true, false]) {
      expect(parseWords(words, isTerminal)).toEqual({ ok: false, problem });
    }
  });
});

describe('an option that nobody knows', () => {
  it.each(['--colour', '-x', '-h', '--colour=red', '---', '--mute-me-please'])(
    '%s is told to somebody at a terminal, and keeps nobody else from starting',
    (option) => {
      expect(parseWords([option, link], true)).toEqual({
        ok: false,
        problem: { code: 'unknown', option },
      });
      expect(parseWords([option, link], false)).toEqual({
        ok: true,
        value: { kind: 'open', word: link },
      });
    },
  );

  it('but is a switch of Chromium keeps nobody from starting at a terminal, either', () => {
    const traps = { path: (name: string) => `/tmp/${name}`, log: (name: string) => `/tmp/${name}` };
    const switches = Object.values(hostileSwitches(traps as Traps)).flat();
    expect(switches.length).toBeGreaterThan(50);
    for (const word of switches) {
      // Three hyphens are none of Chromium's, and a person sees so.
      const isTerminal = !word.startsWith('---');
      expect(parseWords([word], isTerminal), word).toEqual({ ok: true, value: { kind: 'open' } });
    }
  });
});

describe('from source the words begin behind the folder of the app', () => {
  it.each<[string[], string[]]>([
    [['electron', '.'], []],
    [
      ['electron', '--no-sandbox', '/home/ada/parlour', '--muted', link],
      ['--muted', link],
    ],
    [
      ['electron', '--', '.', '--muted'],
      ['--', '--muted'],
    ],
    [['electron', '--muted'], []],
  ])('%j: %j', (argv, words) => {
    expect(wordsFor(argv, false)).toEqual(words);
  });
});

const word = fc.oneof(
  fc.constantFrom('--', '-', '', '=', ...optionNames.map((name) => `--${name}`)),
  fc.string().map((text) => `--${text}`),
  fc.string(),
  fc.string({ unit: 'binary' }),
);

describe('whatever the words are', () => {
  it('there is an answer, and none behind “--” is an option', () => {
    fc.assert(
      fc.property(fc.array(word), fc.boolean(), (words, isTerminal) => {
        expect(typeof parseWords(words, isTerminal).ok).toBe('boolean');
        const text = words.find(Boolean);
        expect(parseWords(['--', ...words], isTerminal)).toEqual({
          ok: true,
          value: { kind: 'open', ...(text !== undefined && { word: text }) },
        });
      }),
    );
  });

  it('what is opened was said, and nothing was made of it', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const said = parseWords(words, false);
        if (!said.ok || said.value.kind !== 'open') return;
        const { word: opened, profile, muted, hidden } = said.value;
        if (opened !== undefined) expect(words).toContain(opened);
        if (profile !== undefined) expect(words.join('\n')).toContain(profile);
        if (muted) expect(words).toContain('--muted');
        if (hidden) expect(words).toContain('--hidden');
      }),
    );
  });
});
