import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import { hostingMethods } from '../common/hosting-api.ts';
import { appMethods } from '../common/ipc.ts';
import { methodsOf } from '../common/method-use.ts';
import { checkMethods } from '../common/server-check.ts';
import { bridge } from './bridge.ts';
import { takeDrops } from './drop.ts';

const page = location.pathname === '/home/index.html' ? 'home' : 'settings';
contextBridge.exposeInMainWorld('app', bridge('app', methodsOf(page, appMethods)));
contextBridge.exposeInMainWorld('hosting', bridge('hosting', methodsOf(page, hostingMethods)));

// Settings takes files of its own.
if (page === 'settings') {
  contextBridge.exposeInMainWorld('check', bridge('check', checkMethods));
} else {
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
