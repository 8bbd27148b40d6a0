import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** The processes below one, at any depth. Linux only, as the app tests are. */
export function childrenOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isBelow = (one: number | undefined): boolean =>
    one !== undefined && (one === pid || isBelow(parents.get(one)));
  return [...parents.keys()].filter((one) => isBelow(parents.get(one)));
}

function parentOf(pid: number): number | undefined {
  try {
    // The name in brackets may hold anything, so what follows it is counted from the end.
    const [, rest = ''] = /^.*\)\s(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(rest.split(' ')[1]);
  } catch {
    return undefined;
  }
}

const chunk = 16 * 1024 * 1024;

/** Which of the markers the memory that a process can write to holds; none where it has ended. */
export function heldInMemory(pid: number, markers: readonly Buffer[]): Set<Buffer> {
  const held = new Set<Buffer>();
  const longest = Math.max(...markers.map(({ length }) => length));
  const memory = opened(`/proc/${pid}/mem`);
  if (memory === undefined) return held;
  const buffer = Buffer.alloc(chunk);
  try {
    for (const [from, to] of writableRanges(pid)) {
      for (let at = from; at < to; at += chunk - longest) {
        const length = Math.min(chunk, to - at);
        const read = buffer.subarray(0, readAt(memory, buffer.subarray(0, length), at));
        for (const marker of markers) {
          if (!held.has(marker) && read.includes(marker)) held.add(marker);
        }
      }
    }
    return held;
  } finally {
    closeSync(memory);
  }
}

/** Undefined where the process has ended; one that cannot be looked into must not pass for clean. */
function opened(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ESRCH'].includes(code)) return undefined;
    throw error;
  }
}

/** What Chromium started a process for, as its command line says: `renderer`, `utility network`, … */
export function kindOf(pid: number): string {
  // Chromium sets it anew, with blanks between its words.
  const line = textOf(`/proc/${pid}/cmdline`);
  const [, type = 'main'] = /--type=([\w-]+)/.exec(line) ?? [];
  // As in `network.mojom.NetworkService`.
  const [, part = ''] = /--utility-sub-type=(\w+)/.exec(line) ?? [];
  return `${type} ${part}`.trim();
}

/** Empty where the process has ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readAt(memory: number, into: Buffer, at: number): number {
  try {
    return readSync(memory, into, 0, into.length, at);
  } catch {
    // A range that was given back meanwhile, or was never backed by memory.
    return 0;
  }
}

/** Those that hold anything: most of what is reserved was never touched. */
function writableRanges(pid: number): [from: number, to: number][] {
  return textOf(`/proc/${pid}/smaps`)
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .flatMap((range): [number, number][] => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(range) ?? [];
      const isUsed = /^(?:Rss|Swap): +[1-9]/m.test(range);
      return from && to && isUsed ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)]] : [];
    });
}
