import { expect } from 'playwright/test';

/**
 * What a page may put into a call besides what is meant to be there. Runs in a page, as its text:
 * nothing from outside of this function is there.
 */
function hostilePayloads(): Record<string, unknown> {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  let deep: unknown = 'bottom';
  for (let depth = 0; depth < 1_000; depth += 1) deep = depth % 2 ? [deep] : { kind: deep };
  const detached = new ArrayBuffer(8);
  structuredClone(detached, { transfer: [detached] });
  const sparse: unknown[] = [];
  sparse[999_999] = 1;
  class Odd {
    kind = 'joined';
  }
  return {
    undefined,
    null: null,
    true: true,
    zero: 0,
    'minus zero': -0,
    'no number': Number.NaN,
    infinity: Number.POSITIVE_INFINITY,
    'a number too large to count': 2 ** 53,
    'a fraction': 0.1,
    'a big integer': 10n ** 40n,
    'an empty text': '',
    'a text of NULs': '\0'.repeat(100),
    'half a character': '\ud800',
    'a text that turns around': '\u202emoc.live',
    'the name of a prototype': '__proto__',
    'a text that is too long': 'x'.repeat(1_000_001),
    'ten million characters': 'x'.repeat(10_000_000),
    'an empty list': [],
    'a list in a list': [['standup']],
    'a million numbers': Array.from({ length: 1_000_000 }, (_, at) => at),
    'a list with a million gaps': sparse,
    'a thousand levels': deep,
    'an empty object': {},
    'an object of nothing': Object.create(null),
    'a prototype': JSON.parse('{"__proto__": {"kind": "joined", "path": "/etc/passwd"}}'),
    'a constructor': { constructor: { prototype: { kind: 'joined' } } },
    'a text of its own': { toString: 'standup', valueOf: 'standup' },
    'a promise’s name': JSON.parse('{"then": "standup"}'),
    'nearly a list': { 0: 'standup', length: 1 },
    'what JSON asks for': { toJSON: 'standup' },
    'a getter': Object.defineProperty({}, 'kind', { enumerable: true, get: () => 'joined' }),
    'a getter that throws': Object.defineProperty({}, 'kind', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
    'a circle': circle,
    'a proxy': new Proxy({}, { get: () => 'joined', has: () => true, ownKeys: () => ['kind'] }),
    'one of a class': new Odd(),
    'a date': new Date(),
    'no date': new Date(Number.NaN),
    'a pattern': /(a+)+$/,
    'a map': new Map([['kind', 'joined']]),
    'a set': new Set(['joined']),
    'an error': new TypeError('joined'),
    bytes: new Uint8Array(1_000),
    'numbers in bytes': new Float64Array([Number.NaN, -0]),
    'a look at bytes': new DataView(new ArrayBuffer(8)),
    'a buffer': new ArrayBuffer(1_000),
    'a buffer that was given away': detached,
    'a text as an object': new String('standup'),
    'a number as an object': new Number(1),
    'a function': () => 'joined',
    'a function that generates': function* () {
      yield 'joined';
    },
    'a symbol': Symbol.iterator,
    'a promise': Promise.resolve('joined'),
    'a weak map': new WeakMap(),
    'an element': document.documentElement,
    'the window': window,
    'an event': new Event('click'),
    'a port': new MessageChannel().port1,
    'a file': new File(['x'], 'x.meeting'),
    'an address': new URL('https://evil.example/'),
    'a picture': new ImageData(1, 1),
  };
}

/** What became of calls: how many of each method’s were refused, how many never got out of the page. */
export interface Outcome {
  refused: Record<string, number>;
  notSent: number;
  /** Those that main ran, or stumbled over. */
  others: string[];
  /** How long main took to answer those that are not large, in ms. */
  took: number[];
}

/**
 * Makes each call once with each payload: in place of the first of its good words where it is of
 * another kind, else as one word too many; what is large only with a page's first method, because
 * the page takes a second to hand it over. Runs in a page, too.
 */
async function callAll(
  call: (method: string, input: unknown[]) => Promise<unknown>,
  methods: Readonly<Record<string, readonly unknown[]>>,
  payloads: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const outcome: Outcome = { refused: {}, notSent: 0, others: [], took: [] };
  const isLarge = (payload: unknown): boolean =>
    (typeof payload === 'string' || Array.isArray(payload)) && payload.length > 1_000;
  for (const [at, [method, good]] of Object.entries(methods).entries()) {
    outcome.refused[method] = 0;
    for (const [name, payload] of Object.entries(payloads)) {
      if (at > 0 && isLarge(payload)) continue;
      const isWrong = typeof payload !== typeof good[0] || isLarge(payload);
      const input = good.length > 0 && isWrong ? [payload, ...good.slice(1)] : [...good, payload];
      const from = performance.now();
      try {
        await call(method, input);
        outcome.others.push(`${method} with ${name}: answered`);
      } catch (error) {
        const words = String(error);
        if (words.endsWith(': Error: refused')) {
          outcome.refused[method] += 1;
          if (!isLarge(payload)) outcome.took.push(performance.now() - from);
        } else if (words.includes('Error invoking remote method')) {
          outcome.others.push(`${method} with ${name}: ${words.slice(0, 200)}`);
        } else {
          // Not to be cloned, or it threw on the way.
          outcome.notSent += 1;
        }
      }
    }
  }
  return outcome;
}

/** All that as an expression, of a page's world where `call` is one. */
export const hostileCalls = (
  call: string,
  methods: Readonly<Record<string, readonly unknown[]>>,
): string =>
  `(${callAll.toString()})(${call}, ${JSON.stringify(methods)}, (${hostilePayloads.toString()})())`;

/** Every method refused some: how many all of them refused. */
export function expectRefusals({ refused }: Outcome, least: number, where: string): number {
  const idle = Object.keys(refused).filter((method) => refused[method]! < least);
  expect(idle, `${where}: methods that refused fewer than ${least}`).toEqual([]);
  return Object.values(refused).reduce((sum, one) => sum + one, 0);
}
