import { createRunning, type Running } from '../../main/meeting/running.ts';
import { createFakeLog, type FakeLog } from './log.ts';

/** The running meeting of somebody who speaks English. */
export const createFakeRunning = (log: FakeLog = createFakeLog()): Running =>
  createRunning(() => ({ language: 'en', locale: 'en-GB' }), log);
