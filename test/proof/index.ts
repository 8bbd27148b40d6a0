import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.ts';
import { main, say } from '../../scripts/steps.ts';
import { suites } from '../../scripts/suites.ts';
import { fileOf, isGreen, sayTroubled, sum, sumLine } from '../../scripts/test-report.ts';
import { goalRows } from './goal-rows.ts';
import { guardRows } from './guard-rows.ts';
import { outcomesIn } from './outcomes.ts';
import { proofPage } from './proof-page.ts';
import { runAppPart, runEverything, type Ran } from './run.ts';
import { withoutReports } from './run-without.ts';

const ranFile = inRoot('out', 'test', 'ran.json');
const page = inRoot('out', 'proof.md');

/**
 * Runs every test there is, takes the guards away one by one, and writes what was tried and what
 * held into out/proof.md. With the word `page` it writes the page of the last run once more;
 * with `app` it is what an ordinary user runs of it.
 */
main(async () => {
  const [word] = process.argv.slice(2);
  if (word === 'app') return isGreen(await runAppPart()) ? 0 : 1;
  if (word !== 'page') writeFileSync(ranFile, JSON.stringify(await runEverything()));
  const { facts, counted } = JSON.parse(readFileSync(ranFile, 'utf8')) as Ran;

  const outcomes = suites.flatMap((suite) => outcomesIn(fileOf(suite)));
  const goals = goalRows(outcomes);
  const guards = guardRows(outcomes, withoutReports());
  writeFileSync(page, proofPage(facts, goals, guards));

  sayTroubled(suites);
  const rows = [
    ...goals.map(({ id, problems }) => ({ name: `goal ${id}`, problems })),
    ...guards.map(({ guard, problems }) => ({ name: `guard ${guard}`, problems })),
  ];
  const open = rows.filter(({ problems }) => problems.length > 0);
  for (const { name, problems } of open) say(`not proven: ${name}: ${problems.join('; ')}`);
  say(`\n${page}`);

  const proven = { passed: rows.length - open.length, failed: open.length, skipped: 0 };
  const all = sum([counted, proven]);
  // The line that CI reads stands alone, and last.
  process.stdout.write(sumLine(all));
  return isGreen(all) ? 0 : 1;
});
