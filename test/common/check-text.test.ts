import { describe, expect, it } from 'vitest';
import { checkFindingCodes, endingOf } from '../../common/check-finding.ts';
import { checkSteps } from '../../common/server-check.ts';
import { text } from '../../common/text/index.ts';

const findings = Object.entries(text.check.finding);

describe('a finding of a server check', () => {
  it('has its sentences, for each code and nothing else', () => {
    expect(findings.map(([code]) => code).sort()).toEqual([...checkFindingCodes].sort());
    expect(Object.keys(text.check.step)).toEqual([...checkSteps]);
  });

  it.each(checkFindingCodes)('(%s) says what to do, unless all is well or skipped', (code) => {
    const { todo } = text.check.finding[code];
    if (/warning|problem/.test(endingOf(code))) expect(todo).toBeDefined();
    else
      expect(todo).toSatisfy(
        (one) => one === undefined || code === 'redirect-path' || endingOf(code) === 'skipped',
      );
  });

  it.each(findings)('(%s) is told in plain sentences', (_code, { happened, todo }) => {
    for (const sentence of [happened({}), todo?.({})].filter((one) => one !== undefined)) {
      expect(sentence).toMatch(/^\p{Lu}.*[.!{]$/u);
      expect(sentence).not.toMatch(/undefined|\s{2}|'|"|\.\.\.|\.\.$/);
    }
  });

  it.each(findings)('(%s) has lines that can be copied as they are', (_code, { copy = [] }) => {
    expect(new Set(copy.map(({ where }) => where)).size).toBe(copy.length);
    for (const { lines } of copy) {
      for (const line of lines.split('\n')) expect(line).toMatch(/^ {0,8}\S(?:.*\S)?$/);
    }
  });
});
