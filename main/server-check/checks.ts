import { randomUUID } from 'node:crypto';
import { clipboard } from 'electron/main';
import { jaasGuest, type ProfileId } from '../../common/profile.ts';
import type { ServerCheck } from '../../common/server-check.ts';
import type { Handler } from '../ipc.ts';
import type { Log } from '../log.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { Profiles } from '../profiles.ts';
import type { TrialTicket } from '../tickets/trial-ticket.ts';
import { createCheckApi } from './check-api.ts';
import { createOpenNet } from './open-net.ts';
import { createServerCheck } from './server-check.ts';
import { targetOf } from './targets.ts';

export interface ChecksParts {
  pagesFolder: string;
  profiles: Pick<Profiles, 'all'>;
  /** Nothing is sent to where the policy lets no meeting be. */
  refusalOf: Restrictions['refusalOf'];
  trialTicket: TrialTicket;
  tell(check: ServerCheck): void;
  log: Log;
}

/** Checks of servers, built and connected. */
export interface Checks {
  /** Starts one for the server of a profile. */
  run(profile: ProfileId): void;
  /** What Settings may ask. */
  api: Readonly<Record<string, Handler>>;
}

export function createChecks({
  pagesFolder,
  profiles,
  refusalOf,
  trialTicket,
  tell,
  log,
}: ChecksParts): Checks {
  const { api, run } = createCheckApi({
    checks: createServerCheck({
      openNet: createOpenNet({ pagesFolder, name: 'server-check' }),
      now: Date.now,
      randomId: () => randomUUID().replaceAll('-', ''),
      onSurprise: (error) => log.surprise('server check', error),
    }),
    targetOf: (id) =>
      targetOf(
        [...profiles.all(), jaasGuest].find((one) => one.id === id && !refusalOf(one)),
        trialTicket,
      ),
    tell,
    copy: (report) => void clipboard.writeText(report),
  });
  return { api, run };
}
