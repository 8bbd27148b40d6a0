import { render } from 'preact';
import { Gallery } from './Gallery.tsx';

render(<Gallery />, document.querySelector<HTMLElement>('#gallery')!);
