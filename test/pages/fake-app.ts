import type { AppApi, AppState, MeetingRow } from '../../common/ipc.ts';
import { speechIn } from '../../common/languages.ts';
import { profileFor } from '../../common/link-choice.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { LinkAnswer, LinkQuestion } from '../../common/link-question.ts';
import type { Association, LinkSetUp, LinkSetUpProblemCode } from '../../common/link-set-up.ts';
import { meetingKey } from '../../common/meeting.ts';
import { type Written, written } from '../../common/written.ts';
import { parseMeetingLink, type ReadLink } from '../../common/meeting-link.ts';
import { pinnedBeside, planMove } from '../../common/move-meeting.ts';
import { holdsSecret, profileOf, publicProfile, signsTickets } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { afterChange, defaultSettings, type You } from '../../common/settings.ts';
import type { NewVersion } from '../../common/update.ts';
import type { MonthOfUse } from '../../common/usage.ts';
import { createMeetingHistory } from '../../main/history/meeting-history.ts';
import { now, setUpOf } from './samples.ts';

/** What main knows: its state, and the list that is asked for by itself. */
export type Known = AppState & { meetings: readonly MeetingRow[] };

/** A meeting of the list by its key; what else is said goes before what the list says. */
type Named = Pick<MeetingRow, 'key'> & Partial<MeetingRow>;

/** What a test says of it; the rest is as on the day Parlour is installed. */
export type Given = Omit<Partial<Known>, 'you' | 'inviting' | 'moving'> & {
  you?: Partial<You>;
  inviting?: Named;
  moving?: Named;
};

/** Main as Home and Settings know it, and the strings a test may pull. */
export interface FakeApp extends AppApi {
  /** Something changed elsewhere: every page hears the new state. */
  put(change: Given): void;
  known(): Known;
  /** From now on every attempt to join fails. */
  refuseToJoin(problem: LinkProblem): void;
  /** What the system says of links; undefined when it cannot be asked. */
  systemSays(setUp: LinkSetUp | undefined): void;
  /** How the system takes the wish to be the program for a kind of links. */
  systemTakes(how: 'gladly' | 'without-a-word' | 'not-at-all'): void;
  /** Why the next registration does not come about. */
  refusesToRegister(problem: LinkSetUpProblemCode): void;
  /** Where the person saves files: a path, `cancelled`, or `failed` where none can be written. */
  savesAs(place: string): void;
  /** Another program has these keys. */
  takes(keys: string): void;
  /** What meetings left on this computer; `running`: the profile whose meeting runs. */
  stores(bytes: Readonly<Record<string, number>>, running?: string): void;
  /** The next look for updates finds this. */
  offers(version: NewVersion): void;
  /** What meetings came to; undefined when it cannot be read. */
  counted(rows: readonly MonthOfUse[] | undefined): void;
}

/** The settings that pages may change. */
const settingsIn = ({
  you,
  join,
  meeting,
  appearance,
  privacy,
  updates,
  inMeeting,
  cost,
  links,
}: Changeable): Changeable => ({
  you,
  join,
  meeting,
  appearance,
  privacy,
  updates,
  inMeeting,
  cost,
  links,
});
type Changeable = Pick<
  AppState,
  'you' | 'join' | 'meeting' | 'appearance' | 'privacy' | 'updates' | 'inMeeting' | 'cost' | 'links'
>;

/** What Parlour knows on the day it is installed. */
export const firstRun: Known = {
  profiles: [publicProfile],
  recent: [],
  current: publicProfile,
  ...settingsIn(defaultSettings()),
  speech: { language: 'en', locale: 'en-GB' },
  meetings: [],
  meetingsRevision: 0,
  usageRevision: 0,
  settingsSection: 'hosting',
  update: { kind: 'idle' },
  isMeetingRunning: false,
  invitations: [],
  versions: { app: '0.1.0', electron: '45.5.0', chromium: '146.0.7680.31' },
};

/** The list of meetings is kept, ordered, pinned and forgotten by the very part of main. */
export function createFakeApp(given: Given): FakeApp {
  const { meetings: beginning, ...asGiven } = given;
  const { meetings: none, ...installed } = firstRun;
  let remembered = beginning ?? none;
  const newHistory = () =>
    createMeetingHistory({
      store: { read: () => remembered, changed: () => undefined },
      isWanted: () => state.privacy.history,
      now: () => now.getTime(),
    });
  let history = newHistory();
  let replaced = 0;
  let state: AppState = installed;
  let refusal: LinkProblem | undefined;
  let setUp: LinkSetUp | undefined = setUpOf(true);
  let unregistered: LinkSetUpProblemCode | undefined;
  let taking: Parameters<FakeApp['systemTakes']>[0] = 'gladly';
  let stored: Readonly<Record<string, number>> = {};
  let usage: readonly MonthOfUse[] | undefined = [];
  let inMeeting = '';
  let takenKeys = '';
  let offered: NewVersion | undefined;
  let place: string = '/home/ada/standup.meeting';
  let asked = 0;
  let open: { id: number; finish(answer: LinkAnswer): void } | undefined;
  const listeners = new Set<(state: Written<AppState>) => void>();

  const set = (next: AppState): void => {
    const { forgotten: _before, ...others } = next;
    const forgotten = history.forgotten();
    const meetingsRevision = replaced + history.revision();
    state = { ...others, ...(forgotten && { forgotten }), meetingsRevision };
    for (const hear of listeners) hear(written(state));
  };
  const listen = (): void => history.onChange(() => set(state));
  listen();
  const answered = (): LinkSetUp => {
    if (!setUp) throw new Error('the system does not answer');
    return setUp;
  };
  const find = (key: string) => history.find(key);
  const rowToMove = (key: string): AppState['moving'] => {
    const row = find(key);
    const beside = row && pinnedBeside(row, history.rows(), state.profiles).length;
    return row && { ...row, pinnedBeside: beside ?? 0 };
  };
  /** What a test says, as main would have it. */
  const told = ({ you, inviting, moving, ...change }: Omit<Given, 'meetings'>): AppState => {
    const row = inviting && find(inviting.key);
    const rowMoving = moving && rowToMove(moving.key);
    return {
      ...state,
      ...change,
      you: { ...state.you, ...you },
      ...(row && { inviting: { ...row, ...inviting } }),
      ...(rowMoving && { moving: { ...rowMoving, ...moving } }),
    };
  };
  /** Other meetings than before, as though main had read another file. */
  const replace = (meetings: readonly MeetingRow[]): void => {
    replaced += history.revision() + 1;
    remembered = meetings;
    history = newHistory();
    listen();
  };

  state = told(asGiven);

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
  const countUsage = (rows: readonly MonthOfUse[] | undefined): void => {
    usage = rows;
    set({ ...state, usageRevision: state.usageRevision + 1 });
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
    put: ({ meetings, ...change }) => {
      if (meetings) replace(meetings);
      set(told(change));
    },
    known: () => ({ ...state, meetings: history.rows() }),
    refuseToJoin: (problem) => (refusal = problem),
    systemSays: (said) => (setUp = said),
    refusesToRegister: (problem) => (unregistered = problem),
    systemTakes: (how) => (taking = how),
    savesAs: (file) => (place = file),
    counted: countUsage,
    takes: (keys) => (takenKeys = keys),
    offers: (version) => (offered = version),
    stores: (bytes, running = '') => {
      stored = bytes;
      inMeeting = running;
    },

    state: async () => written(state),
    meetings: async () => written(history.rows()),
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
    change: async (change) => {
      const before = settingsIn(state);
      const after = settingsIn(afterChange({ ...defaultSettings(), ...before }, change));
      const { language } = after.appearance;
      const speech = speechIn(language === 'system' ? 'en' : language, ['en-GB']);
      const { muteShortcutTaken: _before, ...others } = state;
      const { muteShortcut } = after.inMeeting;
      set({
        ...others,
        ...after,
        ...(muteShortcut !== '' &&
          muteShortcut === takenKeys && { muteShortcutTaken: true as const }),
        ...(change.appearance?.language && { speech }),
      });
    },
    pin: async (key, pinned) => history.pin(key, pinned),
    movePin: async (key, before) => history.movePin(key, before),
    forget: async (key) => history.forget(key),
    forgetAll: async () => history.forgetAll(),
    undoForget: async () => history.undoForget(),
    usage: async () => {
      if (!usage) throw new Error('the disk does not answer');
      return written(usage);
    },
    saveUsage: async () => save(place),
    clearUsage: async () => countUsage([]),
    openDeviceTest: async () => {},
    storage: async () => state.profiles.map(({ id }) => ({ profile: id, bytes: stored[id] ?? 0 })),
    clearStorage: async (profile) => {
      if (profile === inMeeting) return false;
      stored = { ...stored, [profile]: 0 };
      return true;
    },
    copyLink: async () => {},
    saveLinkFile: async () => save(place),
    addToDesktop: async (key) => save(`/home/ada/Desktop/${find(key)?.name}.desktop`),
    startInvitation: async (key) => {
      const meeting = find(key);
      if (meeting) set({ ...state, inviting: meeting });
    },
    endInvitation: async () => set(without(state, 'inviting')),
    copyInvitation: invite,
    saveInvitation: async (key, expiresAt) => {
      const made = await invite(key, expiresAt);
      if (made.ok) save(place);
      return made;
    },
    startMove: async (key) => {
      const row = rowToMove(key);
      if (row) set({ ...state, moving: row });
    },
    endMove: async () => set(without(state, 'moving')),
    move: async (key, profileId, andPinned) => {
      const known = { meetings: history.rows(), profiles: state.profiles };
      const plan = planMove(key, profileId, andPinned, known);
      if (!plan.ok) return plan;
      history.move(plan.value.moves);
      return ok(plan.value.moved);
    },
    dismissNotice: async () => set(without(state, 'notice')),
    linkSetUp: async () => answered(),
    claimAssociation: async (what) => {
      const { associations, ...rest } = answered();
      const taken: Record<typeof taking, Partial<Association>> = {
        gladly: { isOurs: true, program: 'Parlour' },
        'without-a-word': { isOurs: undefined, program: '' },
        'not-at-all': {},
      };
      setUp = {
        ...rest,
        associations: associations.map((one) =>
          one.what === what ? { ...one, ...taken[taking] } : one,
        ),
      };
      return setUp;
    },
    installLinks: async () => {
      if (unregistered) return { ...answered(), problem: unregistered };
      return (setUp = setUpOf(true, '', 'installed'));
    },
    removeLinks: async () => (setUp = setUpOf(false, '', 'none')),
    checkForUpdate: async () =>
      set({
        ...state,
        update: offered
          ? { kind: 'available', ...offered }
          : { kind: 'idle', checkedAt: now.getTime() },
      }),
    downloadUpdate: async () => {
      const { update } = state;
      if (update.kind !== 'available') return;
      set({ ...state, update: { ...update, kind: 'downloading', part: 0 } });
    },
    installUpdate: async () => {},
    openSettings: async (settingsSection) => set({ ...state, settingsSection }),
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A state in which nothing of this is to be seen any more. */
function without(state: AppState, part: 'inviting' | 'moving' | 'notice' | 'question'): AppState {
  const rest = { ...state };
  delete rest[part];
  return rest;
}

type Unnumbered =
  | Omit<Extract<LinkQuestion, { kind: 'unknown-server' }>, 'id'>
  | Omit<Extract<LinkQuestion, { kind: 'which-hosting' }>, 'id'>;
