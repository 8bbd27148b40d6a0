import { findHeadlessChromium } from './chromium.ts';
import { withDisplay } from './display.ts';
import { tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main, say, SetupError } from './steps.ts';
import { countOf, type Counted, isGreen, reportFile, sum, troubledIn } from './test-report.ts';

/**
 * The three kinds of tests, and what runs each: `unit` in Node, `pages` with our built pages in
 * Chromium, `app` with the real app in a real Electron. Words behind the kind go to its runner.
 */
const suites = ['unit', 'pages', 'app'] as const;
type Suite = (typeof suites)[number];

async function runSuite(suite: Suite, words: readonly string[]): Promise<Counted> {
  const report = reportFile(suite);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code =
    suite === 'unit'
      ? await run(
          tool('vitest'),
          ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
          { env },
        )
      : await run(
          tool('playwright'),
          [
            'test',
            '--config=test/playwright.config.ts',
            `--project=${suite}`,
            '--reporter=list,json',
            ...words,
          ],
          { env },
        );
  return countOf(suite, code);
}

main(async () => {
  const [wanted, ...words] = process.argv.slice(2);
  const chosen = suites.filter((suite) => wanted === undefined || suite === wanted);
  if (chosen.length === 0) throw new SetupError(`There are these tests: ${suites.join(', ')}.`);

  const electron = await setUp(['pages', 'keyring', 'servers']);
  process.env['PARLOUR_ELECTRON'] = electron.path;
  process.env['PARLOUR_CHROMIUM'] = await findHeadlessChromium();
  const counts: Counted[] = [];
  await withDisplay(async () => {
    for (const suite of chosen) {
      say(`\n${suite} tests`);
      counts.push(await runSuite(suite, words));
    }
  });
  for (const suite of chosen) {
    const { failed, flaky } = troubledIn(suite);
    for (const name of flaky) say(`passed at the second try: ${name}`);
    for (const name of failed) say(`failed: ${name}`);
  }
  const all = sum(counts);
  // The line that CI reads stands alone, and last.
  process.stdout.write(
    `\n${all.passed} passed, ${all.failed} failed${all.skipped ? `, ${all.skipped} skipped` : ''}\n`,
  );
  return isGreen(all) ? 0 : 1;
});
