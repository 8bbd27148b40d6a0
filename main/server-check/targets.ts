import { hasTickets, isFinished, type Profile, serverOf, tenantOf } from '../../common/profile.ts';
import type { TrialTicket } from '../tickets/trial-ticket.ts';
import type { CheckTarget } from './server-check.ts';

/** What a check looks at for a profile; undefined for one that has no server yet. */
export function targetOf(
  profile: Profile | undefined,
  trialTicket: TrialTicket,
): CheckTarget | undefined {
  if (!profile || profile.kind === 'visited' || !isFinished(profile)) return undefined;
  return {
    server: serverOf(profile),
    path: tenantOf(profile),
    hosting: profile.kind,
    ...(hasTickets(profile) && { makeTicket: () => trialTicket(profile) }),
  };
}
