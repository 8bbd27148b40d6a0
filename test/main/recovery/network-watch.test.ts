import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServerAnswer } from '../../../main/recovery/ask-server.ts';
import { createNetworkWatch } from '../../../main/recovery/network-watch.ts';

/** A running meeting on a network that comes and goes: what is said of it, and when, in s. */
function createFakeNetwork() {
  const said: string[] = [];
  const started = Date.now();
  const say = (what: string): void => void said.push(`${(Date.now() - started) / 1_000} ${what}`);
  const state = { isOnline: true, answers: true as ServerAnswer, questions: 0, slow: 0 };
  const watch = createNetworkWatch({
    isOnline: () => state.isOnline,
    ask: async () => {
      state.questions += 1;
      const { answers } = state;
      if (state.slow > 0) await new Promise((resolve) => setTimeout(resolve, state.slow * 1_000));
      return answers;
    },
    tell: (isThere) => say(isThere ? 'back' : 'lost'),
    enterAgain: () => say('again'),
    now: Date.now,
  });
  watch.setRunning(true);
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
  return { watch, state, said, pass };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a network that is there', () => {
  it('is not asked for', async () => {
    const { state, said, pass } = createFakeNetwork();
    await pass(600);
    expect([state.questions, said]).toEqual([0, []]);
  });

  it('is asked for once when a request missed its server, and nothing is said', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    watch.missed();
    watch.missed();
    await pass(60);
    expect([state.questions, said]).toEqual([1, []]);
  });

  it('is asked for no oftener than every 2 s, however many requests fail', async () => {
    const { watch, state, pass } = createFakeNetwork();
    for (let time = 0; time < 100; time += 1) {
      watch.missed();
      await pass(0.1);
    }
    expect(state.questions).toBeLessThanOrEqual(6);
  });

  it('leaves a page alone that lost its server by itself', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.heard({ kind: 'lost' });
    await pass(60);
    expect(said).toEqual([]);
  });
});

describe('a network that is lost', () => {
  it('is told within 2 s: when the computer has none', async () => {
    const { state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(2);
    expect(said).toEqual(['1 lost']);
  });

  it('is told within 2 s: when requests miss a server that does not answer', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    await pass(2);
    expect(said).toEqual(['0 lost']);
  });

  it('is told once, and the server is asked every 2 s at most', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    await pass(100);
    watch.missed();
    expect(said).toEqual(['0 lost']);
    expect(state.questions).toBeGreaterThanOrEqual(45);
    expect(state.questions).toBeLessThanOrEqual(51);
  });

  it('costs no questions while the computer has no network at all', async () => {
    const { state, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(600);
    expect(state.questions).toBe(0);
  });

  it('never ends or restarts the meeting while it is away', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(5);
    watch.heard({ kind: 'lost' });
    await pass(600);
    watch.heard({ kind: 'failed', problem: { code: 'offline' } });
    await pass(600);
    expect(said).toEqual(['1 lost']);
  });
});

describe('a network that comes back', () => {
  it('soon, to a page that never noticed, changes nothing', async () => {
    const { state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(5);
    state.isOnline = true;
    await pass(60);
    expect(said).toEqual(['1 lost', '6 back']);
  });

  it('is back when the server answers, not before', async () => {
    const { state, said, pass } = createFakeNetwork();
    state.isOnline = state.answers = false;
    await pass(3);
    state.isOnline = true;
    await pass(3);
    expect(said).toEqual(['1 lost']);
    state.answers = true;
    await pass(3);
    expect(said).toEqual(['1 lost', '8 back']);
  });

  it('after 10 s brings the meeting back', async () => {
    const { state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(600);
    state.isOnline = true;
    await pass(2);
    expect(said).toEqual(['1 lost', '601 back', '601 again']);
  });

  it.each([
    ['lost its server', { kind: 'lost' }],
    ['gave up', { kind: 'failed', problem: { code: 'offline' } }],
  ] as const)('brings back a meeting whose page %s meanwhile', async (_what, report) => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(2);
    watch.heard(report);
    state.isOnline = true;
    await pass(2);
    expect(said).toEqual(['1 lost', '3 back', '3 again']);
  });

  it('gives a page that loses its server afterwards 10 s to be in again', async () => {
    const blip = async () => {
      const network = createFakeNetwork();
      network.state.isOnline = false;
      await network.pass(2);
      network.state.isOnline = true;
      await network.pass(2);
      network.watch.heard({ kind: 'lost' });
      return network;
    };
    const stuck = await blip();
    await stuck.pass(60);
    expect(stuck.said).toEqual(['1 lost', '3 back', '13 again']);

    const quick = await blip();
    await quick.pass(5);
    quick.watch.heard({ kind: 'joined' });
    await quick.pass(60);
    expect(quick.said).toEqual(['1 lost', '3 back']);

    const hopeless = await blip();
    await hopeless.pass(1);
    hopeless.watch.heard({ kind: 'failed', problem: { code: 'connection-lost' } });
    await hopeless.pass(60);
    expect(hopeless.said).toEqual(['1 lost', '3 back', '5 again']);
  });

  it('loads nothing when the person has to answer a panel about something else', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    watch.heard({ kind: 'failed', problem: { code: 'page-crashed' } });
    state.isOnline = false;
    await pass(60);
    state.isOnline = true;
    await pass(60);
    expect(said).toEqual(['1 lost', '61 back']);
  });

  it('brings a meeting back again when the first return fails for want of a network', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.isOnline = false;
    await pass(20);
    state.isOnline = true;
    await pass(1);
    state.answers = false;
    await pass(2);
    watch.heard({ kind: 'failed', problem: { code: 'refused' } });
    await pass(20);
    state.answers = true;
    await pass(5);
    expect(said.slice(0, 4)).toEqual(['1 lost', '21 back', '21 again', '23 lost']);
    expect(said.slice(4).map((one) => one.split(' ')[1])).toEqual(['back', 'again']);
  });
});

describe('a server that only seems to be away', () => {
  it('is no reason to enter again a meeting whose page never noticed', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    await pass(30);
    state.answers = true;
    await pass(60);
    expect(said).toEqual(['0 lost', '32 back']);
  });

  it('was away when the page says so within 10 s, and is not in by then', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    await pass(30);
    state.answers = true;
    await pass(3);
    watch.heard({ kind: 'lost' });
    await pass(60);
    expect(said).toEqual(['0 lost', '32 back', '42 again']);
  });

  it('and was, for a while, out of reach of the whole computer', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    await pass(5);
    state.isOnline = false;
    await pass(5);
    state.isOnline = state.answers = true;
    await pass(5);
    expect(said).toEqual(['0 lost', '11 back', '11 again']);
  });

  it('is neither lost nor back where it is open who answers', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = undefined;
    watch.missed();
    await pass(30);
    expect(said).toEqual([]);
    state.isOnline = false;
    await pass(20);
    state.isOnline = true;
    await pass(60);
    expect(said).toEqual(['31 lost']);
    state.answers = true;
    await pass(2);
    expect(said).toHaveLength(3);
  });
});

describe('a page that could not load', () => {
  const unloaded = { kind: 'failed', problem: { code: 'offline' } } as const;

  it('is loaded once more when the server answers, and then left to the person', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.heard(unloaded);
    await pass(5);
    expect(said).toEqual(['0 again']);
    watch.heard(unloaded);
    await pass(60);
    watch.missed();
    await pass(60);
    expect(said).toEqual(['0 again']);
  });

  it('has its one try again after it was in', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.heard(unloaded);
    await pass(5);
    watch.heard({ kind: 'joined' });
    watch.heard(unloaded);
    await pass(5);
    expect(said).toHaveLength(2);
  });

  it('is left alone once the person has it loaded', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = undefined;
    watch.heard(unloaded);
    await pass(5);
    watch.heard({ kind: 'page-ready' });
    state.answers = true;
    watch.missed();
    await pass(5);
    expect(said).toEqual([]);
  });

  it('is another matter than one that gave up what it had', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.heard({ kind: 'failed', problem: { code: 'connection-lost' } });
    await pass(60);
    expect(said).toEqual([]);
  });
});

describe('connections that broke off', () => {
  it('are given 10 s to be made again, and nothing is said of a network', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.broke();
    watch.heard({ kind: 'lost' });
    await pass(60);
    expect(said).toEqual(['10 again']);
  });

  it('are nobody’s concern when the page stays in', async () => {
    const { watch, said, pass } = createFakeNetwork();
    watch.broke();
    watch.heard({ kind: 'lost' });
    watch.heard({ kind: 'joined' });
    await pass(60);
    expect(said).toEqual([]);
  });
});

describe('without a meeting', () => {
  it('nothing is looked at and nothing said', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    watch.setRunning(false);
    state.isOnline = state.answers = false;
    watch.missed();
    watch.heard({ kind: 'lost' });
    await pass(60);
    expect([state.questions, said]).toEqual([0, []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('an answer about an earlier one says nothing of the next', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    Object.assign(state, { answers: false, slow: 1.5 });
    watch.missed();
    await pass(0.5);
    watch.setRunning(false);
    watch.setRunning(true);
    Object.assign(state, { answers: true, slow: 0 });
    await pass(5);
    expect(said).toEqual([]);
    // Nor does it keep the next one from being asked for.
    watch.missed();
    await pass(1);
    expect(state.questions).toBe(2);
  });

  it('an answer that comes too late is not told', async () => {
    const { watch, state, said, pass } = createFakeNetwork();
    state.answers = false;
    watch.missed();
    watch.setRunning(false);
    await pass(5);
    expect(said).toEqual([]);
  });
});
