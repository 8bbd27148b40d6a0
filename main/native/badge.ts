import { nativeImage } from 'electron/common';
import type { App, BrowserWindow } from 'electron/main';
import { text } from '../../common/text/index.ts';
import { iconFile } from './icon-files.ts';

export interface BadgeParts {
  app: Pick<App, 'setBadgeCount'>;
  platform: NodeJS.Platform;
  window(): Pick<BrowserWindow, 'flashFrame' | 'setOverlayIcon'> | undefined;
  /** Messages that nobody has read; 0 outside of meetings. */
  unread(): number;
  /** The person looks at the meeting. */
  isInFront(): boolean;
}

/** On Parlour’s icon: how many messages came since the person looked, and that somebody knocks. */
export interface Badge {
  update(): void;
  knocked(): void;
}

export function createBadge({ app, platform, window, unread, isInFront }: BadgeParts): Badge {
  let seen = 0;
  let shown = 0;
  let flashes = false;

  const show = (count: number): void => {
    if (count === shown) return;
    shown = count;
    // Windows has no numbers there, but a small picture over the icon of a window.
    if (platform !== 'win32') return void app.setBadgeCount(count);
    const file = iconFile('tray', 'unread.png');
    const icon = count > 0 && file !== undefined ? nativeImage.createFromPath(file) : null;
    window()?.setOverlayIcon(icon, icon ? text.running.unread(count) : '');
  };
  return {
    update: () => {
      const count = unread();
      seen = isInFront() ? count : Math.min(seen, count);
      show(count - seen);
      if (!flashes || !isInFront()) return;
      flashes = false;
      window()?.flashFrame(false);
    },
    knocked: () => {
      if (isInFront()) return;
      flashes = true;
      window()?.flashFrame(true);
    },
  };
}
