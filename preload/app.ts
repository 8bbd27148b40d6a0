import { contextBridge } from 'electron/renderer';
import { appMethods } from '../common/ipc.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('app', bridge('app', appMethods));
