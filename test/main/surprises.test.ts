import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { keepSurprises } from '../../main/surprises.ts';
import { createFakeLog } from '../fakes/log.ts';

describe('a surprise of the main process', () => {
  it.each([
    ['uncaughtException', new Error('not so'), 'uncaught: Error: not so'],
    ['uncaughtException', 'only text', 'uncaught: only text'],
    ['uncaughtException', undefined, 'uncaught: undefined'],
    ['unhandledRejection', new Error('not so'), 'unhandled: Error: not so'],
    ['unhandledRejection', null, 'unhandled: null'],
    ['warning', new Error('Failed to load URL'), 'warning: Failed to load URL'],
  ])('(%s: %s) is a line of the log', (event, error, line) => {
    const process = new EventEmitter();
    const log = createFakeLog();
    keepSurprises(process, log);
    process.emit(event, error);
    expect(log.lines).toEqual([line]);
  });

  it('is printed by nobody else: warnings carry addresses with their tickets', () => {
    const process = new EventEmitter();
    const printed: unknown[] = [];
    process.on('warning', (warning) => printed.push(warning));
    keepSurprises(process, createFakeLog());
    process.emit('warning', new Error('Failed to load https://meet.jit.si/standup?jwt=a.b.c'));
    expect(printed).toEqual([]);
  });
});
