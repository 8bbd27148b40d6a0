import { render } from 'preact';
import { speakHere } from '../ui/speech.ts';
import { SignIn } from './SignIn.tsx';

const question = await window.signIn.question();
// Answered already: the window is on its way out.
if (question) {
  await speakHere(question.speech);
  render(<SignIn question={question} />, document.querySelector('#sign-in')!);
}
