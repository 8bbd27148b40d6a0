/**
 * Whether there is a desktop to start in. Without one Chromium ends a Linux process as soon as its
 * loop begins, in the middle of whatever was not done by then.
 */
export const hasScreen = ({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
