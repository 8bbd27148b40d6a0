import type { App, BrowserWindow, WebContents } from 'electron/main';
import type { Settings } from '../../common/settings.ts';
import { sizeOf } from '../appearance.ts';
import type { SettingsStore } from '../settings-store.ts';
import { type ZoomChange, zoomStep } from './zoom-step.ts';

/** Zooms what one window shows: our windows all alike, and meetings alike, as the settings say. */
export type ZoomWindow = (contents: WebContents, change: ZoomChange) => void;

export function createZoomWindow(settings: Pick<SettingsStore, 'change'>): ZoomWindow {
  const change = (which: 'zoom' | 'meetingZoom', by: ZoomChange): void =>
    settings.change((all: Settings) => ({
      ...all,
      appearance: { ...all.appearance, [which]: zoomStep(all.appearance[which], by) },
    }));
  return (contents, by) => {
    const size = sizeOf(contents.getURL());
    if (size) return change(size, by);
    // A window that a meeting's page opened: for as long as it is there.
    contents.zoomFactor = zoomStep(contents.zoomFactor, by);
  };
}

/** The wheel with Ctrl held does the same as the menu. */
export function zoomByWheel(app: Pick<App, 'on'>, zoom: ZoomWindow): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('zoom-changed', (_zoomed, by) => zoom(contents, by));
  });
}

/** For the menu. On a Mac there may be no window at all. */
export const zoomFocused =
  (zoom: ZoomWindow, focused: () => BrowserWindow | null) =>
  (change: ZoomChange): void => {
    const window = focused();
    if (window) zoom(window.webContents, change);
  };
