import { rmSync } from 'node:fs';
import { reportFile } from '../../scripts/test-report.ts';
import { inRoot, tool } from '../../scripts/paths.ts';
import { run } from '../../scripts/processes.ts';
import { step } from '../../scripts/steps.ts';
import { runPlaywright } from '../../scripts/suites.ts';
import { buildWithout } from './build-without.ts';
import { projectWithout } from './guard-rows.ts';
import { type GuardName, guards } from './guards.ts';
import type { Guard } from './guards/guard.ts';

const names = Object.keys(guards) as GuardName[];
export const heldByUnit = (name: GuardName): boolean => (guards[name] as Guard).unit !== undefined;

/** The report of the unit tests that ran without a guard. */
export const unitReportWithout = (name: GuardName): string =>
  inRoot('out', 'test', `without-${name}.json`);

/** Takes one guard after the other away, and runs what rests on it. */
export async function runWithoutGuards(): Promise<void> {
  const ofApp = names.filter((name) => !heldByUnit(name));
  rmSync(inRoot('out', 'without'), { recursive: true, force: true });
  await step(`the app without each of ${ofApp.length} guards`, async () => {
    for (const name of ofApp) await buildWithout(name);
    return true;
  });
  await runPlaywright(projectWithout('*' as GuardName), reportFile('without'), []);
  for (const name of names.filter(heldByUnit)) await runUnitWithout(name);
}

async function runUnitWithout(name: GuardName): Promise<void> {
  const { unit } = guards[name] as Guard;
  const report = unitReportWithout(name);
  rmSync(report, { force: true });
  await run(
    tool('vitest'),
    ['run', unit?.file ?? '', '-t', unit?.name ?? '', '--reporter=json', `--outputFile=${report}`],
    { env: { ...process.env, PARLOUR_WITHOUT: name }, stdio: 'ignore' },
  );
}
