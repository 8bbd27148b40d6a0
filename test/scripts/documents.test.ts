import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const roots = [
  'common',
  'main',
  'preload',
  'renderer',
  'resources',
  'scripts',
  'test',
  'docs',
  'packaging',
];

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

/** The files of tests, each with the promises it leaves evidence for. */
const provedIn = new Map(
  readdirSync(inRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => {
      const calls = readFileSync(inRoot('test', path), 'utf8').matchAll(
        /\bproves\(\s*(?:task,\s*)?'(\w+)'/g,
      );
      return [`test/${path.replaceAll('\\', '/')}`, new Set([...calls].map(([, id]) => id))];
    }),
);

describe('SECURITY.md', () => {
  const text = readFileSync(inRoot('SECURITY.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([A-Z]\d) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)];

  it('has a line for each promise, with what keeps it and what tries it, and no other', () => {
    expect(rows.map(([, id]) => id)).toEqual(Object.keys(goals));
    for (const [row, , , keeps = ''] of rows) expect(keeps, row).toMatch(/`[^`]+`/);
  });

  const tests = rows.map(([, id = '', , , tries = '']) => ({ id, named: pathsIn(tries) }));

  it.each(tests)('names the tests that leave evidence for $id, all of them', ({ id, named }) => {
    const proving = [...provedIn].flatMap(([path, ids]) => (ids.has(id) ? path : []));
    expect(proving).not.toEqual([]);
    // A folder stands for the tests below it.
    const isNamed = (path: string): boolean =>
      named.some((name) => path === name || (name.endsWith('/') && path.startsWith(name)));
    expect(proving.filter((path) => !isNamed(path))).toEqual([]);
  });

  it('shows its drawing', () => {
    const [, drawing = ''] = /!\[[^\]]+\]\(([^)]+\.svg)\)/.exec(text) ?? [];
    expect(readFileSync(inRoot(drawing), 'utf8')).toMatch(/^<svg xmlns="[^"]+" viewBox="[^"]+"/);
  });
});
