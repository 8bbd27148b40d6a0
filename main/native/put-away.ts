import type { BrowserWindow } from 'electron/main';

export interface PutAwayParts {
  platform: NodeJS.Platform;
  window(): BrowserWindow | undefined;
  /** There is an icon near the clock. */
  hasTray(): boolean;
  /** Whether somebody shows such icons. */
  hasTrayHost(): Promise<boolean>;
}

/** How often it is asked whether a window that is hidden can still be found, in ms. */
const everySoOften = 5_000;

/** Puts the window of a meeting out of sight, but never where its person cannot find it again. */
export function createPutAway(parts: PutAwayParts): () => Promise<void> {
  const { platform } = parts;
  const canHide = async (): Promise<boolean> => parts.hasTray() && (await parts.hasTrayHost());

  /** Desktops of Linux end, and start anew, what shows their icons. */
  const watch = (window: BrowserWindow): void => {
    const stop = (): void => clearInterval(timer);
    const look = async (): Promise<void> => {
      if ((await canHide()) || window.isDestroyed() || window.isVisible()) return;
      window.showInactive();
      window.minimize();
    };
    const timer = setInterval(() => void look(), everySoOften);
    window.once('show', stop);
    window.once('closed', stop);
  };

  return async () => {
    const isHidden = await canHide();
    const window = parts.window();
    if (!window || window.isDestroyed()) return;
    const goAway = (): void => {
      if (!isHidden) return window.minimize();
      window.hide();
      if (platform === 'linux') watch(window);
    };
    if (platform !== 'darwin' || !window.isFullScreen()) return goAway();
    // Put away while it fills the screen, it would leave a black space behind.
    window.once('leave-full-screen', goAway);
    window.setFullScreen(false);
  };
}
