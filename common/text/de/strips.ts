export { stripsText } from '../en/strips.ts';
