import { describe, expect, it } from 'vitest';
import { arrivalIn } from './arrival-in.ts';
import { type Arrival, arrivalFrom, linkArrival, packed } from '../../../main/links/arrival.ts';

const link = 'https://meet.jit.si/standup';
const folder = (): string => '/home/ada/Downloads';
const ofWord = (word: string): Arrival => arrivalIn(['/opt/parlour', word], true, folder);
const asLink = (text: string): Arrival => ({ kind: 'link', text });
const asFile = (path: string): Arrival => ({ kind: 'file', path });

describe('the installed app was only started', () => {
  it.each<[string[]]>([
    [[]],
    [['/opt/parlour']],
    [['/opt/parlour', '']],
    [['/opt/parlour', '--enable-logging']],
    [['/opt/parlour', '--']],
    [['/opt/parlour', '--', '']],
    [['/opt/parlour', '-']],
    [['/opt/parlour', '-psn_0_12345']],
    [['/opt/parlour', `--app=${link}`]],
    [['/opt/parlour', '--open=/home/ada/standup.meeting']],
    [['/opt/parlour', `-${link}`]],
    [[link]],
  ])('with %j', (argv) => {
    expect(arrivalIn(argv, true, folder)).toEqual({ kind: 'start' });
  });
});

describe('the app from source was only started', () => {
  it.each<[string[]]>([
    [['/opt/electron']],
    [['/opt/electron', '.']],
    [['/opt/electron', '--no-sandbox', '.']],
    [['/opt/electron', '.', '--no-sandbox']],
    [['/opt/electron', '.', '--']],
    [['/opt/electron', '--', '.']],
    [['/opt/electron', '', '/home/ada/parlour']],
  ])('with %j: the first word is its folder', (argv) => {
    expect(arrivalIn(argv, false, folder)).toEqual({ kind: 'start' });
  });
});

describe('the first word arrives', () => {
  it.each<[string[], boolean, string]>([
    [['/opt/parlour', link], true, link],
    [['/opt/parlour', '--', link], true, link],
    [['/opt/parlour', '--no-sandbox', '--x=y', link, '-v'], true, link],
    [['/opt/parlour', '', link], true, link],
    [['/opt/parlour', '--', link, 'https://meet.jit.si/second'], true, link],
    [['/opt/electron', '.', link], false, link],
    [['/opt/electron', '.', '--', link], false, link],
    [['/opt/electron', '--no-sandbox', '/home/ada/parlour', '--x', link], false, link],
    [['/opt/parlour', 'Café am Fluss'], true, 'Café am Fluss'],
  ])('of %j (installed: %j)', (argv, isPackaged, text) => {
    expect(arrivalIn(argv, isPackaged, folder)).toEqual(asLink(text));
  });

  it.each([
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--remote-debugging-port=9222',
    '--no-sandbox',
    '--gpu-launcher=calc',
    '--renderer-cmd-prefix=sh -c id',
    '--user-data-dir=/tmp',
    '-r',
    '-',
    '--',
    '-standup.meeting',
    '--load=/home/ada/standup.meeting',
  ])('behind the end of the switches as it is, though it looks like one: %j', (word) => {
    expect(arrivalIn(['/opt/parlour', '--', word], true, folder)).toEqual(asLink(word));
    expect(arrivalIn(['/opt/electron', '.', '--', word], false, folder)).toEqual(asLink(word));
  });
});

describe('a word is a file by its ending', () => {
  it.each([
    ['/home/ada/standup.meeting', '/home/ada/standup.meeting'],
    ['/home/ada/standup.url', '/home/ada/standup.url'],
    ['/home/ada/standup.webloc', '/home/ada/standup.webloc'],
    ['/home/ada/standup.desktop', '/home/ada/standup.desktop'],
    ['/home/ada/invite.ics', '/home/ada/invite.ics'],
    ['/home/ada/INVITE.ICS', '/home/ada/INVITE.ICS'],
    ['/home/ada/Standup.Meeting', '/home/ada/Standup.Meeting'],
    ['/home/ada/.meeting', '/home/ada/.meeting'],
    ['/home/ada/a.txt.meeting', '/home/ada/a.txt.meeting'],
    ["/home/ada/What's next?.meeting", "/home/ada/What's next?.meeting"],
    ['/home/ada/#1.meeting', '/home/ada/#1.meeting'],
    ['/home/ada/50%.meeting', '/home/ada/50%.meeting'],
    ['standup.meeting', '/home/ada/Downloads/standup.meeting'],
    ['./standup.meeting', '/home/ada/Downloads/standup.meeting'],
    ['../standup.meeting', '/home/ada/standup.meeting'],
    ['work/daily standup.meeting', '/home/ada/Downloads/work/daily standup.meeting'],
    ['Weekly: planning.meeting', '/home/ada/Downloads/Weekly: planning.meeting'],
    ['file:///home/ada/standup.meeting', '/home/ada/standup.meeting'],
    ['FILE:///home/ada/standup.MEETING', '/home/ada/standup.MEETING'],
    ['file:/home/ada/standup.meeting', '/home/ada/standup.meeting'],
    ['file://localhost/home/ada/standup.meeting', '/home/ada/standup.meeting'],
    ['file:///home/ada/Caf%C3%A9%20am%20Fluss.meeting', '/home/ada/Café am Fluss.meeting'],
    ['file:///home/ada/50%25.meeting', '/home/ada/50%.meeting'],
    ['file:///home/ada/a%3Fb%23c.meeting', '/home/ada/a?b#c.meeting'],
  ])('%s', (word, path) => {
    expect(ofWord(word)).toEqual(asFile(path));
  });

  it.each([
    ['//evil.example/share/standup.meeting', '//evil.example/share/standup.meeting'],
    ['\\\\evil.example\\share\\standup.url', '\\\\evil.example\\share\\standup.url'],
    ['\\\\?\\UNC\\evil.example\\share\\x.ics', '\\\\?\\UNC\\evil.example\\share\\x.ics'],
    ['/\\evil.example/share/standup.url', '/\\evil.example/share/standup.url'],
    ['file://evil.example/share/a%20b.meeting', '//evil.example/share/a b.meeting'],
    ['file:////evil.example/share/x.meeting', '//evil.example/share/x.meeting'],
  ])('on another computer, too: %s keeps its form, by which it is refused', (word, path) => {
    expect(ofWord(word)).toEqual(asFile(path));
  });

  it('and stays relative when the folder it was named in is gone', () => {
    const gone = (): string => {
      throw new Error('ENOENT: no such file or directory, uv_cwd');
    };
    const arrival = arrivalIn(['/opt/parlour', 'standup.meeting'], true, gone);
    expect(arrival).toEqual(asFile('standup.meeting'));
  });
});

describe('a word is a link', () => {
  it.each([
    link,
    'https://meet.jit.si/standup.meeting',
    'HTTPS://meet.jit.si/standup.ics',
    'parlour:standup.meeting',
    'parlour://meet.jit.si/standup.url',
    'jitsi-meet://meet.jit.si/standup.ics?jwt=a.b.c',
    'javascript:alert(1)//x.meeting',
    'smb://evil.example/share/standup.meeting',
    'standup',
    'Weekly: planning',
    'meet.jit.si/standup',
    'meeting',
    '/home/ada/notes.txt',
    '/home/ada/standup.meeting/',
    '/home/ada/standup.meeting.exe',
    '/home/ada/standup.meeting ',
    '/home/ada/standup.constructor',
    'file:///home/ada/notes.txt',
    'file:///home/ada/%zz.meeting',
    'file:///home/ada%2Fstandup.meeting',
    'file:///home/ada/standup.meeting?x=.meeting',
    'file:///home/ada/standup.meeting#.meeting',
    'file://[::1/standup.meeting',
    'file://evil.example/%zz.meeting',
  ])('%j', (word) => {
    expect(ofWord(word)).toEqual(asLink(word));
  });

  it.each([8_192, 8_193, 8_194, 100_000])(
    'of %i characters, cut where it is too long',
    (length) => {
      const arrival = ofWord('x'.repeat(length));
      expect(arrival).toEqual(asLink('x'.repeat(Math.min(length, 8_193))));
      expect(linkArrival('x'.repeat(length))).toEqual(arrival);
    },
  );

  it('when it is too long for the name of a file', () => {
    expect(ofWord(`/${'x'.repeat(8_200)}.meeting`)).toMatchObject({ kind: 'link' });
  });
});

describe('what another process hands over', () => {
  it.each<[Arrival]>([
    [{ kind: 'start' }],
    [asLink(link)],
    [asLink('x'.repeat(8_193))],
    [asLink('parlour:会議室')],
    [asLink('java\u200Bscript:alert(1)')],
    [asFile('/home/ada/standup.meeting')],
  ])('arrives: %j', (arrival) => {
    const handed = packed(arrival);
    expect(JSON.stringify(handed)).toMatch(/^[ -~]*$/);
    expect(arrivalFrom(structuredClone(handed))).toEqual(arrival);
  });

  it.each<[unknown]>([
    [undefined],
    [{ packed: 42 }],
    [{ packed: 'not base64: …' }],
    [{ packed: 'x'.repeat(100_001) }],
    [null],
    [42],
    [link],
    [true],
    [[]],
    [[link]],
    [{}],
    [{ link }],
    [{ kind: 'link' }],
    [{ kind: 'link', text: '' }],
    [{ kind: 'link', text: 42 }],
    [{ kind: 'link', text: [link] }],
    [{ kind: 'link', text: { toString: 'x' } }],
    [{ kind: 'link', text: 'x'.repeat(8_194) }],
    [{ kind: 'link', text: link, isTrusted: true }],
    [{ kind: 'file' }],
    [{ kind: 'file', path: '' }],
    [{ kind: 'file', path: null }],
    [{ kind: 'file', path: `/${'x'.repeat(20_000)}.meeting` }],
    [{ kind: 'file', text: link }],
    [{ kind: '__proto__', text: link }],
    [{ kind: 'run', path: '/bin/sh' }],
    [JSON.parse('{"kind":"link","text":"a","__proto__":{"kind":"file"}}')],
    [new Map([['kind', 'link']])],
  ])('is only a start when it is %o', (data) => {
    expect(arrivalFrom(data)).toEqual({ kind: 'start' });
    expect(arrivalFrom(packed((data ?? null) as Arrival))).toEqual({ kind: 'start' });
  });
});
