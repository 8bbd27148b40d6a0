import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../common/check-copy/index.ts';
import { checkFindingCodes, endingOf } from '../../common/check-finding.ts';
import { text } from '../../common/text/index.ts';

const offers = checkFindingCodes.flatMap((code) => {
  const snippets = checkCopy(code);
  return snippets.length === 0 ? [] : [[code, snippets] as const];
});

describe('the lines that a finding offers', () => {
  it('are there for what needs doing, and for nothing else', () => {
    expect(offers.length).toBeGreaterThan(50);
    for (const [code] of offers) expect(endingOf(code), code).toMatch(/warning|problem/);
    expect(checkCopy('script-found')).toEqual([]);
  });

  it.each(offers)('(%s) can be copied as they are', (_code, snippets) => {
    for (const { lines } of snippets) {
      expect(lines).not.toMatch(/undefined|\[object|[“”’]/);
      for (const line of lines.split('\n')) expect(line).toMatch(/^ {0,8}\S(?:.*\S)?$/);
    }
  });

  it.each(offers)('(%s) belong to places with different names', (_code, snippets) => {
    const places = snippets.map(({ place }) => text.check.place[place]);
    expect(new Set(places).size).toBe(snippets.length);
    expect(places).not.toContain(undefined);
  });

  it('leave no place without any', () => {
    const used = new Set(offers.flatMap(([, snippets]) => snippets.map(({ place }) => place)));
    expect([...used].sort()).toEqual(Object.keys(text.check.place).sort());
  });
});
