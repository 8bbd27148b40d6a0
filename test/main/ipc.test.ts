import type { WebFrameMain } from 'electron/main';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { answerCalls, handler } from '../../main/ipc.ts';
import { invoke, ipcMain } from '../fakes/electron.ts';
import { createFakeLog } from '../fakes/log.ts';

const frameAt = (url: string) => ({ url }) as WebFrameMain;
const ourFrame = frameAt('app://parlour/home/index.html');
const owns = (frame: WebFrameMain | null): boolean => frame === ourFrame;

/** A group with one method that doubles, and what it was asked to double. */
function answerDoubling(run = (count: number): unknown => count * 2) {
  const doubled: number[] = [];
  const log = createFakeLog();
  const double = handler(v.strictTuple([v.number()]), (count) => {
    doubled.push(count);
    return run(count);
  });
  answerCalls('app', { double }, owns, log);
  return { doubled, log };
}
afterEach(() => ipcMain.removeHandler('app:double'));

describe('a call', () => {
  it.each([
    ['no frame at all', null],
    ['a frame of a server', frameAt('https://meet.jit.si/standup')],
    ['another page of ours', frameAt('app://parlour/meeting/index.html')],
    ['a frame that only looks like ours', frameAt('app://parlour/home/index.html')],
  ])('from %s is refused, and nothing runs', async (_who, frame) => {
    const { doubled, log } = answerDoubling();
    await expect(invoke('app:double', frame, 21)).rejects.toThrow(/: Error: refused$/);
    expect(doubled).toEqual([]);
    expect(log.lines).toEqual(['refused app:double: not from its page']);
  });

  it.each<[unknown[]]>([
    [[]],
    [['21']],
    [[null]],
    [[undefined]],
    [[NaN]],
    [[[21]]],
    [[{ valueOf: 21 }]],
    [[21, 21]],
    [[21, undefined]],
  ])('with the input %j is refused, and nothing runs', async (input) => {
    const { doubled, log } = answerDoubling();
    await expect(invoke('app:double', ourFrame, ...input)).rejects.toThrow(/: Error: refused$/);
    expect(doubled).toEqual([]);
    expect(log.lines).toEqual(['refused app:double: malformed input']);
  });

  it('from a stranger does not learn whether its input was well formed', async () => {
    answerDoubling();
    const stranger = frameAt('https://meet.jit.si/standup');
    const answers = [21, 'nonsense'].map((input) =>
      invoke('app:double', stranger, input).catch(String),
    );
    const [good, bad] = await Promise.all(answers);
    expect(good).toBe(bad);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('EACCES: /home/ada/key.pem');
      },
    ],
    ['rejects', () => Promise.reject(new Error('EACCES: /home/ada/key.pem'))],
  ])('whose method %s fails and is told nothing about why', async (_how, run) => {
    const { log } = answerDoubling(run);
    await expect(invoke('app:double', ourFrame, 21)).rejects.toThrow(/: Error: failed$/);
    expect(log.lines).toEqual(['app:double: Error: EACCES: /home/ada/key.pem']);
  });

  it.each([
    ['at once', (count: number) => count * 2],
    ['later', (count: number) => Promise.resolve(count * 2)],
  ])('from our own page, well formed, is answered %s', async (_when, run) => {
    const { log } = answerDoubling(run);
    expect(await invoke('app:double', ourFrame, 21)).toBe(42);
    expect(log.lines).toEqual([]);
  });

  it('carries what the schema made of its input', async () => {
    const name = v.pipe(v.string(), v.trim());
    answerCalls(
      'app',
      { double: handler(v.strictTuple([name]), (text) => text) },
      owns,
      createFakeLog(),
    );
    expect(await invoke('app:double', ourFrame, '  Ada ')).toBe('Ada');
  });

  it('that is one of too many is refused, and another page’s is not', async () => {
    const { doubled } = answerDoubling();
    const flood = Array.from({ length: 1_000 }, () => invoke('app:double', ourFrame, 21));
    const ends = await Promise.allSettled(flood);
    const answered = ends.filter(({ status }) => status === 'fulfilled').length;
    expect(answered).toBe(doubled.length);
    expect(answered).toBeGreaterThanOrEqual(200);
    expect(answered).toBeLessThan(400);
    ipcMain.removeHandler('app:double');
    answerCalls(
      'app',
      { double: handler(v.strictTuple([v.number()]), (count) => count * 2) },
      () => true,
      createFakeLog(),
    );
    const many = () => invoke('app:double', ourFrame, 21).catch(() => 'refused');
    while ((await many()) !== 'refused');
    expect(await invoke('app:double', frameAt('app://parlour/home/index.html'), 21)).toBe(42);
  });

  it('of a frame within the page costs the page nothing', async () => {
    answerDoubling();
    const stranger = frameAt('https://meet.jit.si/standup');
    const flood = Array.from({ length: 1_000 }, () => invoke('app:double', stranger, 21));
    await Promise.allSettled(flood);
    expect(await invoke('app:double', ourFrame, 21)).toBe(42);
  });

  it('that is refused again and again is told once in the log', async () => {
    const { log } = answerDoubling();
    for (let at = 0; at < 50; at += 1) {
      await invoke('app:double', ourFrame, 'x').catch(() => undefined);
    }
    expect(log.lines).toEqual(['refused app:double: malformed input']);
  });

  it('of a method that pages may call more often is answered more often', async () => {
    const double = handler(v.strictTuple([v.number()]), (count) => count * 2);
    const rates = { double: { most: 900, perSecond: 1 } };
    answerCalls('app', { double }, owns, createFakeLog(), rates);
    const calls = Array.from({ length: 900 }, () => invoke('app:double', ourFrame, 21));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([42]));
  });
});
