import { contextBridge } from 'electron/renderer';
import { deviceTestMethods } from '../common/device-test-api.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('deviceTest', bridge('device-test', deviceTestMethods));
