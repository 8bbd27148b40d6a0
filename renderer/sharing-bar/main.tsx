import { render } from 'preact';
import { showRunningMeeting } from '../ui/running-meeting.ts';
import { SharingBar, sharingSentence } from './SharingBar.tsx';

const bar = document.querySelector('#app')!;

await showRunningMeeting(({ shared }) => {
  // Nothing is shared any more: the window is on its way out.
  if (shared === undefined) return;
  const sentence = sharingSentence(shared);
  document.title = sentence;
  render(<SharingBar sentence={sentence} />, bar);
});
