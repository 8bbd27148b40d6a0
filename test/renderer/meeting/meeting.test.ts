import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  JoinOrder,
  MeetingApi,
  MeetingMessage,
  MeetingReport,
} from '../../../common/meeting-api.ts';
import type { MeetingProblem } from '../../../common/meeting-problem.ts';
import { fail, ok } from '../../../common/result.ts';
import type { MeetingFrame } from '../../../renderer/meeting/jitsi.ts';
import type { Life, LifeEvent } from '../../../renderer/meeting/life.ts';
import { createMeeting } from '../../../renderer/meeting/meeting.ts';
import { joinOrder } from '../../common/sample-order.ts';

const order = joinOrder({ displayName: '' });

/** A meeting with a frame that answers a hang-up, unless it hangs itself. */
function begin(change: Partial<JoinOrder> = {}) {
  const reports: MeetingReport[] = [];
  const shown: Life[] = [];
  const strips: boolean[] = [];
  const frame = {
    isOpen: false,
    hungUp: false,
    hangs: false,
    /** The ticket it was opened with; undefined while it was never opened. */
    ticket: undefined as string | null | undefined,
  };
  const { answer, promise } = createTicket();
  let hear: (message: MeetingMessage) => void = () => undefined;
  let tell: (event: LifeEvent) => void = () => undefined;

  const api: Pick<MeetingApi, 'ticket' | 'report' | 'onMessage'> = {
    ticket: () => promise,
    report: async (report) => void reports.push(report),
    onMessage: (listener) => {
      hear = listener;
      return () => undefined;
    },
  };
  const openFrame = (ticket: string | null, listener: (event: LifeEvent) => void): MeetingFrame => {
    tell = listener;
    Object.assign(frame, { isOpen: true, ticket });
    return {
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
    showSignIn: (signs) => strips.push(signs),
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
    /** Whether the person signs in elsewhere, each time it was told. */
    strips,
    frameSays: (...kinds: Exclude<LifeEvent['kind'], 'trouble' | 'time-up' | 'asking'>[]) => {
      for (const kind of kinds) tell({ kind });
    },
    frameFails: (code: 'kicked' | 'not-allowed') => tell({ kind: 'trouble', problem: { code } }),
    mainSays: (message: MeetingMessage) => hear(message),
    /** Joins, as a page without a prejoin screen does. */
    enter: () => {
      for (const kind of ['page-loaded', 'page-ready', 'joined'] as const) tell({ kind });
    },
  };
}

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
  it('is too slow after 14 s, and keeps its frame', () => {
    const { frame, life, reports } = begin();
    vi.advanceTimersByTime(13_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: false });
    vi.advanceTimersByTime(1);
    expect(life()).toEqual({
      phase: 'failed',
      problem: { code: 'too-slow', about: 'meet.jit.si' },
    });
    expect(frame.isOpen).toBe(true);
    expect(reports).toEqual([
      { kind: 'failed', problem: { code: 'too-slow', about: 'meet.jit.si' } },
    ]);
  });

  it('but does after all is welcome', () => {
    const { life, frameSays, reports } = begin();
    vi.advanceTimersByTime(20_000);
    frameSays('page-ready', 'joined');
    expect(life()).toEqual({ phase: 'joined' });
    expect(reports.slice(1)).toEqual([{ kind: 'page-ready' }, { kind: 'joined' }]);
  });

  it('that loads but says nothing is not Jitsi 6 s later', () => {
    const { life, frameSays, frame } = begin();
    vi.advanceTimersByTime(10_000);
    frameSays('page-loaded');
    vi.advanceTimersByTime(5_999);
    expect(life()).toEqual({ phase: 'connecting', pageLoaded: true });
    vi.advanceTimersByTime(1);
    expect(life()).toMatchObject({ phase: 'failed', problem: { code: 'not-jitsi' } });
    expect(frame.isOpen).toBe(true);
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
    expect(life()).toEqual({ phase: 'page', waits: true });
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
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(life()).toEqual({ phase: 'joined' });
  });

  it('shows nothing new where nothing happened', () => {
    const { shown, frameSays } = begin();
    frameSays('waits', 'lost', 'conference-left');
    expect(shown).toHaveLength(1);
  });

  it('tells main each step once, also when its page waits for a person', () => {
    const { frameSays, reports } = begin();
    frameSays('page-loaded', 'page-ready', 'waits', 'waits', 'joined', 'joined');
    expect(reports).toEqual([{ kind: 'page-ready' }, { kind: 'joined' }]);
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
  it('may take its time', () => {
    const { frameSays, mainSays, life, strips } = begin();
    frameSays('page-loaded', 'page-ready');
    mainSays({ kind: 'signing-in', signs: true });
    vi.advanceTimersByTime(3_600_000);
    expect(life()).toEqual({ phase: 'page', waits: true });
    expect(strips).toEqual([true]);
  });

  it('is over when main says so, and the meeting stays as it is', () => {
    const { enter, mainSays, life, strips } = begin();
    mainSays({ kind: 'signing-in', signs: true });
    enter();
    mainSays({ kind: 'signing-in', signs: false });
    expect(life()).toEqual({ phase: 'joined' });
    expect(strips).toEqual([true, false]);
  });
});
