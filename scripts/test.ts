import { findHeadlessChromium } from './chromium.ts';
import { withDisplay } from './display.ts';
import { setUp } from './setup.ts';
import { main, say, SetupError } from './steps.ts';
import { runSuite, type Suite, suites } from './suites.ts';
import { type Counted, isGreen, sayTroubled, sum, sumLine } from './test-report.ts';

/** Runs these kinds of tests, one after the other. Words behind go to their runner, if it is one. */
main(async () => {
  const wanted = process.argv.slice(2);
  const isSuite = (word: string): word is Suite => suites.some((suite) => suite === word);
  const firstWord = wanted.findIndex((word) => !isSuite(word));
  const words = firstWord < 0 ? [] : wanted.slice(firstWord);
  const named = wanted.filter(isSuite).slice(0, firstWord < 0 ? undefined : firstWord);
  const haveOneRunner = named.length === 1 || named.every((suite) => suite.startsWith('app'));
  if (words.length > 0 && (named.length === 0 || !haveOneRunner)) {
    throw new SetupError(`There are these tests: ${suites.join(', ')}.`);
  }
  // The package is a matter of its release: `npm run prove` has it tested.
  const chosen = named.length > 0 ? named : suites.filter((suite) => !suite.startsWith('pack'));

  const electron = await setUp(['pages', 'keyring', 'servers', 'desktop']);
  process.env['PARLOUR_ELECTRON'] = electron.path;
  process.env['PARLOUR_CHROMIUM'] = await findHeadlessChromium();
  const counts: Counted[] = [];
  await withDisplay(async () => {
    for (const suite of chosen) {
      say(`\n${suite} tests`);
      counts.push(await runSuite(suite, words));
    }
  });
  sayTroubled(chosen);
  const all = sum(counts);
  // The line that CI reads stands alone, and last.
  process.stdout.write(sumLine(all));
  return isGreen(all) ? 0 : 1;
});
