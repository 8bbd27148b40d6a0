import { render } from 'preact';
import type { RunningMeeting } from '../../common/running-api.ts';
import { speakHere } from '../ui/speech.ts';
import { SharingBar } from './SharingBar.tsx';

const bar = document.querySelector('#app')!;

const show = async (meeting: RunningMeeting | null): Promise<void> => {
  // Nothing is shared any more: the window is on its way out.
  if (meeting?.shared === undefined) return;
  await speakHere(meeting.speech);
  render(<SharingBar shared={meeting.shared} />, bar);
};

window.running.onMeeting((meeting) => void show(meeting));
await show(await window.running.meeting());
