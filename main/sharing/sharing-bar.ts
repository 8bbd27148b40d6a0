import { join } from 'node:path';
import { BrowserWindow, type Rectangle } from 'electron/main';
import type { Running } from '../meeting/running.ts';
import { pageAddress } from '../page-policy.ts';
import type { RunningCalls } from '../running-calls.ts';
import { lockedDown, windowOptions } from '../windows.ts';

export interface SharingBarParts {
  preloadFolder: string;
  running: Pick<Running, 'now' | 'onChange'>;
  calls: RunningCalls;
  /** Where the bar may lie: the display of what is shared, without the system's own bars. */
  room(): Rectangle;
  zoom(): number;
}

/** The bar “You are sharing …”, above everything, as long as something is shared. */
export interface SharingBar {
  window(): BrowserWindow | undefined;
}

export function createSharingBar(parts: SharingBarParts): SharingBar {
  let bar: BrowserWindow | undefined;

  const show = (): void => {
    const options = windowOptions('sharing-bar');
    const created = new BrowserWindow({
      ...options,
      ...placeFor(options, parts.room(), parts.zoom()),
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      webPreferences: { ...lockedDown, preload: join(parts.preloadFolder, 'running.cjs') },
    });
    bar = created;
    created.setAlwaysOnTop(true, 'screen-saver');
    // Where the system can, others do not see it on what is shared.
    created.setContentProtection(true);
    if (process.platform === 'darwin') {
      created.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    }
    created.once('ready-to-show', () => created.showInactive());
    created.on('closed', () => {
      if (bar === created) bar = undefined;
    });
    parts.calls.add(created);
    void created.loadURL(pageAddress('sharing-bar'));
  };

  parts.running.onChange(() => {
    const isShared = parts.running.now()?.shared !== undefined;
    if (isShared && !bar) show();
    if (!isShared && bar) bar.destroy();
  });

  return { window: () => bar };
}

/** At the top, in the middle. */
function placeFor(
  { width = 0, height = 0 }: { width?: number; height?: number },
  room: Rectangle,
  zoom: number,
): Rectangle {
  const wide = Math.min(Math.round(width * zoom), room.width);
  return {
    x: room.x + Math.round((room.width - wide) / 2),
    y: room.y,
    width: wide,
    height: Math.round(height * zoom),
  };
}
