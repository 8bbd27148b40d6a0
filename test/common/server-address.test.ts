import { describe, expect, it } from 'vitest';
import { writtenAddress } from '../../common/own-server.ts';
import {
  parseServerAddress,
  type ServerAddress,
  serverAddressProblemCodes,
  type ServerAddressProblemCode,
} from '../../common/server-address.ts';
import { text } from '../../common/text/index.ts';
import { anyNumber } from './any-number.ts';
import { anyText } from './any-text.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';

const bad: Record<string, readonly [string, ServerAddressProblemCode][]> = {
  'nothing there': [
    ['', 'address-missing'],
    [' \t\n', 'address-missing'],
    ['""', 'address-missing'],
    ['<>', 'address-missing'],
    ['\u200B\uFEFF', 'address-missing'],
  ],
  'not encrypted': [
    ['http://meet.example.org', 'address-http'],
    ['HTTP://meet.example.org', 'address-http'],
    ['http:meet.example.org', 'address-http'],
    ['"http://meet.example.org"', 'address-http'],
  ],
  'no place for meetings': [
    ['ftp://meet.example.org', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['JavaScript:alert(1)', 'address-scheme'],
    ['data:text/html,x', 'address-scheme'],
    ['wss://meet.example.org/xmpp-websocket', 'address-scheme'],
    ['parlour://meet.example.org', 'address-scheme'],
    ['jitsi-meet://meet.example.org', 'address-scheme'],
    ['view-source:https://meet.example.org', 'address-scheme'],
  ],
  'with a password': [
    ['https://ada:hunter2@meet.example.org', 'address-password'],
    ['https://ada@meet.example.org', 'address-password'],
    ['ada@meet.example.org', 'address-password'],
    ['ada:hunter2@meet.example.org', 'address-password'],
    ['ada:12345@meet.example.org', 'address-password'],
    ['https://meet.jit.si@evil.example', 'address-password'],
    ['https://@meet.example.org', 'address-password'],
  ],
  'no name of a server': [
    ['my server', 'address-unreadable'],
    ['meet.example.org extra', 'address-unreadable'],
    ['meet\t.example.org', 'address-unreadable'],
    ['https://meet.exam\nple.org', 'address-unreadable'],
    ['https:\\\\meet.example.org', 'address-unreadable'],
    ['meet.example.org\\evil.example', 'address-unreadable'],
    ['\\\\meet.example.org\\share', 'address-unreadable'],
    ['meet.exam\0ple.org', 'address-unreadable'],
    ['meet.example.org\0', 'address-unreadable'],
    ['meet.\u202Eexample.org', 'address-unreadable'],
    ['meet.exam\u200Bple.org', 'address-unreadable'],
    ['meet.exa\u00ADmple.org', 'address-unreadable'],
    ['meet.example.org:0', 'address-unreadable'],
    ['meet.example.org:99999', 'address-unreadable'],
    ['meet.example.org:65536', 'address-unreadable'],
    ['https://meet.example.org:port', 'address-unreadable'],
    ['https://meet.example.org:-1', 'address-unreadable'],
    ['meet..example.org', 'address-unreadable'],
    ['meet.example.org..', 'address-unreadable'],
    ['.example.org', 'address-unreadable'],
    ['.', 'address-unreadable'],
    ['..', 'address-unreadable'],
    ['https://', 'address-unreadable'],
    ['https:///meet.example.org', 'address-unreadable'],
    ['/team/', 'address-unreadable'],
    ['::1', 'address-unreadable'],
    ['[::1', 'address-unreadable'],
    ['[::g]', 'address-unreadable'],
    ['[fe80::1%25eth0]', 'address-unreadable'],
    ['256.1.1.1', 'address-unreadable'],
    // `URL` takes these, and they mean something in the policy of a page.
    ['*', 'address-unreadable'],
    ['*.example.org', 'address-unreadable'],
    ['meet.example.org;script-src*', 'address-unreadable'],
    ['meet.example.org,evil.example', 'address-unreadable'],
    ["meet'self'.example", 'address-unreadable'],
    ['{server}', 'address-unreadable'],
    ['$SERVER', 'address-unreadable'],
    ['meet%2Eexample%2Forg', 'address-unreadable'],
    ['exa℀mple.org', 'address-unreadable'],
    [`${'x'.repeat(250)}.example`, 'address-unreadable'],
    [`meet.example.org/${'x'.repeat(2_000)}`, 'address-unreadable'],
    ['x'.repeat(1_000_000), 'address-unreadable'],
  ],
  'a path that rooms cannot begin with': [
    ['meet.example.org/../', 'address-path'],
    ['meet.example.org/team/..', 'address-path'],
    ['meet.example.org/./', 'address-path'],
    ['meet.example.org/%2e%2e/', 'address-path'],
    ['meet.example.org/team%2Fa/', 'address-path'],
    ['meet.example.org/team%5Ca/', 'address-path'],
    ['meet.example.org/%00/', 'address-path'],
    ['meet.example.org/%zz/', 'address-path'],
    ['meet.example.org/%E2%80%AE/', 'address-path'],
    ['meet.example.org/*/', 'address-path'],
    ['meet.example.org/🎉/', 'address-path'],
    ['meet.example.org/config.js', 'address-path'],
    ['meet.example.org/CONFIG.JS', 'address-path'],
    ['https://meet.example.org/http-bind', 'address-path'],
    ['https://meet.example.org/http-bind/', 'address-path'],
    ['meet.example.org/external_api.js', 'address-path'],
    ['meet.example.org/team/external_api.js', 'address-path'],
    ['meet.example.org/static/', 'address-path'],
    ['meet.example.org/.well-known/jitsi', 'address-path'],
    [`meet.example.org/${'x'.repeat(201)}/`, 'address-path'],
    [`meet.example.org/${'x'.repeat(150)}/${'y'.repeat(150)}/`, 'address-path'],
  ],
  'the public server': [
    ['meet.jit.si', 'address-public'],
    ['https://meet.jit.si/', 'address-public'],
    ['MEET.JIT.SI', 'address-public'],
    ['meet.jit.si.', 'address-public'],
    ['meet.jit.si。', 'address-public'],
    ['meet。jit。si', 'address-public'],
    ['ｍeet.jit.si', 'address-public'],
    ['meet.jit.si:443', 'address-public'],
    ['meet.jit.si./standup', 'address-public'],
    ['https://meet.jit.si/standup', 'address-public'],
    [`https://meet.jit.si/standup?jwt=${jwt}`, 'address-public'],
  ],
  JaaS: [
    ['8x8.vc', 'address-jaas'],
    ['https://8x8.vc/vpaas-magic-cookie-0a1b2c/standup', 'address-jaas'],
    ['8X8.VC:443', 'address-jaas'],
    ['8x8.vc。', 'address-jaas'],
  ],
};

describe.each(Object.entries(bad))('an address is refused: %s', (_why, examples) => {
  it.each(examples)('%j as %s', (written, code) => {
    expect(parseServerAddress(written)).toMatchObject({ ok: false, problem: { code } });
  });
});

const good: readonly [string, string, string?][] = [
  ['meet.example.org', 'meet.example.org'],
  ['  meet.example.org \n', 'meet.example.org'],
  ['meet.example.org/', 'meet.example.org'],
  ['https://meet.example.org', 'meet.example.org'],
  ['https://meet.example.org/', 'meet.example.org'],
  ['https:meet.example.org', 'meet.example.org'],
  ['//meet.example.org', 'meet.example.org'],
  ['HTTPS://Meet.Example.ORG', 'meet.example.org'],
  ['"https://meet.example.org"', 'meet.example.org'],
  ['“meet.example.org”', 'meet.example.org'],
  ["'meet.example.org',", 'meet.example.org'],
  ['`meet.example.org`', 'meet.example.org'],
  ['<https://meet.example.org>', 'meet.example.org'],
  ['\u200Emeet.example.org\u200B', 'meet.example.org'],
  ['meet.example.org.', 'meet.example.org'],
  ['meet.example.org.:8443', 'meet.example.org:8443'],
  ['meet.example.org:8443', 'meet.example.org:8443'],
  ['meet.example.org:08443', 'meet.example.org:8443'],
  ['https://meet.example.org:443', 'meet.example.org'],
  ['meet.example.org:80', 'meet.example.org:80'],
  ['meet.example.org:65535', 'meet.example.org:65535'],
  ['meet.jit.si:8443', 'meet.jit.si:8443'],
  ['stage.8x8.vc', 'stage.8x8.vc'],
  ['meet.jit.si.example.org', 'meet.jit.si.example.org'],
  ['meet', 'meet'],
  ['localhost:8443', 'localhost:8443'],
  ['my_server', 'my_server'],
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1:8443', '127.0.0.1:8443'],
  ['[::1]', '[::1]'],
  ['[::1]:8443', '[::1]:8443'],
  ['https://[2001:DB8::1]:8443/team/', '[2001:db8::1]:8443', 'team'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['会議.example', 'xn--6oqw48l.example'],
  ['meet。example。org', 'meet.example.org'],
  ['meet.example.org/team/', 'meet.example.org', 'team'],
  ['meet.example.org//team//', 'meet.example.org', 'team'],
  ['meet.example.org/Team/', 'meet.example.org', 'Team'],
  ['https://meet.example.org:8443/org/team/', 'meet.example.org:8443', 'org/team'],
  ['meet.example.org/Caf%C3%A9/', 'meet.example.org', 'Café'],
  ['meet.example.org/Cafe\u0301/', 'meet.example.org', 'Café'],
  ['meet.example.org/a.b_c-d/', 'meet.example.org', 'a.b_c-d'],
  // What stands behind the address itself says nothing of where rooms begin.
  [`https://meet.example.org/?jwt=${jwt}`, 'meet.example.org'],
  ['https://meet.example.org/#config.prejoinConfig.enabled=false', 'meet.example.org'],
  ['meet.example.org#x', 'meet.example.org'],
];

describe('an address is taken', () => {
  it.each(good)('%j', (written, server, path = '') => {
    expect(parseServerAddress(written)).toEqual({ ok: true, value: { server, path } });
  });

  it('up to what a meeting may have before its room', () => {
    const path = `${'x'.repeat(127)}/${'y'.repeat(127)}`;
    expect(parseServerAddress(`meet.example.org/${path}/`)).toEqual({
      ok: true,
      value: { server: 'meet.example.org', path },
    });
  });
});

const server = 'meet.example.org:8443';
const rooms: readonly [string, string, ServerAddress[]][] = [
  [
    'https://meet.example.org:8443/standup',
    'standup',
    [
      { server, path: '' },
      { server, path: 'standup' },
    ],
  ],
  [
    'meet.example.org:8443/team/standup',
    'standup',
    [
      { server, path: 'team' },
      { server, path: 'team/standup' },
    ],
  ],
  [
    'meet.example.org:8443/Caf%C3%A9',
    'Café',
    [
      { server, path: '' },
      { server, path: 'Café' },
    ],
  ],
  // With something behind it, it is a room for sure.
  [`https://meet.example.org:8443/standup?jwt=${jwt}`, 'standup', [{ server, path: '' }]],
  [`https://meet.example.org:8443/team/standup?jwt=${jwt}`, 'standup', [{ server, path: 'team' }]],
  [`https://meet.example.org:8443/standup/?jwt=${jwt}`, 'standup', [{ server, path: '' }]],
  [`https://meet.example.org:8443/standup#jwt="${jwt}"`, 'standup', [{ server, path: '' }]],
  [
    'https://meet.example.org:8443/standup#config.startWithAudioMuted=true',
    'standup',
    [{ server, path: '' }],
  ],
];

describe('a link to a room', () => {
  it.each(rooms)('%j offers what it may be meant for', (written, about, offers) => {
    expect(parseServerAddress(written)).toEqual({
      ok: false,
      problem: { code: 'address-room-link', about, offers },
    });
  });

  it.each(rooms)('%j is never kept with its ticket or its wishes', (written) => {
    expect(JSON.stringify(parseServerAddress(written))).not.toMatch(/eyJ|config|jwt|\?|#/);
  });

  it.each(rooms)('%j offers what can be taken', (_written, _about, offers) => {
    for (const offer of offers) {
      const slash = offer.path === '' ? '' : '/';
      expect(parseServerAddress(`${writtenAddress(offer)}${slash}`)).toEqual({
        ok: true,
        value: offer,
      });
    }
  });
});

describe('a refusal', () => {
  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['ftp://meet.example.org', 'ftp'],
    ['meet.example.org/%2e%2e/', '/%2e%2e/'],
    ['meet.example.org/config.js?v=7', '/config.js'],
  ])('of %j names %j', (written, about) => {
    expect(parseServerAddress(written)).toMatchObject({ ok: false, problem: { about } });
  });

  it.each([
    'https://ada:hunter2@meet.example.org',
    'ada:hunter2@meet.example.org',
    'hunter2:12345@meet.example.org/standup',
    `https://meet.example.org/config.js?jwt=hunter2`,
    `https://meet.jit.si/standup?jwt=hunter2`,
  ])('of %j names nothing secret', (written) => {
    expect(JSON.stringify(parseServerAddress(written))).not.toContain('hunter2');
  });

  it('has a sentence for each of its codes', () => {
    expect(Object.keys(text.serverAddressProblem).sort()).toEqual(
      [...serverAddressProblemCodes].sort(),
    );
  });
});

describe('any text at all', () => {
  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);
  const codes: ReadonlySet<string> = new Set(serverAddressProblemCodes);

  /** The server as it is, and the address as it prints, come back unchanged. */
  const expectSound = (address: ServerAddress, from: string): void => {
    const why = JSON.stringify(from);
    expect(new URL(`https://${address.server}`).host, why).toBe(address.server);
    expect(address.server.length, why).toBeLessThanOrEqual(255);
    expect(address.path.length, why).toBeLessThanOrEqual(255);
    for (const print of [writtenAddress(address), `https://${writtenAddress(address)}`]) {
      expect(parseServerAddress(`${print}/`), why).toEqual({ ok: true, value: address });
    }
  };

  it(`is an address that prints and parses, or a problem we know (seed ${seed})`, () => {
    const next = anyText(seed);
    const below = anyNumber(seed);
    const starts = ['', 'https://', 'meet.example.org', 'https://meet.example.org:8443/', 'a.b/c/'];
    let taken = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const written = `${starts[below(starts.length)]}${next()}${below(2) === 0 ? '/' : ''}`;
      const parsed = parseServerAddress(written);
      if (parsed.ok) {
        taken += 1;
        expectSound(parsed.value, written);
        continue;
      }
      expect(codes.has(parsed.problem.code), JSON.stringify(written)).toBe(true);
      for (const offer of parsed.problem.offers ?? []) expectSound(offer, written);
    }
    expect(taken).toBeGreaterThan(100);
  });
});
