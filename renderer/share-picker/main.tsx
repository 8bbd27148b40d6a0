import { render } from 'preact';
import { text } from '../../common/text/index.ts';
import { speakHere } from '../ui/speech.ts';
import { SharePicker } from './SharePicker.tsx';

const question = await window.share.question();
// Answered already: the window is on its way out.
if (question) {
  await speakHere(question.speech);
  document.title = text.share.title;
  render(<SharePicker question={question} />, document.querySelector('#app')!);
}
