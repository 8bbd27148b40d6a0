export { shareText } from '../en/share.ts';
