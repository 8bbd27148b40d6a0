import { iconFile } from './icon-files.ts';

/**
 * The picture of our windows in the taskbar of Linux, for desktops that do not find it by the
 * name of the program; Windows and macOS take it from the program. None before
 * `npm run icons`.
 */
export const appIcon = (): string | undefined =>
  process.platform === 'linux' ? iconFile('linux', '256x256.png') : undefined;
