import { contextBridge } from 'electron/renderer';
import { hostingMethods } from '../common/hosting-api.ts';
import { appMethods } from '../common/ipc.ts';
import { checkMethods } from '../common/server-check.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('app', bridge('app', appMethods));
contextBridge.exposeInMainWorld('hosting', bridge('hosting', hostingMethods));
contextBridge.exposeInMainWorld('check', bridge('check', checkMethods));
