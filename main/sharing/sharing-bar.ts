import { join } from 'node:path';
import { BrowserWindow, type Rectangle, screen } from 'electron/main';
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
  /** What the bar is about. */
  let shown: string | undefined;

  const place = (): Rectangle => placeFor(windowOptions('sharing-bar'), parts.room(), parts.zoom());
  const placeAgain = (): void => bar?.setBounds(place());

  const show = (): void => {
    const created = new BrowserWindow({
      ...windowOptions('sharing-bar'),
      ...place(),
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
      created.setVisibleOnAllWorkspaces(true, {
        visibleOnFullScreen: true,
        // The app would become one without a Dock icon.
        skipTransformProcessType: true,
      });
    }
    created.once('ready-to-show', () => created.showInactive());
    // It stays as long as something is shared; then it is destroyed.
    created.on('close', (event) => event.preventDefault());
    const endWatch = onDisplays(placeAgain);
    created.on('closed', () => {
      endWatch();
      if (bar === created) bar = undefined;
    });
    parts.calls.add(created, 'sharing-bar');
    void created.loadURL(pageAddress('sharing-bar'));
  };

  parts.running.onChange(() => {
    const before = shown;
    shown = parts.running.now()?.shared;
    if (shown === undefined) return bar?.destroy();
    if (!bar) return show();
    if (shown !== before) placeAgain();
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

/** Tells that displays went, or lie elsewhere; returns what ends that. */
function onDisplays(changed: () => void): () => void {
  const displays: NodeJS.EventEmitter = screen;
  const changes = ['display-removed', 'display-metrics-changed'];
  for (const change of changes) displays.on(change, changed);
  return () => {
    for (const change of changes) displays.off(change, changed);
  };
}
