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

  it('names the way it is about', () => {
    const { finding } = text.check;
    expect(finding['bosh-too-slow'].happened({})).toContain('BOSH');
    expect(finding['websocket-too-slow'].happened({})).toContain('WebSocket');
  });

  it.each([
    ['ahead', 'The server’s clock is 5 min ahead of this computer’s.'],
    ['behind', 'The server’s clock is 5 min behind this computer’s.'],
  ])('says of a clock that it is %s', (side, sentence) => {
    expect(text.check.finding['clock-off'].happened({ span: '5 min', side })).toBe(sentence);
  });
});
