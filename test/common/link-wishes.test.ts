import { describe, expect, it } from 'vitest';
import { linkWishes } from '../../common/link-wishes.ts';
import { anyText } from './any-text.ts';

const nothing = { audioMuted: false, videoMuted: false };
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';

describe('a link cannot wish for', () => {
  it.each([
    'config.prejoinConfig.enabled=false',
    'config.startWithAudioMuted=false',
    'config.startWithVideoMuted=false',
    'config.startAudioOnly=true',
    'config.startSilent=true',
    'config.p2p.enabled=true',
    'config.p2p.stunServers=[]',
    'config.bosh="https://evil.example/http-bind"',
    'config.websocket="wss://evil.example/x"',
    'config.hosts.domain="evil.example"',
    'config.analytics.scriptURLs=["https://evil.example/x.js"]',
    'config.brandingDataUrl="https://evil.example/x.json"',
    'config.dynamicBrandingUrl="https://evil.example/x.json"',
    'config.defaultLogoUrl="https://evil.example/x.png"',
    'config.inviteAppName="Evil"',
    'config.autoRecord=true',
    'interfaceConfig.APP_NAME="Evil"',
    'interfaceConfig.SHOW_POWERED_BY=true',
    'userInfo.displayName="Boss"',
    'userInfo.email="boss@example.org"',
    'iceServers.replace=[]',
    'devices.audioInput="x"',
    'jitsi_meet_external_api_id=0',
    'lang=de',
    'release=1',
    'appData.localStorageContent="{}"',
    '__proto__=x',
    '__proto__.audioMuted=true',
    'constructor.prototype=x',
    'audioMuted=true',
    'ticket=a.b.c',
    'JWT=a.b.c',
    'jwt.x=a.b.c',
  ])('%s', (part) => {
    expect(linkWishes(part, '')).toEqual(nothing);
    expect(linkWishes('', part)).toEqual(nothing);
  });
});

describe('what is no ticket is dropped', () => {
  it.each([
    '',
    'nonsense',
    'a.b',
    'a.b.',
    '.b.c',
    'a..c',
    'a.b.c.d',
    'a.b.c.d.e',
    'a.b.c ',
    'a.b.c%0A',
    'a%00.b.c',
    'a.b.c/../x',
    'a.b.c<script>',
    'a.b.ç',
    '%22a.b.c',
    '%zz',
    'undefined',
  ])('%j', (ticket) => {
    expect(linkWishes(`jwt=${ticket}`, '')).toEqual(nothing);
    expect(linkWishes('', `jwt=${ticket}`)).toEqual(nothing);
  });
});

describe('a link may carry', () => {
  it.each([
    ['a ticket in its query', `jwt=${jwt}`, '', { ticket: jwt }],
    ['a ticket in its hash', '', `jwt=${jwt}`, { ticket: jwt }],
    ['a ticket as JSON', '', `jwt="${jwt}"`, { ticket: jwt }],
    ['a ticket as encoded JSON', '', `jwt=%22${jwt}%22`, { ticket: jwt }],
    ['a ticket between other things', `a=1&jwt=${jwt}&b`, 'c', { ticket: jwt }],
    ['two tickets, of which the hash’s counts', 'jwt=a.b.c', `jwt=${jwt}`, { ticket: jwt }],
    ['two tickets, of which the later counts', `jwt=a.b.c&jwt=${jwt}`, '', { ticket: jwt }],
    ['no ticket, when the hash’s is none', `jwt=${jwt}`, 'jwt=none', {}],
    ['muted audio', '', 'config.startWithAudioMuted=true', { audioMuted: true }],
    ['muted video', '', 'config.startWithVideoMuted=true', { videoMuted: true }],
    ['muted audio in quotes', '', 'config.startWithAudioMuted="true"', { audioMuted: true }],
    [
      'audio that the hash wants on',
      'config.startWithAudioMuted=true',
      'config.startWithAudioMuted=false',
      {},
    ],
    ['muted audio said otherwise', '', 'config.startWithAudioMuted=1', {}],
    ['muted audio in capitals', '', 'config.startWithAudioMuted=TRUE', {}],
    ['a subject', '', 'config.subject="Weekly"', { subject: 'Weekly' }],
    ['a subject in its query', 'subject=Weekly', '', { subject: 'Weekly' }],
    ['both subjects, of which Jitsi’s counts', 'subject=b', 'config.subject="a"', { subject: 'a' }],
    ['a subject with quotes', '', 'config.subject=%22a%20%22b%22%20c%22', { subject: 'a "b" c' }],
    ['a subject of spaces', '', 'config.subject=%20%20', {}],
    ['an empty subject', '', 'config.subject=""', {}],
    ['a subject that cannot be read', '', 'config.subject=%zz', {}],
    ['things that are none', '&&=&a&=b&%zz=1', '&', {}],
  ])('%s', (_what, search, hash, wishes) => {
    expect(linkWishes(search, hash)).toEqual({ ...nothing, ...wishes });
  });
});

describe('a subject', () => {
  const subjectOf = (text: string): string | undefined =>
    linkWishes('', `config.subject=${encodeURIComponent(text)}`).subject;

  it.each([
    ['line\nbreaks\r\nand\0controls', 'linebreaksandcontrols'],
    ['\u202Ereversed\u202C and \u200Bhidden', 'reversed and hidden'],
    ['line\u2028and paragraph\u2029separators', 'lineand paragraphseparators'],
    ['  many   spaces\u00A0\u3000here ', 'many spaces here'],
    ['<b>not HTML</b>', '<b>not HTML</b>'],
    ['Café 🎉', 'Café 🎉'],
    ['\u200B', undefined],
  ])('%j reads %j', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it('has at most 120 characters, none of them cut in half', () => {
    expect(subjectOf('x'.repeat(121))).toBe('x'.repeat(120));
    expect(subjectOf('🎉'.repeat(121))).toBe('🎉'.repeat(120));
    expect(subjectOf(`${'x'.repeat(119)} y`)).toBe('x'.repeat(119));
  });
});

describe('any query and hash at all', () => {
  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);

  it(`give only what a link may carry, well formed (seed ${seed})`, () => {
    const next = anyText(seed);
    for (let round = 0; round < 10_000; round += 1) {
      const [search, hash] = [next(), next()];
      const {
        ticket = 'a.b.c',
        subject = 'x',
        ...rest
      } = linkWishes(`${search}&jwt=${next()}`, `${hash}&config.subject=${next()}`);
      const given = JSON.stringify([search, hash]);
      expect(Object.keys(rest), given).toEqual(['audioMuted', 'videoMuted']);
      expect(ticket, given).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(subject, given).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u);
    }
  });
});
