import { contextBridge } from 'electron/renderer';
import { runningMethods } from '../common/running-api.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('running', bridge('running', runningMethods));
