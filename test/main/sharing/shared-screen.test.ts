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
  let gone: (() => void) | undefined;
  const shared = createSharedScreen({
    running,
    follow: (onGone) => {
      gone = onGone;
      return () => (gone = undefined);
    },
    switchOff: () => {
      events.push('told');
      shared.switched();
    },
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
    goesOn: (): void => gone?.(),
    isFollowed: () => gone !== undefined,
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
    const { shared, shows, name, events, isFollowed } = meeting;
    shared.granted(choice);
    expect(name()).toBe('Screen 2');
    expect(shared.displayId()).toBe('5');
    shows(true);
    expect(name()).toBe('Screen 2');
    shows(false);
    expect(name()).toBeUndefined();
    expect(isFollowed()).toBe(false);
    expect(events).toEqual([]);
  });

  it('stays so however long the page takes to show it, and says of other things', () => {
    const { shared, shows, name, events } = meeting;
    shared.granted(choice);
    vi.advanceTimersByTime(60_000);
    shows(false);
    expect(name()).toBe('Screen 2');
    shows(true);
    expect(name()).toBe('Screen 2');
    expect(events).toEqual([]);
  });

  it.each([
    ['the meeting is over', ({ running }) => running.left()],
    ['the meeting is away', ({ running }) => running.away({ code: 'page-crashed' })],
    ['the meeting is entered again', ({ running }) => running.away(undefined)],
    ['the document goes to another one', ({ goesOn }) => goesOn()],
  ] satisfies [string, (of: typeof meeting) => void][])('is nothing when %s', (_how, ends) => {
    const { running, shared, shows, name, events } = meeting;
    for (const isShown of [false, true]) {
      shared.granted(choice);
      shows(isShown);
      if (isShown) shared.stop();
      ends(meeting);
      expect(name()).toBeUndefined();
      expect(shared.displayId()).toBeUndefined();
      // Nobody waits for the old page, and a new one has to be given a screen of its own.
      vi.advanceTimersByTime(1_000);
      expect(events.splice(0)).toEqual(isShown ? ['told'] : []);
      if (!running.now()) running.joined(standup, publicProfile, Date.now());
      running.back();
      shows(false);
      shows(true);
      expect(events.splice(0)).toEqual(['unchosen']);
      shows(false);
      vi.advanceTimersByTime(10_000);
      expect(events).toEqual([]);
    }
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
    shared.stop();
    shows(false);
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual(['told']);
  });

  it('is ended when it goes on, and not told twice: it would begin again', () => {
    const { shared, shows, events } = meeting;
    shared.granted(choice);
    shows(true);
    shared.stop();
    shared.stop();
    vi.advanceTimersByTime(3_000);
    expect(events).toEqual(['told', 'stuck']);
  });

  it('is ended when it never shows what it was given', () => {
    const { shared, events } = meeting;
    shared.granted(choice);
    shared.stop();
    vi.advanceTimersByTime(2_999);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual(['stuck']);
  });

  it('is told as soon as it shows what it was given', () => {
    const { shared, shows, name, events } = meeting;
    shared.granted(choice);
    shared.stop();
    shows(true);
    expect(events).toEqual(['told']);
    shows(false);
    vi.advanceTimersByTime(10_000);
    expect(name()).toBeUndefined();
    expect(events).toEqual(['told']);
  });

  it('is ended too when the page’s own switch was used from outside', () => {
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
    shared.stop();
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual([]);
  });
});
