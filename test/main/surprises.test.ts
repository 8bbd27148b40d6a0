import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { keepSurprises } from '../../main/surprises.ts';
import { createFakeLog } from '../fakes/log.ts';

const createProcess = () =>
  Object.assign(new EventEmitter(), { stdout: new EventEmitter(), stderr: new EventEmitter() });

describe('a surprise of the main process', () => {
  it.each([
    ['uncaughtException', new Error('not so'), 'uncaught: Error: not so'],
    ['uncaughtException', 'only text', 'uncaught: only text'],
    ['uncaughtException', undefined, 'uncaught: undefined'],
    ['unhandledRejection', new Error('not so'), 'unhandled: Error: not so'],
    ['unhandledRejection', null, 'unhandled: null'],
    ['warning', new Error('Failed to load URL'), 'warning: Failed to load URL'],
  ])('(%s: %s) is a line of the log', (event, error, line) => {
    const process = createProcess();
    const log = createFakeLog();
    keepSurprises(process, log);
    process.emit(event, error);
    expect(log.lines).toEqual([line]);
  });

  it('is printed by nobody else: warnings carry addresses with their tickets', () => {
    const process = createProcess();
    const printed: unknown[] = [];
    process.on('warning', (warning) => printed.push(warning));
    keepSurprises(process, createFakeLog());
    process.emit('warning', new Error('Failed to load https://meet.jit.si/standup?jwt=a.b.c'));
    expect(printed).toEqual([]);
  });

  it('is none where nobody reads what is printed any more', () => {
    const process = createProcess();
    const log = createFakeLog();
    keepSurprises(process, log);
    // An emitter without a listener would throw.
    process.stdout.emit('error', new Error('write EPIPE'));
    process.stderr.emit('error', new Error('write EPIPE'));
    expect(log.lines).toEqual([]);
  });
});
