import { closeSync, openSync, readSync } from 'node:fs';
import { fileOf, unlessGone } from './processes.ts';

const chunk = 16 * 1024 * 1024;

/** Which of the markers the memory that a process can write to holds; none where it has ended. */
export function heldInMemory(pid: number, markers: readonly Buffer[]): Set<Buffer> {
  const held = new Set<Buffer>();
  const longest = Math.max(...markers.map(({ length }) => length));
  const memory = unlessGone(() => openSync(`/proc/${pid}/mem`, 'r'));
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
  const all = fileOf(pid, 'smaps')?.toString() ?? '';
  return all.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m).flatMap((range): [number, number][] => {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(range) ?? [];
    const isUsed = /^(?:Rss|Swap): +[1-9]/m.test(range);
    return from && to && isUsed ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)]] : [];
  });
}
