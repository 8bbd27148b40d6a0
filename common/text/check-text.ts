import type { XmppFault } from '../check-finding.ts';
import type { CheckFinding } from '../server-check.ts';

type About = NonNullable<CheckFinding['about']>;

/** What a check found, in a sentence, and what to do about it. */
export interface CheckText {
  happened(about: About): string;
  todo?(about: About): string;
}

/** A value that a finding names; servers leave things out. */
export const named = (about: About, name: string): string => about[name] ?? '…';

type BothWays = Record<`${'bosh' | 'websocket'}-${XmppFault}`, CheckText>;

/** The faults of BOSH and those of WebSocket, from sentences in which only the way's name differs. */
export function bothWays(faultsOf: (way: string) => Record<XmppFault, CheckText>): BothWays {
  return Object.fromEntries(
    (['BOSH', 'WebSocket'] as const).flatMap((way) =>
      Object.entries(faultsOf(way)).map(([fault, words]) => [
        `${way.toLowerCase()}-${fault}`,
        words,
      ]),
    ),
  ) as BothWays;
}
