import type { MeetingReport } from '../../common/meeting-api.ts';

/** A meeting page may say this much at once, and this much a second from then on. */
interface Rate {
  most: number;
  perSecond: number;
}

/** A room of hundreds tells of all of them when it is joined. */
const chatter: Rate = { most: 1_000, perSecond: 50 };
/** Waiting, joining and losing are no things that happen every second; each is a line of the log. */
const steps: Rate = { most: 60, perSecond: 1 };

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

function createBucket({ most, perSecond }: Rate, now: () => number): () => boolean {
  let left = most;
  let at = now();
  return () => {
    // A clock that was set back gives nothing.
    const passed = Math.max(0, now() - at) / 1_000;
    at = now();
    left = Math.min(most, left + passed * perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
