import type { Speech } from './languages.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import { meetingActions, type MeetingStatus } from './meeting-status.ts';

/** The meeting that runs, as the small windows beside it show it. */
export interface RunningMeeting {
  /** The room as the person wrote it. */
  name: string;
  /** When it was joined, in ms since 1970. */
  joinedAt: number;
  status: MeetingStatus;
  /** What is shared, as the person chose it; '' where only the system knows. */
  shared?: string;
  /** The meeting stands behind a panel that says this: nobody there hears or sees the person now. */
  away?: MeetingProblem;
  speech: Speech;
}

/** What a small window beside the meeting can do. */
export const runningActs = [...meetingActions, 'stop-sharing', 'leave', 'open'] as const;
export type RunningAct = (typeof runningActs)[number];

/** The bridge of the bar “You are sharing …” and of the compact view. */
export interface RunningApi {
  /** `null` when no meeting runs any more; the window closes then. */
  meeting(): Promise<RunningMeeting | null>;
  act(act: RunningAct): Promise<void>;
  onMeeting(listener: (meeting: RunningMeeting | null) => void): () => void;
}

export const runningMethods = {
  meeting: 'call',
  act: 'call',
  onMeeting: 'listen',
} satisfies Record<keyof RunningApi, 'call' | 'listen'>;
