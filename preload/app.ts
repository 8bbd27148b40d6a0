import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import { hostingMethods } from '../common/hosting-api.ts';
import { appMethods } from '../common/ipc.ts';
import { checkMethods } from '../common/server-check.ts';
import { bridge } from './bridge.ts';
import { takeDrops } from './drop.ts';

contextBridge.exposeInMainWorld('app', bridge('app', appMethods));
contextBridge.exposeInMainWorld('hosting', bridge('hosting', hostingMethods));
contextBridge.exposeInMainWorld('check', bridge('check', checkMethods));

// Settings takes files of its own.
if (location.pathname === '/home/index.html') {
  takeDrops(window, {
    pathOf,
    send: (dropped) => void ipcRenderer.invoke('app:drop', dropped),
  });
}

/** Electron 32 took `path` away from files; before 29 nothing else told it. */
function pathOf(file: File & { path?: string }): string {
  const utils: Pick<typeof webUtils, 'getPathForFile'> | undefined = webUtils;
  return utils?.getPathForFile(file) ?? file.path ?? '';
}
