import type { RunningAct } from '../../common/running-api.ts';
import type { MeetingWindow } from './meeting-window.ts';
import type { Running } from './running.ts';

export interface ActParts {
  stage: Pick<MeetingWindow, 'act' | 'focus'>;
  running: Pick<Running, 'now'>;
  stopSharing(): void;
  leave(): void;
}

/** Does something in the running meeting: menu, tray, keys and small windows all lead here. */
export type Act = (act: RunningAct) => void;

export function createAct({ stage, running, stopSharing, leave }: ActParts): Act {
  return (act) => {
    // What asked for it may stand there a moment longer than the meeting.
    if (!running.now()) return;
    switch (act) {
      case 'leave':
        return leave();
      case 'open':
        return stage.focus();
      case 'stop-sharing':
        return stopSharing();
      default:
        return stage.act(act);
    }
  };
}
