import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  JoinOrder,
  MeetingApi,
  MeetingMessage,
  MeetingReport,
} from '../../../common/meeting-api.ts';
import type { MeetingProblem } from '../../../common/meeting-problem.ts';
import { fail, ok } from '../../../common/result.ts';
import type { MeetingAction } from '../../../common/meeting-status.ts';
import { quietStatus } from '../../../common/meeting-status.ts';
import type { FrameEars, MeetingFrame } from '../../../renderer/meeting/jitsi.ts';
import type { Life, LifeEvent } from '../../../renderer/meeting/life.ts';
import { createMeeting } from '../../../renderer/meeting/meeting.ts';
import type { Strip } from '../../../renderer/meeting/strips.ts';
import { joinOrder } from '../../common/sample-order.ts';

const order = joinOrder({ displayName: '' });

/** A meeting with a frame that answers a hang-up, unless it hangs itself. */
function begin(change: Partial<JoinOrder> = {}) {
  const reports: MeetingReport[] = [];
  const shown: Life[] = [];
  const wishes: string[] = [];
  let strips: readonly Strip[] = [];
  const frame = {
    isOpen: false,
    hungUp: false,
    hangs: false,
    /** How often it was opened. */
    opened: 0,
    acted: [] as MeetingAction[],
    /** Its page stands still, and answers nothing. */
    stands: false,
    /** The ticket it was opened with; undefined while it was never opened. */
    ticket: undefined as string | null | undefined,
  };
  const { answer, promise } = createTicket();
  let hear: (message: MeetingMessage) => void = () => undefined;
  let ears: FrameEars | undefined;
  const tell = (event: LifeEvent): void => ears?.life(event);

  const api: Pick<MeetingApi, 'ticket' | 'report' | 'wish' | 'onMessage'> = {
    ticket: () => promise,
    wish: async (wish) => void wishes.push(wish),
    report: async (report) => void reports.push(report),
    onMessage: (listener) => {
      hear = listener;
      return () => undefined;
    },
  };
  const openFrame = (ticket: string | null, listener: FrameEars): MeetingFrame => {
    ears = listener;
    if (frame.isOpen) throw new Error('There is a frame.');
    Object.assign(frame, { isOpen: true, ticket, opened: frame.opened + 1 });
    return {
      act: (action) => void frame.acted.push(action),
      ask: () => (frame.stands ? new Promise(() => undefined) : Promise.resolve(true)),
      hangUp: () => {
        if (!frame.isOpen) throw new Error('The frame is gone.');
        frame.hungUp = true;
        if (!frame.hangs) setTimeout(() => tell({ kind: 'conference-left' }), 100);
      },
      dispose: () => {
        if (!frame.isOpen) throw new Error('The frame is gone.');
        frame.isOpen = false;
      },
    };
  };
  const meeting = createMeeting({
    order: { ...order, ...change },
    api,
    openFrame,
    show: (life) => shown.push(life),
    showStrips: (next) => (strips = next),
  });
  meeting.begin();
  return {
    meeting,
    reports,
    frame,
    life: () => shown.at(-1),
    /** Main has made the ticket, or says why not. */
    mainGives: async (ticket: Ticket) => {
      answer(ticket);
      await vi.advanceTimersByTimeAsync(0);
    },
    shown,
    wishes,
    /** What is said above the page now. */
    strips: () => strips.map(({ kind }) => kind),
    allStrips: () => strips,
    ears: () => ears!,
    frameSays: (...kinds: Exclude<LifeEvent['kind'], 'trouble' | 'time-up' | 'asking'>[]) => {
      for (const kind of kinds) tell(kind === 'waits' ? { kind, waits: 'person' } : { kind });
    },
    frameFails: (code: 'kicked' | 'not-allowed') => tell({ kind: 'trouble', problem: { code } }),
    mainSays: (message: MeetingMessage) => hear(message),
    /** Joins, as a page without a prejoin screen does. */
    enter: () => {
      for (const kind of ['page-loaded', 'page-ready', 'joined'] as const) tell({ kind });
    },
  };
}

type Hear = (message: MeetingMessage) => void;
const signIn: LifeEvent = { kind: 'waits', waits: 'sign-in' };
const signsIn = (signs: boolean): MeetingMessage => ({ kind: 'signing-in', signs });

type Ticket = Awaited<ReturnType<MeetingApi['ticket']>>;

/** A ticket that takes its time. */
function createTicket() {
  let answer: (ticket: Ticket) => void = () => undefined;
  const promise = new Promise<Ticket>((resolve) => (answer = resolve));
  return { promise, answer: (ticket: Ticket) => answer(ticket) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a ticket that is made here', () => {
  const own = { hasTicket: true, makesTicket: true, needsTicket: true };

  it('is waited for before anything is asked of the server', async () => {
    const { life, frame, mainGives, shown } = begin(own);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(life()).toEqual({ phase: 'ticket' });
    expect(frame.ticket).toBeUndefined();
    await mainGives(ok('a.b.c'));
    expect(frame).toMatchObject({ isOpen: true, ticket: 'a.b.c' });
    expect(shown.map(({ phase }) => phase)).toEqual(['ticket', 'connecting']);
  });

  it('gives the server its whole 14 s afterwards', async () => {
    const { life, mainGives } = begin(own);
    await vi.advanceTimersByTimeAsync(12_999);
    await mainGives(ok('a.b.c'));
    await vi.advanceTimersByTimeAsync(13_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'too-slow' } });
  });

  it('that never comes is given up after 13 s, and opens no frame later', async () => {
    const { life, frame, mainGives, reports } = begin(own);
    await vi.advanceTimersByTimeAsync(12_999);
    expect(life()).toEqual({ phase: 'ticket' });
    await vi.advanceTimersByTimeAsync(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'slow' } });
    await mainGives(ok('a.b.c'));
    expect(frame.ticket).toBeUndefined();
    expect(life()?.phase).toBe('failed');
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, Ticket]>([
    ['made', ok('a.b.c')],
    ['refused', fail({ code: 'locked' })],
  ])('opens no frame when the person cancels before it is %s', async (_how, ticket) => {
    const { meeting, life, frame, mainGives, reports } = begin(own);
    meeting.tell({ kind: 'leave' });
    expect(reports).toEqual([{ kind: 'left' }]);
    await mainGives(ticket);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(life()).toEqual({ phase: 'left' });
    expect(frame.ticket).toBeUndefined();
    expect(reports).toEqual([{ kind: 'left' }]);
  });

  it('opens no frame when the window closes meanwhile', async () => {
    const { mainSays, frame, mainGives, reports } = begin(own);
    mainSays({ kind: 'leave' });
    await mainGives(ok('a.b.c'));
    expect(frame.ticket).toBeUndefined();
    expect(reports).toEqual([{ kind: 'left' }]);
  });

  it.each<MeetingProblem>([
    { code: 'key-absent', about: 'acme' },
    { code: 'locked' },
    { code: 'denied' },
    { code: 'removed' },
    { code: 'clock-far-off', about: '2 days' },
    { code: 'ticket-not-made' },
  ])('that cannot be made says why, and the server hears nothing: %j', async (problem) => {
    const { life, frame, mainGives, reports } = begin(own);
    await mainGives(fail(problem));
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(frame.ticket).toBeUndefined();
    expect(reports).toEqual([{ kind: 'failed', problem }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the ticket of a link', () => {
  const brought = { hasTicket: true, makesTicket: false };

  it('is fetched without a word about making one', async () => {
    const { frame, mainGives, shown } = begin(brought);
    await mainGives(ok('a.b.c'));
    expect(frame.ticket).toBe('a.b.c');
    expect(shown.map(({ phase }) => phase)).toEqual(['connecting']);
  });

  it('that was handed out before leaves the frame without one', async () => {
    const { frame, mainGives } = begin(brought);
    await mainGives(ok(null));
    expect(frame).toMatchObject({ isOpen: true, ticket: null });
  });

  it('opens no frame when the person cancels before it is there', async () => {
    const { meeting, frame, mainGives, reports } = begin(brought);
    meeting.tell({ kind: 'leave' });
    await mainGives(ok('a.b.c'));
    expect(frame.ticket).toBeUndefined();
    expect(reports).toEqual([{ kind: 'left' }]);
  });
});

describe('a meeting without a ticket', () => {
  it('opens its frame at once, and asks for none', () => {
    const { frame } = begin();
    expect(frame).toMatchObject({ isOpen: true, ticket: null });
  });
});

describe('a page that never comes', () => {
  it('is too slow after 14 s: there is no copy of it that could be broken', () => {
    const { frame, life, reports } = begin();
    vi.advanceTimersByTime(13_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false });
    vi.advanceTimersByTime(1);
    const problem = { code: 'too-slow', about: 'meet.jit.si' };
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(frame.isOpen).toBe(true);
    expect(reports).toEqual([{ kind: 'failed', problem }]);
  });

  it('but does after all is welcome', () => {
    const { life, frameSays, reports } = begin();
    vi.advanceTimersByTime(20_000);
    frameSays('page-ready', 'joined');
    expect(life()).toEqual({ phase: 'joined' });
    expect(reports.slice(1)).toEqual([{ kind: 'page-ready' }, { kind: 'joined' }]);
  });

  it('but does while main looks for help is welcome, too', () => {
    const { life, frameSays, mainSays, frame } = begin();
    frameSays('page-loaded');
    vi.advanceTimersByTime(6_500);
    frameSays('page-ready');
    mainSays({ kind: 'load-again' });
    expect(life()).toEqual({ phase: 'page' });
    expect(frame.opened).toBe(1);
  });

  it('that loads but says nothing is silent 6 s later, which main hears', () => {
    const { life, frameSays, frame, reports } = begin();
    vi.advanceTimersByTime(2_000);
    frameSays('page-loaded');
    vi.advanceTimersByTime(5_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: true });
    vi.advanceTimersByTime(1);
    expect(life()).toEqual({ phase: 'silent' });
    expect(reports).toEqual([{ kind: 'silent' }]);
    expect(frame.isOpen).toBe(true);
    vi.advanceTimersByTime(1_999);
    expect(life()).toEqual({ phase: 'silent' });
    vi.advanceTimersByTime(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'not-jitsi' } });
  });

  it('that took long to load is not waited for once more', () => {
    const { life, frameSays, reports } = begin();
    vi.advanceTimersByTime(4_000);
    frameSays('page-loaded');
    vi.advanceTimersByTime(6_000);
    const problem = { code: 'not-jitsi', about: 'meet.jit.si' };
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(reports).toEqual([{ kind: 'failed', problem }]);
  });

  it('and speak has 15 s in all, however late it loads', () => {
    const { life, frameSays } = begin();
    vi.advanceTimersByTime(13_900);
    frameSays('page-loaded');
    vi.advanceTimersByTime(1_099);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: true });
    vi.advanceTimersByTime(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'not-jitsi' } });
  });
});

describe('another load', () => {
  /** The page was silent once, and main has made room. */
  const loadAgain = (change: Partial<JoinOrder> = {}) => {
    const all = begin(change);
    all.frameSays('page-loaded');
    vi.advanceTimersByTime(6_000);
    all.mainSays({ kind: 'load-again' });
    return all;
  };

  it('opens the frame anew, and the page that speaks now is as good', () => {
    const { life, frame, frameSays, reports } = loadAgain();
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false, again: true });
    expect(frame).toMatchObject({ isOpen: true, opened: 2 });
    frameSays('page-loaded', 'page-ready', 'joined');
    expect(reports).toEqual([{ kind: 'silent' }, { kind: 'page-ready' }, { kind: 'joined' }]);
  });

  it('has its whole time, and is the last', () => {
    const { life, frameSays, frame, reports, mainSays } = loadAgain();
    vi.advanceTimersByTime(13_000);
    frameSays('page-loaded');
    vi.advanceTimersByTime(1_999);
    expect(life()?.phase).toBe('connecting');
    vi.advanceTimersByTime(1);
    const problem = { code: 'not-jitsi', about: 'meet.jit.si' };
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(reports).toEqual([{ kind: 'silent' }, { kind: 'failed', problem }]);
    mainSays({ kind: 'load-again' });
    expect(frame.opened).toBe(2);
  });

  it('asks for a ticket once more where the meeting needs one', async () => {
    const all = begin({ hasTicket: true, makesTicket: true, needsTicket: true });
    await all.mainGives(ok('a.b.c'));
    all.frameSays('page-loaded');
    vi.advanceTimersByTime(6_000);
    all.mainSays({ kind: 'load-again' });
    expect(all.frame.isOpen).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(all.frame).toMatchObject({ isOpen: true, opened: 2, ticket: 'a.b.c' });
  });

  it('can be cancelled before it begins, and while it runs', () => {
    const first = begin();
    vi.advanceTimersByTime(14_000);
    first.meeting.tell({ kind: 'leave' });
    first.mainSays({ kind: 'load-again' });
    expect(first.frame).toMatchObject({ isOpen: false, opened: 1 });
    const second = loadAgain();
    second.meeting.tell({ kind: 'leave' });
    expect(second.reports.at(-1)).toEqual({ kind: 'left' });
    expect(second.frame.isOpen).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not for a server that main knows to be out of reach', () => {
    const { life, mainSays, frame } = begin();
    mainSays({ kind: 'trouble', problem: { code: 'tls-failed' } });
    mainSays({ kind: 'load-again' });
    expect(life()?.phase).toBe('failed');
    expect(frame.opened).toBe(1);
  });
});

describe('a server that never lets in', () => {
  it('has failed after 45 s, and its frame is gone: camera and microphone with it', () => {
    const { life, frameSays, frame } = begin();
    frameSays('page-ready');
    vi.advanceTimersByTime(45_000);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'join-too-slow' } });
    expect(frame.isOpen).toBe(false);
  });

  it('may take its time while a person decides', () => {
    const { life, frameSays } = begin();
    frameSays('page-ready', 'waits');
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'prejoin', waits: 'person' });
  });

  it('is said to take long 5 s after the person went on, and has failed after 45 s', async () => {
    const { life, frameSays, mainSays, strips, frame, reports } = begin();
    frameSays('page-ready', 'waits');
    await vi.advanceTimersByTimeAsync(60_000);
    mainSays({ kind: 'entering' });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(strips()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(strips()).toEqual(['entering']);
    await vi.advanceTimersByTimeAsync(39_999);
    expect(life()?.phase).toBe('entering');
    await vi.advanceTimersByTimeAsync(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'join-too-slow' } });
    expect(strips()).toEqual([]);
    expect(frame.isOpen).toBe(false);
    expect(reports.map(({ kind }) => kind)).toEqual(['page-ready', 'waits', 'failed']);
  });

  it('and connects by itself under the screen before the meeting still waits for the person', () => {
    const { life, frameSays, mainSays } = begin();
    frameSays('page-ready', 'waits');
    vi.advanceTimersByTime(500);
    mainSays({ kind: 'entering' });
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'prejoin', waits: 'person' });
    const early = begin();
    early.frameSays('page-ready');
    early.mainSays({ kind: 'entering' });
    early.frameSays('waits');
    vi.advanceTimersByTime(3_600_000);
    expect(early.life()).toEqual({ phase: 'prejoin', waits: 'person' });
  });
});

describe('a trouble that main tells', () => {
  it('takes the frame away and offers another try for as long as the person likes', () => {
    const { life, mainSays, frame, reports } = begin();
    const problem = { code: 'refused', about: 'meet.jit.si' } as const;
    mainSays({ kind: 'trouble', problem });
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(frame.isOpen).toBe(false);
    expect(reports).toEqual([{ kind: 'failed', problem }]);
    vi.advanceTimersByTime(3_600_000);
    expect(life()?.phase).toBe('failed');
  });

  it('can be left', () => {
    const { meeting, mainSays, reports } = begin();
    mainSays({ kind: 'trouble', problem: { code: 'refused' } });
    meeting.tell({ kind: 'leave' });
    expect(reports.at(-1)).toEqual({ kind: 'left' });
  });

  it('is told once', () => {
    const { shown, mainSays, reports } = begin();
    mainSays({ kind: 'trouble', problem: { code: 'refused' } });
    mainSays({ kind: 'trouble', problem: { code: 'offline' } });
    expect(shown.filter(({ phase }) => phase === 'failed')).toHaveLength(1);
    expect(reports).toEqual([{ kind: 'failed', problem: { code: 'refused' } }]);
  });
});

describe('a meeting', () => {
  it('shows each state, and tells main the steps that it waits for', () => {
    const { enter, shown, reports, frameSays } = begin();
    enter();
    frameSays('over');
    expect(shown.map(({ phase }) => phase)).toEqual([
      'connecting',
      'connecting',
      'page',
      'joined',
      'left',
    ]);
    expect(reports).toEqual([{ kind: 'page-ready' }, { kind: 'joined' }, { kind: 'left' }]);
  });

  it('runs without any limit', () => {
    const { enter, life } = begin();
    enter();
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'joined' });
  });

  it('shows nothing new where nothing happened', () => {
    const { shown, frameSays } = begin();
    frameSays('waits', 'lost', 'conference-left', 'entering', 'load-again');
    expect(shown).toHaveLength(1);
  });

  it('tells main each step once, also when its page waits for a person', () => {
    const { frameSays, reports } = begin();
    frameSays('page-loaded', 'page-ready', 'waits', 'waits', 'joined', 'joined');
    expect(reports).toEqual([{ kind: 'page-ready' }, { kind: 'waits' }, { kind: 'joined' }]);
  });

  it('that the host ended tells main why', () => {
    const { enter, frameFails, reports, frame } = begin();
    enter();
    frameFails('kicked');
    expect(reports.at(-1)).toEqual({ kind: 'left', problem: { code: 'kicked' } });
    expect(frame.isOpen).toBe(false);
  });

  it('whose frame goes to a page for afterwards is over, and the frame is gone', () => {
    const { enter, mainSays, reports, frame } = begin();
    enter();
    mainSays({ kind: 'ended' });
    expect(reports.at(-1)).toEqual({ kind: 'left' });
    expect(frame.isOpen).toBe(false);
  });
});

describe('a server that let go', () => {
  it('without another word is over after 2 s', () => {
    const { enter, frameSays, life, reports } = begin();
    enter();
    frameSays('conference-left');
    vi.advanceTimersByTime(1_999);
    expect(life()).toEqual({ phase: 'gone', lost: false });
    vi.advanceTimersByTime(1);
    expect(reports.at(-1)).toEqual({ kind: 'left' });
  });

  it('and lost its connection has 45 s from then on to come back', () => {
    const { enter, frameSays, life, frame } = begin();
    enter();
    frameSays('conference-left');
    vi.advanceTimersByTime(1_500);
    frameSays('lost');
    vi.advanceTimersByTime(44_999);
    expect(life()).toEqual({ phase: 'gone', lost: true });
    vi.advanceTimersByTime(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'connection-lost' } });
    expect(frame.isOpen).toBe(false);
  });

  it('and comes back goes on', () => {
    const { enter, frameSays, life, frame } = begin();
    enter();
    frameSays('conference-left', 'lost', 'page-ready', 'joined');
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'joined' });
    expect(frame.isOpen).toBe(true);
  });
});

describe('leaving', () => {
  it.each([
    ['the person', (all: ReturnType<typeof begin>) => all.meeting.tell({ kind: 'leave' })],
    ['main', (all: ReturnType<typeof begin>) => all.mainSays({ kind: 'leave' })],
    ['the hang-up button', (all: ReturnType<typeof begin>) => all.frameSays('leave')],
  ])('by %s hangs up first and reports when the page has left', (_who, leave) => {
    const all = begin();
    all.enter();
    leave(all);
    expect(all.life()).toEqual({ phase: 'leaving' });
    expect(all.frame).toMatchObject({ hungUp: true, isOpen: true });
    expect(all.reports.at(-1)).toEqual({ kind: 'joined' });
    vi.advanceTimersByTime(100);
    expect(all.frame.isOpen).toBe(false);
    expect(all.reports.at(-1)).toEqual({ kind: 'left' });
  });

  it('a page that hangs takes 2.5 s', () => {
    const { meeting, enter, frame, reports } = begin();
    enter();
    frame.hangs = true;
    meeting.tell({ kind: 'leave' });
    vi.advanceTimersByTime(2_499);
    expect(frame.isOpen).toBe(true);
    vi.advanceTimersByTime(1);
    expect(frame.isOpen).toBe(false);
    expect(reports.at(-1)).toEqual({ kind: 'left' });
  });

  it('before the meeting is joined is done at once', () => {
    const { meeting, frame, reports } = begin();
    meeting.tell({ kind: 'leave' });
    expect(frame).toMatchObject({ isOpen: false, hungUp: false });
    expect(reports).toEqual([{ kind: 'left' }]);
  });

  it('is reported once, whatever comes afterwards', () => {
    const { meeting, mainSays, frameSays, reports } = begin();
    meeting.tell({ kind: 'leave' });
    meeting.tell({ kind: 'leave' });
    mainSays({ kind: 'ended' });
    mainSays({ kind: 'trouble', problem: { code: 'refused' } });
    frameSays('page-ready', 'joined', 'over');
    vi.advanceTimersByTime(3_600_000);
    expect(reports).toEqual([{ kind: 'left' }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what the server wants first', () => {
  it('takes a person as long as it takes, and then the server has its 14 s again', async () => {
    const { life, mainSays } = begin();
    await vi.advanceTimersByTimeAsync(10_000);
    mainSays({ kind: 'asking', asks: true });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false, asks: true });
    mainSays({ kind: 'asking', asks: false });
    await vi.advanceTimersByTimeAsync(13_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'too-slow' } });
  });
});

describe('what an expert would look at', () => {
  it('is for the panel alone: main told it, and does not hear it back', () => {
    const { life, mainSays, reports } = begin();
    const problem = { code: 'certificate-expired', about: 'meet.jit.si' } as const;
    mainSays({ kind: 'trouble', problem: { ...problem, detail: 'Issued for: meet.jit.si' } });
    expect(life()).toMatchObject({ problem: { detail: 'Issued for: meet.jit.si' } });
    expect(reports).toEqual([{ kind: 'failed', problem }]);
  });
});

describe('a sign-in in the browser', () => {
  it('may take its time', async () => {
    const { frameSays, mainSays, life, strips } = begin();
    frameSays('page-loaded', 'page-ready');
    mainSays({ kind: 'signing-in', signs: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(life()).toEqual({ phase: 'prejoin', waits: 'sign-in' });
    expect(strips()).toEqual(['sign-in']);
  });

  it('is over when main says so, and the meeting stays as it is', () => {
    const { enter, mainSays, life, strips } = begin();
    mainSays({ kind: 'signing-in', signs: true });
    expect(strips()).toEqual([]);
    enter();
    mainSays({ kind: 'signing-in', signs: false });
    expect(life()).toEqual({ phase: 'joined' });
    expect(strips()).toEqual([]);
  });
});

describe('a page that stands still', () => {
  it('is told within 3 s above it, and no more once it answers', async () => {
    const { enter, frame, strips, life, reports } = begin();
    enter();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(strips()).toEqual([]);
    frame.stands = true;
    await vi.advanceTimersByTimeAsync(1_900);
    expect(strips()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_600);
    expect(strips()).toEqual(['silent']);
    expect(life()).toEqual({ phase: 'joined' });
    frame.stands = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(strips()).toEqual([]);
    expect(reports.map(({ kind }) => kind)).toEqual(['page-ready', 'joined']);
  });

  it.each([
    ['its page waits for a sign-in', (ears: FrameEars) => ears.life(signIn)],
    ['the person signs in in the browser', (_: FrameEars, hear: Hear) => hear(signsIn(true))],
    ['a sign-in took its place', (ears: FrameEars) => ears.life({ kind: 'page-loaded' })],
  ])('is not told while %s', async (_why, happens) => {
    const { frameSays, frame, strips, ears, mainSays } = begin();
    frameSays('page-loaded', 'page-ready', 'waits');
    await vi.advanceTimersByTimeAsync(2_000);
    frame.stands = true;
    happens(ears(), mainSays);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(strips()).not.toContain('silent');
    frame.stands = false;
    frameSays('page-loaded', 'page-ready', 'joined');
    mainSays(signsIn(false));
    await vi.advanceTimersByTimeAsync(2_000);
    frame.stands = true;
    await vi.advanceTimersByTimeAsync(3_500);
    expect(strips()).toEqual(['silent']);
  });

  it('is not asked any more once it is left', async () => {
    const { enter, meeting } = begin();
    enter();
    await vi.advanceTimersByTimeAsync(2_000);
    meeting.tell({ kind: 'leave' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the network', () => {
  it('is away as main or this window says, and back as main says', () => {
    const { enter, mainSays, meeting, strips, life } = begin();
    enter();
    mainSays({ kind: 'network', isThere: false });
    expect(strips()).toEqual(['offline']);
    meeting.network(true);
    expect(strips()).toEqual(['offline']);
    meeting.network(false);
    mainSays({ kind: 'network', isThere: true });
    expect(strips()).toEqual([]);
    meeting.network(false);
    expect(strips()).toEqual(['offline']);
    meeting.network(true);
    expect(strips()).toEqual([]);
    expect(life()).toEqual({ phase: 'joined' });
  });
});

describe('what happened beside the meeting', () => {
  it('is said until it is dismissed, and each once', () => {
    const { enter, mainSays, meeting, strips, allStrips, ears } = begin();
    enter();
    for (let time = 0; time < 2; time += 1) {
      mainSays({ kind: 'hint', hint: 'graphics-restarted' });
    }
    const lost = { device: 'microphone', name: 'Desk', how: 'gone', replaced: true } as const;
    for (const one of [lost, { ...lost, name: 'Headset' }]) ears().lost(one);
    expect(allStrips()).toEqual([
      { kind: 'hint', hint: 'graphics-restarted' },
      { kind: 'device', lost: { ...lost, name: 'Headset' } },
    ]);
    for (const strip of allStrips()) meeting.dismiss(strip);
    expect(strips()).toEqual([]);
  });
});

describe('what is wanted from outside of the page', () => {
  it('is done while the meeting runs, and not before or after', () => {
    const { enter, mainSays, frame, meeting } = begin();
    mainSays({ kind: 'do', action: 'audio' });
    enter();
    mainSays({ kind: 'do', action: 'hand' });
    meeting.tell({ kind: 'leave' });
    mainSays({ kind: 'do', action: 'video' });
    expect(frame.acted).toEqual(['hand']);
  });

  it('reaches main where only main can do it', () => {
    const { enter, ears, wishes } = begin();
    enter();
    ears().wishPictureInPicture();
    expect(wishes).toEqual(['picture-in-picture']);
  });
});

describe('what goes on in the room', () => {
  it('reaches main while the meeting runs, and never afterwards', () => {
    const { enter, ears, reports, meeting } = begin();
    const report = { kind: 'status', status: quietStatus } as const;
    const heard = ears();
    heard.room(report);
    enter();
    heard.room(report);
    meeting.tell({ kind: 'leave' });
    heard.room(report);
    vi.advanceTimersByTime(3_000);
    heard.room(report);
    expect(reports.map(({ kind }) => kind)).toEqual(['page-ready', 'joined', 'status', 'left']);
  });
});

describe('a meeting that comes back', () => {
  it('after trouble begins with that problem, and loads nothing', () => {
    const problem = { code: 'page-crashed' } as const;
    const { life, frame, reports, meeting } = begin({ comesBack: { after: 'trouble', problem } });
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'failed', problem });
    expect(frame.opened).toBe(0);
    meeting.tell({ kind: 'leave' });
    expect(reports).toEqual([{ kind: 'left' }]);
  });

  it.each(['sleep', 'network'] as const)('after %s is entered as usual', (after) => {
    const { enter, life, frame } = begin({ comesBack: { after } });
    expect(frame.isOpen).toBe(true);
    enter();
    expect(life()).toEqual({ phase: 'joined' });
  });
});
