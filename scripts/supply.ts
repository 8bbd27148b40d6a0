import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeIcons } from './app-icons.ts';
import { buildApp } from './build-app.ts';
import { jitsiSdk, placeJitsiSdk } from './jitsi-sdk.ts';
import { inRoot, root } from './paths.ts';
import { main, say } from './steps.ts';
import { lookAtAdvisories } from './supply/advisories.ts';
import { compareBuilds, copyAnew, installBare, packAndCompare } from './supply/anew.ts';
import { lookAtBudget } from './supply/budget.ts';
import { lookAtElectron } from './supply/electron-age.ts';
import { lookAtElectronegativity } from './supply/electronegativity.ts';
import { looked, notAsked, type Seen } from './supply/look.ts';
import { shipped } from './supply/shipped.ts';

/** Looks at what Parlour is made of. What the registry does not tell is said, and is no failure. */
main(async () => {
  await placeJitsiSdk();
  placeIcons();
  buildApp();
  const names = shipped().map(({ name }) => name);
  const { devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };

  const anew = copyAnew();
  const seen: Seen[] = [];
  const look = async (what: string, run: () => Promise<Seen> | Seen): Promise<Seen> => {
    const one = await looked(run);
    say(`${mark[one.is]} ${what}`);
    for (const line of one.says) say(`    ${line}`);
    seen.push(one);
    return one;
  };
  try {
    await look('what is in the bundles', () => lookAtBudget(names, inRoot('out')));
    await look('advisories', () => lookAtAdvisories(names));
    await look('the age of Electron', () =>
      lookAtElectron(devDependencies.electron, jitsiSdk.spec),
    );
    await look('Electronegativity', lookAtElectronegativity);
    const bare = await look('an installation without scripts', () => installBare(anew));
    const isThere = bare.is === 'in order';
    const none = notAsked('there is no second build to compare');
    await look('two builds', () =>
      isThere ? compareBuilds(inRoot('out'), join(anew.folder, 'out')) : none,
    );
    await look('two archives', () => (isThere ? packAndCompare(root, anew.folder) : none));
  } finally {
    await anew.remove();
  }
  const count = (is: Seen['is']): number => seen.filter((one) => one.is === is).length;
  say(
    `\n${count('in order')} in order, ${count('not in order')} not, ${count('not asked')} not asked`,
  );
  return count('not in order');
});

const mark: Record<Seen['is'], string> = { 'in order': '✓', 'not in order': '✗', 'not asked': '–' };
