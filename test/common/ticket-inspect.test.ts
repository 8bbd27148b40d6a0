import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textOfBase64url } from '../../common/base64url.ts';
import { ticketsText } from '../../common/text/en/tickets.ts';
import { fromNowInWords, spanInWords } from '../../common/text/span.ts';
import { inspectTicket } from '../../common/ticket-inspect.ts';
import {
  type ExpectedTicket,
  type TicketReasonCode,
  ticketReasonCodes,
} from '../../common/ticket-reasons.ts';
import { judgeTicket, type TicketRules } from '../jitsi/ticket-rules.ts';
import { anyNumber } from './any-number.ts';
import { anyText } from './any-text.ts';
import { appId, contentOf, keyId, wishOf } from './sample-wish.ts';

const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);
const now = Math.floor(Date.now() / 1000) * 1000;
const second = now / 1000;
const expected: ExpectedTicket = { appId, keyId, room: 'standup' };
const { header: goodHeader, claims: goodClaims } = contentOf(wishOf(), now);

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Signed like a real one, whatever it says. */
function signed(header: unknown, claims: unknown): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(pair.privateKey, 'base64url')}`;
}

interface Break {
  header?: object;
  claims?: object;
  context?: object;
  /** How the text is changed after signing. */
  text?: (ticket: string) => string;
  expected?: ExpectedTicket;
  /** Jitsi's page finds it, the server does not mind. */
  onlyOnPage?: true;
}

/** The good ticket but for the change; parts given as undefined are left out. */
function broken({ header, claims, context, text = (ticket) => ticket }: Break): string {
  const whole = { ...goodClaims, context: { ...goodClaims.context, ...context }, ...claims };
  return text(signed({ ...goodHeader, ...header }, whole));
}

const codesOf = (text: string, wanted: ExpectedTicket = expected): TicketReasonCode[] =>
  inspectTicket(text, { now, expected: wanted }).reasons.map(({ code }) => code);

const own = { sub: 'meet.example.org', iss: 'parlour', aud: 'any', context: undefined };
const pieces = (ticket: string): string[] => ticket.split('.');

/** Every reason, made by breaking a good ticket in one place. */
const breaks: [TicketReasonCode, string, Break][] = [
  ['not-a-ticket', 'nothing', { text: () => '' }],
  ['not-a-ticket', 'a sentence', { text: () => 'Here is the ticket you asked for.' }],
  ['not-a-ticket', 'two parts', { text: (ticket) => pieces(ticket).slice(0, 2).join('.') }],
  ['not-a-ticket', 'four parts', { text: (ticket) => `${ticket}.more` }],
  ['not-a-ticket', 'signs that base64url has not', { text: (ticket) => `${ticket}!` }],
  ['not-a-ticket', 'a private key', { text: () => '-----BEGIN PRIVATE KEY-----' }],
  ['not-a-ticket', 'a link without one', { text: () => 'https://8x8.vc/a/standup' }],
  ['header-not-found', 'its first letters are missing', { text: (ticket) => ticket.slice(3) }],
  [
    'header-not-found',
    'its header is a list',
    { text: (ticket) => ticket.replace(/^[^.]*/, encode([])) },
  ],
  [
    'header-not-found',
    'its header is no UTF-8',
    { text: (ticket) => ticket.replace(/^[^.]*/, '_w') },
  ],
  [
    'payload-not-found',
    'its claims are cut',
    {
      text: (ticket) => {
        const [a, b = '', c] = pieces(ticket);
        return [a, b.slice(0, -3), c].join('.');
      },
    },
  ],
  [
    'payload-not-found',
    'its claims are a text',
    {
      text: (ticket) => {
        const [a, , c] = pieces(ticket);
        return [a, encode('"claims"'), c].join('.');
      },
    },
  ],
  ['alg-none', 'alg is none', { header: { alg: 'none' } }],
  [
    'alg-none',
    'alg is None, unsigned',
    { header: { alg: 'None' }, text: (ticket) => ticket.replace(/[^.]*$/, '') },
  ],
  ['alg-shared-secret', 'alg is HS256', { header: { alg: 'HS256' } }],
  ['alg-shared-secret', 'alg is HS512', { header: { alg: 'HS512' } }],
  ['alg-invalid', 'alg is ES256', { header: { alg: 'ES256' } }],
  ['alg-invalid', 'alg is RS512', { header: { alg: 'RS512' } }],
  ['alg-invalid', 'alg is rs256', { header: { alg: 'rs256' } }],
  ['alg-invalid', 'alg is missing', { header: { alg: undefined } }],
  [
    'alg-other',
    'an own server takes HS256',
    { claims: own, header: { kid: 'k' }, expected: { algorithm: 'HS256' } },
  ],
  [
    'alg-other',
    'an own server takes RS256',
    { claims: own, header: { alg: 'HS256', kid: 'k' }, expected: { algorithm: 'RS256' } },
  ],
  [
    'iss-other',
    'an own server has another app_id',
    { claims: own, header: { kid: 'k' }, expected: { issuer: 'town_app' } },
  ],
  [
    'aud-other',
    'an own server has another audience',
    { claims: own, header: { kid: 'k' }, expected: { audience: 'town_app' } },
  ],
  ['signature-not-found', 'it is cut off', { text: (ticket) => ticket.replace(/[^.]*$/, '') }],
  ['typ-invalid', 'typ is missing', { header: { typ: undefined } }],
  ['typ-invalid', 'typ is jwt', { header: { typ: 'jwt' } }],
  ['typ-invalid', 'typ is at+jwt', { header: { typ: 'at+jwt' } }],
  ['kid-not-found', 'kid is missing', { header: { kid: undefined } }],
  ['kid-not-found', 'kid is a number', { header: { kid: 42 } }],
  [
    'kid-mismatch',
    'kid has another AppID',
    { header: { kid: `vpaas-magic-cookie-ffff/${keyId}` } },
  ],
  ['kid-mismatch', 'kid has a longer AppID', { header: { kid: `${appId}ff/${keyId}` } }],
  ['kid-mismatch', 'kid has no AppID', { header: { kid: keyId } }],
  ['key-other', 'kid names another key', { header: { kid: `${appId}/other` } }],
  ['aud-invalid', 'aud is missing', { claims: { aud: undefined } }],
  ['aud-invalid', 'aud is another', { claims: { aud: 'Jitsi' } }],
  ['aud-invalid', 'aud is a list', { claims: { aud: ['jitsi'] } }],
  ['iss-invalid', 'iss is missing', { claims: { iss: undefined } }],
  ['iss-invalid', 'iss is the AppID', { claims: { iss: appId } }],
  ['sub-not-found', 'sub is missing', { claims: { sub: undefined } }],
  ['sub-not-found', 'sub is empty', { claims: { sub: '' } }],
  [
    'sub-mismatch',
    'sub and kid are of another account',
    {
      header: { kid: `vpaas-magic-cookie-ffff/${keyId}` },
      claims: { sub: 'vpaas-magic-cookie-ffff' },
    },
  ],
  ['token-expired', 'exp is this second', { claims: { exp: second } }],
  ['token-expired', 'exp was ten years ago', { claims: { exp: second - 315_576_000 } }],
  ['token-expired', 'exp is 0', { claims: { exp: 0 } }],
  ['exp-invalid', 'exp is missing', { claims: { exp: undefined } }],
  ['exp-invalid', 'exp is a text', { claims: { exp: String(second + 60) } }],
  ['exp-invalid', 'exp is null', { claims: { exp: null } }],
  ['exp-invalid', 'exp is beyond every date', { claims: { exp: 1e300 }, onlyOnPage: true }],
  [
    'exp-not-found',
    'an own server’s has no exp',
    { claims: { ...own, exp: undefined }, header: { kid: 'k' }, expected: {} },
  ],
  ['exp-too-far', 'exp is in 31 days', { claims: { exp: second + 31 * 86_400 } }],
  ['exp-too-far', 'exp is in milliseconds', { claims: { exp: now + 60_000 } }],
  ['nbf-future', 'nbf is the next second', { claims: { nbf: second + 1 } }],
  ['nbf-future', 'nbf is in milliseconds', { claims: { nbf: now } }],
  ['nbf-invalid', 'nbf is a text', { claims: { nbf: '0' } }],
  ['nbf-invalid', 'nbf is null', { claims: { nbf: null } }],
  ['room-not-found', 'room is missing', { claims: { room: undefined } }],
  ['room-not-found', 'room is empty', { claims: { room: '' } }],
  ['room-not-found', 'room is a list', { claims: { room: ['standup'] } }],
  ['room-any', 'room is *', { claims: { room: '*' } }],
  [
    'room-pattern',
    'room is a pattern',
    { claims: { room: 'stand.*' }, context: { room: { regex: true } } },
  ],
  [
    'room-spelling',
    'room is not encoded',
    { claims: { room: 'café' }, expected: { ...expected, room: 'Café' } },
  ],
  [
    'room-spelling',
    'room is encoded in another form',
    { claims: { room: 'cafe%cc%81' }, expected: { ...expected, room: 'Café' } },
  ],
  ['room-mismatch', 'room is another', { claims: { room: 'planning' } }],
  ['room-mismatch', 'room is the address of the room', { claims: { room: 'standup2' } }],
  ['context-not-found', 'context is missing', { claims: { context: undefined } }],
  ['context-not-found', 'context is a text', { claims: { context: 'none' } }],
  ['features-not-found', 'features are missing', { context: { features: undefined } }],
  ['features-not-found', 'features are a list', { context: { features: [] } }],
  ['feature-invalid', 'a feature nobody knows', { context: { features: { recordings: 'true' } } }],
  ['feature-value-invalid', 'a feature is 1', { context: { features: { recording: 1 } } }],
  ['feature-value-invalid', 'a feature is yes', { context: { features: { recording: 'yes' } } }],
];

describe('a ticket is faulted', () => {
  it.each(breaks)('with %s alone: %s', (code, _why, change) => {
    expect(codesOf(broken(change), change.expected)).toEqual([code]);
  });

  it('for every reason there is', () => {
    const shown = new Set(breaks.map(([code]) => code));
    expect(ticketReasonCodes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('by the rules of JaaS as soon as its key is one of JaaS', () => {
    const ticket = broken({ claims: { sub: undefined, aud: 'any' } });
    expect(codesOf(ticket, {})).toEqual(['aud-invalid', 'sub-not-found']);
  });

  it('for all that is wrong with it, the header first', () => {
    const ticket = broken({
      header: { typ: 'jws', kid: undefined },
      claims: { aud: 'a', iss: 'b', exp: '1', nbf: '2', room: 'planning', context: undefined },
    });
    expect(codesOf(ticket)).toEqual([
      'typ-invalid',
      'kid-not-found',
      'aud-invalid',
      'iss-invalid',
      'exp-invalid',
      'nbf-invalid',
      'room-mismatch',
      'context-not-found',
    ]);
  });

  it('for each of its features, up to a limit', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, '1']));
    const text = broken({ context: { features: { recording: 'on', flip: 0, ...many } } });
    const { reasons } = inspectTicket(text, { now, expected });
    expect(reasons).toHaveLength(22);
    expect(reasons[0]).toEqual({ code: 'feature-invalid', severity: 'warning', about: 'f0' });
    expect(reasons.slice(-2).map(({ about }) => about)).toEqual(['recording', 'flip']);
  });
});

describe('the server agrees', () => {
  beforeAll(() => vi.useFakeTimers({ now, toFake: ['Date'] }));
  afterAll(() => vi.useRealTimers());

  const rules: TicketRules = {
    required: true,
    algorithm: 'RS256',
    keys: {
      [`${appId}/${keyId}`]: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
    issuers: ['chat'],
    audiences: ['jitsi'],
    subjectIsTenant: true,
  };
  /** Reasons the stand-in for a server has no eyes for, or that own servers have. */
  const unseen: TicketReasonCode[] = [
    'features-not-found',
    'exp-not-found',
    'key-other',
    'room-pattern',
    'alg-other',
    'iss-other',
    'aud-other',
  ];

  it.each(breaks.filter(([code, , { onlyOnPage }]) => !unseen.includes(code) && !onlyOnPage))(
    'about %s: %s',
    async (_code, _why, change) => {
      const ticket = broken(change);
      const { reasons } = inspectTicket(ticket, { now, expected: change.expected ?? expected });
      const room = change.expected?.room ?? 'standup';
      const verdict = await judgeTicket(ticket, rules, appId, room);
      expect(verdict.ok).toBe(reasons.every(({ severity }) => severity === 'warning'));
    },
  );
});

describe('a good ticket', () => {
  it('has no faults, whoever looks and whatever is known', () => {
    for (const wanted of [{}, { appId }, { room: 'StandUp' }, expected]) {
      expect(codesOf(broken({}), wanted)).toEqual([]);
    }
  });

  it.each([
    ['nbf is now', { nbf: second }],
    ['nbf is missing', { nbf: undefined }],
    ['nbf is 0', { nbf: 0 }],
    ['exp is in a second', { exp: second + 1 }],
    ['exp is in 30 days', { exp: second + 30 * 86_400 }],
    ['its room has capital letters', { room: 'StandUp' }],
    ['it says more than it has to', { extra: { deep: [1] } }],
  ])('may be one where %s', (_what, claims) => {
    expect(codesOf(broken({ claims }))).toEqual([]);
  });

  it.each([true, false, 'true', 'false'])('may have a feature that is %j', (value) => {
    expect(codesOf(broken({ context: { features: { 'send-groupchat': value } } }))).toEqual([]);
  });

  it.each([
    ['with a shared secret', { alg: 'HS256', kid: undefined }, {}],
    ['with another issuer and audience', { kid: 'k1' }, { iss: 'me', aud: 'us' }],
    ['for every host', { kid: 'k1' }, { sub: '*' }],
    ['with a tenant before the room', { kid: 'k1' }, { room: '[team]standup' }],
  ])('of an own server may be one %s', (_what, header, claims) => {
    expect(codesOf(broken({ header, claims: { ...own, ...claims } }), { room: 'standup' })).toEqual(
      [],
    );
  });
});

describe('a ticket is found', () => {
  const ticket = broken({});
  const lines = ticket.replace(/(.{60})/g, '$1\r\n  ');
  it.each([
    ['bare', ticket],
    ['in white space', ` \t\n${ticket}\n\n`],
    ['broken into lines', lines],
    ['with a mark at its start', `\uFEFF${ticket}`],
    ['with invisible signs in it', ticket.replace('.', '\u200B.\u00AD')],
    ['behind Bearer', `Bearer ${ticket}`],
    ['behind bearer, broken', `bearer\n${lines}`],
    ['in a header line', `Authorization: Bearer ${ticket}`],
    ['in quotes', `"${ticket}"`],
    ['in other quotes', `“${ticket}”`],
    ['in backticks', `\`${ticket}\``],
    ['in angle brackets', `<${ticket}>`],
    ['as a setting', `JWT=${ticket}`],
    ['in a link', `https://8x8.vc/${appId}/standup?jwt=${ticket}`],
    ['in a link with more', `https://8x8.vc/${appId}/standup?lang=de&jwt=${ticket}&x=1#config.a=1`],
    ['behind the # of a link', `https://8x8.vc/${appId}/standup#jwt=${ticket}&config.x=1`],
    ['in quotes behind the # of a link', `https://8x8.vc/${appId}/standup#jwt=%22${ticket}%22&a=b`],
    ['in a link of ours', `parlour://8x8.vc/${appId}/standup?jwt=${ticket}`],
    ['in a link that is broken into lines', `https://8x8.vc/a/b?jwt=${lines}`],
  ])('%s', (_how, text) => {
    expect(codesOf(text)).toEqual([]);
    expect(inspectTicket(text, { now }).rows).toEqual(inspectTicket(ticket, { now }).rows);
  });
});

describe('what a ticket says', () => {
  const rows = inspectTicket(broken({}), { now, expected }).rows;
  const row = (name: string) => rows.find((one) => one.name === name);

  it('is told field by field, in its own order', () => {
    expect(rows.map(({ part, name, value }) => [part, name, value])).toEqual([
      ['header', 'alg', 'RS256'],
      ['header', 'typ', 'JWT'],
      ['header', 'kid', `${appId}/${keyId}`],
      ['claims', 'aud', 'jitsi'],
      ['claims', 'iss', 'chat'],
      ['claims', 'sub', appId],
      ['claims', 'room', 'standup'],
      ['claims', 'nbf', String(second - 60)],
      ['claims', 'iat', String(second)],
      ['claims', 'exp', String(second + 3_600)],
      ['claims', 'jti', 'j1'],
      ['claims', 'context.user.id', 'a1'],
      ['claims', 'context.user.name', 'Ada Lovelace'],
      ['claims', 'context.user.moderator', 'true'],
      ['claims', 'context.features.recording', 'true'],
      ['claims', 'context.features.livestreaming', 'true'],
    ]);
  });

  it('has words where there are some, and times as times', () => {
    expect(row('exp')).toMatchObject({
      words: 'exp',
      time: { at: now + 3_600_000, inMs: 3_600_000 },
    });
    expect(row('nbf')).toMatchObject({ words: 'nbf', time: { at: now - 60_000, inMs: -60_000 } });
    expect(row('context.user.name')).toMatchObject({ words: 'context.user.name' });
    expect(row('context.features.recording')).not.toHaveProperty('words');
    expect(row('jti')).not.toHaveProperty('time');
  });

  it('keeps its shape when it is odd', () => {
    const claims = {
      a: null,
      b: [1, 'x'],
      c: {},
      d: { e: { f: { g: 1 } } },
      exp: 'soon',
      room: Infinity,
    };
    const { rows: odd } = inspectTicket(signed(goodHeader, claims), { now });
    expect(odd.slice(3).map(({ name, value }) => [name, value])).toEqual([
      ['a', 'null'],
      ['b', '[1,"x"]'],
      ['c', '{}'],
      ['d.e.f', '{"g":1}'],
      ['exp', 'soon'],
      ['room', 'null'],
    ]);
  });

  it.each([
    ['valid', {}, { kind: 'valid', forMs: 3_600_000 }],
    ['expired this moment', { exp: second }, { kind: 'expired', agoMs: 0 }],
    ['expired', { exp: second - 1 }, { kind: 'expired', agoMs: 1_000 }],
    ['not yet valid', { nbf: second + 90 }, { kind: 'not-yet', inMs: 90_000 }],
    [
      'expired before it began',
      { nbf: second + 90, exp: 1 },
      { kind: 'expired', agoMs: now - 1_000 },
    ],
    ['valid for ever', { exp: undefined }, { kind: 'endless' }],
    ['nobody knows', { exp: 'soon' }, { kind: 'unknown' }],
  ])('is %s', (_what, claims, validity) => {
    expect(inspectTicket(broken({ claims }), { now }).validity).toEqual(validity);
  });

  it('is nothing when there is no ticket', () => {
    expect(inspectTicket('', { now })).toEqual({
      rows: [],
      rowsLeftOut: 0,
      validity: { kind: 'unknown' },
      reasons: [{ code: 'not-a-ticket', severity: 'refusal' }],
    });
  });

  it('is read from the half that can be read', () => {
    const [, claims, signature] = pieces(broken({}));
    const { rows: half, validity } = inspectTicket(`x.${claims}.${signature}`, { now });
    expect(half[0]).toMatchObject({ part: 'claims', name: 'aud' });
    expect(validity).toEqual({ kind: 'valid', forMs: 3_600_000 });
  });
});

describe('a hostile text', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const withClaims = (json: string): string => `${encode(goodHeader)}.${encode(json)}.c2ln`;
  const keys = (count: number): string =>
    `{${Array.from({ length: count }, (_, at) => `"k${at}":${at}`).join(',')}}`;

  const hostile: [string, string][] = [
    ['10 MB of letters', 'x'.repeat(10_000_000)],
    ['10 MB of dots', '.'.repeat(10_000_000)],
    ['10 MB of spaces', ' '.repeat(10_000_000)],
    ['200 kB of dots', '.'.repeat(200_000)],
    ['200 kB of spaces and a quote', `${' '.repeat(199_999)}"`],
    ['200 kB of jwt=', 'jwt='.repeat(50_000)],
    ['200 kB of percent signs', `?jwt=${'%'.repeat(199_000)}`],
    ['200 kB of Bearer', 'Bearer '.repeat(28_000)],
    ['100 kB in one claim', withClaims(JSON.stringify({ room: 'é'.repeat(37_000) }))],
    ['100 kB of fields', withClaims(keys(6_000))],
    ['100 kB of features', withClaims(`{"context":{"features":${keys(6_000)}}}`)],
    ['lists in lists', withClaims(`{"a":${deep(30_000)}}`)],
    ['objects in objects', withClaims(`${'{"a":'.repeat(12_000)}1${'}'.repeat(12_000)}`)],
    ['an unclosed list', withClaims('['.repeat(70_000))],
    ['a prototype', withClaims('{"__proto__":{"room":"standup"},"constructor":1,"toString":null}')],
    ['a prototype for context', withClaims('{"context":{"__proto__":{"features":{}}}}')],
    ['twice the same', withClaims('{"room":"a","room":"standup","exp":1,"exp":99999999999}')],
    [
      'invalid UTF-8',
      `${encode(goodHeader)}.${Buffer.from([0xff, 0xfe, 0x00]).toString('base64url')}.c2ln`,
    ],
    [
      'overlong UTF-8',
      `${encode(goodHeader)}.${Buffer.from([0xc0, 0xaf]).toString('base64url')}.c2ln`,
    ],
    [
      'half a surrogate pair',
      withClaims('{"room":"\\ud800","context":{"user":{"name":"\\udfff"}}}'),
    ],
    [
      'a cut through an emoji',
      withClaims(JSON.stringify({ [`${'x'.repeat(78)}🎉🎉`]: `${'x'.repeat(298)}🎉🎉` })),
    ],
    ['numbers beyond numbers', withClaims('{"exp":1e999,"nbf":-1e999,"iat":1e308}')],
    ['a text that runs backwards', withClaims('{"room":"a\\u202ebcd\\u2066\\u0000\\n"}')],
  ];

  it.each(hostile)('(%s) is looked at without harm, in time', (_what, text) => {
    const spans = [0, 1, 2].map(() => {
      const from = performance.now();
      inspectTicket(text, { now, expected });
      return performance.now() - from;
    });
    // What goes wrong here is exponential: seconds, on any machine.
    expect(Math.min(...spans)).toBeLessThan(1_000);
    const { rows, reasons } = inspectTicket(text, { now, expected });
    expect(rows.length).toBeLessThanOrEqual(100);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { name, value } of rows) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(value.length).toBeLessThanOrEqual(300);
      expect(name + value).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    }
  });

  it('gives nobody a field that only its prototype has', () => {
    const text = withClaims(
      '{"__proto__":{"room":"standup"},"context":{"__proto__":{"features":{}}}}',
    );
    expect(codesOf(text)).toEqual(expect.arrayContaining(['room-not-found', 'features-not-found']));
    expect({}).not.toHaveProperty('room');
  });

  it('is not read when it has a letter too many or too few', () => {
    expect(textOfBase64url('QUJD')).toBe('ABC');
    expect(textOfBase64url('QUJDR')).toBeUndefined();
    expect(textOfBase64url('QUJDRA==')).toBeUndefined();
  });

  it('counts the last of two fields, as servers do', () => {
    const text = withClaims(JSON.stringify(goodClaims).replace('{', '{"room":"other",'));
    expect(codesOf(text)).toEqual([]);
  });

  it('says how many rows were left out', () => {
    const { rows, rowsLeftOut } = inspectTicket(withClaims(keys(1_000)), { now });
    expect([rows.length, rowsLeftOut]).toEqual([100, 903]);
  });

  it(`of any kind harms nobody and never shows its signature (seed ${seed})`, () => {
    const below = anyNumber(seed);
    const text = anyText(seed);
    const mark = 'SIGNATUREmarkSIGNATURE';
    const ticket = `${encode(goodHeader)}.${encode(goodClaims)}.${mark}`;
    for (let round = 0; round < 20_000; round++) {
      const at = below(ticket.length - mark.length);
      const hurt =
        below(4) === 0
          ? `${text()}.${encode(text())}.${mark}`
          : ticket.slice(0, at) + text() + ticket.slice(at + below(4));
      const seen = inspectTicket(hurt, { now, expected });
      expect(JSON.stringify(seen), hurt).not.toContain(mark);
      for (const { code } of seen.reasons) expect(ticketReasonCodes).toContain(code);
    }
  });
});

describe('the words about tickets', () => {
  const problems = [
    ...Object.entries(ticketsText.ticketProblem),
    ...Object.entries(ticketsText.ticketRefusal),
    ...Object.entries(ticketsText.ticketReason),
    ['clock-far-off', ticketsText.clockFarOff] as const,
  ];

  it.each(problems)('(%s) are whole sentences in plain typography', (_code, { happened, todo }) => {
    for (const sentence of [happened('recording'), happened(''), todo]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.!]$/u);
      expect(sentence).not.toMatch(/undefined|\s{2}|['"]|\.\.\./);
    }
  });

  it('sound like no others', () => {
    const told = problems.map(([, { happened }]) => happened('recording'));
    expect(told.filter((sentence, at) => told.indexOf(sentence) !== at)).toEqual([]);
  });

  it('are there for every reason', () => {
    expect(Object.keys(ticketsText.ticketReason).sort()).toEqual([...ticketReasonCodes].sort());
  });

  it.each([
    [0, 'less than a minute'],
    [59_999, 'less than a minute'],
    [60_000, '1 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 hr'],
    [7_500_000, '2 hr 5 min'],
    [-3_600_000, '1 hr'],
    [172_799_999, '47 hr 59 min'],
    [172_800_000, '2 days'],
    [30 * 86_400_000, '30 days'],
    [315_576_000_000, '10 years'],
  ])('call %d ms %s', (ms, words) => {
    expect(spanInWords(ms)).toBe(words);
  });

  it.each([
    [0, 'in less than a minute'],
    [-59_999, 'less than a minute ago'],
    [3_599_999, 'in 59 min'],
    [-7_500_000, '2 hr 5 min ago'],
    [-172_800_000, '2 days ago'],
    [-2_764_799_999, '31 days ago'],
    [315_576_000_000, 'in 10 years'],
  ])('say when %d ms from now is: %s', (ms, words) => {
    expect(fromNowInWords(ms)).toBe(words);
  });
});
