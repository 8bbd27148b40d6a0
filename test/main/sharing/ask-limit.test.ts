import { describe, expect, it } from 'vitest';
import { createAskLimit } from '../../../main/sharing/ask-limit.ts';

const server = 'meet.example.org';

function createLimit() {
  let now = 1_000_000;
  const limit = createAskLimit(() => now);
  return {
    ...limit,
    pass: (ms: number): void => {
      now += ms;
    },
    refusedTimes: (times: number): void => {
      for (let at = 0; at < times; at += 1) limit.refused(server);
    },
  };
}

describe('a page that wants the screen', () => {
  it('may ask, and ask again after two refusals', () => {
    const limit = createLimit();
    expect(limit.mayAsk(server)).toBe(true);
    limit.refusedTimes(2);
    expect(limit.mayAsk(server)).toBe(true);
  });

  it('rests for a minute after three refusals within 20 s', () => {
    const limit = createLimit();
    limit.refusedTimes(3);
    expect(limit.mayAsk(server)).toBe(false);
    limit.pass(59_999);
    expect(limit.mayAsk(server)).toBe(false);
    limit.pass(1);
    expect(limit.mayAsk(server)).toBe(true);
  });

  it('does not rest when the refusals lie further apart', () => {
    const limit = createLimit();
    for (let at = 0; at < 10; at += 1) {
      limit.refused(server);
      limit.pass(10_000);
    }
    expect(limit.mayAsk(server)).toBe(true);
  });

  it('has no part in what another server did', () => {
    const limit = createLimit();
    limit.refusedTimes(3);
    expect(limit.mayAsk('meet.jit.si')).toBe(true);
  });

  it('may ask once, soon, when the person wished to share by a menu of ours', () => {
    const limit = createLimit();
    limit.refusedTimes(3);
    limit.wished();
    expect(limit.mayAsk(server)).toBe(true);
    expect(limit.mayAsk(server)).toBe(false);
    limit.wished();
    limit.pass(5_000);
    expect(limit.mayAsk(server)).toBe(false);
  });
});
