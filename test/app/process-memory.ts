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

/** Does the memory a process can write to hold one of the markers? */
export function memoryHolds(pid: number, markers: readonly Buffer[]): boolean {
  const longest = Math.max(...markers.map(({ length }) => length));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(chunk);
  try {
    return writableRanges(pid).some(([from, to]) => {
      for (let at = from; at < to; at += chunk - longest) {
        const length = Math.min(chunk, to - at);
        const read = readAt(memory, buffer.subarray(0, length), at);
        if (markers.some((marker) => buffer.subarray(0, read).includes(marker))) return true;
      }
      return false;
    });
  } finally {
    closeSync(memory);
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

function writableRanges(pid: number): [from: number, to: number][] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line): [number, number][] => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      return from && to ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)]] : [];
    });
}
