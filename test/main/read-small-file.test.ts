import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSmallFile } from '../../main/read-small-file.ts';

const rules = { mostBytes: 1_000, followsLinks: false, longestRead: 5_000 };

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-small-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a small file', () => {
  it.each([0, 1, 999, 1_000])('of %i bytes is read', async (size) => {
    writeFileSync(join(folder, 'a'), 'x'.repeat(size));
    const read = await readSmallFile(join(folder, 'a'), rules);
    expect(String(Buffer.from(read as Uint8Array))).toBe('x'.repeat(size));
  });

  it('is none when it holds more than it says, as those in /proc do', async () => {
    expect(await readSmallFile('/proc/kallsyms', rules)).toBe('too-large');
  });

  it('is the one that was looked at, or none, while others take its place', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, 'x'.repeat(1_000));
    const reads: ReturnType<typeof readSmallFile>[] = [];
    for (let n = 0; n < 500; n++) {
      const next = join(folder, `next-${n}`);
      writeFileSync(next, 'xy'[n % 2]?.repeat(n % 3 === 0 ? 2_000 : 1_000) ?? '');
      reads.push(readSmallFile(path, rules));
      if (n % 10 === 0) await reads.at(-1);
      renameSync(next, path);
    }
    for (const read of await Promise.all(reads)) {
      const whole = typeof read === 'string' ? read : String(Buffer.from(read));
      const known = ['x'.repeat(1_000), 'y'.repeat(1_000), 'too-large', 'unreadable', 'missing'];
      expect(known).toContain(whole);
    }
  });
});
