import { render } from 'preact';
import { SignIn } from './SignIn.tsx';

const question = await window.signIn.question();
// Answered already: the window is on its way out.
if (question) render(<SignIn question={question} />, document.querySelector('#sign-in')!);
