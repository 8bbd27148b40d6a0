import { describe, expect, it } from 'vitest';
import {
  type Counted,
  countOf,
  countsIn,
  isGreen,
  sum,
  troubledOf,
} from '../../scripts/test-report.ts';

describe('a run is not green', () => {
  it.each<[string, Counted]>([
    ['no test ran', { passed: 0, failed: 0, skipped: 0 }],
    ['a test failed', { passed: 41, failed: 1, skipped: 0 }],
    ['every test failed', { passed: 0, failed: 42, skipped: 0 }],
    ['a test was left out', { passed: 41, failed: 0, skipped: 1 }],
    ['every test was left out', { passed: 0, failed: 0, skipped: 42 }],
    ['its report was nonsense', { passed: NaN, failed: NaN, skipped: NaN }],
  ])('when %s', (_why, counted) => {
    expect(isGreen(counted)).toBe(false);
  });
});

describe('a run is green', () => {
  it('when some tests ran and all of them passed', () => {
    expect(isGreen({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
  });
});

describe('a suite whose runner left no report', () => {
  it.each([0, 1])('counts as failed, even with the exit code %i', (exitCode) => {
    expect(countOf('a-suite-that-never-ran', exitCode)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('the counts in a report', () => {
  it.each([
    ['an empty one', {}, { passed: 0, failed: 0, skipped: 0 }],
    [
      'one of vitest',
      { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1 },
      { passed: 40, failed: 2, skipped: 1 },
    ],
    [
      'one of Playwright',
      { stats: { expected: 40, unexpected: 2, flaky: 0, skipped: 1 } },
      { passed: 40, failed: 2, skipped: 1 },
    ],
    [
      'one of Playwright with a test that passed at its second try',
      { stats: { expected: 40, unexpected: 0, flaky: 1, skipped: 0 } },
      { passed: 41, failed: 0, skipped: 0 },
    ],
  ])('are read from %s', (_which, report, counted) => {
    expect(countsIn(report)).toEqual(counted);
  });
});

describe('the tests that had trouble', () => {
  it('are none in an empty report', () => {
    expect(troubledOf({})).toEqual({ failed: [], flaky: [], outside: [] });
  });
  it('are named in one of vitest', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a link opens' },
      { status: 'failed', fullName: 'a link opens once' },
    ];
    expect(troubledOf({ testResults: [{ assertionResults }] })).toEqual({
      failed: ['a link opens once'],
      flaky: [],
      outside: [],
    });
  });
  it('are named in one of Playwright, however deep they lie', () => {
    const spec = (title: string, status: string) => ({
      file: 'a.test.ts',
      line: 1,
      title,
      tests: [{ status }],
    });
    const suites = [
      { specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'unexpected')] }] },
      { specs: [spec('three', 'flaky')] },
    ];
    expect(troubledOf({ suites })).toEqual({
      failed: ['a.test.ts:1 two'],
      flaky: ['a.test.ts:1 three'],
      outside: [],
    });
  });
  it('are told apart from what goes wrong outside of all of them', () => {
    const errors = [{ message: 'Worker teardown timeout of 60000ms exceeded.\n  at …' }];
    expect(troubledOf({ errors }).outside).toEqual([
      'Worker teardown timeout of 60000ms exceeded.',
    ]);
  });
});

describe('the sum', () => {
  it('of no suites is nothing, which is not green', () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(isGreen(sum([]))).toBe(false);
  });

  it('keeps one failure among many passes', () => {
    const counts = [
      { passed: 40, failed: 0, skipped: 0 },
      { passed: 1, failed: 1, skipped: 2 },
    ];
    expect(sum(counts)).toEqual({ passed: 41, failed: 1, skipped: 2 });
    expect(isGreen(sum(counts))).toBe(false);
  });
});
