import type { BrowserWindow } from 'electron/main';

/** Shows a window that its person put away and has to see now. Whoever types elsewhere goes on. */
export function showAway(
  window: Pick<BrowserWindow, 'isVisible' | 'isMinimized' | 'showInactive' | 'restore'> | undefined,
): void {
  if (!window || (window.isVisible() && !window.isMinimized())) return;
  window.showInactive();
  // Not every system brings a minimised window back so.
  if (window.isMinimized()) window.restore();
}
