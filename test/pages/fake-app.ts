import type { AppApi, AppState, MeetingRow } from '../../common/ipc.ts';
import { profileFor } from '../../common/link-choice.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { LinkAnswer, LinkQuestion, SchemeOwner } from '../../common/link-question.ts';
import { meetingKey } from '../../common/meeting.ts';
import { parseMeetingLink, type ReadLink } from '../../common/meeting-link.ts';
import { afterMoves, planMove } from '../../common/move-meeting.ts';
import { holdsSecret, profileOf, publicProfile, signsTickets } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { now, schemesOf } from './samples.ts';

/** Main as Home and Settings know it, and the strings a test may pull. */
export interface FakeApp extends AppApi {
  /** Something changed elsewhere: every page hears the new state. */
  put(change: Partial<AppState>): void;
  known(): AppState;
  /** From now on every attempt to join fails. */
  refuseToJoin(problem: LinkProblem): void;
  /** What the system says of schemes; undefined when it cannot be asked. */
  systemSays(owners: readonly SchemeOwner[] | undefined): void;
  /** How the system takes the wish to be a scheme's program. */
  systemTakes(how: 'gladly' | 'without-a-word' | 'not-at-all'): void;
  /** Where the person saves files: a path, `cancelled`, or `failed` where none can be written. */
  savesAs(place: string): void;
}

/** What Parlour knows on the day it is installed. */
export const firstRun: AppState = {
  profiles: [publicProfile],
  recent: [],
  current: publicProfile,
  you: { name: '' },
  join: { muted: false, cameraOff: false },
  links: { atOnce: [], theirTicket: [], chosen: [] },
  meetings: [],
  settingsSection: 'hosting',
  invitations: [],
  versions: { app: '0.1.0', electron: '45.4.1', chromium: '146.0.7680.31' },
};

export function createFakeApp(beginning: AppState): FakeApp {
  let state = inOrder(beginning);
  let refusal: LinkProblem | undefined;
  let owners: readonly SchemeOwner[] | undefined = schemesOf(true);
  let taking: Parameters<FakeApp['systemTakes']>[0] = 'gladly';
  let place: string = '/home/ada/standup.meeting';
  let asked = 0;
  let open: { id: number; finish(answer: LinkAnswer): void } | undefined;
  const listeners = new Set<(state: AppState) => void>();

  const set = (next: AppState): void => {
    state = inOrder(next);
    for (const hear of listeners) hear(state);
  };
  const find = (key: string) => state.meetings.find((one) => one.key === key);

  /** One question at a time: a later link takes the place of an earlier one. */
  const ask = (question: Unnumbered): Promise<LinkAnswer> => {
    open?.finish({ kind: 'cancel' });
    const id = ++asked;
    set({ ...state, question: { ...question, id } });
    return new Promise((finish) => (open = { id, finish }));
  };
  const openLink = async (text: string): Promise<Result<'joined' | 'dropped', LinkProblem>> => {
    if (refusal) return fail(refusal);
    const read = parseMeetingLink(text, { current: state.current, all: state.profiles });
    if (!read.ok) return read;
    if (!(await isSettled(read.value))) return ok('dropped');
    set(without(state, 'notice'));
    return ok('joined');
  };
  const isSettled = async (read: ReadLink): Promise<boolean> => {
    const { name, server } = read.meeting;
    const about = { name, server, ignored: read.ignored };
    const { current, profiles: all, links } = state;
    const choice = profileFor(read, { current, all, chosen: links.chosen });
    if (choice.kind === 'one') return true;
    if (choice.kind === 'none') {
      const { kind } = await ask({ kind: 'unknown-server', ...about });
      if (kind === 'add') {
        const key = meetingKey(read.meeting);
        set({ ...state, notice: { kind: 'server-added', name, key, server } });
      }
      return kind === 'once';
    }
    const profiles = choice.profiles.map(({ id }) => id);
    const answer = await ask({ kind: 'which-hosting', ...about, profiles });
    if (answer.kind === 'with' && answer.always) {
      set({ ...state, links: { ...links, chosen: [...links.chosen, answer.profile] } });
    }
    return answer.kind === 'with';
  };
  const save = (file: string): void => {
    if (file === 'cancelled') return;
    const notice = file === 'failed' ? { kind: 'file-not-saved' } : { kind: 'file-saved', file };
    set({ ...state, notice } as AppState);
  };
  /** Why nobody can be invited to a meeting; else the invitation is remembered. */
  const invite: AppApi['copyInvitation'] = async (key, expiresAt) => {
    const meeting = find(key);
    const profile = meeting && profileOf(meeting, state.profiles);
    if (!meeting || !profile || !signsTickets(profile)) return fail({ code: 'ticket-not-made' });
    if (!holdsSecret(profile)) return fail({ code: 'key-absent', about: profile.name });
    const made = { profile: profile.id, name: meeting.name, madeAt: now.getTime(), expiresAt };
    set({ ...state, invitations: [made, ...state.invitations] });
    return ok(null);
  };

  return {
    put: (change) => set({ ...state, ...change }),
    known: () => state,
    refuseToJoin: (problem) => (refusal = problem),
    systemSays: (said) => (owners = said),
    systemTakes: (how) => (taking = how),
    savesAs: (file) => (place = file),

    state: async () => state,
    join: openLink,
    drop: async (dropped) => {
      const outcome = await openLink('text' in dropped ? dropped.text : '');
      if (!outcome.ok) {
        set({ ...state, notice: { kind: 'link-problem', problem: outcome.problem } });
      }
    },
    answerLink: async (id, answer) => {
      if (open?.id !== id) return;
      set(without(state, 'question'));
      open.finish(answer);
      open = undefined;
    },
    rejoin: async (key) => {
      const problem = refusal ?? (find(key) ? undefined : { code: 'room-missing' as const });
      set(
        problem
          ? { ...state, notice: { kind: 'link-problem', problem } }
          : without(state, 'notice'),
      );
    },
    change: async ({ you, join, links }) =>
      set({
        ...state,
        you: you ?? state.you,
        join: join ?? state.join,
        links: links ?? state.links,
      }),
    pin: async (key, pinned) =>
      set({
        ...state,
        meetings: state.meetings.map((one) => (one.key === key ? { ...one, pinned } : one)),
      }),
    forget: async (key) =>
      set({ ...state, meetings: state.meetings.filter((one) => one.key !== key) }),
    copyLink: async () => {},
    saveLinkFile: async () => save(place),
    addToDesktop: async (key) => save(`/home/ada/Desktop/${find(key)?.name}.desktop`),
    startInvitation: async (key) => {
      const meeting = find(key);
      if (meeting) set({ ...state, inviting: { key, name: meeting.name } });
    },
    endInvitation: async () => set(without(state, 'inviting')),
    copyInvitation: invite,
    saveInvitation: async (key, expiresAt) => {
      const made = await invite(key, expiresAt);
      if (made.ok) save(place);
      return made;
    },
    startMove: async (key) => {
      const meeting = find(key);
      if (meeting) set({ ...state, moving: { key, name: meeting.name } });
    },
    endMove: async () => set(without(state, 'moving')),
    move: async (key, profileId, andPinned) => {
      const plan = planMove(key, profileId, andPinned, state);
      if (!plan.ok) return plan;
      const meetings = afterMoves(state.meetings, plan.value.moves);
      set({ ...state, meetings: meetings.map((one) => ({ ...one, key: meetingKey(one) })) });
      return ok(plan.value.moved);
    },
    dismissNotice: async () => set(without(state, 'notice')),
    schemeOwners: async () => {
      if (!owners) throw new Error('the system does not answer');
      return owners;
    },
    claimScheme: async (scheme) => {
      if (!owners) throw new Error('the system does not answer');
      const taken: Record<typeof taking, Partial<SchemeOwner>> = {
        gladly: { isOurs: true, program: 'Parlour' },
        'without-a-word': { isOurs: undefined, program: '' },
        'not-at-all': {},
      };
      owners = owners.map((one) => (one.scheme === scheme ? { ...one, ...taken[taking] } : one));
      return owners;
    },
    openSettings: async (settingsSection) => set({ ...state, settingsSection }),
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const inOrder = (state: AppState): AppState => ({
  ...state,
  meetings: [...state.meetings].sort(byPinThenTime),
});

const byPinThenTime = (a: MeetingRow, b: MeetingRow): number =>
  Number(b.pinned) - Number(a.pinned) || b.lastJoined - a.lastJoined;

/** A state in which nothing of this is to be seen any more. */
function without(state: AppState, part: 'inviting' | 'moving' | 'notice' | 'question'): AppState {
  const rest = { ...state };
  delete rest[part];
  return rest;
}

type Unnumbered =
  | Omit<Extract<LinkQuestion, { kind: 'unknown-server' }>, 'id'>
  | Omit<Extract<LinkQuestion, { kind: 'which-hosting' }>, 'id'>;
