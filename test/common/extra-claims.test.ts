import { describe, expect, it } from 'vitest';
import {
  extraClaimsProblemCodes,
  parseExtraClaims,
  withExtraClaims,
} from '../../common/extra-claims.ts';
import { longestExtraClaims } from '../../common/own-server.ts';
import { text } from '../../common/text/index.ts';
import { anyNumber } from './any-number.ts';

const failed = (code: string, about?: string) => ({
  ok: false,
  problem: { code, ...(about !== undefined && { about }) },
});
const padded = (length: number): string => `{"a":"${'x'.repeat(length - 8)}"}`;

describe('a text is no set of extra claims', () => {
  it.each([
    ['hello', 'claims-not-json'],
    ['{', 'claims-not-json'],
    ['{"a":1,}', 'claims-not-json'],
    ["{'a':1}", 'claims-not-json'],
    ['{a:1}', 'claims-not-json'],
    ['{"a":1}{"b":2}', 'claims-not-json'],
    ['{"a":NaN}', 'claims-not-json'],
    ['undefined', 'claims-not-json'],
    ['\0', 'claims-not-json'],
    ['[]', 'claims-not-object'],
    ['[{"a":1}]', 'claims-not-object'],
    ['42', 'claims-not-object'],
    ['"text"', 'claims-not-object'],
    ['true', 'claims-not-object'],
    ['null', 'claims-not-object'],
    [padded(longestExtraClaims + 1), 'claims-too-long'],
    [' '.repeat(longestExtraClaims + 1), 'claims-too-long'],
    ['['.repeat(1_000_000), 'claims-too-long'],
    ['['.repeat(longestExtraClaims), 'claims-not-json'],
  ])('%j: %s', (written, code) => {
    expect(parseExtraClaims(written)).toEqual(failed(code));
  });

  it.each([
    ['{"exp":9999999999}', 'exp'],
    ['{"nbf":0}', 'nbf'],
    ['{"iat":"yesterday"}', 'iat'],
    ['{"room":"*"}', 'room'],
    ['{"room":null}', 'room'],
    ['{"\\u0072oom":"*"}', 'room'],
    ['{"a":1,"room":"a","room":"b"}', 'room'],
    ['{"__proto__":{},"room":"*"}', 'room'],
  ])('where it sets what binds a ticket: %s', (written, about) => {
    expect(parseExtraClaims(written)).toEqual(failed('claims-reserved', about));
  });

  it('has a sentence for each reason', () => {
    expect(Object.keys(text.extraClaimsProblem).sort()).toEqual(
      [...extraClaimsProblemCodes].sort(),
    );
  });
});

describe('a text is a set of extra claims', () => {
  it.each<[string, unknown]>([
    ['', {}],
    [' \n', {}],
    ['{}', {}],
    [' {"a": 1} ', { a: 1 }],
    ['{"a":1,"a":2}', { a: 2 }],
    ['{"context":{"group":"staff"}}', { context: { group: 'staff' } }],
    // In deeper places these names bind nothing.
    ['{"context":{"room":"*","exp":1}}', { context: { room: '*', exp: 1 } }],
    ['{"Exp":1,"ROOM":"*"}', { Exp: 1, ROOM: '*' }],
    [padded(longestExtraClaims), { a: 'x'.repeat(longestExtraClaims - 8) }],
  ])('%j', (written, claims) => {
    expect(parseExtraClaims(written)).toEqual({ ok: true, value: claims });
  });

  it.each([
    '{"__proto__":{"exp":1,"room":"*"}}',
    '{"constructor":{"prototype":{"room":"*"}}}',
    '{"context":{"__proto__":{"room":"*"},"constructor":1}}',
    '{"list":[{"__proto__":{"room":"*"}}]}',
    '{"\\u005f_proto__":{"room":"*"}}',
  ])('without the names that change an object: %s', (written) => {
    const parsed = parseExtraClaims(written);
    expect(JSON.stringify(parsed)).not.toMatch(/__proto__|constructor|prototype|room/);
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('room');
  });

  it('however deep it goes', () => {
    const depth = 600;
    const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const parsed = parseExtraClaims(deep);
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(JSON.stringify(withExtraClaims({ room: 'standup' }, parsed.value))).toContain('{"a":1}');
    expect(JSON.stringify(withExtraClaims(parsed.value, parsed.value))).toBe(deep);
  });
});

const claims = () => ({
  room: 'standup',
  nbf: 40,
  iat: 100,
  exp: 3_700,
  aud: 'town_app',
  context: { user: { id: 'a1', moderator: true }, features: { recording: 'true' } },
});
const bound = ({ room, nbf, iat, exp }: ReturnType<typeof claims>) => ({ room, nbf, iat, exp });

describe('extra claims never change what binds a ticket', () => {
  it.each<[string, Record<string, unknown>]>([
    ['by its name', { exp: 1, nbf: 1, iat: 1, room: '*' }],
    ['by a value that is none', { exp: null, nbf: [], room: {} }],
    ['by an own __proto__', JSON.parse('{"__proto__":{"exp":1,"room":"*"}}')],
    ['by a prototype', Object.create({ exp: 1, room: '*' })],
    ['by constructor', JSON.parse('{"constructor":{"prototype":{"room":"*"}}}')],
    ['from inside', JSON.parse('{"context":{"__proto__":{"room":"*"}}}')],
    ['by a way to print itself', { toJSON: { room: '*' }, toString: 'x', hasOwnProperty: 1 }],
    ['by taking its place', { context: null, 0: 'x', length: 9 }],
  ])('%s', (_how, extra) => {
    const merged = withExtraClaims(claims(), extra);
    const printed = JSON.parse(JSON.stringify(merged)) as ReturnType<typeof claims>;
    expect(bound(merged)).toEqual(bound(claims()));
    expect(bound(printed)).toEqual(bound(claims()));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('room');
  });

  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);
  it(`whatever they are (seed ${seed})`, () => {
    const below = anyNumber(seed);
    const names = ['exp', 'nbf', 'iat', 'room', 'context', '__proto__', 'constructor', 'user', 'a'];
    const pick = (): string => names[below(names.length)] ?? 'a';
    const any = (depth: number): string => {
      switch (below(depth > 4 ? 3 : 5)) {
        case 0:
          return String(below(9_999));
        case 1:
          return `"${pick()}"`;
        case 2:
          return 'null';
        case 3:
          return `[${any(depth + 1)}]`;
        default:
          return `{"${pick()}":${any(depth + 1)},"${pick()}":${any(depth + 1)}}`;
      }
    };
    for (let round = 0; round < 5_000; round += 1) {
      const written = any(0);
      const raw = JSON.parse(written) as unknown;
      const parsed = parseExtraClaims(written);
      const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
      for (const extra of [parsed.ok ? parsed.value : {}, isObject ? raw : {}]) {
        const merged = withExtraClaims(claims(), extra as Record<string, unknown>);
        expect(bound(merged), written).toEqual(bound(claims()));
      }
    }
  });
});

describe('extra claims', () => {
  it('are joined with what is there, object by object', () => {
    const extra = {
      context: { group: 'staff', user: { id: 'b2', rank: { high: 1 } }, features: { flip: true } },
      tenant: 'town',
    };
    expect(withExtraClaims(claims(), extra)).toEqual({
      ...claims(),
      tenant: 'town',
      context: {
        group: 'staff',
        user: { id: 'b2', moderator: true, rank: { high: 1 } },
        features: { recording: 'true', flip: true },
      },
    });
  });

  it('take the place of what is no object', () => {
    expect(withExtraClaims(claims(), { aud: ['a', 'b'], context: 'none' })).toMatchObject({
      aud: ['a', 'b'],
      context: 'none',
    });
  });

  it('change neither the claims nor themselves', () => {
    const mine = claims();
    const extra = { context: { user: { id: 'b2' } } };
    withExtraClaims(mine, extra);
    expect(mine).toEqual(claims());
    expect(extra).toEqual({ context: { user: { id: 'b2' } } });
  });
});
