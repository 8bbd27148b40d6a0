import { rmSync } from 'node:fs';
import { test as base } from 'playwright/test';
import { type Broken, startBroken } from '../broken/index.ts';
import { startProsodySite } from '../prosody/index.ts';
import { createTrust } from '../trust/trust.ts';
import { check, type Checked, profileAt, userDataWith } from './checking.ts';
import { openSettings } from './jaas-account.ts';
import { launch, type Parlour } from './launch.ts';

/** One Parlour that knows every server of the rigs: a check leaves nothing behind for the next. */
export interface Rig {
  parlour: Parlour;
  broken: Broken;
  /** By the name in the catalogue, or the entrance of a Prosody. */
  check(name: string): Promise<Checked>;
}

const entrances = ['open', 'password', 'password-with-guests'] as const;

export const test = base.extend<object, { rig: Rig }>({
  rig: [
    async ({}, use) => {
      const broken = await startBroken();
      const sites = await Promise.all(
        entrances.map((entrance) => startProsodySite(entrance, broken.authority)),
      );
      const trust = await createTrust();
      await trust.add(broken.authority.cert);
      const names = [...broken.servers.map(({ name }) => name), ...entrances.map(prosody)];
      const userData = userDataWith([...broken.servers, ...sites].map(({ address }) => address));
      const [rules = ''] = broken.switches;
      const parlour = await launch({
        userData,
        env: trust.env,
        switches: [[rules, ...sites.map(({ rule }) => rule)].join(',')],
      });
      const settings = await openSettings(parlour);
      await use({
        parlour,
        broken,
        check: (name) => check(settings, profileAt(names.indexOf(name))),
      });
      await parlour.close();
      await Promise.all([broken.close(), ...sites.map((site) => site.close())]);
      trust.remove();
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export const prosody = (entrance: string): string => `Prosody, ${entrance}`;
