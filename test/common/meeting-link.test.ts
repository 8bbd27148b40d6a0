import { describe, expect, it } from 'vitest';
import type { LinkProblemCode } from '../../common/link-problem.ts';
import { meetingKey, parlourLink, webLink } from '../../common/meeting.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import { type Profile, profileOf, publicProfile, serverOf } from '../../common/profile.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

const hostings = { current: publicProfile, all: [publicProfile] };
const parse = (text: string) => parseMeetingLink(text, hostings);
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';

/** What the text should name; parts that are left out have their plain value. */
interface Expected {
  tenant?: string;
  room: string;
  name?: string;
  audioMuted?: boolean;
  videoMuted?: boolean;
  ticket?: string;
  subject?: string;
}

const good: readonly [string, Expected][] = [
  ['standup', { room: 'standup' }],
  ['  standup \n', { room: 'standup' }],
  ['StandUp', { room: 'StandUp' }],
  ['Café am Fluss', { room: 'CaféamFluss', name: 'Café am Fluss' }],
  ['Cafe\u0301 am Fluss', { room: 'CaféamFluss', name: 'Café am Fluss' }],
  ['design   review', { room: 'designreview', name: 'design review' }],
  ['会議室', { room: '会議室' }],
  ['اجتماع', { room: 'اجتماع' }],
  ['हिन्दी', { room: 'हिन्दी' }],
  ['v1.2', { room: 'v1.2' }],
  ['meeting.notes', { room: 'meeting.notes' }],
  ['Q&A, part 2!', { room: 'QApart2', name: 'Q&A, part 2!' }],
  ["Tom's room", { room: 'Tomsroom', name: "Tom's room" }],
  ['java\tscript:alert(1)', { room: 'javascriptalert1', name: 'java script:alert(1)' }],
  ['Weekly: planning', { room: 'Weeklyplanning', name: 'Weekly: planning' }],
  ['a', { room: 'a' }],
  ['42', { room: '42' }],
  ['team/standup', { tenant: 'team', room: 'standup', name: 'standup' }],
  ['org/team/standup', { tenant: 'org/team', room: 'standup', name: 'standup' }],
  ['/standup', { room: 'standup' }],
  ['standup/', { room: 'standup' }],
  ['ﬁnance', { room: 'finance', name: 'ﬁnance' }],
  ['meet.jit.si/standup', { room: 'standup' }],
  ['MEET.JIT.SI/standup', { room: 'standup' }],
  ['meet.jit.si:443/standup', { room: 'standup' }],
  ['meet.jit.si/team/standup', { tenant: 'team', room: 'standup' }],
  ['https://meet.jit.si/standup', { room: 'standup' }],
  ['https://meet.jit.si/standup/', { room: 'standup' }],
  ['https://meet.jit.si//standup', { room: 'standup' }],
  ['https:meet.jit.si/standup', { room: 'standup' }],
  ['HTTPS://Meet.Jit.Si/StandUp', { room: 'StandUp' }],
  ['https://meet.jit.si:443/standup', { room: 'standup' }],
  ['https://meet.jit.si./standup', { room: 'standup' }],
  ['http://meet.jit.si/standup', { room: 'standup' }],
  ['https://meet.jit.si/team/standup', { tenant: 'team', room: 'standup' }],
  ['https://meet.jit.si/Caf%C3%A9%20am%20Fluss', { room: 'CaféamFluss', name: 'Café am Fluss' }],
  ['https://meet.jit.si/Café', { room: 'Café' }],
  ['<https://meet.jit.si/standup>', { room: 'standup' }],
  ['"https://meet.jit.si/standup"', { room: 'standup' }],
  ['“https://meet.jit.si/standup”', { room: 'standup' }],
  ['parlour:standup', { room: 'standup' }],
  ['parlour://meet.jit.si/standup', { room: 'standup' }],
  ['PARLOUR://meet.jit.si/standup', { room: 'standup' }],
  ['parlour://standup', { room: 'standup' }],
  ['parlour:Caf%C3%A9', { room: 'Café' }],
  ['parlour:https://meet.jit.si/standup', { room: 'standup' }],
  ['parlour://https://meet.jit.si/standup', { room: 'standup' }],
  ['jitsi-meet://meet.jit.si/standup', { room: 'standup' }],
  ['jitsi-meet:meet.jit.si/standup', { room: 'standup' }],
  ['jitsi-meet:///standup', { room: 'standup' }],
  ['jitsi-meet://standup', { room: 'standup' }],
  ['jitsi-meet:https://meet.jit.si/standup', { room: 'standup' }],
  ['org.jitsi.meet://meet.jit.si/standup', { room: 'standup' }],
  [`jitsi-meet://meet.jit.si/standup?jwt=${jwt}`, { room: 'standup', ticket: jwt }],
  [`jitsi-meet://meet.jit.si/standup#jwt="${jwt}"`, { room: 'standup', ticket: jwt }],
  [`jitsi-meet://meet.jit.si/standup#jwt=%22${jwt}%22`, { room: 'standup', ticket: jwt }],
  [`https://meet.jit.si/standup?jwt=${jwt}&lang=de`, { room: 'standup', ticket: jwt }],
  ['https://meet.jit.si/standup?jwt=nonsense', { room: 'standup' }],
  [`https://meet.jit.si/standup?x=a/b/c#y=https://evil.example/z`, { room: 'standup' }],
  [
    'https://meet.jit.si/standup#config.startWithAudioMuted=true',
    { room: 'standup', audioMuted: true },
  ],
  [
    'https://meet.jit.si/standup#config.startWithVideoMuted=true',
    { room: 'standup', videoMuted: true },
  ],
  ['https://meet.jit.si/standup#config.startWithAudioMuted=false', { room: 'standup' }],
  [
    'https://meet.jit.si/standup#config.subject=%22Weekly%22',
    { room: 'standup', subject: 'Weekly' },
  ],
  [
    'https://meet.jit.si/standup#config.subject=%22a%0Ab%E2%80%AEc%22',
    { room: 'standup', subject: 'abc' },
  ],
  ['https://meet.jit.si/standup#config.prejoinConfig.enabled=false', { room: 'standup' }],
  ['https://meet.jit.si/standup#userInfo.displayName=%22Boss%22', { room: 'standup' }],
  ['https://meet.jit.si/standup#iceServers.replace=[]', { room: 'standup' }],
  ['https://meet.jit.si/standup?%zz=%zz', { room: 'standup' }],
  ['https://https://meet.jit.si/standup', { room: 'standup' }],
  ['jitsi-meet:https:parlour://https://meet.jit.si/standup', { room: 'standup' }],
  ['//meet.jit.si/standup', { room: 'standup' }],
  ['parlour:42', { room: '42' }],
  ['jitsi-meet:2024/42', { tenant: '2024', room: '42' }],
  ['\u200Ehttps://meet.jit.si/standup\u202C', { room: 'standup' }],
  ['"\uFEFFhttps://meet.jit.si/standup\u200B "', { room: 'standup' }],
  ['https://meet%2Ejit%2Esi/standup', { room: 'standup' }],
  ['https://ｍｅｅｔ．ｊｉｔ．ｓｉ/standup', { room: 'standup' }],
  ['https://meet。jit。si。/standup', { room: 'standup' }],
];

/** Well written, and the server is nobody's here: asking is for whoever opens it. */
const elsewhere: readonly [text: string, server: string, room: string][] = [
  ['https://evil.example/standup', 'evil.example', 'standup'],
  ['https://meet.jit.si.evil.example/standup', 'meet.jit.si.evil.example', 'standup'],
  ['https://meet.jit.si:8443/standup', 'meet.jit.si:8443', 'standup'],
  ['evil.example/standup', 'evil.example', 'standup'],
  ['//evil.example/standup', 'evil.example', 'standup'],
  ['my_box.example/standup', 'my_box.example', 'standup'],
  ['localhost:8443/standup', 'localhost:8443', 'standup'],
  ['my_box:443/standup', 'my_box', 'standup'],
  ['https://localhost/standup', 'localhost', 'standup'],
  ['parlour://evil.example/standup', 'evil.example', 'standup'],
  ['parlour://localhost:443/standup', 'localhost', 'standup'],
  ['jitsi-meet://evil.example/standup', 'evil.example', 'standup'],
  ['https://127.0.0.1/standup', '127.0.0.1', 'standup'],
  ['https://127.0.0.1./standup', '127.0.0.1', 'standup'],
  ['https://127.1/standup', '127.0.0.1', 'standup'],
  ['https://2130706433/standup', '127.0.0.1', 'standup'],
  ['https:2130706433/standup', '127.0.0.1', 'standup'],
  ['https://0x7f.1/standup', '127.0.0.1', 'standup'],
  ['https://0x7f000001/standup', '127.0.0.1', 'standup'],
  ['https://017700000001/standup', '127.0.0.1', 'standup'],
  ['https://１２７.0.0.1/standup', '127.0.0.1', 'standup'],
  ['https://[::1]/standup', '[::1]', 'standup'],
  ['https://[0:0:0:0:0:0:0:1]/standup', '[::1]', 'standup'],
  ['https://[::ffff:127.0.0.1]/standup', '[::ffff:7f00:1]', 'standup'],
  ['[2001:DB8::1]:8443/standup', '[2001:db8::1]:8443', 'standup'],
  ['https://mеet.jit.si/standup', 'xn--met-rdd.jit.si', 'standup'],
  ['https://xn--met-hvd.jit.si/standup', 'xn--met-hvd.jit.si', 'standup'],
  ['https://parlour:8443/standup', 'parlour:8443', 'standup'],
  ['https://file/standup', 'file', 'standup'],
  ['https://EVIL.example:443/Caf%C3%A9', 'evil.example', 'Café'],
  ['parlour:https://evil.example/standup', 'evil.example', 'standup'],
];

const bad: Record<string, readonly [string, LinkProblemCode][]> = {
  'nothing there': [
    ['', 'empty'],
    ['   \t\n ', 'empty'],
    ['""', 'empty'],
    ['<>', 'empty'],
  ],
  'no room': [
    ['meet.jit.si', 'room-missing'],
    ['meet.jit.si/', 'room-missing'],
    ['https://meet.jit.si', 'room-missing'],
    ['https://meet.jit.si/', 'room-missing'],
    ['https://meet.jit.si/?room=x', 'room-missing'],
    ['https://meet.jit.si#x', 'room-missing'],
    ['jitsi-meet://meet.jit.si', 'room-missing'],
    ['parlour:', 'room-missing'],
    ['parlour://', 'room-missing'],
    ['/', 'room-missing'],
    ['///', 'room-missing'],
  ],
  'other schemes': [
    ['javascript:alert(1)', 'scheme-unsupported'],
    ['JavaScript:alert(1)', 'scheme-unsupported'],
    ['file:///etc/passwd', 'scheme-unsupported'],
    ['data:text/html,x', 'scheme-unsupported'],
    ['mailto:a@b.example', 'scheme-unsupported'],
    ['tel:123-abc', 'scheme-unsupported'],
    ['ftp://meet.jit.si/standup', 'scheme-unsupported'],
    ['ms-settings:', 'scheme-unsupported'],
    ['blob:https://meet.jit.si/x', 'scheme-unsupported'],
    ['about:blank', 'scheme-unsupported'],
    ['app://parlour/home/index.html', 'scheme-unsupported'],
    ['chrome://gpu', 'scheme-unsupported'],
    ['vbscript:x', 'scheme-unsupported'],
    ['smb://server/share', 'scheme-unsupported'],
    ['parlour:javascript:alert(1)', 'scheme-unsupported'],
    ['javascript:1/alert(1)', 'scheme-unsupported'],
    ['parlour:javascript:1/alert(1)', 'scheme-unsupported'],
    ['file:1/x', 'scheme-unsupported'],
    ['intent://meet.jit.si/x#Intent;scheme=org.jitsi.meet;end', 'scheme-unsupported'],
    ['jitsi-meet://file:///etc/passwd', 'scheme-unsupported'],
  ],
  'somebody’s password': [
    ['https://user:pass@meet.jit.si/standup', 'carries-password'],
    ['https://meet.jit.si@evil.example/standup', 'carries-password'],
    ['https://@meet.jit.si/standup', 'carries-password'],
    ['parlour://a@meet.jit.si/standup', 'carries-password'],
  ],
  'what no parser should guess at': [
    ['https:\\\\meet.jit.si\\standup', 'link-unreadable'],
    ['https://meet.jit.si\\@evil.example/x', 'link-unreadable'],
    ['https://meet.jit.si/a\\b', 'link-unreadable'],
    ['https://meet.jit.si/%', 'link-unreadable'],
    ['https://meet.jit.si/%zz', 'link-unreadable'],
    ['https://meet.jit.si/%ff', 'link-unreadable'],
    ['https://meet.jit.si/a%2Fb', 'link-unreadable'],
    ['https://meet.jit\n.si/standup', 'link-unreadable'],
    ['https://meet.jit.si/stand\tup', 'link-unreadable'],
    ['https://meet.jit.si/a\u0000b', 'link-unreadable'],
    ['https://meet.jit.si/\u202Eputs', 'link-unreadable'],
    ['https://', 'link-unreadable'],
    ['https:///', 'link-unreadable'],
    ['https://exa mple/standup', 'link-unreadable'],
    ['https://meet.jit.si:99999/standup', 'link-unreadable'],
    ['\\\\server\\share', 'room-character'],
    ['https://meet.\u034Fjit.si/standup', 'link-unreadable'],
    ['https://meet\uFE0F.jit.si/standup', 'link-unreadable'],
    ['https://meet%E2%80%8B.jit.si/standup', 'link-unreadable'],
    ['https://meet%C2%AD.jit.si/standup', 'link-unreadable'],
    ['https://meet.jit%00.si/standup', 'link-unreadable'],
    ['https://meet.jit.si%40evil.example/x', 'link-unreadable'],
    ['https://meet.jit.si%2Fx/standup', 'link-unreadable'],
    ['https://meet.jit.si%/standup', 'link-unreadable'],
    ['https://[fe80::1%25eth0]/standup', 'link-unreadable'],
    ['https://[::1/standup', 'link-unreadable'],
    ['https://1.2.3.256/standup', 'link-unreadable'],
    ['https://evil.example;x/standup', 'link-unreadable'],
    ['https://*.evil.example/standup', 'link-unreadable'],
    ['https://evil..example/standup', 'link-unreadable'],
    ['https://evil.example../standup', 'link-unreadable'],
    [`https://${'a.'.repeat(128)}example/standup`, 'link-unreadable'],
    ['https://meet.jit.si/a%252Fb', 'room-character'],
    ['https://meet.jit.si/a%255Cb', 'room-character'],
  ],
  'ways up and out': [
    ['../', 'room-climbs'],
    ['..', 'room-climbs'],
    ['.', 'room-climbs'],
    ['a/../b', 'room-climbs'],
    ['a..b', 'room-climbs'],
    ['https://meet.jit.si/..', 'room-climbs'],
    ['https://meet.jit.si/../standup', 'room-climbs'],
    ['https://meet.jit.si/a/../../b', 'room-climbs'],
    ['https://meet.jit.si/%2e%2e/standup', 'room-climbs'],
    ['https://meet.jit.si/.%2E/standup', 'room-climbs'],
    ['https://meet.jit.si/./standup', 'room-climbs'],
  ],
  'names no room can have': [
    ['?', 'room-question-mark'],
    ['what?', 'room-question-mark'],
    ['standup?jwt=x', 'room-question-mark'],
    ['https://meet.jit.si/a%3Fb', 'room-question-mark'],
    ['#', 'room-hash'],
    ['room #1', 'room-hash'],
    ['https://meet.jit.si/a%23b', 'room-hash'],
    ['🎉', 'room-emoji'],
    ['party 🎉', 'room-emoji'],
    ['👩‍💻 work', 'room-emoji'],
    ['🇩🇪', 'room-emoji'],
    ['https://meet.jit.si/%F0%9F%8E%89', 'room-emoji'],
    ['stand\u200Bup', 'room-hidden-character'],
    ['\u202Epudnats', 'room-hidden-character'],
    ['stand\u0000up', 'room-hidden-character'],
    ['stand\uFEFFup', 'room-hidden-character'],
    ['https://meet.jit.si/a%00b', 'room-hidden-character'],
    ['https://meet.jit.si/a%E2%80%AEb', 'room-hidden-character'],
    ['100%', 'room-character'],
    ['a|b', 'room-character'],
    ['a^b', 'room-character'],
    ['~tilde', 'room-character'],
    ['`x`', 'room-character'],
    ['{x}', 'room-character'],
    ['€', 'room-character'],
    ['---', 'room-nothing-left'],
    ['(!)', 'room-nothing-left'],
    ['&&', 'room-nothing-left'],
    ['@', 'room-nothing-left'],
    ['x'.repeat(300), 'room-too-long'],
    [`https://meet.jit.si/${'x'.repeat(201)}`, 'room-too-long'],
    ['x'.repeat(10_000), 'link-too-long'],
    [`https://meet.jit.si/x#${'y'.repeat(10_000)}`, 'link-too-long'],
  ],
  'what servers keep for themselves': [
    ['config.js', 'room-reserved'],
    ['static/close.html', 'room-reserved'],
    ['https://meet.jit.si/static/close3.html', 'room-reserved'],
    ['https://meet.jit.si/external_api.js', 'room-reserved'],
    ['https://meet.jit.si/xmpp-websocket?room=x', 'room-reserved'],
    ['https://meet.jit.si/.well-known/x', 'room-reserved'],
    ['https://meet.jit.si/_unlock', 'room-reserved'],
    ['https://meet.jit.si/Static/x', 'room-reserved'],
  ],
};

describe('a text that names a meeting', () => {
  it.each(good)('%j opens it', (text, expected) => {
    const read = parse(text);
    expect(read.ok && read.value.meeting).toEqual({
      server: 'meet.jit.si',
      tenant: '',
      name: expected.room,
      audioMuted: false,
      videoMuted: false,
      ...expected,
    });
  });
});

describe('a server that nobody set up', () => {
  it.each(elsewhere)('%j is told as it is asked for: %s', (text, server, room) => {
    const read = parse(text);
    expect(read).toMatchObject({ ok: true, value: { meeting: { server, room } } });
    expect(read.ok && profileOf(read.value.meeting, hostings.all)).toBeUndefined();
  });
});

describe('a link that is printed', () => {
  const named = [...good, ...elsewhere].map(([text]) => text);

  it.each(named)('%j comes back, for browsers and for Parlour', (text) => {
    const read = parse(text);
    if (!read.ok) throw new Error(read.problem.code);
    const { server, tenant, room } = read.value.meeting;
    for (const print of [webLink, parlourLink]) {
      expect(parse(print(read.value.meeting))).toMatchObject({
        ok: true,
        value: { meeting: { server, tenant, room }, isCurrent: false, ignored: [] },
      });
    }
  });

  it('for Parlour is a web link where its server could be a folder or a scheme', () => {
    const at = (server: string) => parlourLink({ server, tenant: 'a b', room: 'Café' });
    expect(['meet.jit.si', 'localhost', 'file:8443', '[::1]'].map(at)).toEqual([
      'parlour://meet.jit.si/a%20b/Caf%C3%A9',
      'parlour:https://localhost/a%20b/Caf%C3%A9',
      'parlour:https://file:8443/a%20b/Caf%C3%A9',
      'parlour://[::1]/a%20b/Caf%C3%A9',
    ]);
  });
});

describe('a text is about the current hosting', () => {
  it.each<[boolean, string]>([
    [true, 'standup'],
    [true, 'team/standup'],
    [true, 'v1.2'],
    [true, 'Weekly: planning'],
    [true, 'parlour:standup'],
    [true, 'jitsi-meet:///standup'],
    [false, 'meet.jit.si/standup'],
    [false, 'https://meet.jit.si/standup'],
    [false, 'parlour://meet.jit.si/standup'],
    [false, 'https://evil.example/standup'],
    [false, '//meet.jit.si/standup'],
  ])('%s: %j', (isCurrent, text) => {
    expect(parse(text)).toMatchObject({ ok: true, value: { isCurrent } });
  });
});

describe('what a link asks for in vain', () => {
  it.each([
    ['https://meet.jit.si/standup', []],
    [`https://meet.jit.si/standup?jwt=${jwt}`, []],
    ['https://meet.jit.si/standup?jwt=nonsense&lang=de', ['jwt', 'lang']],
    ['https://meet.jit.si/standup#config.startWithAudioMuted=true', []],
    [
      'https://meet.jit.si/standup?lang=de#config.startWithAudioMuted=false&userInfo.email="x"',
      ['lang', 'config.startWithAudioMuted', 'userInfo.email'],
    ],
    ['parlour:standup?release=1', ['release']],
  ])('is told by name: %j', (text, ignored) => {
    expect(parse(text)).toMatchObject({ ok: true, value: { ignored } });
  });
});

describe.each(Object.entries(bad))('%s', (_class, examples) => {
  it.each(examples)('%j is refused as %s', (text, code) => {
    const result = parse(text);
    expect(result.ok ? result.value.meeting : result.problem.code).toBe(code);
  });
});

describe('a refusal names', () => {
  it.each([
    ['javascript:alert(1)', 'javascript'],
    [`${'x'.repeat(50)}:y`, `${'x'.repeat(39)}…`],
    ['party 🎉', '🎉'],
    ['a|b', '|'],
    ['https://meet.jit.si', 'meet.jit.si'],
    ['libs/x', 'libs'],
  ])('in %j the part %s', (text, about) => {
    expect(parse(text)).toMatchObject({ problem: { about } });
  });
});

describe('the key of a meeting', () => {
  it.each([
    ['standup', 'StandUp'],
    ['Café', 'CAFE\u0301'],
    ['ﬁnance', 'finance'],
    ['team/standup', 'https://meet.jit.si/Team/Standup'],
  ])('is the same for %j and %j', (one, other) => {
    const keys = [one, other].map((text) => {
      const read = parse(text);
      return read.ok && meetingKey(read.value.meeting);
    });
    expect(keys[0]).toBe(keys[1]);
  });
});

describe('a text on a JaaS account', () => {
  const tenant = acme.appId;
  const beta = jaasProfile({ id: 'beta1', name: 'beta', appId: 'vpaas-magic-cookie-ffff' });
  const unfinished = jaasProfile({ id: 'new1', name: 'new', appId: '', keyId: '' });
  const parseOn = (current: Profile, text: string) =>
    parseMeetingLink(text, { current, all: [publicProfile, acme, beta, unfinished] });

  it.each<[string, LinkProblemCode]>([
    ['', 'empty'],
    ['a/b', 'room-character'],
    ['team/standup', 'room-character'],
    [tenant, 'room-missing'],
    [`https://8x8.vc/v%20${tenant.slice(1)}`, 'room-missing'],
    [`${tenant}/a/b`, 'room-character'],
    [`https://8x8.vc/${tenant}/a/b`, 'room-character'],
    ['parlour:a/b', 'room-character'],
    ['config.js', 'room-reserved'],
    [`https://8x8.vc/${tenant}/http-bind`, 'room-reserved'],
    ['a\\b', 'room-character'],
    ['..', 'room-climbs'],
    ['../standup', 'room-climbs'],
    ['what?', 'room-question-mark'],
    ['room #1', 'room-hash'],
    ['party 🎉', 'room-emoji'],
    ['---', 'room-nothing-left'],
    ['x'.repeat(201), 'room-too-long'],
    ['8x8.vc', 'room-missing'],
    ['https://8x8.vc', 'room-missing'],
    ['https://8x8.vc/', 'room-missing'],
    [`8x8.vc/${tenant}`, 'room-missing'],
    [`https://8x8.vc/${tenant}`, 'room-missing'],
    [`https://8x8.vc/${tenant}/`, 'room-missing'],
    [`https://8x8.vc/${tenant.toUpperCase()}#x`, 'room-missing'],
    [`parlour://8x8.vc/${tenant}`, 'room-missing'],
    ['parlour:', 'room-missing'],
    ['https://8x8.vc/vpaas-magic-cookie-fff0', 'room-missing'],
    [`https://8x8.vc/${tenant}/../standup`, 'room-climbs'],
    [`https://8x8.vc/${tenant}/a%2Fb`, 'link-unreadable'],
    [`https://${tenant}@8x8.vc/standup`, 'carries-password'],
    ['https://8x8.vc/static/planLimit.html', 'room-reserved'],
    ['https://8x8.vc/external_api.js', 'room-reserved'],
    ['https://8x8.vc/_unlock', 'room-reserved'],
    ['javascript:alert(1)', 'scheme-unsupported'],
  ])('%j is refused as %s', (text, code) => {
    const result = parseOn(acme, text);
    expect(result.ok ? result.value.meeting : result.problem.code).toBe(code);
  });

  it.each(['8x8.vc:8443', 'stage.8x8.vc', '8x8.vc.evil.example'])(
    'is not a text about another server: %s',
    (server) => {
      const read = parseOn(acme, `https://${server}/${tenant}/standup`);
      expect(read).toMatchObject({ value: { meeting: { server, tenant, room: 'standup' } } });
      expect(read.ok && profileOf(read.value.meeting, [publicProfile, acme])).toBeUndefined();
    },
  );

  it.each([tenant, beta.appId])('with an account in front opens a room of that: %s', (account) => {
    expect(parseOn(acme, `${account}/standup`)).toMatchObject({
      ok: true,
      value: { meeting: { server: '8x8.vc', tenant: account, room: 'standup' } },
    });
  });

  it.each(['standup', 'Weekly: planning', 'parlour:standup', 'parlour://standup'])(
    'whose AppID is not there yet is refused by its name: %j',
    (text) => {
      expect(parseOn(unfinished, text)).toEqual({
        ok: false,
        problem: { code: 'profile-unfinished', about: 'new' },
      });
    },
  );

  it.each([
    ['https://meet.jit.si/standup', 'meet.jit.si'],
    [`https://8x8.vc/${tenant}/standup`, '8x8.vc'],
    ['https://8x8.vc/vpaas-magic-cookie-fff0/standup', '8x8.vc'],
  ])('whose AppID is not there yet opens what names another one: %j', (text, server) => {
    expect(parseOn(unfinished, text)).toMatchObject({ ok: true, value: { meeting: { server } } });
  });

  it.each<[string, Expected]>([
    ['standup', { room: 'standup' }],
    ['  standup \n', { room: 'standup' }],
    ['/standup/', { room: 'standup' }],
    ['StandUp', { room: 'StandUp' }],
    ['Café am Fluss', { room: 'CaféamFluss', name: 'Café am Fluss' }],
    ['v1.2', { room: 'v1.2' }],
    ['Weekly: planning', { room: 'Weeklyplanning', name: 'Weekly: planning' }],
    ['parlour:standup', { room: 'standup' }],
    ['parlour:Caf%C3%A9', { room: 'Café' }],
    ['parlour://standup', { room: 'standup' }],
    ['jitsi-meet://standup', { room: 'standup' }],
    [`8x8.vc/${tenant}/standup`, { room: 'standup' }],
    [`8X8.VC/${tenant}/standup`, { room: 'standup' }],
    [`https://8x8.vc/${tenant}/standup`, { room: 'standup' }],
    [`https://8x8.vc/${tenant.toUpperCase()}/StandUp`, { room: 'StandUp' }],
    [`HTTPS://8x8.VC/Vpaas-Magic-Cookie-0A1b2c/standup`, { room: 'standup' }],
    [`parlour://8x8.vc/${tenant}/standup`, { room: 'standup' }],
    [`jitsi-meet://8x8.vc/${tenant}/standup`, { room: 'standup' }],
    [`https://8x8.vc/${tenant}/standup?jwt=${jwt}`, { room: 'standup', ticket: jwt }],
    [
      `https://8x8.vc/${tenant}/standup#config.startWithAudioMuted=true`,
      { room: 'standup', audioMuted: true },
    ],
  ])('%j opens a room of the account', (text, expected) => {
    const read = parseOn(acme, text);
    if (!read.ok) throw new Error(read.problem.code);
    const { meeting } = read.value;
    expect(meeting).toEqual({
      server: '8x8.vc',
      tenant,
      name: expected.room,
      audioMuted: false,
      videoMuted: false,
      ...expected,
    });
    expect(profileOf(meeting, [publicProfile, beta, acme])).toBe(acme);
    expect(webLink(meeting)).toBe(`https://8x8.vc/${tenant}/${encodeURIComponent(expected.room)}`);
  });

  it.each<[string, string, string]>([
    ['of another account of ours', `https://8x8.vc/${beta.appId}/standup`, 'beta1'],
    ['of nobody here', 'https://8x8.vc/vpaas-magic-cookie-fff0/standup', 'jaasguest'],
    ['of nobody here', '8x8.vc/VPAAS-magic-cookie-FFF0/standup', 'jaasguest'],
    ['outside of any account', 'https://8x8.vc/standup', 'jaasguest'],
    ['of the public server', 'https://meet.jit.si/standup', 'public'],
    ['of the public server', 'meet.jit.si/standup', 'public'],
  ])('goes by its server and its account: a room %s, %s', (_whose, text, id) => {
    for (const current of [acme, publicProfile, unfinished]) {
      const read = parseOn(current, text);
      if (!read.ok) throw new Error(read.problem.code);
      const owner = profileOf(read.value.meeting, [publicProfile, acme, beta, unfinished]);
      expect(owner?.id).toBe(id);
    }
  });

  it('has one key, whatever the case of its address', () => {
    const keys = [
      'StandUp',
      `https://8x8.vc/${tenant.toUpperCase()}/standup`,
      'parlour:STANDUP',
    ].map((text) => {
      const read = parseOn(acme, text);
      return read.ok && meetingKey(read.value.meeting);
    });
    expect(new Set(keys)).toEqual(new Set([`8x8.vc/${tenant}/standup`]));
  });
});

describe('a text on an own server', () => {
  const town = ownServer({ id: 'town', server: 'meet.example.org:8443' });
  const team = ownServer({ id: 'team', server: 'meet.example.org:8443', path: 'team' });
  const deep = ownServer({ id: 'deep', server: 'rooms.example.org', path: 'Org/Café' });
  const local = ownServer({ id: 'local', server: '[::1]:8443' });
  const umlaut = ownServer({ id: 'umlaut', server: 'xn--bcher-kva.example' });
  const empty = ownServer({ id: 'empty', name: 'new', server: '' });
  const all = [publicProfile, empty, town, team, deep, local, umlaut, acme];
  const parseOn = (current: Profile, written: string) =>
    parseMeetingLink(written, { current, all });

  it.each<[string, LinkProblemCode]>([
    ['[::1]', 'room-missing'],
    ['https://meet.example.org:8443', 'room-missing'],
    ['https://meet.example.org:8443/', 'room-missing'],
    ['https://ada:hunter2@meet.example.org:8443/standup', 'carries-password'],
    ['https://meet.example.org:8443/config.js', 'room-reserved'],
    ['https://meet.example.org:8443/team/external_api.js', 'room-reserved'],
    ['https://meet.example.org:8443/../standup', 'room-climbs'],
    ['https://rooms.example.org/Org/Café/../standup', 'room-climbs'],
    ['https://meet.example.org:8443/team%2Fstandup', 'link-unreadable'],
    ['https://meet.example.org:8443\\standup', 'link-unreadable'],
  ])('%j is refused as %s', (written, code) => {
    for (const current of [publicProfile, town, deep, acme]) {
      expect(parseOn(current, written)).toMatchObject({ ok: false, problem: { code } });
    }
  });

  it.each(['standup', 'Café am Fluss', 'Weekly: planning', 'parlour:standup', 'team/standup'])(
    'that has no address yet says so: %j',
    (written) => {
      expect(parseOn(empty, written)).toEqual({
        ok: false,
        problem: { code: 'profile-unfinished', about: 'new' },
      });
    },
  );

  it.each([
    ['https://meet.example.org/standup', 'meet.example.org', ''],
    ['https://meet.example.org:8444/standup', 'meet.example.org:8444', ''],
    ['https://meet.example.org:443/standup', 'meet.example.org', ''],
    ['https://rooms.example.org:8443/Org/Café/standup', 'rooms.example.org:8443', 'Org/Café'],
    ['[::1]/standup', '[::1]', ''],
    ['[2001:db8::1]:8443/standup', '[2001:db8::1]:8443', ''],
    // The server is known, the part of it is not.
    ['https://rooms.example.org/standup', 'rooms.example.org', ''],
    ['https://rooms.example.org/org/standup', 'rooms.example.org', 'org'],
    ['https://rooms.example.org/org/cafés/standup', 'rooms.example.org', 'org/cafés'],
  ])('%j names a place that nobody set up', (written, server, tenant) => {
    for (const current of [publicProfile, town, deep, acme]) {
      const read = parseOn(current, written);
      expect(read).toMatchObject({ value: { meeting: { server, tenant, room: 'standup' } } });
      expect(read.ok && profileOf(read.value.meeting, all)).toBeUndefined();
    }
  });

  it.each<[Profile, string, string, string]>([
    [town, 'standup', '', 'standup'],
    [town, '/standup/', '', 'standup'],
    [town, 'other/standup', 'other', 'standup'],
    [town, 'parlour:standup', '', 'standup'],
    [town, 'jitsi-meet://standup', '', 'standup'],
    [team, 'standup', 'team', 'standup'],
    [team, 'Weekly: planning', 'team', 'Weeklyplanning'],
    [team, 'a/standup', 'team/a', 'standup'],
    [team, 'parlour:standup', 'team', 'standup'],
    [deep, 'standup', 'Org/Café', 'standup'],
    [deep, 'parlour:standup', 'Org/Café', 'standup'],
    [deep, 'parlour:Caf%C3%A9', 'Org/Café', 'Café'],
    [local, 'standup', '', 'standup'],
    // An account of JaaS has no meaning here.
    [team, `${acme.appId}/standup`, `team/${acme.appId}`, 'standup'],
  ])('%#: a room belongs to the current profile', (current, written, tenant, room) => {
    expect(parseOn(current, written)).toMatchObject({
      ok: true,
      value: { meeting: { server: serverOf(current), tenant, room }, isCurrent: true },
    });
  });

  it.each<[string, string, string, string, string]>([
    ['https://meet.example.org:8443/standup', 'meet.example.org:8443', '', 'standup', 'town'],
    ['meet.example.org:8443/standup', 'meet.example.org:8443', '', 'standup', 'town'],
    ['MEET.example.org.:8443/standup', 'meet.example.org:8443', '', 'standup', 'town'],
    ['parlour://meet.example.org:8443/standup', 'meet.example.org:8443', '', 'standup', 'town'],
    ['jitsi-meet://meet.example.org:8443/a/b', 'meet.example.org:8443', 'a', 'b', 'town'],
    [
      'https://meet.example.org:8443/team/standup',
      'meet.example.org:8443',
      'team',
      'standup',
      'team',
    ],
    [
      'https://meet.example.org:8443/TEAM/standup',
      'meet.example.org:8443',
      'TEAM',
      'standup',
      'team',
    ],
    ['https://meet.example.org:8443/team/a/b', 'meet.example.org:8443', 'team/a', 'b', 'team'],
    // Below it begin the rooms of the team; it is a room itself.
    ['https://meet.example.org:8443/team', 'meet.example.org:8443', '', 'team', 'town'],
    [
      'https://rooms.example.org/Org/Caf%C3%A9/standup',
      'rooms.example.org',
      'Org/Café',
      'standup',
      'deep',
    ],
    ['rooms.example.org/org/café/standup', 'rooms.example.org', 'org/café', 'standup', 'deep'],
    ['https://[::1]:8443/standup', '[::1]:8443', '', 'standup', 'local'],
    ['[::1]:8443/standup', '[::1]:8443', '', 'standup', 'local'],
    ['https://bücher.example/standup', 'xn--bcher-kva.example', '', 'standup', 'umlaut'],
    ['bücher.example/standup', 'xn--bcher-kva.example', '', 'standup', 'umlaut'],
    ['https://XN--bcher-kva.example/standup', 'xn--bcher-kva.example', '', 'standup', 'umlaut'],
  ])('%j opens a room there, whatever is current', (written, server, tenant, room, id) => {
    for (const current of [publicProfile, empty, town, deep, acme]) {
      const read = parseOn(current, written);
      expect(read).toMatchObject({ ok: true, value: { meeting: { server, tenant, room } } });
      expect(read.ok && profileOf(read.value.meeting, all)?.id).toBe(id);
    }
  });

  it('takes the ticket of a link along', () => {
    expect(parseOn(town, `https://meet.example.org:8443/standup?jwt=${jwt}`)).toMatchObject({
      value: { meeting: { room: 'standup', ticket: jwt } },
    });
  });
});
