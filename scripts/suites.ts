import { tool } from './paths.ts';
import { run } from './processes.ts';
import { countOf, type Counted, reportFile } from './test-report.ts';

/**
 * The kinds of tests, and what runs each: `unit` in Node, `pages` with our built pages in Chromium,
 * `app` with the real app in a real Electron, two at a time, `app-alone` those of them that want the
 * machine for themselves, `package` with the packaged app from outside, `packed` some of the app's tests with
 * the packaged app.
 */
export const suites = ['unit', 'pages', 'app', 'app-alone', 'package', 'packed'] as const;
export type Suite = (typeof suites)[number];

/** Runs the tests of one kind to their end; `words` go to their runner. */
export async function runSuite(suite: Suite, words: readonly string[]): Promise<Counted> {
  const report = reportFile(suite);
  const code =
    suite === 'unit'
      ? await run(tool('vitest'), [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...words,
        ])
      : await runPlaywright(suite, report, words);
  return countOf(suite, code);
}

/**
 * Runs a project of the Playwright configuration; `*` in its name stands for anything. With `dot`
 * it tells nothing of a test that fails as expected.
 */
export const runPlaywright = (
  project: string,
  report: string,
  words: readonly string[],
  told: 'list' | 'dot' = 'list',
): Promise<number> =>
  run(
    tool('playwright'),
    [
      'test',
      '--config=test/playwright.config.ts',
      `--project=${project}`,
      `--reporter=${told},json`,
      // A file that is named belongs to one of several kinds.
      ...(words.length > 0 ? ['--pass-with-no-tests'] : []),
      ...words,
    ],
    { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
