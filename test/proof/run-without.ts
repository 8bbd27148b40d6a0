import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reportFile } from '../../scripts/test-report.ts';
import { inRoot, tool } from '../../scripts/paths.ts';
import { run } from '../../scripts/processes.ts';
import { say, step } from '../../scripts/steps.ts';
import { runPlaywright } from '../../scripts/suites.ts';
import { buildWithout } from './build-without.ts';
import { type GuardName, guards } from './guards.ts';
import type { Guard } from './guards/guard.ts';
import { type Outcome, outcomesIn } from './outcomes.ts';
import { aloneWithout, projectWithout } from './projects.ts';

const names = Object.keys(guards) as GuardName[];
const isHeldByUnit = (name: GuardName): boolean => (guards[name] as Guard).unit !== undefined;

const folder = inRoot('out', 'test');
/** Of the tests without a guard; two runs of Playwright's, and one of vitest's for each. */
const report = (of: 'app' | 'alone' | `unit-${GuardName}`): string => `without-${of}`;

/** Takes one guard after the other away, and runs what rests on it. */
export async function runWithoutGuards(): Promise<void> {
  forgetWithoutReports();
  const ofApp = names.filter((name) => !isHeldByUnit(name));
  await step(`the app without each of ${ofApp.length} guards`, async () => {
    rmSync(inRoot('out', 'without'), { recursive: true, force: true });
    for (const name of ofApp) {
      // Its tests cannot start, and say so; those of the others can.
      await buildWithout(name).catch((error: unknown) => say(String(error)));
    }
    return true;
  });
  await runPlaywright(projectWithout('*'), reportFile(report('app')), [], 'dot');
  await runPlaywright(aloneWithout('*'), reportFile(report('alone')), ['--workers=1'], 'dot');
  for (const name of names.filter(isHeldByUnit)) await runUnitWithout(name);
}

async function runUnitWithout(name: GuardName): Promise<void> {
  const { unit } = guards[name] as Guard;
  const file = reportFile(report(`unit-${name}`));
  await run(
    tool('vitest'),
    ['run', unit?.file ?? '', '-t', unit?.name ?? '', '--reporter=json', `--outputFile=${file}`],
    { env: { ...process.env, PARLOUR_WITHOUT: name }, stdio: 'ignore' },
  );
}

/** How the tests went that ran without a guard. */
export function withoutReports(): Map<GuardName, Outcome[]> {
  const ofApp = ['app', 'alone'] as const;
  const app = ofApp.flatMap((of) => outcomesIn(join(folder, `${report(of)}.json`)));
  return new Map(
    names.map((name) => {
      const projects = [projectWithout(name), aloneWithout(name)];
      const unit = outcomesIn(join(folder, `${report(`unit-${name}`)}.json`));
      return [name, [...app.filter(({ project }) => projects.includes(project)), ...unit]];
    }),
  );
}

/** An older run's reports would be taken for this one's. */
export function forgetWithoutReports(): void {
  const isOne = (file: string): boolean => file.startsWith('without-') && file.endsWith('.json');
  for (const file of readdirSync(folder)) if (isOne(file)) rmSync(join(folder, file));
}
