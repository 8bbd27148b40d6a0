import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './paths.ts';

/** How the tests of one suite, or of all, ended. */
export interface Counted {
  passed: number;
  failed: number;
  skipped: number;
}

/** Where a suite's runner leaves its report; an old one is gone afterwards. */
export function reportFile(suite: string): string {
  const file = fileOf(suite);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

const fileOf = (suite: string): string => inRoot('out', 'test', `${suite}.json`);

/**
 * The counts in a runner's report. A runner that failed without a failed test – it crashed, or a
 * file did not compile – counts as one failure.
 */
export function countOf(suite: string, exitCode: number): Counted {
  const counted = readCounts(fileOf(suite));
  if (exitCode === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1 };
}

function readCounts(file: string): Counted {
  try {
    return countsIn(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The fields we read of the two runners' JSON: vitest counts tests, Playwright keeps `stats`. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export function countsIn(report: Report): Counted {
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: report.numPendingTests ?? 0,
  };
}

export const sum = (counts: readonly Counted[]): Counted => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
  skipped: counts.reduce((all, { skipped }) => all + skipped, 0),
});

/** No test failed, none was left out, and some ran. */
export const isGreen = ({ passed, failed, skipped }: Counted): boolean =>
  failed === 0 && skipped === 0 && passed > 0;
