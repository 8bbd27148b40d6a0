import { render } from 'preact';
import { showRunningMeeting } from '../ui/running-meeting.ts';
import { Compact } from './Compact.tsx';

const place = document.querySelector('#app')!;

await showRunningMeeting((meeting) => {
  document.title = meeting.name;
  render(<Compact meeting={meeting} />, place);
});
