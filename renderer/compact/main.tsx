import { render } from 'preact';
import type { RunningMeeting } from '../../common/running-api.ts';
import { speakHere } from '../ui/speech.ts';
import { Compact } from './Compact.tsx';

const place = document.querySelector('#app')!;
let latest: RunningMeeting | null | undefined;

async function show(meeting: RunningMeeting | null): Promise<void> {
  latest = meeting;
  // Main closes the window of a meeting that is over.
  if (!meeting) return;
  await speakHere(meeting.speech);
  if (latest !== meeting) return;
  document.title = meeting.name;
  render(<Compact meeting={meeting} />, place);
}

// Listening first: a change between the answer and the listening would be lost.
window.running.onMeeting((meeting) => void show(meeting));
const first = await window.running.meeting();
if (latest === undefined) await show(first);
