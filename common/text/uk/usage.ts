export { usageText } from '../en/usage.ts';
