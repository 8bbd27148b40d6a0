import type { CheckFinding } from '../../common/server-check.ts';
import { tellsOfTicket } from '../tickets/bosh-answer.ts';
import { type Converse, type Entrance, refusalOf, signInAt } from './entrance.ts';
import { finding } from './finding.ts';
import type { Outcome } from './xmpp.ts';

/** No ticket at all: a server that takes it does not look. */
const nonsense = 'e30.e30.c2lnbmF0dXJl';

/** Shows the server a ticket for a room that nobody has, and says what it made of it. */
export async function tryTicket(
  converse: Converse,
  domain: string,
  entrance: Entrance,
  made: { ticket: string; room: string },
): Promise<CheckFinding> {
  if (entrance === 'password') return finding('ticket-not-taken');
  const outcome = await shown(converse, domain, made);
  if (outcome !== 'success') return refusalFinding(outcome);
  if (entrance !== 'open') return finding('ticket-accepted');
  // Everybody gets in there: does the server read tickets at all?
  const idle = await shown(converse, domain, { ...made, ticket: nonsense });
  return finding(idle === 'success' ? 'ticket-not-looked-at' : 'ticket-accepted');
}

const shown = async (
  converse: Converse,
  domain: string,
  made: { ticket: string; room: string },
): Promise<Outcome> => (await signInAt(domain, converse(made))).outcome;

function refusalFinding(outcome: Exclude<Outcome, 'success'>): CheckFinding {
  if (!outcome || !tellsOfTicket(outcome)) return finding('ticket-unanswered');
  const code = refusalOf(outcome) ?? 'ticket-refused';
  // It asks for a ticket, and has been shown one: the proxy dropped the query of the address.
  if (code === 'ticket-missing') return finding('ticket-unseen');
  return finding(code, { words: outcome.words || outcome.condition });
}
