import { say } from '../../scripts/steps.ts';
import { runSuite, type Suite } from '../../scripts/suites.ts';
import { type Counted, countOf, reportFile, sum } from '../../scripts/test-report.ts';
import { facts } from './facts.ts';
import { asOrdinaryUser, isRoot } from './ordinary-user.ts';
import type { ProofFacts } from './proof-page.ts';
import { forgetWithoutReports, runWithoutGuards } from './run-without.ts';

/** What a run was, beside the reports it left. */
export interface Ran {
  facts: ProofFacts;
  counted: Counted;
}

const ofApp: readonly Suite[] = ['app', 'app-alone', 'package', 'packed'];

/** All tests, and the guards; as root, what concerns the app as an ordinary user. */
export async function runEverything(): Promise<Ran> {
  const counted = [await runSuites(['unit', 'pages'])];
  counted.push(await (isRoot() ? runAppPartAsUser() : runAppPart()));
  return { facts: facts(), counted: sum(counted) };
}

/** The app's and the package's tests, and the app without one guard after the other. */
export async function runAppPart(): Promise<Counted> {
  const counted = await runSuites(ofApp);
  say('\nwithout each guard: what passes here has failed, as it must');
  await runWithoutGuards();
  return counted;
}

async function runAppPartAsUser(): Promise<Counted> {
  say('\nThe app and the package, as an ordinary user with Chromium’s sandbox');
  // What an earlier run left would be taken for this one's.
  for (const suite of ofApp) reportFile(suite);
  forgetWithoutReports();
  const code = await asOrdinaryUser(['scripts/prove.ts', 'app']);
  const counted = sum(ofApp.map((suite) => countOf(suite, 0)));
  if (code === 0 || counted.failed > 0) return counted;
  say(`failed: the ordinary user’s run ended with ${code}, though no test failed`);
  return { ...counted, failed: 1 };
}

async function runSuites(chosen: readonly Suite[]): Promise<Counted> {
  const counted: Counted[] = [];
  for (const suite of chosen) {
    say(`\n${suite} tests`);
    counted.push(await runSuite(suite, []));
  }
  return sum(counted);
}
