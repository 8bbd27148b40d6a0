import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './paths.ts';
import { say } from './steps.ts';

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

/** Where the last run of a suite left its report. */
export const fileOf = (suite: string): string => inRoot('out', 'test', `${suite}.json`);

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

/** Names of the tests that failed, or that passed only at their second try. */
export interface Troubled {
  failed: string[];
  flaky: string[];
  /** What went wrong outside every test, the end of a worker say, each as its first line. */
  outside: string[];
}

/** The troubled tests in a suite's report; none where there is no report. */
export function troubledIn(suite: string): Troubled {
  try {
    return troubledOf(JSON.parse(readFileSync(fileOf(suite), 'utf8')) as Report);
  } catch {
    return { failed: [], flaky: [], outside: [] };
  }
}

export function troubledOf({ testResults = [], suites = [], errors = [] }: Report): Troubled {
  const ofVitest = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
  const specs = suites.flatMap(specsIn);
  const named = (status: string): string[] =>
    specs
      .filter(({ tests }) => tests.some((one) => one.status === status))
      .map(({ file, line, title }) => `${file}:${line} ${title}`);
  return {
    failed: [...ofVitest, ...named('unexpected')],
    flaky: named('flaky'),
    outside: errors.map(({ message = '' }) => message.trim().split('\n')[0] ?? ''),
  };
}

const specsIn = ({ specs = [], suites = [] }: PlaywrightSuite): PlaywrightSpec[] => [
  ...specs,
  ...suites.flatMap(specsIn),
];

/** Says which tests of the suites failed, or passed only at their second try. */
export function sayTroubled(suites: readonly string[]): void {
  for (const suite of suites) {
    const { failed, flaky, outside } = troubledIn(suite);
    for (const what of outside) say(`outside of all ${suite} tests: ${what}`);
    for (const name of flaky) say(`passed at the second try: ${name}`);
    for (const name of failed) say(`failed: ${name}`);
  }
}

interface PlaywrightSuite {
  specs?: PlaywrightSpec[];
  suites?: PlaywrightSuite[];
}
interface PlaywrightSpec {
  file: string;
  line: number;
  title: string;
  tests: { status: string }[];
}

/** The fields we read of the two runners' JSON: vitest counts tests, Playwright keeps `stats`. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  testResults?: { assertionResults: { status: string; fullName: string }[] }[];
  suites?: PlaywrightSuite[];
  errors?: { message?: string }[];
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

/** The closing line of a run, alone between line ends. */
export const sumLine = ({ passed, failed, skipped }: Counted): string =>
  `\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
