import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { type TicketError, ticketRefusal } from '../../common/ticket-refusal.ts';
import type { LifeEvent } from './life.ts';

/** The fields of `errorOccurred` that we read. Sources nest them under `error`, the handbook does not. */
interface PageError extends TicketError {
  isFatal?: unknown;
}

/**
 * What an error of the meeting page means for the meeting; undefined when the page deals with it
 * itself, by a dialog or a notice of its own. `ticketCounts`: there is a ticket, or has to be one.
 */
export function eventOfError(payload: unknown, ticketCounts: boolean): LifeEvent | undefined {
  const error = errorOf(payload);
  const refusal = ticketRefusal(error, ticketCounts);
  if (refusal && ticketCounts) return trouble(refusal);
  const { name, isFatal } = error;
  switch (name) {
    case 'connection.passwordRequired':
    case 'conference.authenticationRequired':
      // The page opens the server's sign-in, and waits for the person.
      return { kind: 'waits', waits: 'sign-in' };
    case 'conference.connectionError.notAllowed':
      return trouble('not-allowed');
    case 'conference.connectionError.accessDenied':
      return trouble('lobby-refused');
    case 'conference.destroyed':
      return trouble('ended-by-host');
    case 'conference.passwordRequired':
      return { kind: 'waits', waits: 'password' };
    case 'conference.connectionError.membersOnly':
      return { kind: 'waits', waits: 'lobby' };
    default:
      return isFatal === true ? { kind: 'lost' } : undefined;
  }
}

function errorOf(payload: unknown): PageError {
  const outer = (payload ?? {}) as { error?: unknown };
  const inner = typeof outer.error === 'object' && outer.error !== null ? outer.error : outer;
  return inner;
}

/** Were we the one who was removed? */
export function removedUs(payload: unknown): boolean {
  const { kicked } = (payload ?? {}) as { kicked?: { local?: unknown } };
  return kicked?.local === true;
}

const trouble = (code: MeetingProblem['code']): LifeEvent => ({
  kind: 'trouble',
  problem: { code },
});
