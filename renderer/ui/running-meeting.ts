import type { RunningMeeting } from '../../common/running-api.ts';
import { speakHere } from './speech.ts';

/** Draws the meeting that runs, now and at every change, in the language it is told in. */
export async function showRunningMeeting(draw: (meeting: RunningMeeting) => void): Promise<void> {
  let latest: RunningMeeting | null | undefined;
  const show = async (meeting: RunningMeeting | null): Promise<void> => {
    latest = meeting;
    // Main closes the windows of a meeting that is over.
    if (!meeting) return;
    await speakHere(meeting.speech);
    // A later one may have been faster: its language was here already.
    if (latest === meeting) draw(meeting);
  };
  // Listening first: a change between the answer and the listening would be lost.
  window.running.onMeeting((meeting) => void show(meeting));
  const first = await window.running.meeting();
  if (latest === undefined) await show(first);
}
