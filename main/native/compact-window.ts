import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron/main';
import { pageAddress } from '../page-policy.ts';
import { lockedDown, windowOptions } from '../windows.ts';
import { type Box, cornerOf } from './compact-place.ts';

export interface CompactWindowParts {
  preloadFolder: string;
  /** The meeting runs, its window is minimised, and the person wants the small view. */
  isWanted(): boolean;
  /** The window of the meeting, to find its screen. */
  meeting(): BrowserWindow | undefined;
  /** How large our pages are shown. */
  zoom(): number;
  /** A window was made: it is to be answered. */
  onMade(window: BrowserWindow): void;
}

/** The small view of a meeting whose window is minimised. */
export function createCompactWindow(parts: CompactWindowParts): { update(): void } {
  let window: BrowserWindow | undefined;
  let wasWanted = false;

  const open = (): BrowserWindow => {
    const bounds = place(parts.meeting()?.getBounds(), parts.zoom());
    const made = new BrowserWindow({
      ...windowOptions('compact'),
      ...bounds,
      frame: false,
      alwaysOnTop: true,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      webPreferences: { ...lockedDown, preload: join(parts.preloadFolder, 'running.cjs') },
    });
    // Whoever works in another program goes on there.
    made.once('ready-to-show', () => made.showInactive());
    made.on('closed', () => (window = undefined));
    // Otherwise Electron changes what kind of program this is on a Mac, and its icon in the dock.
    made.setVisibleOnAllWorkspaces(true, { skipTransformProcessType: true });
    parts.onMade(made);
    void made.loadURL(pageAddress('compact'));
    return made;
  };

  return {
    update: () => {
      const isWanted = parts.isWanted();
      // One that was closed by hand comes back with the next time, not with the next message.
      if (isWanted && !wasWanted) window ??= open();
      if (!isWanted) window?.destroy();
      wasWanted = isWanted;
    },
  };
}

function place(meeting: Box | undefined, zoom: number): Box {
  const display = meeting ? screen.getDisplayMatching(meeting) : screen.getPrimaryDisplay();
  const { width = 0, height = 0 } = windowOptions('compact');
  return cornerOf(display.workArea, { width: width * zoom, height: height * zoom });
}
