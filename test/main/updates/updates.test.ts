import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../common/result.ts';
import type { UpdateMode, UpdateProblemCode } from '../../../common/update.ts';
import type { Seen } from '../../../main/updates/judge.ts';
import type { Release } from '../../../main/updates/release.ts';
import { noUpdates } from '../../../main/updates/no-updates.ts';
import { createUpdates } from '../../../main/updates/updates.ts';
import { createFakeLog } from '../../fakes/log.ts';
import { proves } from '../../proof/proves-unit.ts';

const day = 24 * 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const next: Release = { version: '2.0.0', releasedAt: 1_000, notes: 'Better.', files: [] };
type Downloaded = Result<null, UpdateProblemCode | 'stopped'>;

/** A way that answers what it is told to, and downloads when `finish` is called. */
function create(mode: UpdateMode) {
  const is = {
    mode,
    isMeeting: false,
    latest: ok(next) as Result<Release, UpdateProblemCode>,
    checkedAt: undefined as number | undefined,
    seen: undefined as Seen | undefined,
    asked: 0,
    begun: 0,
    installed: 0,
    cleaned: 0,
    stopped: 0,
    cleans: async (): Promise<void> => undefined,
  };
  let finish: (outcome: Downloaded) => void = () => undefined;
  let hear: (part: number) => void = () => undefined;
  const updates = createUpdates({
    way: {
      memory: {
        checkedAt: () => is.checkedAt,
        checked: (at) => void (is.checkedAt = at),
        seen: () => is.seen,
        accepted: (seen) => void (is.seen = seen),
      },
      latest: async () => {
        is.asked += 1;
        return is.latest;
      },
      download: (_release, onPart, signal) => {
        is.begun += 1;
        hear = onPart;
        return new Promise((resolve) => {
          finish = resolve;
          signal.addEventListener('abort', () => {
            is.stopped += 1;
            resolve(fail('stopped'));
          });
        });
      },
      install: () => {
        is.installed += 1;
        return ok(null);
      },
      clean: () => {
        is.cleaned += 1;
        return is.cleans();
      },
    },
    running: '1.0.0',
    pin: undefined,
    mode: () => is.mode,
    isMeeting: () => is.isMeeting,
    now: Date.now,
    random: () => 0,
    changed: () => undefined,
    log: createFakeLog(),
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    is,
    updates,
    kind: () => updates.status().kind,
    part: (part: number) => hear(part),
    finish: async (outcome: Downloaded = ok(null)) => {
      finish(outcome);
      await settle();
    },
  };
}

it('it looks some seconds after Home is there, and each day after', async () => {
  const { is, updates } = create('notify');
  updates.begin();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(is.asked).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([is.asked, is.begun]).toEqual([1, 0]);
  expect(updates.status()).toEqual({ kind: 'available', version: '2.0.0', notes: 'Better.' });
  await vi.advanceTimersByTimeAsync(day - 600_000);
  expect(is.asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1_200_000);
  expect(is.asked).toBe(2);
});

it('a start within a day of the last look asks nobody, unless the clock was wrong then', async () => {
  const soon = create('notify');
  soon.is.checkedAt = Date.now() - day / 2;
  soon.updates.begin();
  const wrong = create('notify');
  wrong.is.checkedAt = Date.now() + 300 * day;
  wrong.updates.begin();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([soon.is.asked, wrong.is.asked]).toEqual([0, 1]);
});

it('switched off it never asks by itself, and still does when it is told to', async () => {
  const { is, updates, kind } = create('off');
  updates.begin();
  await vi.advanceTimersByTimeAsync(10 * day);
  expect(is.asked).toBe(0);
  await updates.check();
  expect([is.asked, kind()]).toEqual([1, 'available']);
});

it('by itself it is only got where the person wants that, and never put in place by itself', async () => {
  const { is, updates, kind, part, finish } = create('automatic');
  await updates.check();
  part(0.5);
  expect(updates.status()).toEqual({
    kind: 'downloading',
    part: 0.5,
    version: '2.0.0',
    notes: 'Better.',
  });
  await finish();
  await vi.advanceTimersByTimeAsync(3 * day);
  expect([kind(), is.installed]).toEqual(['ready', 0]);
  await updates.install();
  expect(is.installed).toBe(1);
});

it('in a meeting nothing is looked for, got or put in place', async ({ task }) => {
  const { is, updates, kind, finish } = create('automatic');
  is.isMeeting = true;
  updates.begin();
  await vi.advanceTimersByTimeAsync(2 * day);
  expect(is.asked).toBe(0);
  // Told to look all the same.
  await updates.check();
  await updates.download();
  await vi.advanceTimersByTimeAsync(day);
  expect([kind(), is.begun]).toEqual(['available', 0]);

  is.isMeeting = false;
  updates.consider();
  expect([kind(), is.begun]).toEqual(['downloading', 1]);
  await finish();
  is.isMeeting = true;
  await updates.install();
  expect([kind(), is.installed]).toEqual(['ready', 0]);
  proves(task, 'U1', 'meetings left alone', 3);
});

it('a meeting that begins stops a download, which begins again after it, told of it or not', async ({
  task,
}) => {
  for (const isTold of [true, false]) {
    const { is, updates, kind, finish } = create('notify');
    await updates.check();
    await updates.download();
    expect(kind()).toBe('downloading');
    is.isMeeting = true;
    if (isTold) updates.consider();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([kind(), is.begun]).toEqual(['available', 1]);
    is.isMeeting = false;
    if (isTold) updates.consider();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([kind(), is.begun]).toEqual(['downloading', 2]);
    await finish();
    expect(kind()).toBe('ready');
    proves(task, 'U1', 'meetings left alone', 1);
  }
});

it('what was refused is told, and not tried again by itself before the next look', async () => {
  const { is, updates, finish } = create('automatic');
  await updates.check();
  await finish(fail('tampered'));
  await vi.advanceTimersByTimeAsync(day);
  expect(updates.status()).toEqual({ kind: 'failed', problem: 'tampered' });
  expect(is.begun).toBe(1);
  is.latest = fail('not-signed');
  await updates.check();
  expect(updates.status()).toEqual({ kind: 'failed', problem: 'not-signed' });
});

it('an older release than one accepted before is refused, and none that is newer cleans up', async () => {
  const { is, updates, kind } = create('notify');
  await updates.check();
  is.latest = ok({ ...next, version: '1.5.0' });
  await updates.check();
  expect(updates.status()).toEqual({ kind: 'failed', problem: 'replayed' });
  is.seen = undefined;
  is.latest = ok({ ...next, version: '1.0.0' });
  await updates.check();
  expect([kind(), is.cleaned]).toEqual(['idle', 1]);
});

it('files that cannot be cleaned up do not keep it from the end of a look', async () => {
  const { is, updates, kind } = create('notify');
  is.latest = ok({ ...next, version: '1.0.0' });
  is.cleans = () => Promise.reject(new Error('EACCES'));
  await updates.check();
  expect(kind()).toBe('idle');
});

it('a look that breaks is refused, and the next one is made', async () => {
  const { is, updates, kind } = create('notify');
  is.latest = ok(next);
  const { latest } = is;
  Object.defineProperty(is, 'latest', {
    configurable: true,
    get: () => {
      throw new Error('broken');
    },
  });
  await updates.check();
  expect(updates.status()).toEqual({ kind: 'failed', problem: 'unreadable' });
  Object.defineProperty(is, 'latest', { value: latest });
  await updates.check();
  expect(kind()).toBe('available');
});

it('what was to come by itself does not after a meeting in which that was switched off', async () => {
  const { is, updates, kind } = create('automatic');
  is.isMeeting = true;
  await updates.check();
  is.mode = 'off';
  updates.consider();
  is.isMeeting = false;
  updates.consider();
  await vi.advanceTimersByTimeAsync(day);
  expect([kind(), is.begun]).toEqual(['available', 0]);
});

it('switched off it stops getting what nobody asked for, and goes on with what somebody did', async () => {
  for (const isAsked of [false, true]) {
    const { is, updates, kind } = create(isAsked ? 'notify' : 'automatic');
    await updates.check();
    if (isAsked) await updates.download();
    expect(kind()).toBe('downloading');
    is.mode = 'off';
    updates.consider();
    await vi.advanceTimersByTimeAsync(day);
    expect([kind(), is.stopped]).toEqual(isAsked ? ['downloading', 0] : ['available', 1]);
  }
});

it('without a network it tries again in an hour, and nobody hears of it who did not ask', async () => {
  const { is, updates, kind } = create('notify');
  is.latest = fail('unreachable');
  updates.begin();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([is.asked, kind(), is.checkedAt]).toEqual([1, 'idle', undefined]);
  await vi.advanceTimersByTimeAsync(3_000_000);
  expect(is.asked).toBe(1);
  await updates.check();
  expect(updates.status()).toEqual({ kind: 'failed', problem: 'unreachable' });
  is.latest = ok(next);
  await vi.advanceTimersByTimeAsync(1_200_000);
  expect([is.asked, kind()]).toEqual([3, 'available']);
});

it('a server that cannot be reached takes nothing away of what was found', async () => {
  const { is, updates } = create('notify');
  updates.begin();
  await vi.advanceTimersByTimeAsync(10_000);
  is.latest = fail('unreachable');
  await vi.advanceTimersByTimeAsync(day + 600_000);
  expect(is.asked).toBe(2);
  expect(updates.status()).toEqual({ kind: 'available', version: '2.0.0', notes: 'Better.' });
});

it('where something else brings newer versions it says so, and does nothing', async () => {
  const updates = noUpdates('package-manager');
  updates.begin();
  await Promise.all([updates.check(), updates.download(), updates.install()]);
  expect(updates.status()).toEqual({ kind: 'elsewhere', why: 'package-manager' });
});
