import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';
import { goals } from '../proof/goals.ts';

/** What is made at run time, and named where it is explained. */
const made = /^(?:out|logs|demo|dist)\//;

/** Paths below the root as the documents write them: in backticks, without patterns. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].flatMap(([, path = '']) =>
    made.test(path) ? [] : path,
  );

const roots = ['common', 'main', 'preload', 'renderer', 'resources', 'scripts', 'test', 'docs'];

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (document) => {
  const named = pathsIn(readFileSync(inRoot(document), 'utf8')).filter((path) =>
    roots.includes(path.split('/')[0] ?? ''),
  );

  it('names files', () => {
    expect(named.length).toBeGreaterThan(10);
  });

  it.each([...new Set(named)])('names %s, which is there', (path) => {
    expect(existsSync(inRoot(path))).toBe(true);
  });
});

describe('SECURITY.md', () => {
  const text = readFileSync(inRoot('SECURITY.md'), 'utf8');

  it('has a line for each promise, with what keeps it and what tries it, and no other', () => {
    const rows = [...text.matchAll(/^\| ([A-Z]\d) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)];
    expect(rows.map(([, id]) => id)).toEqual(Object.keys(goals));
    for (const [row, , , keeps = '', tries = ''] of rows) {
      expect(keeps, row).toMatch(/`[^`]+`/);
      expect(tries, row).toMatch(/`test\/[^`]+`/);
    }
  });

  it('shows its drawing', () => {
    const [, drawing = ''] = /!\[[^\]]+\]\(([^)]+\.svg)\)/.exec(text) ?? [];
    expect(readFileSync(inRoot(drawing), 'utf8')).toMatch(/^<svg xmlns="[^"]+" viewBox="[^"]+"/);
  });
});
