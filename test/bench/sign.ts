import {
  createHmac,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../../scripts/paths.ts';
import { signTicket } from '../../main/tickets/ticket.ts';
import { ownWishOf, wishOf } from '../common/sample-wish.ts';

/**
 * What does a ticket cost beside its bare RSA signature? All ways are measured in one run, in the
 * order A B C, C B A, so that a machine that grows slower meets all of them alike.
 */
const rounds = 40;
const warmUps = 20;
const goal = 1.5;

const wish = wishOf();
const now = Date.now();

const started = performance.now();
const { default: jsonwebtoken } = await import('jsonwebtoken');
const loading = performance.now() - started;

type Way = 'crypto.sign' | 'jsonwebtoken.sign' | 'signTicket';

const inputOf = (ticket: string): Buffer => Buffer.from(ticket.slice(0, ticket.lastIndexOf('.')));

async function ways(key: KeyObject): Promise<Record<Way, () => unknown>> {
  const ticket = await signed(key);
  const input = inputOf(ticket);
  const claims = JSON.parse(Buffer.from(ticket.split('.')[1] ?? '', 'base64url').toString());
  return {
    'crypto.sign': () => sign('RSA-SHA256', input, key),
    'jsonwebtoken.sign': () => jsonwebtoken.sign(claims, key, { algorithm: 'RS256' }),
    signTicket: () => signed(key),
  };
}

/** A shared secret is so quick that its share says nothing; only the time counts. */
async function sharedWays(): Promise<Record<string, () => unknown>> {
  const key = createSecretKey(randomBytes(32));
  const own = ownWishOf();
  const input = inputOf(await signed(key, own));
  return {
    'crypto.createHmac': () => createHmac('sha256', key).update(input).digest(),
    signTicket: () => signed(key, own),
  };
}

async function signed(key: KeyObject, wanted = wish): Promise<string> {
  const ticket = await signTicket(wanted, key, { now, randomId: randomUUID });
  if (!ticket.ok) throw new Error(ticket.problem);
  return ticket.value;
}

interface Figures {
  way: string;
  median: number;
  p90: number;
  ratio: number;
}

async function measureRsa(bits: number): Promise<Figures[]> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return measure(await ways(privateKey));
}

/** The first way is what the others are compared with. */
async function measure(all: Record<string, () => unknown>): Promise<Figures[]> {
  const entries = Object.entries(all);
  const spans = new Map<string, number[]>(entries.map(([way]) => [way, []]));
  for (const [, run] of entries) for (let at = 0; at < warmUps; at++) await run();

  const back: typeof entries = [];
  for (const entry of entries) back.unshift(entry);
  for (let round = 0; round < rounds; round++) {
    for (const [way, run] of [...entries, ...back]) {
      const from = performance.now();
      await run();
      spans.get(way)?.push(performance.now() - from);
    }
  }
  const [[, bareSpans] = ['', []]] = spans;
  const bare = quantile(bareSpans, 0.5);
  return [...spans].map(([way, times]) => {
    const median = quantile(times, 0.5);
    return { way, median, p90: quantile(times, 0.9), ratio: median / bare };
  });
}

const quantile = (spans: readonly number[], share: number): number =>
  [...spans].sort((a, b) => a - b)[Math.floor(share * (spans.length - 1))] ?? Number.NaN;

const line = (...cells: string[]): void => {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${first.padEnd(28)}${rest.map((cell) => cell.padStart(10)).join('')}\n`);
};

const results = [
  { bits: 2_048, figures: await measureRsa(2_048) },
  { bits: 4_096, figures: await measureRsa(4_096) },
];
const shared = await measure(await sharedWays());

line(`ms, n = ${2 * rounds} each`, 'median', 'p90', 'ratio');
for (const { bits, figures } of results) {
  for (const { way, median, p90, ratio } of figures) {
    line(`RSA-${bits} ${way}`, median.toFixed(3), p90.toFixed(3), ratio.toFixed(2));
  }
}
for (const { way, median, p90, ratio } of shared) {
  line(`HS256 ${way}`, median.toFixed(3), p90.toFixed(3), ratio.toFixed(2));
}
line('loading jsonwebtoken, once', loading.toFixed(1));

const worst = Math.max(
  ...results.flatMap(({ figures }) =>
    figures.filter(({ way }) => way === 'signTicket').map(({ ratio }) => ratio),
  ),
);
const reached = worst <= goal;
process.stdout.write(
  `\nsignTicket takes at most ${worst.toFixed(2)} times as long as its signature; the goal is ${goal}: ${reached ? 'reached' : 'missed'}.\n`,
);

mkdirSync(inRoot('out'), { recursive: true });
writeFileSync(
  inRoot('out', 'bench.json'),
  `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, n: 2 * rounds, goal, worst, loading, results, shared }, null, 2)}\n`,
);
process.exitCode = reached ? 0 : 1;
