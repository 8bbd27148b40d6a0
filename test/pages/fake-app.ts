import type { AppApi, AppState, MeetingRow } from '../../common/ipc.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import { meetingKey } from '../../common/meeting.ts';
import { parseMeetingLink } from '../../common/meeting-link.ts';
import { afterMoves, planMove } from '../../common/move-meeting.ts';
import { profileOf, publicProfile, signsTickets } from '../../common/profile.ts';
import { fail, ok } from '../../common/result.ts';
import { now } from './samples.ts';

/** Main as Home and Settings know it, and the strings a test may pull. */
export interface FakeApp extends AppApi {
  /** Something changed elsewhere: every page hears the new state. */
  put(change: Partial<AppState>): void;
  known(): AppState;
  /** From now on every attempt to join fails. */
  refuseToJoin(problem: LinkProblem): void;
}

/** What Parlour knows on the day it is installed. */
export const firstRun: AppState = {
  profiles: [publicProfile],
  recent: [],
  current: publicProfile,
  you: { name: '' },
  join: { muted: false, cameraOff: false },
  meetings: [],
  settingsSection: 'hosting',
  invitations: [],
  versions: { app: '0.1.0', electron: '45.4.1', chromium: '146.0.7680.31' },
};

export function createFakeApp(beginning: AppState): FakeApp {
  let state = inOrder(beginning);
  let refusal: LinkProblem | undefined;
  const listeners = new Set<(state: AppState) => void>();

  const set = (next: AppState): void => {
    state = inOrder(next);
    for (const hear of listeners) hear(state);
  };
  const find = (key: string) => state.meetings.find((one) => one.key === key);

  return {
    put: (change) => set({ ...state, ...change }),
    known: () => state,
    refuseToJoin: (problem) => (refusal = problem),

    state: async () => state,
    join: async (text) => {
      if (refusal) return fail(refusal);
      const meeting = parseMeetingLink(text, { current: state.current, all: state.profiles });
      if (!meeting.ok) return meeting;
      set(withoutNotice(state));
      return ok(null);
    },
    rejoin: async (key) => {
      const problem = refusal ?? (find(key) ? undefined : { code: 'room-missing' as const });
      set(problem ? { ...state, notice: { kind: 'link-problem', problem } } : withoutNotice(state));
    },
    change: async ({ you, join }) =>
      set({ ...state, you: you ?? state.you, join: join ?? state.join }),
    pin: async (key, pinned) =>
      set({
        ...state,
        meetings: state.meetings.map((one) => (one.key === key ? { ...one, pinned } : one)),
      }),
    forget: async (key) =>
      set({ ...state, meetings: state.meetings.filter((one) => one.key !== key) }),
    copyLink: async () => {},
    startInvitation: async (key) => {
      const meeting = find(key);
      if (meeting) set({ ...state, inviting: { key, name: meeting.name } });
    },
    endInvitation: async () => set(withoutInvitation(state)),
    copyInvitation: async (key, expiresAt) => {
      const meeting = find(key);
      const profile = meeting && profileOf(meeting, state.profiles);
      if (!meeting || !profile || !signsTickets(profile)) return fail({ code: 'ticket-not-made' });
      const isSecret = profile.kind === 'ownServer' && profile.authentication === 'HS256';
      if (!(isSecret ? profile.secret : profile.key))
        return fail({ code: 'key-absent', about: profile.name });
      const made = { profile: profile.id, name: meeting.name, madeAt: now.getTime(), expiresAt };
      set({ ...state, invitations: [made, ...state.invitations] });
      return ok(null);
    },
    startMove: async (key) => {
      const meeting = find(key);
      if (meeting) set({ ...state, moving: { key, name: meeting.name } });
    },
    endMove: async () => set(withoutMove(state)),
    move: async (key, profileId, andPinned) => {
      const plan = planMove(key, profileId, andPinned, state);
      if (!plan.ok) return plan;
      const meetings = afterMoves(state.meetings, plan.value.moves);
      set({ ...state, meetings: meetings.map((one) => ({ ...one, key: meetingKey(one) })) });
      return ok(plan.value.moved);
    },
    dismissNotice: async () => set(withoutNotice(state)),
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

function withoutInvitation(state: AppState): AppState {
  const rest = { ...state };
  delete rest.inviting;
  return rest;
}

function withoutMove(state: AppState): AppState {
  const rest = { ...state };
  delete rest.moving;
  return rest;
}

function withoutNotice(state: AppState): AppState {
  const rest = { ...state };
  delete rest.notice;
  return rest;
}
