import type { MeetingReport } from '../../common/meeting-api.ts';
import { createBucket, type Rate } from '../rate.ts';

/** A room of hundreds tells of all of them when it is joined. */
const chatter: Rate = { most: 1_000, perSecond: 50 };
/** Waiting, joining and losing are no things that happen every second; each is a line of the log. */
const steps: Rate = { most: 60, perSecond: 1 };

/** For main/ipc.ts: more than these, so that a page which goes beyond them is still heard, and stopped. */
export const reportRate: Rate = { most: 2 * chatter.most, perSecond: 2 * chatter.perSecond };

/** Whether a report is still one of a meeting, and not of a page that means to keep Parlour busy. */
export function createReportLimit(now: () => number): (kind: MeetingReport['kind']) => boolean {
  const mayChat = createBucket(chatter, now);
  const mayStep = createBucket(steps, now);
  return (kind) => {
    switch (kind) {
      case 'status':
      case 'news':
      case 'person':
        return mayChat();
      // Our own page says these of itself, and they are the way out.
      case 'failed':
      case 'left':
        return true;
      default:
        return mayStep();
    }
  };
}
