import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { LifeEvent } from './life.ts';

/** The fields of `errorOccurred` that we read. Sources nest them under `error`, the handbook does not. */
interface PageError {
  name?: unknown;
  isFatal?: unknown;
}

/**
 * What an error of the meeting page means for the meeting; undefined when the page deals with it
 * itself, by a dialog or a notice of its own.
 */
export function eventOfError(payload: unknown, hasTicket: boolean): LifeEvent | undefined {
  const { name, isFatal } = errorOf(payload);
  switch (name) {
    case 'connection.passwordRequired':
      // Without a ticket it opens the server's sign-in; with one, the ticket was refused.
      return hasTicket ? trouble('ticket-refused') : { kind: 'waits' };
    case 'conference.connectionError.notAllowed':
      return trouble('not-allowed');
    case 'conference.destroyed':
      return trouble('ended-by-host');
    case 'conference.passwordRequired':
    case 'conference.authenticationRequired':
    case 'conference.connectionError.membersOnly':
      return { kind: 'waits' };
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
