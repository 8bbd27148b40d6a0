import { contextBridge, ipcRenderer, webUtils } from 'electron/renderer';
import { hostingMethods } from '../common/hosting-api.ts';
import { appMethods } from '../common/ipc.ts';
import { methodsOf } from '../common/method-use.ts';
import { checkMethods } from '../common/server-check.ts';
import { bridge } from './bridge.ts';
import { takeDrops } from './drop.ts';

const page = location.pathname === '/home/index.html' ? 'home' : 'settings';
const groups = { app: appMethods, hosting: hostingMethods, check: checkMethods };
for (const [group, all] of Object.entries(groups)) {
  const methods = methodsOf(page, all);
  if (Object.keys(methods).length === 0) continue;
  contextBridge.exposeInMainWorld(group, bridge(group, methods));
}

// Settings takes files of its own.
if (page === 'home') {
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
