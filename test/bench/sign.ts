import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../../scripts/paths.ts';
import { signTicket } from '../../main/tickets/ticket.ts';
import { wishOf } from '../common/sample-wish.ts';

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

async function ways(key: KeyObject): Promise<Record<Way, () => unknown>> {
  const ticket = await signed(key);
  const end = ticket.lastIndexOf('.');
  const input = Buffer.from(ticket.slice(0, end));
  const claims = JSON.parse(Buffer.from(ticket.split('.')[1] ?? '', 'base64url').toString());
  return {
    'crypto.sign': () => sign('RSA-SHA256', input, key),
    'jsonwebtoken.sign': () => jsonwebtoken.sign(claims, key, { algorithm: 'RS256' }),
    signTicket: () => signed(key),
  };
}

async function signed(key: KeyObject): Promise<string> {
  const ticket = await signTicket(wish, key, { now, randomId: randomUUID });
  if (!ticket.ok) throw new Error(ticket.problem);
  return ticket.value;
}

interface Figures {
  way: string;
  median: number;
  p90: number;
  ratio: number;
}

async function measure(bits: number): Promise<Figures[]> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const entries = Object.entries(await ways(privateKey));
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
  const bare = quantile(spans.get('crypto.sign') ?? [], 0.5);
  return [...spans].map(([way, all]) => {
    const median = quantile(all, 0.5);
    return { way, median, p90: quantile(all, 0.9), ratio: median / bare };
  });
}

const quantile = (spans: readonly number[], share: number): number =>
  [...spans].sort((a, b) => a - b)[Math.floor(share * (spans.length - 1))] ?? Number.NaN;

const line = (...cells: string[]): void => {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${first.padEnd(28)}${rest.map((cell) => cell.padStart(10)).join('')}\n`);
};

const results = [
  { bits: 2_048, figures: await measure(2_048) },
  { bits: 4_096, figures: await measure(4_096) },
];

line(`ms, n = ${2 * rounds} each`, 'median', 'p90', 'ratio');
for (const { bits, figures } of results) {
  for (const { way, median, p90, ratio } of figures) {
    line(`RSA-${bits} ${way}`, median.toFixed(3), p90.toFixed(3), ratio.toFixed(2));
  }
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
  `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, n: 2 * rounds, goal, worst, loading, results }, null, 2)}\n`,
);
process.exitCode = reached ? 0 : 1;
