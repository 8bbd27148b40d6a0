export { runningText } from '../en/running.ts';
