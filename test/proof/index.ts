import { writeFileSync } from 'node:fs';
import { inRoot } from '../../scripts/paths.ts';
import { main, say } from '../../scripts/steps.ts';
import { runSuite, suites } from '../../scripts/suites.ts';
import { countOf, isGreen, fileOf, sayTroubled, sum, sumLine } from '../../scripts/test-report.ts';
import { facts } from './facts.ts';
import { goalRows } from './goal-rows.ts';
import { guardRows } from './guard-rows.ts';
import { type GuardName, guards } from './guards.ts';
import { asOrdinaryUser, isRoot } from './ordinary-user.ts';
import { outcomesIn } from './outcomes.ts';
import { proofPage } from './proof-page.ts';
import { runWithoutGuards, unitReportWithout } from './run-without.ts';

/**
 * Runs every test there is, as an ordinary user where the app is concerned; takes the guards away
 * one by one; and writes what was tried and what held into out/proof.md. With the word `page`
 * it writes the page of the last run once more.
 */
main(async () => {
  const onlyPage = process.argv.includes('page');
  if (!onlyPage) await runAll();

  const outcomes = suites.flatMap((suite) => outcomesIn(fileOf(suite)));
  const goals = goalRows(outcomes);
  const unit = new Map(
    (Object.keys(guards) as GuardName[]).map((name) => [name, outcomesIn(unitReportWithout(name))]),
  );
  const away = guardRows(outcomesIn(fileOf('without')), unit);
  const page = inRoot('out', 'proof.md');
  writeFileSync(page, proofPage(facts(outcomes), goals, away));

  sayTroubled(suites);
  const open = [
    ...goals.map(({ id, problems }) => ({ name: `goal ${id}`, problems })),
    ...away.map(({ guard, problems }) => ({ name: `guard ${guard}`, problems })),
  ].filter(({ problems }) => problems.length > 0);
  for (const { name, problems } of open) say(`not proven: ${name}: ${problems.join('; ')}`);
  say(`\n${page}`);

  const tests = sum(suites.map((suite) => countOf(suite, 0)));
  const held = goals.length + away.length - open.length;
  const all = sum([tests, { passed: held, failed: open.length, skipped: 0 }]);
  // The line that CI reads stands alone, and last.
  process.stdout.write(sumLine(all));
  return isGreen(all) ? 0 : 1;
});

async function runAll(): Promise<void> {
  const ofUser = ['app', 'app-alone', 'package'] as const;
  for (const suite of suites) {
    if (isRoot() && ofUser.some((one) => one === suite)) continue;
    say(`\n${suite} tests`);
    await runSuite(suite, []);
  }
  if (isRoot()) {
    say('\napp and package tests, as an ordinary user with Chromium’s sandbox');
    await asOrdinaryUser(
      ['scripts/test.ts', ...ofUser],
      ofUser.map((suite) => `out/test/${suite}.json`),
    );
  }
  say('\nwithout each guard');
  await runWithoutGuards();
}
