import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { guards } from './guards.ts';
import type { Guard } from './guards/guard.ts';

describe('a guard that can be taken away', () => {
  it.each<[string, Guard]>(Object.entries(guards))('%s stands once', (_name, guard) => {
    const parts = readFileSync(inRoot(guard.in), 'utf8').split(guard.find);
    expect(parts).toHaveLength(2);
    expect(guard.instead).not.toBe(guard.find);
    if (guard.unit) expect(existsSync(inRoot(guard.unit.file))).toBe(true);
  });
});
