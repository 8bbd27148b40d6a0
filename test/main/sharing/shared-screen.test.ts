import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietStatus } from '../../../common/meeting-status.ts';
import { publicProfile } from '../../../common/profile.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import { createSharedScreen } from '../../../main/sharing/shared-screen.ts';

const choice = { id: 'screen:1:0', name: 'Screen 2', withSound: false, displayId: '5' };
const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};

function createMeeting() {
  const events: string[] = [];
  const running = createFakeRunning();
  const shared = createSharedScreen({
    running,
    onUnchosen: () => events.push('unchosen'),
    onStuck: () => events.push('stuck'),
    now: Date.now,
  });
  running.joined(standup, publicProfile, Date.now());
  return {
    events,
    running,
    shared,
    shows: (sharing: boolean): void => running.status({ ...quietStatus, sharing }),
    name: () => running.now()?.shared,
  };
}

let meeting: ReturnType<typeof createMeeting>;
beforeEach(() => {
  vi.useFakeTimers();
  meeting = createMeeting();
});
afterEach(() => {
  meeting.running.left();
  vi.useRealTimers();
});

describe('what is shared', () => {
  it('is known from the choice on, until the page stops', () => {
    const { shared, shows, name, events } = meeting;
    shared.granted(choice);
    expect(name()).toBe('Screen 2');
    expect(shared.displayId()).toBe('5');
    shows(true);
    expect(name()).toBe('Screen 2');
    shows(false);
    expect(name()).toBeUndefined();
    expect(events).toEqual([]);
  });

  it('is nothing when the page never shows it, or the meeting is over', () => {
    const { shared, running, name } = meeting;
    shared.granted(choice);
    vi.advanceTimersByTime(10_000);
    expect(name()).toBeUndefined();
    shared.granted(choice);
    running.left();
    expect(shared.displayId()).toBeUndefined();
  });

  it('may be changed: a page says “no” for a moment between the two', () => {
    const { shared, shows, name, events } = meeting;
    shared.granted(choice);
    shows(true);
    shared.granted({ ...choice, name: 'Notes' });
    shows(false);
    shows(true);
    expect(name()).toBe('Notes');
    expect(events).toEqual([]);
  });

  it('is ended at once when nobody chose it', () => {
    const { shared, shows, events } = meeting;
    shows(true);
    expect(events).toEqual(['unchosen']);
    shared.forget();
    shared.granted(choice);
    shows(true);
    shows(false);
    vi.advanceTimersByTime(5_000);
    shows(true);
    expect(events).toEqual(['unchosen', 'unchosen']);
  });
});

describe('a page that is told to stop', () => {
  it('stops', () => {
    const { shared, shows, events } = meeting;
    shared.granted(choice);
    shows(true);
    shared.switched();
    shows(false);
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual([]);
  });

  it('is ended when it goes on', () => {
    const { shared, shows, events } = meeting;
    shared.granted(choice);
    shows(true);
    shared.switched();
    vi.advanceTimersByTime(3_000);
    expect(events).toEqual(['stuck']);
  });

  it('is left alone when it shows nothing: then it was told to begin', () => {
    const { shared, events } = meeting;
    shared.switched();
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual([]);
  });
});
