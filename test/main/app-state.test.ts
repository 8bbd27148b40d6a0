import { describe, expect, it } from 'vitest';
import type { AppState, MeetingRow, Notice } from '../../common/ipc.ts';
import { publicProfile } from '../../common/profile.ts';
import { defaultSettings } from '../../common/settings.ts';
import { createAppState } from '../../main/app-state.ts';
import { createMeetingHistory } from '../../main/history/meeting-history.ts';
import { createProfiles } from '../../main/profiles.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const versions = { app: '1.0.0', electron: '45.5.0', chromium: '150.0' };
const notice: Notice = { kind: 'file-not-saved' };

const { you, meeting, appearance, privacy, updates, inMeeting, cost } = defaultSettings();
const speech = { language: 'de', locale: 'de-AT' } as const;

function createState(meetingRuns = false) {
  const settings = createFakeSettings({ you: { ...you, name: 'Ada' } });
  const history = createMeetingHistory({
    store: { read: () => [], changed: () => undefined },
    isWanted: () => true,
    now: () => 1_000,
  });
  const told: AppState[] = [];
  const profiles = createProfiles(settings, () => 'acme1');
  const state = createAppState({
    settings,
    history,
    profiles,
    speech: () => speech,
    versions,
    usageRevision: () => 0,
    update: () => ({ kind: 'idle' as const }),
    isMeetingRunning: () => meetingRuns,
    managed: () => undefined,
    isMuteShortcutTaken: () => false,
    tell: (all) => told.push(all),
  });
  return { settings, history, profiles, state, told };
}
/** All that was to be told is told by then. */
const soon = (): Promise<void> => Promise.resolve();

const standup = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};

describe('what our pages show', () => {
  it('is put together from the parts that own it', () => {
    const { history, state } = createState();
    history.remember(standup);
    expect(state.get()).toEqual({
      profiles: [publicProfile],
      current: publicProfile,
      you: { ...you, name: 'Ada' },
      join: { muted: false, cameraOff: false },
      meeting,
      appearance,
      privacy,
      updates,
      update: { kind: 'idle' },
      isMeetingRunning: false,
      inMeeting,
      cost,
      speech,
      meetingsRevision: 1,
      usageRevision: 0,
      recent: [],
      links: { atOnce: [], theirTicket: [], chosen: [] },
      settingsSection: 'hosting',
      invitations: [],
      versions,
    });
  });

  it('says that a meeting runs', () => {
    expect(createState(true).state.get().isMeetingRunning).toBe(true);
    expect(createState().state.get().isMeetingRunning).toBe(false);
  });

  it('holds no ticket and no place of a window', () => {
    const { history, settings, state } = createState();
    history.remember({ ...standup, ticket: 'a.b.c' });
    settings.change((all) => ({
      ...all,
      windows: { home: { x: 4711, y: 0, width: 460, height: 620 } },
    }));
    expect(JSON.stringify(state.get())).not.toMatch(/a\.b\.c|4711/);
  });

  it('is told after each change of the settings and of the meetings', async () => {
    const { history, settings, told } = createState();
    settings.change((all) => ({ ...all, you: { ...you, name: 'Grace' } }));
    await soon();
    history.remember(standup);
    await soon();
    history.forget('meet.jit.si/standup');
    await soon();
    expect(told.map((all) => [all.you.name, all.meetingsRevision, all.forgotten?.name])).toEqual([
      ['Grace', 0, undefined],
      ['Grace', 1, undefined],
      ['Grace', 2, 'standup'],
    ]);
  });

  it('is told once for what changes at a time, and before anybody has an answer', async () => {
    const { settings, state, told } = createState();
    const answer = async (): Promise<void> => {
      settings.change((all) => ({ ...all, you: { ...you, name: 'Grace' } }));
      state.showSection('about');
      state.notify(notice);
    };
    await answer();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ you: { name: 'Grace' }, settingsSection: 'about', notice });
  });

  it('is told when another part says that it changed', async () => {
    const { state, told } = createState();
    state.changed();
    await soon();
    expect(told).toEqual([state.get()]);
  });
});

describe('the profiles of our pages', () => {
  const record = { bits: 2_048, fingerprint: '0a'.repeat(32), addedAt: 1_000 };

  it('are told after each change, the new one current at once', async () => {
    const { profiles, told } = createState();
    const { id } = profiles.add('jaas', 'acme');
    await soon();
    profiles.choose('public');
    await soon();
    expect(told.map(({ profiles: all, current }) => [all.length, current.id])).toEqual([
      [2, id],
      [2, 'public'],
    ]);
  });

  it('know of a key that lives until Parlour ends, though nothing was written', async () => {
    const { profiles, settings, state, told } = createState();
    const { id } = profiles.add('jaas', 'acme');
    profiles.keepForSession(id, 'key', record);
    await soon();
    expect(told.at(-1)?.current).toMatchObject({ id, key: record });
    expect(state.get().profiles.at(-1)).toMatchObject({ id, key: record });
    expect(JSON.stringify(settings.get())).not.toContain(record.fingerprint);
  });

  it('know of a shared secret that lives until Parlour ends', async () => {
    const { profiles, settings, told } = createState();
    const { id } = profiles.add('ownServer', 'town hall');
    const secret = { isWeak: true, addedAt: 1_000 };
    profiles.keepForSession(id, 'secret', secret);
    await soon();
    expect(told.at(-1)?.current).toMatchObject({ id, secret });
    expect(settings.get().profiles[0]).toMatchObject({ secret: undefined });
  });

  it('come with the order in which they were chosen', async () => {
    const { profiles, told } = createState();
    const { id } = profiles.add('ownServer', 'town hall');
    await soon();
    profiles.choose('public');
    await soon();
    expect(told.map(({ recent }) => recent)).toEqual([[id], ['public', id]]);
  });
});

const row: MeetingRow = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  key: 'meet.jit.si/standup',
  name: 'standup',
  pinned: false,
  lastJoined: 1,
};

describe('the invitation of Home', () => {
  it('is open until it is closed, and pages hear of both', async () => {
    const { state, told } = createState();
    expect(state.get()).not.toHaveProperty('inviting');
    state.invite(row);
    expect(state.get().inviting).toEqual(row);
    await soon();
    state.invite(undefined);
    expect(state.get()).not.toHaveProperty('inviting');
    await soon();
    expect(told.map(({ inviting }) => inviting)).toEqual([row, undefined]);
  });
});

describe('the move of Home', () => {
  const moved = { ...row, pinnedBeside: 2 };

  it('is open until it is closed, and pages hear of both', async () => {
    const { state, told } = createState();
    expect(state.get()).not.toHaveProperty('moving');
    state.move(moved);
    expect(state.get().moving).toEqual(moved);
    await soon();
    state.move(undefined);
    expect(state.get()).not.toHaveProperty('moving');
    await soon();
    expect(told.map(({ moving }) => moving)).toEqual([moved, undefined]);
  });
});

describe('the notice of Home', () => {
  it('is there until it is dismissed', async () => {
    const { state, told } = createState();
    state.notify(notice);
    expect(state.get().notice).toEqual(notice);
    await soon();
    state.dismissNotice();
    expect(state.get()).not.toHaveProperty('notice');
    await soon();
    expect(told.map((all) => all.notice)).toEqual([notice, undefined]);
  });

  it('of one of our files waits for its turn, and each is read once', () => {
    const { state } = createState();
    const damage = { file: 'x.damaged-1.json', isRestored: true, isStuck: false };
    const shown = (): string | undefined => state.get().notice?.kind;
    state.notify({ kind: 'settings-damaged', ...damage });
    state.notify({ kind: 'meetings-damaged', ...damage });
    state.notify({ kind: 'not-written', folder: '/home/ada' });
    state.notify({ kind: 'not-written', folder: '/home/ada' });
    const read: unknown[] = [];
    for (let one = shown(); one; one = shown()) {
      read.push(one);
      state.dismissNotice();
    }
    expect(read).toEqual(['settings-damaged', 'meetings-damaged', 'not-written']);
  });

  it('of one of our files comes back when what happened meanwhile has had its time', () => {
    const { state } = createState();
    state.notify(notice);
    state.notify({ kind: 'not-written', folder: '/home/ada' });
    expect(state.get().notice).toMatchObject({ kind: 'not-written' });
    state.notify(notice);
    expect(state.get().notice).toEqual(notice);
    state.clearNews();
    state.clearNews();
    expect(state.get().notice).toMatchObject({ kind: 'not-written' });
    state.dismissNotice();
    expect(state.get()).not.toHaveProperty('notice');
  });

  it('gives way to the next one', () => {
    const { state } = createState();
    state.notify(notice);
    state.notify({ kind: 'link-problem', problem: { code: 'empty' } });
    expect(state.get().notice).toMatchObject({ kind: 'link-problem' });
  });
});
