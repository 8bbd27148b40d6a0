import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLinkFile } from '../../../main/links/link-file.ts';
import { anyNumber } from '../../common/any-number.ts';
import { binaryPlist, binaryWebloc } from './binary-plist.ts';

const link = 'https://meet.jit.si/standup';
const mostBytes = 256 * 1024;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-link-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The links in a file of these contents, or why there are none. */
async function read(ending: string, content: string | Uint8Array): Promise<unknown> {
  const path = join(folder, `a.${ending}`);
  writeFileSync(path, content);
  const file = await readLinkFile(path);
  return file.ok ? file.value.links : file.problem.code;
}

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const filled = (piece: string): string => piece.repeat(Math.floor(200_000 / piece.length));

describe('a .meeting file', () => {
  it.each<[string, string | Uint8Array]>([
    ['as Parlour writes it', `{\n  "version": 1,\n  "link": "${link}"\n}\n`],
    [
      'with everything',
      JSON.stringify({ version: 1, link, name: 'Standup', start: '2026-11-24T09:00:00Z' }),
    ],
    ['with keys of its own', JSON.stringify({ version: 1, link, color: 'red', a: { b: [1] } })],
    ['with a name that is none', JSON.stringify({ version: 1, link, name: 42 })],
    ['with a name that is too long', JSON.stringify({ version: 1, link, name: 'x'.repeat(201) })],
    ['with a start that is none', JSON.stringify({ version: 1, link, start: 'tomorrow' })],
    [
      'with a prototype',
      `{"version":1,"link":"${link}","__proto__":{"link":"https://evil.example/a"}}`,
    ],
    ['with a constructor', `{"version":1,"link":"${link}","constructor":{"prototype":{"x":1}}}`],
    ['with a link twice: the last', `{"version":1,"link":"https://a.example/b","link":"${link}"}`],
    ['with a byte order mark', `\uFEFF{"version":1,"link":"${link}"}`],
    ['in UTF-16', utf16(`{"version":1,"link":"${link}"}`)],
    ['in UTF-16, the other way round', utf16(`{"version":1,"link":"${link}"}`).swap16()],
    [
      'nested as deep as it gets',
      `{"version":1,"link":"${link}","a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    ],
  ])('%s names its link', async (_what, content) => {
    expect(await read('meeting', content)).toEqual([link]);
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['spaces', '  \n '],
    ['half of it', `{"version":1,"link":"${link}`],
    ['no JSON', link],
    ['a text', JSON.stringify(link)],
    ['a list', JSON.stringify([{ version: 1, link }])],
    ['null', 'null'],
    ['a number', '1'],
    ['no version', JSON.stringify({ link })],
    ['version 0', JSON.stringify({ version: 0, link })],
    ['version "1"', JSON.stringify({ version: '1', link })],
    ['version 1.5', JSON.stringify({ version: 1.5, link })],
    ['no link', JSON.stringify({ version: 1 })],
    ['an empty link', JSON.stringify({ version: 1, link: ' ' })],
    ['a list of links', JSON.stringify({ version: 1, link: [link] })],
    [
      'a link that is too long',
      JSON.stringify({ version: 1, link: `${link}?${'x'.repeat(8_200)}` }),
    ],
    ['a link only in its prototype', `{"version":1,"__proto__":{"link":"${link}"}}`],
    ['a version only in its prototype', `{"link":"${link}","__proto__":{"version":1}}`],
    ['brackets without end', '['.repeat(mostBytes)],
    ['NUL', `{"version":1,"link":"${link}\0"}`],
    ['a picture', Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7) % 256)],
    ['the first byte order mark only', new Uint8Array([0xff, 0xfe])],
    ['half a letter in UTF-16', new Uint8Array([0xff, 0xfe, 0x7b])],
  ])('with %s names none', async (_what, content) => {
    expect(await read('meeting', content)).toBe('file-empty');
  });

  it.each([2, 3, 1e9])('of version %d is for a newer Parlour', async (version) => {
    expect(await read('meeting', JSON.stringify({ version, link }))).toBe('file-newer');
    expect(await read('meeting', JSON.stringify({ version, room: { id: 1 } }))).toBe('file-newer');
  });

  it('brings the name it writes', async () => {
    const path = join(folder, 'a.meeting');
    writeFileSync(path, JSON.stringify({ version: 1, link, name: 'Café am Fluss' }));
    const value = { links: [link], name: 'Café am Fluss' };
    expect(await readLinkFile(path)).toEqual({ ok: true, value });
  });

  it('leaves the prototype of everything alone', async () => {
    await read('meeting', `{"version":1,"link":"${link}","__proto__":{"polluted":1}}`);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a .url file', () => {
  it.each<[string, string | Uint8Array]>([
    ['as Windows writes it', `[InternetShortcut]\r\nURL=${link}\r\n`],
    [
      'with everything',
      `[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL=${link}\r\nIconIndex=0\r\n`,
    ],
    ['of old Macs', `[InternetShortcut]\rURL=${link}\r`],
    ['in other letters', `[INTERNETSHORTCUT]\nurl=${link}`],
    ['with spaces', ` [InternetShortcut] \n  URL = ${link}  \n`],
    [
      'with a comment',
      `; URL=https://a.example/b\n[InternetShortcut]\n;URL=https://a.example/b\n#URL=x\nURL=${link}`,
    ],
    ['with two: the first', `[InternetShortcut]\nURL=${link}\nURL=https://a.example/b`],
    ['with one elsewhere', `[Other]\nURL=https://a.example/b\n[InternetShortcut]\nURL=${link}`],
    [
      'with a program beside',
      `[InternetShortcut]\nURL=${link}\nIconFile=\\\\evil.example\\a.exe\nWorkingDirectory=C:\\`,
    ],
    ['in UTF-8 with a mark', `\uFEFF[InternetShortcut]\r\nURL=${link}`],
    ['in UTF-16', utf16(`[InternetShortcut]\r\nURL=${link}\r\n`)],
    ['in UTF-16, the other way round', utf16(`[InternetShortcut]\nURL=${link}`).swap16()],
    [
      'in an old code page',
      Buffer.from(`[InternetShortcut]\r\nIconFile=C:\\Jörg\r\nURL=${link}`, 'latin1'),
    ],
  ])('%s names its link', async (_what, content) => {
    expect(await read('url', content)).toEqual([link]);
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['no section', `URL=${link}`],
    ['another section', `[Shortcut]\nURL=${link}`],
    ['a section that ended', `[InternetShortcut]\n[Other]\nURL=${link}`],
    ['no value', '[InternetShortcut]\nURL='],
    ['no key', `[InternetShortcut]\n=${link}`],
    ['another key', `[InternetShortcut]\nBASEURL=${link}`],
    ['a page', `<html>[InternetShortcut] URL=${link}</html>`],
    ['NUL', `[InternetShortcut]\nURL=${link}\0`],
    ['UTF-16 without a mark', Buffer.from(`[InternetShortcut]\nURL=${link}`, 'utf16le')],
    [
      'a program',
      Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.from(`[InternetShortcut]\nURL=${link}`)]),
    ],
  ])('with %s names none', async (_what, content) => {
    expect(await read('url', content)).toBe('file-empty');
  });

  it('hands on what it names unjudged: the reading of links refuses it', async () => {
    const content = '[InternetShortcut]\nURL=file://evil.example/a.exe';
    expect(await read('url', content)).toEqual(['file://evil.example/a.exe']);
  });
});

describe('a .desktop file', () => {
  it.each([
    [
      'as GNOME writes it',
      `[Desktop Entry]\nEncoding=UTF-8\nName=Standup\nType=Link\nURL=${link}\nIcon=text-html\n`,
    ],
    [
      'with a comment first',
      `#!/usr/bin/env xdg-open\n# a link\n[Desktop Entry]\nType=Link\nURL=${link}`,
    ],
    [
      'with names in other languages',
      `[Desktop Entry]\nType=Link\nName[de]=Treffen\nURL[de]=https://a.example/b\nURL=${link}`,
    ],
    [
      'with a command nobody runs',
      `[Desktop Entry]\nType=Link\nExec=touch /tmp/parlour-was-here\nURL=${link}`,
    ],
    ['with Windows line ends', `[Desktop Entry]\r\nType=Link\r\nURL=${link}\r\n`],
  ])('%s names its link', async (_what, content) => {
    expect(await read('desktop', content)).toEqual([link]);
  });

  it.each([
    ['a program', `[Desktop Entry]\nType=Application\nExec=sh -c id\nURL=${link}`],
    ['a folder', `[Desktop Entry]\nType=Directory\nURL=${link}`],
    ['no type', `[Desktop Entry]\nURL=${link}`],
    ['two types, a program first', `[Desktop Entry]\nType=Application\nType=Link\nURL=${link}`],
    ['a type in other letters', `[Desktop Entry]\nType=link\nURL=${link}`],
    ['an action only', `[Desktop Action New]\nType=Link\nURL=${link}`],
    ['no link', '[Desktop Entry]\nType=Link\n'],
    ['nothing', ''],
  ])('with %s names none', async (_what, content) => {
    expect(await read('desktop', content)).toBe('file-empty');
  });
});

const plist = (
  content: string,
  type = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${type}\n<plist version="1.0">\n<dict>\n${content}\n</dict>\n</plist>\n`;
const urlKey = (value: string): string => `\t<key>URL</key>\n\t<string>${value}</string>`;

describe('a .webloc file', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['as macOS writes it', plist(urlKey(link)), link],
    ['without a document type', plist(urlKey(link), ''), link],
    ['with other keys', plist(`<key>Name</key><string>a</string>${urlKey(link)}`), link],
    ['with spaces', plist(`<key> URL </key> \n <string>\n  ${link}\n</string>`), link],
    ['with a comment', plist(`<!-- ${urlKey('https://a.example/b')} -->${urlKey(link)}`), link],
    ['with entities', plist(urlKey(`${link}?a=1&amp;b=&#50;&amp;c=&#x33;`)), `${link}?a=1&b=2&c=3`],
    ['with an entity of its own', plist(urlKey(`${link}&evil;`)), `${link}&evil;`],
    ['with a character beyond all', plist(urlKey(`${link}&#x110000;`)), `${link}&#x110000;`],
    ['decoded once', plist(urlKey(`${link}&amp;lt;`)), `${link}&lt;`],
    ['with a mark', `\uFEFF${plist(urlKey(link))}`, link],
    ['in UTF-16', utf16(plist(urlKey(link))), link],
    ['binary', binaryWebloc(link), link],
    [
      'binary and long',
      binaryWebloc(`${link}?${'x'.repeat(5_000)}`),
      `${link}?${'x'.repeat(5_000)}`,
    ],
    [
      'binary in UTF-16',
      binaryPlist([{ keys: [1], values: [2] }, { wide: 'URL' }, { wide: `${link}é` }]),
      `${link}é`,
    ],
    [
      'binary with other keys',
      binaryPlist([
        { keys: [1, 2], values: [3, 4] },
        { text: 'a' },
        { text: 'URL' },
        { number: 7 },
        { text: link },
      ]),
      link,
    ],
    [
      'binary with a list that holds itself',
      binaryPlist([
        { keys: [1, 2], values: [3, 4] },
        { text: 'a' },
        { text: 'URL' },
        { list: [3, 3, 0] },
        { text: link },
      ]),
      link,
    ],
    [
      'binary with its dictionary last',
      binaryPlist([{ text: 'URL' }, { text: link }, { keys: [0], values: [1] }], 2),
      link,
    ],
  ])('%s names its link', async (_what, content, expected) => {
    expect(await read('webloc', content)).toEqual([expected]);
  });

  const bomb = `<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n || ''};`.repeat(10)}">`).join('')}]>`;
  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['an entity bomb', plist(urlKey('&a20;'), bomb)],
    [
      'an entity that reads a file',
      plist(urlKey('&x;'), '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
    ['definitions of its own', plist(urlKey(link), '<!DOCTYPE plist PUBLIC "a" "b" [ ]>')],
    ['an entity outside', `<!ENTITY x "y">${plist(urlKey(link))}`],
    ['half of it', plist(urlKey(link)).slice(0, 200)],
    ['no plist', `<html>${urlKey(link)}</html>`],
    ['no link', plist('<key>URL</key><integer>1</integer>')],
    ['an empty link', plist(urlKey(' '))],
    ['the link in another key', plist(`<key>url</key><string>${link}</string>`)],
    ['a comment only', plist(`<!-- ${urlKey(link)} -->`)],
    ['a comment without end', plist(`<!-- ${urlKey(link)}`)],
    ['the binary magic only', Buffer.from('bplist00')],
    ['half a binary', binaryWebloc(link).subarray(0, 40)],
    ['a binary without its end', binaryWebloc(link).subarray(0, -1)],
    ['a binary list', binaryPlist([{ list: [1] }, { text: link }])],
    ['a binary text', binaryPlist([{ text: link }])],
    [
      'a binary number for a link',
      binaryPlist([{ keys: [1], values: [2] }, { text: 'URL' }, { number: 1 }]),
    ],
    ['a binary that points outside', binaryPlist([{ keys: [1], values: [900] }, { text: 'URL' }])],
    ['a binary top outside', binaryPlist([{ keys: [], values: [] }], 77)],
    ['a binary that is its own key', binaryPlist([{ keys: [0], values: [0] }])],
    [
      'a binary of another version',
      Buffer.concat([Buffer.from('bplist15'), binaryWebloc(link).subarray(8)]),
    ],
  ])('with %s names none', async (_what, content) => {
    expect(await read('webloc', content)).toBe('file-empty');
  });

  const lists = Array.from({ length: 40 }, (_, n) => ({
    list: Array.from({ length: 10 }, () => n + 4),
  }));
  it('that would be 10^40 lists long is read at once', async () => {
    const objects = [
      { keys: [1, 2], values: [3, 43] },
      { text: 'a' },
      { text: 'URL' },
      ...lists,
      { text: link },
    ];
    const start = performance.now();
    expect(await read('webloc', binaryPlist(objects))).toEqual([link]);
    expect(performance.now() - start).toBeLessThan(200);
  });

  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  it(`damaged in any place is refused or names a text, never more (seed ${seed})`, async () => {
    const below = anyNumber(seed);
    for (let n = 0; n < 1_000; n++) {
      const content = Buffer.from(binaryWebloc(link));
      for (let hits = 0; hits <= below(4); hits++)
        content[8 + below(content.length - 8)] = below(256);
      const outcome = await read('webloc', content);
      expect(Array.isArray(outcome) || outcome === 'file-empty').toBe(true);
    }
  });
});

const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`;
const event = (...all: string[]): string =>
  lines('BEGIN:VEVENT', 'UID:1@example.org', ...all, 'END:VEVENT').trimEnd();
const calendar = (...all: string[]): string =>
  lines('BEGIN:VCALENDAR', 'VERSION:2.0', ...all, 'END:VCALENDAR');

describe('a .ics file', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['with a conference', calendar(event(`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${link}`)), [link]],
    ['with an URL', calendar(event(`URL:${link}`)), [link]],
    ['with an URL and parameters', calendar(event(`URL;VALUE=URI;X-A="b;c:d":${link}`)), [link]],
    ['with a location', calendar(event(`LOCATION:${link}`)), [link]],
    ['with a place and a link', calendar(event(`LOCATION:Room 7\\, 2nd floor\\; ${link}`)), [link]],
    ['with a property of its own', calendar(event(`X-JITSI-CONFERENCE:${link}`)), [link]],
    [
      'with Outlook’s HTML',
      calendar(event(`X-ALT-DESC;FMTTYPE=text/html:<a href="${link}">Join</a>`)),
      [link],
    ],
    [
      'with a description',
      calendar(event(`DESCRIPTION:Hello\\,\\n\\njoin at ${link}.\\nBye`)),
      [link],
    ],
    [
      'with a link in brackets',
      calendar(event(`DESCRIPTION:Join (${link}) <${link}2>\\, "${link}3"!`)),
      [link, `${link}2`, `${link}3`],
    ],
    [
      'with everything: the best place first',
      calendar(
        event(
          'DESCRIPTION:https://d.example/5',
          'X-A:https://x.example/4',
          'LOCATION:https://l.example/3',
          'URL:https://u.example/2',
          'CONFERENCE:https://c.example/1',
        ),
      ),
      [
        'https://c.example/1',
        'https://u.example/2',
        'https://l.example/3',
        'https://x.example/4',
        'https://d.example/5',
      ],
    ],
    [
      'with the same link everywhere',
      calendar(event(`CONFERENCE:${link}`, `URL:${link}`, `DESCRIPTION:${link}`)),
      [link],
    ],
    [
      'with a telephone first',
      calendar(event('CONFERENCE;FEATURE=PHONE:tel:+49-30-1', `CONFERENCE;FEATURE=VIDEO:${link}`)),
      [link],
    ],
    [
      'with our own scheme',
      calendar(event('URL:parlour://meet.jit.si/a', 'LOCATION:jitsi-meet://meet.jit.si/b')),
      ['parlour://meet.jit.si/a', 'jitsi-meet://meet.jit.si/b'],
    ],
    [
      'with only whole addresses from its prose',
      calendar(event(`DESCRIPTION:parlour:hall http://a.example/b ${link}`)),
      [link],
    ],
    [
      'in folded lines',
      calendar(event(`DESCRIPTION:join at https://meet.jit`, ` .si/stand`, `\tup`)),
      [link],
    ],
    ['with UNIX line ends', calendar(event(`URL:${link}`)).replaceAll('\r\n', '\n'), [link]],
    [
      'in small letters',
      calendar(event(`URL:${link}`)).replaceAll(/BEGIN|END|VEVENT|VCALENDAR|UID|URL/g, (word) =>
        word.toLowerCase(),
      ),
      [link],
    ],
    ['in UTF-8 with a mark', `\uFEFF${calendar(event(`URL:${link}`))}`, [link]],
    ['in UTF-16', utf16(calendar(event(`URL:${link}`))), [link]],
    [
      'in an old code page',
      Buffer.from(calendar(event('LOCATION:Büro', `URL:${link}`)), 'latin1'),
      [link],
    ],
    [
      'with a change to one repetition',
      calendar(
        event('RRULE:FREQ=WEEKLY', `URL:${link}`),
        event('RECURRENCE-ID:20261201T090000Z', `URL:${link}2`),
      ),
      [link, `${link}2`],
    ],
    [
      'in two calendars, once',
      calendar(event(`URL:${link}`)) + calendar(event(`URL:${link}`)),
      [link],
    ],
    [
      'with a time zone',
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Berlin',
        'TZURL:https://tz.example/a',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        'END:STANDARD',
        'END:VTIMEZONE',
        event(`URL:${link}`),
      ),
      [link],
    ],
    [
      'with an alarm',
      calendar(
        event(`URL:${link}`, 'BEGIN:VALARM', 'DESCRIPTION:https://a.example/b', 'END:VALARM'),
      ),
      [link],
    ],
    [
      'with an impossible time',
      calendar(event('DTSTART:soon', 'RRULE:FREQ=NEVER', 'DURATION:long', `URL:${link}`)),
      [link],
    ],
    ['with lines that are none', calendar(event('nonsense', '', `URL:${link}`)), [link]],
    ['without an id', calendar('BEGIN:VEVENT', `URL:${link}`, 'END:VEVENT'), [link]],
    ['of a reply', calendar('METHOD:REPLY', event(`URL:${link}`, 'STATUS:CANCELLED')), [link]],
  ])('%s names its links', async (_what, content, links) => {
    expect(await read('ics', content)).toEqual(links);
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a link only', link],
    ['no event', calendar()],
    ['a task', calendar('BEGIN:VTODO', `URL:${link}`, 'END:VTODO')],
    ['an event outside', event(`URL:${link}`)],
    ['a link outside of its event', calendar(`URL:${link}`, event('LOCATION:Room 7'))],
    ['no link', calendar(event('LOCATION:Room 7', 'DESCRIPTION:See you there'))],
    ['a telephone only', calendar(event('CONFERENCE:tel:+49-30-1'))],
    ['a file', calendar(event('URL:file:///etc/passwd', 'ATTACH:file:///etc/passwd'))],
    ['a script', calendar(event('URL:javascript:alert(1)', 'LOCATION:data:text/html,x'))],
    ['no end', calendar(event(`URL:${link}`)).slice(0, -20)],
    ['NUL', calendar(event(`URL:${link}\0`))],
    [
      'values of other types',
      calendar('BEGIN:VEVENT', 'UID;VALUE=RECUR:x', 'X-A;VALUE=DATE-TIME:https:x', 'END:VEVENT'),
    ],
    ['a card', lines('BEGIN:VCARD', `URL:${link}`, 'END:VCARD')],
    ['a strange component', lines('BEGIN:__PROTO__', `URL:${link}`, 'END:__PROTO__')],
  ])('with %s names none', async (_what, content) => {
    expect(await read('ics', content)).toBe('file-empty');
  });

  it.each([
    [
      'two events',
      calendar(event(`URL:${link}`), event(`URL:${link}`).replace('UID:1@', 'UID:2@')),
    ],
    [
      'two events without an id',
      calendar(
        'BEGIN:VEVENT',
        `URL:${link}`,
        'END:VEVENT',
        'BEGIN:VEVENT',
        `URL:${link}`,
        'END:VEVENT',
      ),
    ],
    [
      'two calendars',
      calendar(event(`URL:${link}`)) + calendar(event().replace('UID:1@', 'UID:2@')),
    ],
  ])('with %s leaves the choice to the calendar', async (_what, content) => {
    expect(await read('ics', content)).toBe('file-several');
  });

  it('with a thousand links names the first fifty', async () => {
    const all = Array.from({ length: 1_000 }, (_, n) => `${link}${n}`);
    expect(await read('ics', calendar(event(`DESCRIPTION:${all.join('\\n')}`)))).toEqual(
      all.slice(0, 50),
    );
  });
});

describe('anything at all', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const good: [string, Buffer][] = [
    ['meeting', Buffer.from(JSON.stringify({ version: 1, link, name: 'Standup' }))],
    ['url', utf16(`[InternetShortcut]\r\nURL=${link}`)],
    ['desktop', Buffer.from(`[Desktop Entry]\nType=Link\nURL=${link}`)],
    ['webloc', Buffer.from(plist(urlKey(`${link}?a&amp;b`)))],
    [
      'ics',
      Buffer.from(calendar(event(`CONFERENCE;VALUE=URI:${link}`, `DESCRIPTION:${link}\\, x`))),
    ],
  ];
  it.each(good)(
    `damaged in a .%s file is refused, and never thrown (seed ${seed})`,
    async (ending, whole) => {
      const below = anyNumber(seed);
      for (let n = 0; n < 300; n++) {
        const content = Buffer.from(whole.subarray(0, whole.length - below(3)));
        for (let hits = 0; hits <= below(6); hits++) content[below(content.length)] = below(256);
        const outcome = await read(ending, content);
        const codes = ['file-empty', 'file-newer', 'file-several'];
        expect(Array.isArray(outcome) || codes.includes(String(outcome))).toBe(true);
      }
    },
  );
});

describe('files made to keep Parlour busy are done with in half a second', () => {
  const costly: [string, string][] = [
    ['meeting', `{"version":1,"link":"${link}",${filled('"a":{},').slice(0, -1)}}`],
    ['meeting', filled('{"version":')],
    ['url', filled('[InternetShortcut]\n')],
    ['url', filled('[')],
    ['url', filled('\r\n')],
    ['url', `[InternetShortcut]\n${filled('a=b\n')}`],
    ['desktop', `[Desktop Entry]\n${filled(' ')}Type=Link`],
    ['webloc', filled('<!--')],
    ['webloc', filled('<!DOCTYPE ')],
    ['webloc', `<plist>${filled('<key>')}`],
    ['webloc', `<plist>${filled('<key>URL</key>')}`],
    ['webloc', `<plist><key>${filled(' ')}`],
    ['webloc', `<plist>${filled('<key>URL</key><string>')}`],
    ['webloc', plist(urlKey(filled('&amp;')))],
    ['webloc', plist(urlKey(filled('&')))],
    ['webloc', plist(filled('<dict>'))],
    ['ics', filled('BEGIN:VEVENT\r\n')],
    ['ics', calendar(filled('BEGIN:VEVENT\r\nEND:VEVENT\r\n').trim())],
    ['ics', calendar(event(`URL;${filled('A=b;')}:x`))],
    ['ics', calendar(event(`URL;A=${filled('b,')}:x`))],
    ['ics', calendar(event(`URL;A="${filled('^n')}":x`))],
    ['ics', calendar(event(`DESCRIPTION:${filled('https:')}`))],
    ['ics', calendar(event(`DESCRIPTION:${filled('https://a.')}`))],
    ['ics', calendar(event(`DESCRIPTION:https://a${filled('.,;')}b`))],
    ['ics', calendar(event(`DESCRIPTION:${filled('https://a/.... ')}`))],
    ['ics', calendar(event(`DESCRIPTION:${filled('\\n')}`))],
    ['ics', calendar(event(`DESCRIPTION:${filled('a\r\n ')}`))],
    ['ics', calendar(event(filled('X-A:https://a.example/b\r\n').trim()))],
    ['ics', filled('X-')],
    ['ics', filled('\r\n ')],
  ];
  it.each(costly.map(([ending, content]) => [ending, content.slice(0, 70), content]))(
    '.%s: %j…',
    async (ending, _start, content) => {
      await read(ending, '');
      const start = performance.now();
      await read(ending, content);
      // What goes wrong here takes minutes, on any machine.
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );

  it('and nothing of a file is ever printed', async () => {
    const written = ['log', 'info', 'warn', 'error'] as const;
    const spies = written.map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
    const secret = `${link}?jwt=secret`;
    await read('webloc', plist(`<${urlKey(secret)}<`));
    await read('webloc', binaryWebloc(secret).subarray(0, -3));
    await read('ics', calendar(event(`URL;${secret}`, `X-A;B:${secret}`, 'DTSTART:x')));
    await read('meeting', `{"version":1,"link":"${secret}`);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
