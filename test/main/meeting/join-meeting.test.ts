import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../../common/ipc.ts';
import type { JoinOrder, MeetingMessage } from '../../../common/meeting-api.ts';
import { type Meeting, meetingKey } from '../../../common/meeting.ts';
import type { MeetingProblem } from '../../../common/meeting-problem.ts';
import { type Profile, profileOf, publicProfile, visitTo } from '../../../common/profile.ts';
import { fail, ok } from '../../../common/result.ts';
import { defaultSettings } from '../../../common/settings.ts';
import {
  createJoinMeeting,
  type JoinMeeting,
  type MeetingStage,
} from '../../../main/meeting/join-meeting.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import type { Entry } from '../../../main/meeting/attended.ts';
import type { EntryChoice } from '../../../main/meeting/join-order.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';
import { createFakeLog } from '../../fakes/log.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';
const standup: Meeting = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};
const planning: Meeting = {
  ...standup,
  room: 'CaféamFluss',
  name: 'Café am Fluss',
  tenant: 'team',
};
const minute = 60_000;

/** A room of the person's own account. */
const board: Meeting = {
  ...standup,
  server: '8x8.vc',
  tenant: acme.appId,
  room: 'board',
  name: 'board',
};
/** Own servers: one signs tickets for the rooms below a path, the other lets everybody in. */
const town = ownServer({ server: 'meet.example.org', path: 'team' });
const club = ownServer({
  id: 'club1',
  name: 'club',
  server: 'club.example.org:8443',
  authentication: 'none',
});
const council: Meeting = { ...standup, server: town.server, tenant: 'Team/a', room: 'council' };
const match: Meeting = { ...standup, server: club.server, room: 'match' };
/** A room of an account that is nobody's here. */
const visit: Meeting = { ...board, tenant: 'vpaas-magic-cookie-ffff' };

/** Parlour around one meeting: what a person sees of it, and a page that behaves or hangs. */
function createFakeParlour() {
  const log = createFakeLog();
  const { you, join: asUsual, meeting: looks, privacy, links } = structuredClone(defaultSettings());
  const person: EntryChoice = {
    you,
    join: asUsual,
    meeting: looks,
    privacy,
    links,
    speech: { language: 'de', locale: 'de-AT' },
  };
  const seen = {
    /** What the page was told besides. */
    told: [] as MeetingMessage[],
    /** The order whose page the meeting window shows; undefined while there is no window. */
    order: undefined as JoinOrder | undefined,
    opened: [] as JoinOrder[],
    front: 'home' as 'home' | 'meeting' | 'nothing',
    homeVisible: true,
    /** Parlour ends with its last window. */
    ended: false,
    notice: undefined as Notice | undefined,
    questions: [] as string[],
    /** Processes of a server's page that were ended, caches that were cleared. */
    framesEnded: 0,
    cachesCleared: 0,
    heard: [] as string[],
    remembered: [] as Meeting[],
    /** Whose window the meeting has. */
    profile: undefined as Profile | undefined,
  };
  let keyProblem: MeetingProblem | undefined;
  let made = 0;
  let pageHangs = false;
  let begun = true;
  let windowIsGone = false;
  let answer: (from: string) => boolean | Promise<boolean> = () => true;

  const stage: MeetingStage = {
    open: (order, profile) => {
      seen.profile = profile;
      seen.order = structuredClone(order);
      seen.opened.push(seen.order);
      seen.front = 'meeting';
    },
    send: (message) => {
      if (windowIsGone) throw new Error('Object has been destroyed');
      if (message.kind !== 'leave') seen.told.push(message);
      if (message.kind !== 'leave' || !seen.order || pageHangs) return;
      queueMicrotask(() => real.report({ kind: 'left' }));
    },
    hasBegun: () => begun,
    focus: () => {
      if (seen.order) seen.front = 'meeting';
    },
    close: () => {
      seen.order = undefined;
      if (!seen.homeVisible) seen.ended = true;
    },
    endFrameProcess: () => {
      seen.framesEnded += 1;
    },
    clearCache: async () => {
      seen.cachesCleared += 1;
    },
  };
  let profiles: Profile[] = [publicProfile, acme, town, club];
  const running = createFakeRunning();
  const real: JoinMeeting = createJoinMeeting({
    stage,
    home: {
      hide: () => {
        seen.homeVisible = false;
      },
      show: (notice) => {
        seen.homeVisible = true;
        seen.front = 'home';
        seen.notice = notice;
      },
    },
    history: { remember: (one) => void seen.remembered.push(one) },
    profiles: () => profiles,
    choice: () => person,
    issueTicket: async (profile, room) =>
      keyProblem
        ? fail(keyProblem)
        : ok({
            ticket: `${profile.name}/${room} ${(made += 1)}`,
            endsAt: Date.now() + profile.ticket.lifetime * 60_000,
          }),
    askToSwitch: async ({ from, to, isSame, ignored }) => {
      const what = isSame ? `${to}, again` : to;
      seen.questions.push([`${from} → ${what}`, ...ignored].join(' without '));
      return answer(from);
    },
    now: Date.now,
    heard: ({ kind }) => void seen.heard.push(kind),
    running,
    log,
  });

  /** Joins with the profile that fits, as Home does unless a test says otherwise. */
  const join = (one: Meeting, more: Partial<Entry> = {}): Promise<unknown> =>
    real.join({
      meeting: one,
      profile: profileOf(one, profiles) ?? publicProfile,
      from: 'person',
      ignored: [],
      ...more,
    });
  const meeting = { ...real, join };

  return {
    meeting,
    seen,
    person,
    setProfiles: (next: Profile[]) => {
      profiles = next;
    },
    log,
    /** From now on no ticket can be made. */
    breakKey: (problem: MeetingProblem) => {
      keyProblem = problem;
    },
    running,
    /** The page has not asked for its order yet; the one before it still speaks. */
    beginLater: () => {
      begun = false;
    },
    loseWindow: () => {
      windowIsGone = true;
    },
    hangPage: () => {
      pageHangs = true;
    },
    answerWith: (next: typeof answer) => {
      answer = next;
    },
    /** Joins, and the page gets in. */
    enter: async (one: Meeting) => {
      await meeting.join(one);
      meeting.report({ kind: 'page-ready' });
      meeting.report({ kind: 'joined' });
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('before any meeting', () => {
  it.each<[string, (meeting: Omit<JoinMeeting, 'join'>) => unknown]>([
    ['a page that says it joined', (meeting) => meeting.report({ kind: 'joined' })],
    ['a page that says it left', (meeting) => meeting.report({ kind: 'left' })],
    ['a page that crashed', (meeting) => meeting.crashed({ code: 'page-crashed' })],
    ['another try', (meeting) => meeting.retry()],
    ['leaving', (meeting) => meeting.leave()],
  ])('%s changes nothing', async (_what, act) => {
    const { meeting, seen } = createFakeParlour();
    const before = structuredClone(seen);
    await act(meeting);
    expect(seen).toEqual(before);
    expect(meeting.current()).toBeUndefined();
  });

  it('a server that no profile knows is not opened', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...standup, server: 'evil.example' });
    expect(seen.opened).toEqual([]);
    expect(seen.homeVisible).toBe(true);
    expect(meeting.current()).toBeUndefined();
  });

  it('there is no last one', () => {
    expect(createFakeParlour().meeting.last(meetingKey(standup))).toBeUndefined();
  });
});

describe('a meeting, from the wish to join it until Home is back', () => {
  it('is opened instead of Home, remembered once it is joined, and told about when it is left', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    expect(meeting.current()).toBe(standup);
    expect(seen).toMatchObject({ front: 'meeting', homeVisible: false, remembered: [] });

    meeting.report({ kind: 'page-ready' });
    expect(seen.remembered).toEqual([]);
    meeting.report({ kind: 'joined' });
    expect(seen.remembered).toEqual([standup]);

    await vi.advanceTimersByTimeAsync(23 * minute);
    meeting.report({ kind: 'left' });
    expect(meeting.current()).toBeUndefined();
    expect(seen).toMatchObject({ front: 'home', order: undefined, ended: false });
    expect(seen.notice).toEqual({
      kind: 'left',
      name: 'standup',
      key: 'meet.jit.si/standup',
      minutes: 23,
    });
  });

  it('has an order that says where it is and who comes', async () => {
    const { meeting, seen, person } = createFakeParlour();
    person.you.name = 'Ada';
    await meeting.join({ ...planning, subject: 'Weekly', ticket: jwt });
    expect(seen.order).toEqual({
      server: 'meet.jit.si',
      path: 'team/Caf%C3%A9amFluss',
      name: 'Café am Fluss',
      hosting: 'Public server',
      displayName: 'Ada',
      email: '',
      muted: false,
      cameraOff: false,
      prejoin: 'as-server',
      quality: 'automatic',
      logo: '',
      background: '',
      outside: { thirdParties: false, analytics: false, gravatar: false },
      speech: { language: 'de', locale: 'de-AT' },
      isVisit: false,
      subject: 'Weekly',
      hasTicket: true,
      makesTicket: false,
      needsTicket: false,
    });
    expect(JSON.stringify(seen.order)).not.toContain(jwt);
  });

  it('has an order without what it does not have', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    expect(seen.order).not.toHaveProperty('subject');
    expect(seen.order).toMatchObject({ hasTicket: false, makesTicket: false });
  });

  it.each([
    [false, false, false],
    [false, true, true],
    [true, false, true],
    [true, true, true],
  ])('chosen muted %s and asked muted %s is muted %s', async (chosen, asked, muted) => {
    const { meeting, seen, person } = createFakeParlour();
    person.join = { muted: chosen, cameraOff: chosen };
    await meeting.join({ ...standup, audioMuted: asked, videoMuted: asked });
    expect(seen.order).toMatchObject({ muted, cameraOff: muted });
  });

  it('mutes only what was asked for', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...standup, audioMuted: true });
    expect(seen.order).toMatchObject({ muted: true, cameraOff: false });
  });

  it('that failed keeps its window, where the page offers another try', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.report({ kind: 'failed', problem: { code: 'refused', about: 'meet.jit.si' } });
    expect(meeting.current()).toBe(standup);
    expect(seen).toMatchObject({ front: 'meeting', homeVisible: false, remembered: [] });
  });

  it('keeps its first time when its page reconnects', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await vi.advanceTimersByTimeAsync(10 * minute);
    meeting.report({ kind: 'page-ready' });
    meeting.report({ kind: 'joined' });
    await vi.advanceTimersByTimeAsync(5 * minute);
    meeting.report({ kind: 'left' });
    expect(seen.remembered).toEqual([standup]);
    expect(seen.notice).toMatchObject({ minutes: 15 });
  });

  it('leaves no trace when it is cancelled before it began', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.report({ kind: 'left' });
    expect(seen).toMatchObject({ front: 'home', order: undefined, remembered: [] });
    expect(seen.notice).toBeUndefined();
  });

  it.each([
    ['before it was joined', false],
    ['after it was joined', true],
  ])('that ends with a problem %s is told about by the problem', async (_when, joined) => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    if (joined) meeting.report({ kind: 'joined' });
    meeting.report({ kind: 'left', problem: { code: 'kicked' } });
    expect(seen).toMatchObject({ front: 'home', order: undefined });
    expect(seen.notice).toEqual({
      kind: 'meeting-problem',
      name: 'standup',
      key: 'meet.jit.si/standup',
      problem: { code: 'kicked', about: 'standup' },
    });
  });

  it('ends once, however often its page says so', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'left' });
    const notice = seen.notice;
    meeting.report({ kind: 'left', problem: { code: 'kicked' } });
    meeting.crashed({ code: 'page-crashed' });
    expect(seen.notice).toBe(notice);
  });

  it('can be followed by another one', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'left' });
    await enter(planning);
    expect(seen.questions).toEqual([]);
    expect(meeting.current()).toBe(planning);
    expect(seen.remembered).toEqual([standup, planning]);
  });

  it('is logged by its server, without its room, its people and its ticket', async () => {
    const { meeting, person, log } = createFakeParlour();
    person.you.name = 'Ada';
    await meeting.join({ ...planning, ticket: jwt, subject: 'Weekly' });
    meeting.report({ kind: 'failed', problem: { code: 'refused', about: 'meet.jit.si' } });
    meeting.report({ kind: 'joined' });
    meeting.report({ kind: 'left', problem: { code: 'kicked' } });
    expect(log.lines).toEqual([
      'opening a meeting on meet.jit.si',
      'meeting: failed (refused)',
      'meeting: joined',
      'meeting: left (kicked)',
    ]);
  });
});

describe('a ticket', () => {
  it('is absent from the meeting that Home offers to join again', async () => {
    const { meeting } = createFakeParlour();
    await meeting.join({ ...planning, subject: 'Weekly', ticket: jwt });
    meeting.report({ kind: 'left' });
    const key = meetingKey(planning);
    expect(meeting.last(key)).toEqual({ ...planning, subject: 'Weekly' });
    expect(meeting.last(key)).not.toHaveProperty('ticket');
  });

  it('is not used for the second entrance', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...planning, ticket: jwt });
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
    meeting.report({ kind: 'joined' });
    meeting.report({ kind: 'left' });
    await meeting.join(meeting.last(meetingKey(planning))!);
    expect(await meeting.takeTicket()).toEqual(ok(null));
    expect(seen.opened.map(({ hasTicket }) => hasTicket)).toEqual([true, false]);
  });

  it('for the meeting that runs, which nobody waits for, is asked about', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => false);
    await meeting.join({ ...standup, ticket: jwt });
    expect(seen.questions).toEqual(['standup → standup, again']);
    expect(seen.opened).toHaveLength(1);

    answerWith(() => true);
    await meeting.join({ ...standup, ticket: jwt });
    expect(seen.order).toMatchObject({ path: 'standup', hasTicket: true });
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
    expect(seen.homeVisible).toBe(false);
  });

  it('for the meeting that runs with ours changes nothing', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(board);
    await meeting.join({ ...board, ticket: jwt });
    expect([seen.questions, seen.opened.length]).toEqual([[], 1]);
  });

  it('of another meeting is asked about like any other', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => false);
    await meeting.join({ ...planning, ticket: jwt });
    expect(meeting.current()).toBe(standup);
    expect(seen.opened).toHaveLength(1);
  });
});

describe('the ticket of the running meeting', () => {
  it('is none while no meeting runs, before and after', async () => {
    const { meeting } = createFakeParlour();
    expect(await meeting.takeTicket()).toEqual(ok(null));
    await meeting.join({ ...planning, ticket: jwt });
    meeting.report({ kind: 'left' });
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });

  it.each<[string, Meeting]>([
    ['the public server', standup],
    ['another account', visit],
  ])('is none on %s where the link brought none', async (_where, one) => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(one);
    expect(seen.order).toMatchObject({ hasTicket: false, makesTicket: false });
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });

  it.each<[string, Meeting]>([
    ['the public server', standup],
    ['another account', visit],
  ])('is the one of the link on %s', async (_where, one) => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...one, ticket: jwt });
    expect(seen.order).toMatchObject({ hasTicket: true, makesTicket: false });
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
  });

  it('is our own on an account of ours, also where the link brought one', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...board, ticket: jwt });
    expect(seen.order).toMatchObject({ hasTicket: true, makesTicket: true, needsTicket: true });
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 1'));
  });

  it.each<[string, Meeting]>([
    ['made here', board],
    ['of a link', { ...visit, ticket: jwt }],
  ])('is handed out once: %s', async (_which, one) => {
    const { meeting } = createFakeParlour();
    await meeting.join(one);
    const both = await Promise.all([meeting.takeTicket(), meeting.takeTicket()]);
    expect(both.map((ticket) => ticket.ok && typeof ticket.value)).toEqual(['string', 'object']);
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });

  it('is a new one for another try', async () => {
    const { meeting } = createFakeParlour();
    await meeting.join(board);
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 1'));
    meeting.retry();
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 2'));
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });

  it('says why there is none, and another try asks again', async () => {
    const { meeting, breakKey } = createFakeParlour();
    await meeting.join({ ...board, ticket: jwt });
    breakKey({ code: 'locked' });
    expect(await meeting.takeTicket()).toEqual(fail({ code: 'locked' }));
    expect(await meeting.takeTicket()).toEqual(ok(null));
    meeting.retry();
    expect(await meeting.takeTicket()).toEqual(fail({ code: 'locked' }));
  });

  it('is not in the order, the list or the log', async () => {
    const { meeting, seen, log } = createFakeParlour();
    await meeting.join({ ...board, ticket: jwt });
    await meeting.takeTicket();
    meeting.report({ kind: 'joined' });
    meeting.report({ kind: 'failed', problem: { code: 'ticket-expired' } });
    expect(JSON.stringify([seen.opened, log.lines])).not.toMatch(/eyJ|acme\/board 1/);
  });
});

describe('a computer that woke up', () => {
  const enterWithTicket = async (one: Meeting) => {
    const parlour = createFakeParlour();
    await parlour.meeting.join(one);
    await parlour.meeting.takeTicket();
    parlour.meeting.report({ kind: 'page-ready' });
    parlour.meeting.report({ kind: 'joined' });
    return parlour;
  };

  it.each<[string, Meeting, number]>([
    ['while its ticket is good', board, 1],
    ['once its ticket ran out', board, 90],
    ['on a server without tickets', standup, 600],
    ['with the ticket of a link', { ...visit, ticket: jwt }, 1],
  ])(
    'enters the meeting once more, muted and with the camera off, %s',
    async (_when, one, minutes) => {
      const { meeting, seen } = await enterWithTicket(one);
      await vi.advanceTimersByTimeAsync(minutes * minute);
      meeting.woke();
      expect(seen.opened).toHaveLength(2);
      expect(seen.order).toMatchObject({
        muted: true,
        cameraOff: true,
        prejoin: 'skipped',
        comesBack: { after: 'sleep' },
      });
    },
  );

  it('leaves a failed meeting alone, whose panel offers another try', async () => {
    const { meeting, seen } = await enterWithTicket(board);
    meeting.report({ kind: 'failed', problem: { code: 'page-crashed' } });
    meeting.woke();
    expect(seen.opened).toHaveLength(1);
  });

  it('does not enter again what is being left', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const leaving = meeting.leave();
    meeting.woke();
    meeting.comeBack({ after: 'network' });
    meeting.retry();
    expect(seen.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    await leaving;
  });

  it('without a meeting opens none', () => {
    const { meeting, seen } = createFakeParlour();
    meeting.woke();
    expect(seen.opened).toEqual([]);
  });

  it('leaves a meeting alone that is not joined yet, unless its ticket ran out', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(board);
    await meeting.takeTicket();
    meeting.woke();
    await vi.advanceTimersByTimeAsync(54 * minute);
    meeting.woke();
    expect(seen.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(36 * minute);
    meeting.woke();
    expect(seen.opened).toHaveLength(2);
    expect(seen.order).toMatchObject({ muted: true, cameraOff: true, prejoin: 'as-server' });
  });

  it('starts over with a new ticket once the old one ran out: to the person, one meeting', async () => {
    const { meeting, seen } = await enterWithTicket(board);
    await vi.advanceTimersByTimeAsync(90 * minute);
    meeting.woke();
    expect(seen.opened).toHaveLength(2);
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 2'));
    meeting.report({ kind: 'joined' });
    await vi.advanceTimersByTimeAsync(10 * minute);
    meeting.report({ kind: 'left' });
    expect(seen.notice).toMatchObject({ minutes: 100 });
    expect(seen.remembered).toEqual([board]);
  });
});

describe('the hosting of a meeting', () => {
  it.each<[string, Meeting, object]>([
    ['Public server', standup, { makesTicket: false, needsTicket: false }],
    ['JaaS · acme', board, { makesTicket: true, needsTicket: true }],
    ['Own server · town hall', council, { makesTicket: true, needsTicket: true }],
    ['Own server · club', match, { makesTicket: false, needsTicket: false, hasTicket: false }],
    ['Own server · club', { ...match, ticket: jwt }, { makesTicket: false, hasTicket: true }],
    ['JaaS, as a guest', visit, { makesTicket: false, needsTicket: true }],
  ])('is in the order by its name: %s', async (hosting, one, tickets) => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(one);
    expect(seen.order).toMatchObject({ hosting, ...tickets });
  });

  it.each([
    ['public', standup],
    ['acme1', board],
    ['town1', council],
    ['club1', match],
    ['jaasguest', visit],
  ])('has its own window: %s', async (id, one) => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(one);
    expect(seen.profile?.id).toBe(id);
  });
});

describe('a meeting on an own server', () => {
  it('that nobody set up is not opened', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...council, tenant: 'other' });
    await meeting.join({ ...match, server: 'club.example.org' });
    expect([seen.opened, seen.front]).toEqual([[], 'home']);
  });

  it('that signs tickets is entered with ours, also where a link brings one', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join({ ...council, ticket: jwt });
    expect(seen.order).toMatchObject({ server: town.server, path: 'Team/a/council' });
    expect(await meeting.takeTicket()).toEqual(ok('town hall/council 1'));
    expect(JSON.stringify(seen.opened)).not.toContain(jwt);
  });

  it('that signs none is entered with the ticket of a link, or with none', async () => {
    for (const [ticket, taken] of [
      [jwt, jwt],
      [undefined, null],
    ] as const) {
      const { meeting } = createFakeParlour();
      await meeting.join({ ...match, ...(ticket && { ticket }) });
      expect(await meeting.takeTicket()).toEqual(ok(taken));
      expect(await meeting.takeTicket()).toEqual(ok(null));
    }
  });
});

describe('a link', () => {
  const byLink = { from: 'link' } as const;

  it('shows the server’s screen first, with camera and microphone off', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup, byLink);
    expect(seen.order).toMatchObject({ prejoin: 'shown', muted: true, cameraOff: true });
  });

  it('still does after another try and a failure', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup, byLink);
    meeting.retry();
    expect(seen.order).toMatchObject({ prejoin: 'shown', muted: true, cameraOff: true });
  });

  it('joins at once, as the person chose for all meetings, where they said so', async () => {
    const { meeting, seen, person } = createFakeParlour();
    person.links.atOnce = ['public'];
    await meeting.join({ ...standup, videoMuted: true }, byLink);
    expect(seen.order).toMatchObject({ prejoin: 'skipped', muted: false, cameraOff: true });
  });

  it('does not join at once on another hosting', async () => {
    const { meeting, seen, person } = createFakeParlour();
    person.links.atOnce = ['public'];
    await meeting.join(match, byLink);
    expect(seen.order).toMatchObject({ prejoin: 'shown', muted: true, cameraOff: true });
  });

  it('tells in the question what is not done', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await meeting.join(planning, { ...byLink, ignored: ['config.startSilent'] });
    expect(seen.questions).toEqual(['standup → Café am Fluss without config.startSilent']);
  });

  it('to a server that is only visited opens with that server and nothing else', async () => {
    const { meeting, seen } = createFakeParlour();
    const there = { ...standup, server: 'meet.example.net' };
    await meeting.join(there, { ...byLink, profile: visitTo('meet.example.net') });
    expect(seen.order).toMatchObject({
      isVisit: true,
      hosting: 'meet.example.net',
      makesTicket: false,
      hasTicket: false,
    });
    meeting.retry();
    expect(seen.opened).toHaveLength(2);
  });
});

describe('the ticket of a link to a server that ours are for', () => {
  const offered = { ...board, ticket: jwt };

  it('is passed over where there is a key', async () => {
    const { meeting, setProfiles } = createFakeParlour();
    setProfiles([acme]);
    await meeting.join(offered);
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 1'));
  });

  it('is used where the person prefers it', async () => {
    const { meeting, setProfiles, person } = createFakeParlour();
    setProfiles([acme]);
    person.links.theirTicket = ['acme1'];
    await meeting.join(offered);
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
  });

  it('is used where there is no key to sign another one with', async () => {
    const { meeting, seen, setProfiles } = createFakeParlour();
    setProfiles([{ ...acme, key: undefined }]);
    await meeting.join(offered);
    expect(seen.order).toMatchObject({ makesTicket: false, hasTicket: true });
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
  });

  it('gives way to a key that was added before another try', async () => {
    const { meeting, setProfiles } = createFakeParlour();
    setProfiles([{ ...acme, key: undefined }]);
    await meeting.join(board);
    setProfiles([acme]);
    meeting.retry();
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 1'));
  });

  it('is never ours once the profile has another server', async () => {
    const { meeting, seen, setProfiles } = createFakeParlour();
    await meeting.join(council);
    setProfiles([{ ...town, server: 'elsewhere.example.org' }]);
    meeting.retry();
    expect(seen.opened).toHaveLength(1);
  });
});

describe('a sign-in in the browser', () => {
  const back = { ...standup, ticket: jwt };

  it('is told to the page until the person is in', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.signingIn();
    expect(seen.told).toEqual([{ kind: 'signing-in', signs: true }]);
    meeting.report({ kind: 'joined' });
    expect(seen.told.at(-1)).toEqual({ kind: 'signing-in', signs: false });
  });

  it('leads back into the room that waits, without a question or another screen', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.signingIn();
    await meeting.join({ ...back, audioMuted: true }, { from: 'link' });
    expect(seen.questions).toEqual([]);
    expect(seen.opened).toHaveLength(2);
    expect(seen.order).toMatchObject({ prejoin: 'skipped', muted: true, cameraOff: false });
    expect(await meeting.takeTicket()).toEqual(ok(jwt));
  });

  it('that was begun from a link leads back with camera and microphone off', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup, { from: 'link' });
    meeting.signingIn();
    await meeting.join(back, { from: 'link' });
    expect(seen.order).toMatchObject({ prejoin: 'skipped', muted: true, cameraOff: true });
  });

  it('leads back once: its ticket is refused from then on', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.signingIn();
    await meeting.join(back, { from: 'link' });
    expect(await meeting.join(back, { from: 'link' })).toEqual(fail({ code: 'ticket-used' }));
    meeting.report({ kind: 'left' });
    expect(await meeting.join(back, { from: 'link' })).toEqual(fail({ code: 'ticket-used' }));
    expect(seen.opened).toHaveLength(2);
  });

  it('that leads to another room is asked about', async () => {
    const { meeting, seen, answerWith } = createFakeParlour();
    await meeting.join(standup);
    meeting.signingIn();
    answerWith(() => false);
    await meeting.join({ ...planning, ticket: jwt }, { from: 'link' });
    expect(seen.questions).toEqual(['standup → Café am Fluss']);
    expect(seen.opened).toHaveLength(1);
  });

  it('is nothing in a meeting that is joined, and nothing without one', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    meeting.signingIn();
    await enter(standup);
    meeting.signingIn();
    answerWith(() => false);
    await meeting.join(back, { from: 'link' });
    expect(seen.told).toEqual([]);
    expect(seen.questions).toEqual(['standup → standup, again']);
  });
});

describe('the last meeting', () => {
  it('is the one of the notice and no other', async () => {
    const { meeting, enter } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'left' });
    expect(meeting.last(meetingKey(planning))).toBeUndefined();
    await enter(planning);
    meeting.report({ kind: 'left' });
    expect(meeting.last(meetingKey(standup))).toBeUndefined();
    expect(meeting.last(meetingKey(planning))).toMatchObject({ room: 'CaféamFluss' });
  });
});

describe('the same meeting again', () => {
  it.each([
    ['as it is', standup],
    ['in other letters', { ...standup, room: 'StandUp', name: 'StandUp' }],
    ['with another subject', { ...standup, subject: 'Weekly' }],
    ['muted', { ...standup, audioMuted: true, videoMuted: true }],
  ])('%s only comes to the front', async (_how, again) => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    seen.front = 'nothing';
    await meeting.join(again);
    expect(seen.front).toBe('meeting');
    expect(seen.questions).toEqual([]);
    expect(seen.opened).toHaveLength(1);
    expect(meeting.current()).toBe(standup);
  });

  it.each([
    ['another room', { ...standup, room: 'standup2' }],
    ['the room of another tenant', { ...standup, tenant: 'team' }],
  ])('is not %s', async (_what, other) => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => false);
    await meeting.join(other);
    expect(seen.questions).toEqual(['standup → standup']);
  });
});

describe('another meeting while one runs', () => {
  it('is not joined when the person stays', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => false);
    await meeting.join(planning);
    expect(seen.questions).toEqual(['standup → Café am Fluss']);
    expect(meeting.current()).toBe(standup);
    expect(seen.order?.path).toBe('standup');
    expect(meeting.last(meetingKey(planning))).toBeUndefined();
  });

  it('is not opened before the question is answered', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => {
      expect(seen.order?.path).toBe('standup');
      expect(seen.front).toBe('meeting');
      return true;
    });
    await meeting.join(planning);
    expect(seen.order?.path).toBe('team/Caf%C3%A9amFluss');
  });

  it('takes the window over without showing Home in between', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await meeting.join(planning);
    expect(seen).toMatchObject({ front: 'meeting', homeVisible: false, notice: undefined });
    expect(meeting.current()).toBe(planning);
  });

  it('starts its own clock', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await vi.advanceTimersByTimeAsync(30 * minute);
    await meeting.join(planning);
    meeting.report({ kind: 'joined' });
    await vi.advanceTimersByTimeAsync(2 * minute);
    meeting.report({ kind: 'left' });
    expect(seen.notice).toMatchObject({ name: 'Café am Fluss', minutes: 2 });
  });

  it('waits at most 3 s for a page that does not leave', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const joining = meeting.join(planning);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(meeting.current()).toBe(standup);
    await vi.advanceTimersByTimeAsync(1);
    await joining;
    expect(meeting.current()).toBe(planning);
    expect(seen.order?.path).toBe('team/Caf%C3%A9amFluss');
  });

  it('waits for its turn: one question at a time, in the order of the links', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    const answers: ((yes: boolean) => void)[] = [];
    answerWith(() => new Promise<boolean>((resolve) => answers.push(resolve)));
    const first = meeting.join({ ...standup, room: 'one', name: 'one' });
    const second = meeting.join({ ...standup, room: 'two', name: 'two' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.questions).toEqual(['standup → one']);
    answers[0]?.(true);
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.questions).toEqual(['standup → one', 'one → two']);
    answers[1]?.(false);
    await second;
    expect(meeting.current()).toMatchObject({ room: 'one' });
  });
});

describe('another try', () => {
  it('opens the same meeting with a fresh order', async () => {
    const { meeting, seen, person } = createFakeParlour();
    await meeting.join(standup);
    person.join = { muted: true, cameraOff: false };
    person.you.name = 'Ada';
    meeting.retry();
    expect(seen.opened).toHaveLength(2);
    expect(seen.order).toMatchObject({ path: 'standup', muted: true, displayName: 'Ada' });
    expect(seen.homeVisible).toBe(false);
    expect(meeting.current()).toBe(standup);
  });

  it('of a meeting that was joined is muted, past the server’s screen, and the same meeting', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(board);
    await meeting.takeTicket();
    await vi.advanceTimersByTimeAsync(10 * minute);
    meeting.report({ kind: 'failed', problem: { code: 'page-crashed' } });
    meeting.retry();
    expect(seen.order).toMatchObject({ muted: true, cameraOff: true, prejoin: 'skipped' });
    // They asked themselves: nothing has to be explained.
    expect(seen.order).not.toHaveProperty('comesBack');
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 2'));
    meeting.report({ kind: 'joined' });
    await vi.advanceTimersByTimeAsync(minute);
    meeting.report({ kind: 'left' });
    expect(seen.notice).toMatchObject({ minutes: 11 });
    expect(seen.remembered).toEqual([board]);
    expect(seen.framesEnded).toBe(0);
  });

  it('ends the process of a page that does not answer, before the next one gets it', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'failed', problem: { code: 'stopped-answering' } });
    expect(seen.framesEnded).toBe(0);
    meeting.retry();
    expect(seen.framesEnded).toBe(1);
    meeting.report({ kind: 'joined' });
    meeting.retry();
    expect(seen.framesEnded).toBe(1);
  });
});

describe('a meeting whose page crashes', () => {
  const crashed = { code: 'page-crashed' } as const;

  it('comes back and says so, muted, before anything of the server is loaded', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.crashed({ code: 'out-of-memory' });
    expect(seen).toMatchObject({ front: 'meeting', homeVisible: false });
    expect(seen.order).toMatchObject({
      muted: true,
      cameraOff: true,
      prejoin: 'skipped',
      comesBack: { after: 'trouble', problem: { code: 'out-of-memory' } },
    });
    expect(meeting.current()).toBe(standup);
  });

  it('before it was joined shows the server’s screen all the same', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup, { from: 'link' });
    meeting.crashed(crashed);
    expect(seen.order).toMatchObject({ muted: true, cameraOff: true, prejoin: 'shown' });
  });

  it('is left at Home when it crashes again within 10 s', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.crashed(crashed);
    await vi.advanceTimersByTimeAsync(9_999);
    meeting.crashed(crashed);
    expect(seen).toMatchObject({ front: 'home', order: undefined });
    expect(seen.notice).toMatchObject({ problem: crashed });
    expect(meeting.current()).toBeUndefined();
  });

  it('comes back each time when there is time in between', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    for (let time = 0; time < 10; time += 1) {
      meeting.crashed(crashed);
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(seen.opened).toHaveLength(11);
    expect(seen.front).toBe('meeting');
  });

  it('is left at Home when its profile is gone', async () => {
    const { meeting, seen, enter, setProfiles } = createFakeParlour();
    await enter(match);
    setProfiles([publicProfile]);
    meeting.crashed(crashed);
    expect(seen).toMatchObject({ front: 'home', order: undefined });
  });
});

describe('a meeting that comes back by itself', () => {
  it('does so only when the person was in', async () => {
    const { meeting, seen } = createFakeParlour();
    meeting.comeBack({ after: 'network' });
    await meeting.join(standup);
    meeting.comeBack({ after: 'network' });
    expect(seen.opened).toHaveLength(1);
    meeting.report({ kind: 'joined' });
    meeting.comeBack({ after: 'network' });
    expect(seen.order).toMatchObject({ muted: true, comesBack: { after: 'network' } });
  });
});

describe('a page that waits for the person', () => {
  const entering = { kind: 'entering' } as const;

  it('hears that they went on, once for each wait', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.report({ kind: 'page-ready' });
    meeting.entering('meet.jit.si');
    expect(seen.told).toEqual([]);
    meeting.report({ kind: 'waits' });
    meeting.entering('8x8.vc');
    expect(seen.told).toEqual([]);
    meeting.entering('meet.jit.si');
    meeting.entering('meet.jit.si');
    expect(seen.told).toEqual([entering]);
    meeting.report({ kind: 'waits' });
    meeting.entering('meet.jit.si');
    expect(seen.told).toEqual([entering, entering]);
  });

  it('hears nothing of it once the meeting is joined', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'waits' });
    meeting.entering('meet.jit.si');
    expect(seen.told).toEqual([]);
  });
});

describe('a page that is silent', () => {
  it('is loaded once more, past the cache and with another ticket', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(board);
    await meeting.takeTicket();
    meeting.report({ kind: 'silent' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.cachesCleared).toBe(1);
    expect(seen.told).toEqual([{ kind: 'load-again' }]);
    expect(await meeting.takeTicket()).toEqual(ok('acme/board 2'));
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });

  it('is not loaded a third time, but after another try', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    for (let time = 0; time < 3; time += 1) {
      meeting.report({ kind: 'silent' });
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(seen.told).toHaveLength(1);
    meeting.retry();
    meeting.report({ kind: 'silent' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.told).toHaveLength(2);
  });

  it('that was left meanwhile is not loaded', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    meeting.report({ kind: 'silent' });
    meeting.report({ kind: 'left' });
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.told).toEqual([]);
  });
});

describe('leaving', () => {
  it('waits at most 3 s for the page, then goes without its good-bye', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const leaving = meeting.leave();
    await vi.advanceTimersByTimeAsync(2_999);
    expect(seen.front).toBe('meeting');
    await vi.advanceTimersByTimeAsync(1);
    await leaving;
    expect(seen).toMatchObject({ front: 'home', order: undefined });
    expect(seen.notice).toMatchObject({ kind: 'left', name: 'standup', minutes: 0 });
  });

  it('ends as soon as the page says that it left', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await meeting.leave();
    expect(seen).toMatchObject({ front: 'home', order: undefined });
    expect(meeting.current()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says nothing about a meeting that was never joined', async () => {
    const { meeting, seen } = createFakeParlour();
    await meeting.join(standup);
    await meeting.leave();
    expect(seen.front).toBe('home');
    expect(seen.notice).toBeUndefined();
  });

  it('that was asked for twice shows Home once', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    await Promise.all([meeting.leave(), meeting.leave()]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toMatchObject({ front: 'home', order: undefined });
    expect(seen.notice).toMatchObject({ kind: 'left' });
  });

  it('ends at once when the page crashes meanwhile', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const leaving = meeting.leave();
    meeting.crashed({ code: 'page-crashed' });
    expect(seen.front).toBe('home');
    const notice = seen.notice;
    await vi.advanceTimersByTimeAsync(3_000);
    await leaving;
    expect(seen.notice).toBe(notice);
  });
});

describe('the queue of links', () => {
  it('goes on when the meeting ended while its question was open', async () => {
    const { meeting, seen, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => {
      meeting.report({ kind: 'left' });
      return true;
    });
    await meeting.join(planning);
    expect(meeting.current()).toBe(planning);
    expect(seen).toMatchObject({ front: 'meeting', homeVisible: false });
  });
  it('goes on after a question that failed', async () => {
    const { meeting, enter, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => Promise.reject(new Error('no dialog')));
    await meeting.join(planning).catch(() => undefined);
    answerWith(() => true);
    await meeting.join(planning);
    expect(meeting.current()).toBe(planning);
  });
});
describe('leaving', () => {
  it('that is under way is waited for, not answered at once', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const first = meeting.leave();
    const second = meeting.leave().then(() => seen.front);
    await vi.advanceTimersByTimeAsync(3_000);
    await first;
    expect(await second).toBe('home');
  });
  it('does not end the meeting that was joined meanwhile', async () => {
    const { meeting, seen, enter, hangPage } = createFakeParlour();
    await enter(standup);
    hangPage();
    const leaving = meeting.leave();
    await vi.advanceTimersByTimeAsync(1_000);
    const joining = meeting.join(planning);
    await vi.advanceTimersByTimeAsync(10);
    meeting.report({ kind: 'left' });
    await joining;
    await vi.advanceTimersByTimeAsync(3_000);
    await leaving;
    expect(meeting.current()).toBe(planning);
    expect(seen.order?.path).toBe('team/Caf%C3%A9amFluss');
  });
});

describe('a page that is not the one that was opened last', () => {
  it('is not heard, and gets no ticket', async () => {
    const { meeting, seen, beginLater } = createFakeParlour();
    await meeting.join(board);
    beginLater();
    meeting.report({ kind: 'left' });
    expect(seen.front).toBe('meeting');
    meeting.report({ kind: 'failed', problem: { code: 'page-crashed' } });
    meeting.report({ kind: 'joined' });
    expect(seen.heard).toEqual([]);
    expect(await meeting.takeTicket()).toEqual(ok(null));
  });
});

describe('a window that is gone without a word', () => {
  it('keeps nobody in its meeting', async () => {
    const { meeting, seen, enter, loseWindow } = createFakeParlour();
    await enter(standup);
    loseWindow();
    await meeting.leave();
    expect(seen.front).toBe('home');
    expect(meeting.current()).toBeUndefined();
  });
});

describe('a meeting whose hosting was removed meanwhile', () => {
  it.each<[string, (meeting: Omit<JoinMeeting, 'join'>) => void]>([
    ['another try', (meeting) => meeting.retry()],
    ['a network that is back', (meeting) => meeting.comeBack({ after: 'network' })],
    ['waking up', (meeting) => meeting.woke()],
  ])('%s leads Home, which offers to rejoin', async (_what, act) => {
    const { meeting, seen, enter, setProfiles } = createFakeParlour();
    await enter(council);
    setProfiles([publicProfile]);
    act(meeting);
    expect(seen.front).toBe('home');
    expect(seen.notice).toMatchObject({ kind: 'left', key: meetingKey(council) });
  });

  it('leads Home when that hosting goes while the question is open', async () => {
    const { meeting, seen, enter, setProfiles, answerWith } = createFakeParlour();
    await enter(standup);
    answerWith(() => {
      setProfiles([publicProfile]);
      return true;
    });
    expect(await meeting.join(council, { profile: town })).toEqual(ok('dropped'));
    expect(seen.front).toBe('home');
    expect(meeting.current()).toBeUndefined();
  });

  it('is not left for one whose hosting is gone', async () => {
    const { meeting, seen, enter, setProfiles } = createFakeParlour();
    await enter(standup);
    setProfiles([publicProfile]);
    expect(await meeting.join(council, { profile: town })).toEqual(ok('dropped'));
    expect(seen.questions).toEqual([]);
    expect(meeting.current()).toMatchObject({ room: 'standup' });
  });
});

describe('a meeting that stopped', () => {
  it('is away for all that shows and counts it, until it goes on', async () => {
    const { meeting, enter, running } = createFakeParlour();
    await enter(standup);
    meeting.report({ kind: 'failed', problem: { code: 'connection-lost' } });
    expect(running.now()).toMatchObject({ away: { code: 'connection-lost' } });
    meeting.retry();
    expect(running.now()?.away).toBeUndefined();
    meeting.report({ kind: 'failed', problem: { code: 'connection-lost' } });
    meeting.report({ kind: 'joined' });
    expect(running.now()?.away).toBeUndefined();
  });

  it('by the end of its page is away as well, and the network does not bring it back', async () => {
    const { meeting, enter, running, seen } = createFakeParlour();
    await enter(standup);
    meeting.crashed({ code: 'out-of-memory' });
    expect(running.now()).toMatchObject({ away: { code: 'out-of-memory' } });
    expect(seen.heard.at(-1)).toBe('failed');
  });
});

describe('a page that reports without end', () => {
  it('is taken away, and neither main nor its log hears the rest', async () => {
    const { meeting, seen, enter, log } = createFakeParlour();
    await enter(standup);
    for (let at = 0; at < 10_000; at++) meeting.report({ kind: at % 2 ? 'joined' : 'lost' });
    expect(seen.told.at(-1)).toEqual({
      kind: 'trouble',
      problem: { code: 'stopped-answering', about: 'meet.jit.si' },
    });
    expect(log.lines.length).toBeLessThan(100);
    // Told once; and the way out stays open.
    expect(seen.told.filter((one) => one.kind === 'trouble')).toHaveLength(1);
    meeting.report({ kind: 'failed', problem: { code: 'stopped-answering' } });
    expect(seen.heard.at(-1)).toBe('failed');
    meeting.report({ kind: 'left' });
    expect(seen.front).toBe('home');
  });

  it('may tell of a room of hundreds, and be heard again after a while', async () => {
    const { meeting, seen, enter } = createFakeParlour();
    await enter(standup);
    for (let at = 0; at < 900; at++) meeting.report({ kind: 'person', who: `guest ${at}` });
    expect(seen.told).toEqual([]);
    vi.advanceTimersByTime(minute);
    for (let at = 0; at < 900; at++) meeting.report({ kind: 'person', who: `guest ${at}` });
    expect(seen.told).toEqual([]);
  });
});
