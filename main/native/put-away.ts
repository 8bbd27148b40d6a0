import type { BrowserWindow } from 'electron/main';
import { hasTrayHost } from './tray-host.ts';

/** Puts the window of a meeting out of sight, but never where its person cannot find it again. */
export async function putAway(
  window: BrowserWindow | undefined,
  hasTray: boolean,
  platform: NodeJS.Platform,
): Promise<void> {
  // A Mac’s dock brings it back in any case.
  const canHide = platform === 'darwin' || (hasTray && (await hasTrayHost(platform)));
  if (!window || window.isDestroyed()) return;
  if (!canHide) return window.minimize();
  if (platform !== 'darwin' || !window.isFullScreen()) return window.hide();
  // Hidden while it fills the screen, it would leave a black space behind.
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}
