import { describe, expect, it } from 'vitest';
import type { AppState, Notice } from '../../common/ipc.ts';
import { publicProfile } from '../../common/profile.ts';
import { createAppState } from '../../main/app-state.ts';
import { createMeetingHistory } from '../../main/meeting-history.ts';
import { createProfiles } from '../../main/profiles.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const versions = { app: '1.0.0', electron: '45.4.1', chromium: '150.0' };
const notice: Notice = { kind: 'settings-damaged', file: 'settings.damaged-1.json' };

function createState() {
  const settings = createFakeSettings({ you: { name: 'Ada' } });
  const history = createMeetingHistory(settings, () => 1_000);
  const told: AppState[] = [];
  const profiles = createProfiles(settings, () => 'acme1');
  const state = createAppState(settings, history, profiles, versions, (all) => told.push(all));
  return { settings, history, profiles, state, told };
}
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
      you: { name: 'Ada' },
      join: { muted: false, cameraOff: false },
      meetings: [expect.objectContaining({ room: 'standup', key: 'meet.jit.si/standup' })],
      recent: [],
      links: { atOnce: [], theirTicket: [], chosen: [] },
      settingsSection: 'hosting',
      invitations: [],
      versions,
    });
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

  it('is told after each change of the settings', () => {
    const { history, settings, told } = createState();
    settings.change((all) => ({ ...all, you: { name: 'Grace' } }));
    history.remember(standup);
    expect(told.map(({ you, meetings }) => [you.name, meetings.length])).toEqual([
      ['Grace', 0],
      ['Grace', 1],
    ]);
  });
});

describe('the profiles of our pages', () => {
  const record = { bits: 2_048, fingerprint: '0a'.repeat(32), addedAt: 1_000 };

  it('are told after each change, the new one current at once', () => {
    const { profiles, told } = createState();
    const { id } = profiles.add('jaas', 'acme');
    profiles.choose('public');
    expect(told.map(({ profiles: all, current }) => [all.length, current.id])).toEqual([
      [2, id],
      [2, 'public'],
    ]);
  });

  it('know of a key that lives until Parlour ends, though nothing was written', () => {
    const { profiles, settings, state, told } = createState();
    const { id } = profiles.add('jaas', 'acme');
    profiles.keepForSession(id, 'key', record);
    expect(told.at(-1)?.current).toMatchObject({ id, key: record });
    expect(state.get().profiles.at(-1)).toMatchObject({ id, key: record });
    expect(JSON.stringify(settings.get())).not.toContain(record.fingerprint);
  });

  it('know of a shared secret that lives until Parlour ends', () => {
    const { profiles, settings, told } = createState();
    const { id } = profiles.add('ownServer', 'town hall');
    const secret = { isWeak: true, addedAt: 1_000 };
    profiles.keepForSession(id, 'secret', secret);
    expect(told.at(-1)?.current).toMatchObject({ id, secret });
    expect(settings.get().profiles[0]).toMatchObject({ secret: undefined });
  });

  it('come with the order in which they were chosen', () => {
    const { profiles, told } = createState();
    const { id } = profiles.add('ownServer', 'town hall');
    profiles.choose('public');
    expect(told.map(({ recent }) => recent)).toEqual([[id], ['public', id]]);
  });
});

describe('the invitation of Home', () => {
  const meeting = { key: 'meet.jit.si/standup', name: 'standup' };

  it('is open until it is closed, and pages hear of both', () => {
    const { state, told } = createState();
    expect(state.get()).not.toHaveProperty('inviting');
    state.invite(meeting);
    expect(state.get().inviting).toEqual(meeting);
    state.invite(undefined);
    expect(state.get()).not.toHaveProperty('inviting');
    expect(told.map(({ inviting }) => inviting)).toEqual([meeting, undefined]);
  });
});

describe('the move of Home', () => {
  const meeting = { key: 'meet.jit.si/standup', name: 'standup' };

  it('is open until it is closed, and pages hear of both', () => {
    const { state, told } = createState();
    expect(state.get()).not.toHaveProperty('moving');
    state.move(meeting);
    expect(state.get().moving).toEqual(meeting);
    state.move(undefined);
    expect(state.get()).not.toHaveProperty('moving');
    expect(told.map(({ moving }) => moving)).toEqual([meeting, undefined]);
  });
});

describe('the notice of Home', () => {
  it('is there until it is dismissed', () => {
    const { state, told } = createState();
    state.notify(notice);
    expect(state.get().notice).toEqual(notice);
    state.dismissNotice();
    expect(state.get()).not.toHaveProperty('notice');
    expect(told.map((all) => all.notice)).toEqual([notice, undefined]);
  });

  it('gives way to the next one', () => {
    const { state } = createState();
    state.notify(notice);
    state.notify({ kind: 'link-problem', problem: { code: 'empty' } });
    expect(state.get().notice).toMatchObject({ kind: 'link-problem' });
  });
});
