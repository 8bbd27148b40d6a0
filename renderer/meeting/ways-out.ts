import type { MeetingProblemCode } from '../../common/meeting-problem.ts';

/** What a person can do about a failure; the first is the one we would choose. */
export type Way = 'retry' | 'browser' | 'back';

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
  // A browser does not have the ticket of the link.
  'ticket-refused': ['back'],
};

export const waysOut = (code: MeetingProblemCode): readonly Way[] => others[code] ?? usual;
