import { contextBridge } from 'electron/renderer';
import { signInMethods } from '../common/sign-in-api.ts';
import { bridge } from './bridge.ts';

contextBridge.exposeInMainWorld('signIn', bridge('sign-in', signInMethods));
