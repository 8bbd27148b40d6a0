import { describe, expect, it } from 'vitest';
import type { InMeetingChoice } from '../../../common/settings.ts';
import { publicProfile } from '../../../common/profile.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import { type ClosingAnswer, createClosing } from '../../../main/native/closing.ts';

const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};

function rig(isJoined = true) {
  const running = createFakeRunning();
  const join = () => running.joined(standup, publicProfile, 1);
  if (isJoined) join();
  const done: string[] = [];
  const known = { choice: 'ask' as InMeetingChoice['closing'] };
  let answer: (said: ClosingAnswer) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const close = createClosing({
    running,
    choice: () => known.choice,
    always: (choice) => void done.push(`always ${choice}`),
    ask: (name, stop) => {
      done.push(`ask about ${name}`);
      return new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
        stop.addEventListener('abort', () => resolve({ choice: 'stay', always: false }));
      });
    },
    focus: () => void done.push('focus'),
    leave: () => void done.push('leave'),
    keep: async () => void done.push('keep'),
  });
  const say = (choice: ClosingAnswer['choice'], always = false) => answer({ choice, always });
  const breakOff = () => fail(new Error('no display'));
  return { running, join, done, known, close, say, break: breakOff };
}

describe('closing the window of a meeting', () => {
  it('leaves one that is not joined, without a question', async () => {
    const { done, known, close } = rig(false);
    known.choice = 'keep';
    await close();
    expect(done).toEqual(['leave']);
  });

  it.each(['leave', 'keep'] as const)('asks, and does what is answered: %s', async (choice) => {
    const { done, close, say } = rig();
    const closed = close();
    say(choice);
    await closed;
    expect(done).toEqual(['ask about standup', choice]);
  });

  it('does nothing when the person wants to stay', async () => {
    const { done, close, say } = rig();
    const closed = close();
    say('stay', true);
    await closed;
    expect(done).toEqual(['ask about standup']);
  });

  it('remembers an answer that is meant for every time', async () => {
    const { done, close, say } = rig();
    const closed = close();
    say('keep', true);
    await closed;
    expect(done).toEqual(['ask about standup', 'always keep', 'keep']);
  });

  it.each(['leave', 'keep'] as const)('asks nobody who has chosen %s', async (choice) => {
    const { done, known, close } = rig();
    known.choice = choice;
    await close();
    expect(done).toEqual([choice]);
  });

  it('asks once, however often it is tried, and shows the question then', async () => {
    const { done, close, say } = rig();
    const all = [close(), close(), close()];
    say('keep');
    await Promise.all(all);
    expect(done).toEqual(['ask about standup', 'focus', 'focus', 'keep']);
    void close();
    expect(done.at(-1)).toBe('ask about standup');
  });

  it('asks again after a question that could not be shown', async () => {
    const { done, close, say, break: fail } = rig();
    const closed = close();
    fail();
    await expect(closed).rejects.toThrow('no display');
    const again = close();
    say('leave');
    await again;
    expect(done).toEqual(['ask about standup', 'ask about standup', 'leave']);
  });

  it('takes the question away with its meeting, and touches no later one', async () => {
    const { running, join, done, close, say } = rig();
    const closed = close();
    running.left();
    join();
    say('leave');
    await closed;
    expect(done).toEqual(['ask about standup']);
  });
});
