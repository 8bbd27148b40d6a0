import type { MeetingWish } from '../../common/ipc.ts';
import { keychainProblemCodes } from '../../common/key-problem.ts';
import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import { ticketRefusalCodes } from '../../common/ticket-refusal.ts';

/** What a person can do about a failure; the first is the one we would choose. */
export type Way = MeetingWish | 'back';

const usual: readonly Way[] = ['retry', 'browser', 'back'];

/** Where the usual ways would contradict the sentence above them. */
const others: Partial<Record<MeetingProblemCode, readonly Way[]>> = {
  // A browser without a network fails as well.
  offline: ['retry', 'back'],
  // It may be somebody in between: no second place to type a password into.
  certificate: ['back', 'retry'],
  'page-missing': ['back', 'retry', 'browser'],
  'framing-refused': ['browser', 'back'],
  'not-allowed': ['back', 'retry', 'browser'],
  'key-absent': ['settings', 'retry', 'back'],
  'ticket-not-made': ['settings', 'retry', 'back'],
  'clock-far-off': ['retry', 'back'],
  // Passes by itself, or once a person unlocks it.
  locked: ['retry', 'settings', 'back'],
  slow: ['retry', 'settings', 'back'],
};

const aboutKeys = new Set<MeetingProblemCode>(keychainProblemCodes);
const aboutTickets = new Set<MeetingProblemCode>(ticketRefusalCodes);

/** `makesTicket`: the ticket was made here, so settings can help; a link's cannot be made better. */
export function waysOut(code: MeetingProblemCode, makesTicket: boolean): readonly Way[] {
  const own = others[code];
  if (own) return own;
  if (aboutKeys.has(code)) return ['settings', 'retry', 'back'];
  if (aboutTickets.has(code)) return makesTicket ? ['ticket', 'retry', 'back'] : ['back'];
  return usual;
}
