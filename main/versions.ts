import type { App } from 'electron/main';
import type { AppState } from '../common/ipc.ts';

/** Which Parlour this is, and what it is built on. */
export const versionsOf = (app: Pick<App, 'getVersion'>): AppState['versions'] => ({
  app: app.getVersion(),
  electron: process.versions.electron ?? '',
  chromium: process.versions['chrome'] ?? '',
});
