import { render } from 'preact';
import { Home } from './Home.tsx';

render(<Home />, document.querySelector<HTMLElement>('#home')!);
