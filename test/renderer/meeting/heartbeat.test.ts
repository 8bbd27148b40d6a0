import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHeartbeat } from '../../../renderer/meeting/heartbeat.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function beat() {
  const told: boolean[] = [];
  const page = { answers: true, asked: 0, refuses: false };
  const waiting: (() => void)[] = [];
  const heartbeat = createHeartbeat(
    () => {
      page.asked += 1;
      if (page.refuses) return Promise.reject(new Error('unknown request'));
      if (page.answers) return Promise.resolve(false);
      return new Promise((resolve) => waiting.push(() => resolve(false)));
    },
    (answers) => told.push(answers),
  );
  heartbeat.start();
  return {
    heartbeat,
    page,
    told,
    wait: (time: number) => vi.advanceTimersByTimeAsync(time),
    answerAll: () => waiting.splice(0).forEach((answer) => answer()),
  };
}

describe('a page that answers', () => {
  it('is asked four times a second, and nothing is told', async () => {
    const { page, told, wait } = beat();
    await wait(60_000);
    expect(page.asked).toBe(240);
    expect(told).toEqual([]);
  });

  it('may be busy for 2.4 s', async () => {
    const { page, told, wait, answerAll } = beat();
    for (let begun = 0; begun < 250; begun += 50) {
      await wait(10_000 + begun);
      page.answers = false;
      await wait(2_400);
      page.answers = true;
      answerAll();
    }
    expect(told).toEqual([]);
  });

  it('may say that it does not know', async () => {
    const { page, told, wait } = beat();
    page.refuses = true;
    await wait(10_000);
    expect(told).toEqual([]);
  });
});

describe('a page that stops answering', () => {
  it('is told once, between 2.5 and 2.75 s later', async () => {
    const { page, told, wait } = beat();
    await wait(10_000);
    page.answers = false;
    await wait(2_499);
    expect(told).toEqual([]);
    await wait(251);
    expect(told).toEqual([false]);
    await wait(60_000);
    expect(told).toEqual([false]);
  });

  it('is well again with its first answer, though it is a late one', async () => {
    const { page, told, wait, answerAll } = beat();
    page.answers = false;
    await wait(10_000);
    answerAll();
    await wait(0);
    expect(told).toEqual([false, true]);
  });

  it('is not said to be silent by an answer of before it was left', async () => {
    const { page, told, wait, answerAll, heartbeat } = beat();
    page.answers = false;
    await wait(10_000);
    heartbeat.stop();
    expect(told).toEqual([false, true]);
    answerAll();
    await wait(60_000);
    expect(told).toEqual([false, true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('another page', () => {
  it('that never answers is a sign-in, and does not stand still', async () => {
    const { page, told, wait, heartbeat } = beat();
    await wait(10_000);
    page.answers = false;
    heartbeat.renew();
    await wait(60_000);
    expect(told).toEqual([]);
  });

  it('is a meeting’s again once it has answered', async () => {
    const { page, told, wait, heartbeat } = beat();
    heartbeat.renew();
    await wait(10_000);
    page.answers = false;
    await wait(3_500);
    expect(told).toEqual([false]);
  });

  it('is a meeting’s as soon as it says something by itself, though it never answers', async () => {
    const { page, told, wait, heartbeat } = beat();
    heartbeat.renew();
    page.answers = false;
    heartbeat.spoke();
    await wait(3_500);
    expect(told).toEqual([false]);
  });

  it('stands for one that was silent, whose answers count no more', async () => {
    const { page, told, wait, answerAll, heartbeat } = beat();
    page.answers = false;
    await wait(10_000);
    heartbeat.renew();
    expect(told).toEqual([false, true]);
    answerAll();
    await wait(60_000);
    expect(told).toEqual([false, true]);
  });
});

describe('a computer that slept', () => {
  it('gives the page its time again', async () => {
    const { page, told, wait } = beat();
    await wait(10_000);
    page.answers = false;
    await wait(500);
    vi.setSystemTime(Date.now() + 3_600_000);
    await wait(500);
    page.answers = true;
    await wait(5_000);
    expect(told).toEqual([]);
  });
});
