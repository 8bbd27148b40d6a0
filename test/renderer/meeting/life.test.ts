import { describe, expect, it } from 'vitest';
import type { MeetingProblem, MeetingProblemCode } from '../../../common/meeting-problem.ts';
import {
  beginning,
  type Life,
  type LifeEvent,
  limitOf,
  next,
} from '../../../renderer/meeting/life.ts';
import { anyNumber } from '../../common/any-number.ts';

const server = 'meet.jit.si';
const problem = (code: MeetingProblemCode): MeetingProblem => ({ code, about: server });

const ticket: Life = { phase: 'ticket' };
const ticketAsking: Life = { ...ticket, asks: true };
const connecting: Life = { phase: 'connecting', pageLoaded: false };
const loaded: Life = { phase: 'connecting', pageLoaded: true };
const asking: Life = { ...connecting, asks: true };
const loadedAsking: Life = { ...loaded, asks: true };
const again: Life = { ...connecting, again: true };
const againLoaded: Life = { ...loaded, again: true };
const againAsking: Life = { ...again, asks: true };
const silent: Life = { phase: 'silent' };
const page: Life = { phase: 'page' };
const fresh: Life = { phase: 'prejoin', waits: 'person', fresh: true };
const prejoin: Life = { phase: 'prejoin', waits: 'person' };
const lobby: Life = { phase: 'prejoin', waits: 'lobby' };
const password: Life = { phase: 'prejoin', waits: 'password' };
const signIn: Life = { phase: 'prejoin', waits: 'sign-in' };
const entering: Life = { phase: 'entering', slow: false };
const enteringSlowly: Life = { phase: 'entering', slow: true };
const joined: Life = { phase: 'joined' };
const gone: Life = { phase: 'gone', lost: false };
const lost: Life = { phase: 'gone', lost: true };
const leaving: Life = { phase: 'leaving' };
const left: Life = { phase: 'left' };
const failed = (code: MeetingProblemCode): Life => ({ phase: 'failed', problem: problem(code) });
const leftBy = (code: MeetingProblemCode): Life => ({ phase: 'left', problem: problem(code) });
const slow = failed('too-slow');
const strange = failed('not-jitsi');
const refused = failed('refused');
const kicked = leftBy('kicked');
const leftWithoutPassword: Life = { phase: 'left', problem: { code: 'password-cancelled' } };

const trouble = (code: MeetingProblemCode): LifeEvent => ({
  kind: 'trouble',
  problem: problem(code),
});
const events = {
  'ticket-made': { kind: 'ticket-made' },
  'page-loaded': { kind: 'page-loaded' },
  'page-ready': { kind: 'page-ready' },
  'waits:person': { kind: 'waits', waits: 'person' },
  'waits:lobby': { kind: 'waits', waits: 'lobby' },
  'waits:password': { kind: 'waits', waits: 'password' },
  'waits:sign-in': { kind: 'waits', waits: 'sign-in' },
  asks: { kind: 'asking', asks: true },
  answered: { kind: 'asking', asks: false },
  entering: { kind: 'entering' },
  'load-again': { kind: 'load-again' },
  joined: { kind: 'joined' },
  'conference-left': { kind: 'conference-left' },
  over: { kind: 'over' },
  lost: { kind: 'lost' },
  leave: { kind: 'leave' },
  'time-up': { kind: 'time-up', server },
  'trouble:refused': trouble('refused'),
  'trouble:kicked': trouble('kicked'),
} satisfies Record<string, LifeEvent>;
type EventName = keyof typeof events;

/** What most states have in common until the meeting is joined. */
const onTheWay = {
  'page-ready': page,
  joined,
  over: left,
  leave: left,
  'trouble:refused': refused,
  'trouble:kicked': kicked,
} as const;
const waiting = {
  'waits:lobby': lobby,
  'waits:password': password,
  'waits:sign-in': signIn,
} as const;

/** What each event makes of a state; an event that is not named leaves it as it is. */
const transitions: readonly [string, Life, Partial<Record<EventName, Life>>][] = [
  [
    'before its ticket is made',
    ticket,
    {
      ...onTheWay,
      'ticket-made': connecting,
      asks: ticketAsking,
      answered: ticket,
      'time-up': failed('slow'),
    },
  ],
  [
    'before its ticket is made, while its person is asked who they are',
    ticketAsking,
    { ...onTheWay, 'ticket-made': connecting, asks: ticketAsking, answered: ticket },
  ],
  [
    'on its way',
    connecting,
    {
      ...onTheWay,
      'page-loaded': loaded,
      asks: asking,
      answered: connecting,
      'time-up': failed('too-slow'),
    },
  ],
  [
    'on its way with some page there',
    loaded,
    {
      ...onTheWay,
      'page-loaded': loaded,
      asks: loadedAsking,
      answered: loaded,
      'time-up': silent,
    },
  ],
  [
    'on its way while a person is asked',
    asking,
    { ...onTheWay, 'page-loaded': loadedAsking, asks: asking, answered: connecting },
  ],
  ['silent', silent, { ...onTheWay, 'load-again': again, 'time-up': failed('not-jitsi') }],
  [
    'on its way once more',
    again,
    {
      ...onTheWay,
      'page-loaded': againLoaded,
      asks: againAsking,
      answered: again,
      'time-up': failed('too-slow'),
    },
  ],
  [
    'on its way once more with some page there',
    againLoaded,
    {
      ...onTheWay,
      'page-loaded': againLoaded,
      asks: { ...againLoaded, asks: true },
      answered: againLoaded,
      'time-up': failed('not-jitsi'),
    },
  ],
  [
    'on the meeting page',
    page,
    {
      ...onTheWay,
      ...waiting,
      'waits:person': fresh,
      entering,
      'time-up': enteringSlowly,
    },
  ],
  [
    'on the screen before the meeting, just now',
    fresh,
    { ...onTheWay, ...waiting, 'time-up': prejoin },
  ],
  ['on the screen before the meeting', prejoin, { ...onTheWay, ...waiting, entering }],
  ['in the lobby', lobby, { ...onTheWay, ...waiting }],
  ['asked for a password', password, { ...onTheWay, ...waiting, over: leftWithoutPassword }],
  ['waiting for somebody who signs in', signIn, { ...onTheWay, ...waiting }],
  [
    'being entered',
    entering,
    { ...onTheWay, ...waiting, 'waits:person': fresh, 'time-up': enteringSlowly },
  ],
  [
    'being entered for long',
    enteringSlowly,
    { ...onTheWay, ...waiting, 'waits:person': fresh, 'time-up': failed('join-too-slow') },
  ],
  ['joined', joined, { ...onTheWay, 'conference-left': gone, lost, leave: leaving }],
  ['gone, nobody knows why', gone, { ...onTheWay, lost, leave: leaving, 'time-up': left }],
  [
    'gone and reconnecting',
    lost,
    { ...onTheWay, lost, leave: leaving, 'time-up': failed('connection-lost') },
  ],
  [
    'leaving',
    leaving,
    {
      'conference-left': left,
      over: left,
      leave: left,
      'time-up': left,
      'trouble:refused': left,
      'trouble:kicked': left,
    },
  ],
  ['left', left, {}],
  ['left with a problem', kicked, {}],
  ['too slow', slow, { 'page-ready': page, leave: left }],
  ['not Jitsi', strange, { 'page-ready': page, leave: left }],
  ['refused', refused, { leave: left }],
  ['never let in', failed('join-too-slow'), { leave: left }],
  ['without a connection', failed('connection-lost'), { leave: left }],
];

describe.each(transitions)('a meeting that is %s', (_name, life, outcomes) => {
  it.each(Object.keys(events) as EventName[])('hears %s', (event) => {
    expect(next(life, events[event])).toEqual(outcomes[event] ?? life);
  });

  it('stays the very same where nothing happens', () => {
    const unmoved = (Object.keys(events) as EventName[]).filter((event) => !(event in outcomes));
    expect(unmoved.filter((event) => next(life, events[event]) !== life)).toEqual([]);
  });
});

describe('a page that came late and says nothing', () => {
  it('is not loaded once more', () => {
    expect(next(loaded, { kind: 'time-up', server, late: true })).toEqual(failed('not-jitsi'));
  });
});

describe('the time a state may last', () => {
  it.each([
    ['while a person decides', prejoin, undefined],
    ['while a person knocks', lobby, undefined],
    ['while a person looks for the password', password, undefined],
    ['while somebody signs in', signIn, undefined],
    ['while a person is asked who they are', asking, undefined],
    ['while they are asked for the sake of a ticket', ticketAsking, undefined],
    ['in the meeting', joined, undefined],
    ['after it', left, undefined],
    ['with a problem on the screen', refused, undefined],
    ['until the ticket is made', ticket, 13_000],
    ['until any page comes', connecting, 14_000],
    ['until the page speaks', loaded, 6_000],
    ['until it is clear whether another load helps', silent, 2_000],
    ['until the page does anything', page, 5_000],
    ['in which a page connects by itself', fresh, 800],
    ['until it is said that the server takes long', entering, 5_000],
    ['until the server lets in after that: 45 s in all', enteringSlowly, 40_000],
    ['until it is clear why the server let go', gone, 2_000],
    ['until the connection is back', lost, 45_000],
    ['until the hang-up is through', leaving, 2_500],
  ])('%s', (_what, life, time) => {
    expect(limitOf(life)).toBe(time);
  });

  it.each(transitions)('ends when it is up: %s', (_name, life) => {
    if (limitOf(life) === undefined) return;
    expect(next(life, events['time-up'])).not.toEqual(life);
  });

  it('for leaving is shorter than the 3 s that main waits', () => {
    expect(limitOf(leaving)).toBeLessThan(3_000);
  });
});

describe('troubles', () => {
  it.each(['kicked', 'ended-by-host', 'lobby-refused', 'password-cancelled'] as const)(
    '%s ends the meeting for good',
    (code) => {
      expect(next(joined, trouble(code))).toEqual(leftBy(code));
    },
  );

  it.each(['refused', 'certificate', 'ticket-refused', 'not-allowed', 'page-crashed'] as const)(
    '%s offers another try',
    (code) => {
      expect(next(page, trouble(code))).toEqual(failed(code));
    },
  );
});

describe('any life at all', () => {
  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);
  const all = Object.values(events);

  /** What holds in a valid state; the phase it should have said what it is. */
  const isValid = (life: Life): boolean => {
    const limit = limitOf(life);
    if (limit !== undefined && !(limit > 0 && limit <= 45_000)) return false;
    return transitions.some(([, known]) => known.phase === life.phase);
  };

  it(`goes from one valid state to another and ends whenever the person leaves (seed ${seed})`, () => {
    const below = anyNumber(seed);
    for (let round = 0; round < 2_000; round += 1) {
      let life = round % 2 === 0 ? ticket : beginning;
      const story: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        const event = all[below(all.length)]!;
        const before = life;
        life = next(life, event);
        story.push(`${event.kind} → ${life.phase}`);
        const told = story.join(', ');
        expect(isValid(life), told).toBe(true);
        if (before.phase === 'left') expect(life, told).toBe(before);
        if (before.phase === 'failed') expect(life.phase, told).not.toBe('joined');
        if (before.phase === 'leaving') expect(['leaving', 'left'], told).toContain(life.phase);
        const asked = next(life, { kind: 'leave' });
        expect(next(asked, { kind: 'time-up', server }).phase, told).toBe('left');
      }
    }
  });
});
