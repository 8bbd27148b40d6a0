import { render } from 'preact';
import { text } from '../../common/text/index.ts';
import { speakHere } from '../ui/speech.ts';
import { DeviceTest } from './DeviceTest.tsx';

const start = await window.deviceTest.start();
await speakHere(start.speech);
document.title = text.deviceTest.title;
render(<DeviceTest start={start} />, document.querySelector('#app')!);
