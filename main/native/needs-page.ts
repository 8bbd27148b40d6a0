import { meetingActions } from '../../common/meeting-status.ts';

const ofPage: ReadonlySet<string> = new Set([...meetingActions, 'stop-sharing']);

/** Does the meeting's page have to be there for it? Leaving and opening go in any case. */
export const needsPage = (act: string): boolean => ofPage.has(act);
