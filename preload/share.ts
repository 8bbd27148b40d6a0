import { contextBridge } from 'electron/renderer';
import { shareMethods } from '../common/share-api.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('share', bridge('share', shareMethods));
