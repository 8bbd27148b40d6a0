export { deviceTestText } from '../en/device-test.ts';
