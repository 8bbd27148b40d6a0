import { contextBridge } from 'electron/renderer';
import { meetingMethods } from '../common/meeting-api.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('meeting', bridge('meeting', meetingMethods));
