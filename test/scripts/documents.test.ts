import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.ts';

/** What is made at run time, and named where it is explained. */
const made = /^(?:out|logs|demo|dist)\//;

/** Paths below the root as the documents write them: in backticks, without patterns. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].flatMap(([, path = '']) =>
    made.test(path) ? [] : path,
  );

const roots = ['common', 'main', 'preload', 'renderer', 'resources', 'scripts', 'test', 'docs'];

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (document) => {
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
