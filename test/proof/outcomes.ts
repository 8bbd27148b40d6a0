import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { annotation, type Evidence } from './evidence.ts';

/** How one test ended, and what it tried. */
export interface Outcome {
  /** From the folder `test`. */
  file: string;
  title: string;
  /** The project of Playwright's configuration; '' for unit tests. */
  project: string;
  status: 'passed' | 'failed' | 'timed out';
  /** The first line of why it failed; '' if it did not. */
  failure: string;
  evidence: readonly Evidence[];
}

/** The outcomes in a report of vitest's or Playwright's; none where there is no report. */
export function outcomesIn(file: string): Outcome[] {
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return [
    ...(report.testResults ?? []).flatMap(ofVitest),
    ...(report.suites ?? []).flatMap(ofPlaywright),
  ];
}

interface Report {
  testResults?: VitestFile[];
  suites?: PlaywrightSuite[];
}

interface VitestFile {
  name: string;
  assertionResults: {
    fullName: string;
    status: string;
    failureMessages: string[];
    meta: { proof?: Evidence[] };
  }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { file: string; title: string; tests: PlaywrightTest[] }[];
}
interface PlaywrightTest {
  projectName: string;
  results: {
    status: string;
    errors: { message?: string }[];
    annotations: { type: string; description?: string }[];
  }[];
}

const ofVitest = ({ name, assertionResults }: VitestFile): Outcome[] =>
  assertionResults
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status, failureMessages, meta }) => ({
      file: name.replace(/^.*\/test\//, ''),
      title: fullName,
      project: '',
      status: status === 'passed' ? 'passed' : 'failed',
      failure: firstLine(failureMessages[0]),
      evidence: meta.proof ?? [],
    }));

const ofPlaywright = ({ suites = [], specs = [] }: PlaywrightSuite): Outcome[] => [
  ...suites.flatMap(ofPlaywright),
  ...specs.flatMap(({ file, title, tests }) =>
    tests.flatMap(({ projectName, results }) => {
      // The last try is the one that counts.
      const last = results.at(-1);
      const status = last && statuses[last.status];
      if (!last || !status) return [];
      return {
        file,
        title,
        project: projectName,
        status,
        failure: firstLine(last.errors[0]?.message),
        evidence: last.annotations
          .filter(({ type }) => type === annotation)
          .map(({ description = '' }) => JSON.parse(description) as Evidence),
      };
    }),
  ),
];

/** Playwright's words; a test that was left out or cut off has no outcome. */
const statuses: Record<string, Outcome['status']> = {
  passed: 'passed',
  failed: 'failed',
  timedOut: 'timed out',
};

const firstLine = (text = ''): string => stripVTControlCharacters(text).split('\n')[0] ?? '';
