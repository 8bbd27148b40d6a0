import { render } from 'preact';
import { Settings } from './Settings.tsx';

render(<Settings />, document.querySelector<HTMLElement>('#settings')!);
