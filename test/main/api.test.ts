import { afterEach, describe, expect, it } from 'vitest';
import { type MeetingReport, meetingWishes } from '../../common/meeting-api.ts';
import { type Meeting, meetingKey, webLink } from '../../common/meeting.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { MeetingRow } from '../../common/ipc.ts';
import type { MonthOfUse } from '../../common/usage.ts';
import { readWritten, type Written } from '../../common/written.ts';
import { fail, ok } from '../../common/result.ts';
import { noUpdates } from '../../main/updates/no-updates.ts';
import { createAppApi, createMeetingApi } from '../../main/api.ts';
import { createAppState } from '../../main/app-state.ts';
import type { Invite } from '../../main/tickets/invite.ts';
import { createLinkQuestions } from '../../main/links/link-questions.ts';
import { createOpenLink } from '../../main/links/open-link.ts';
import { createRestrictions } from '../../main/managed/restrictions.ts';
import type { LinkFiles } from '../../main/links/save-link-file.ts';
import type { JoinMeeting } from '../../main/meeting/join-meeting.ts';
import { createMeetingHistory } from '../../main/history/meeting-history.ts';
import { createProfiles } from '../../main/profiles.ts';
import { clipboard, openedOutside } from '../fakes/electron.ts';
import { createFakeLog } from '../fakes/log.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const standup: Meeting = {
  server: 'meet.jit.si',
  tenant: 'team',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};
const key = meetingKey(standup);

function createApis() {
  const settings = createFakeSettings();
  const history = createMeetingHistory({
    store: { read: () => [], changed: () => undefined },
    isWanted: () => settings.get().privacy.history,
    now: () => 1_000,
  });
  const profiles = createProfiles(settings, () => 'acme1');
  const state = createAppState({
    settings,
    history,
    profiles,
    speech: () => ({ language: 'en', locale: 'en-GB' }),
    versions: { app: '', electron: '', chromium: '' },
    usageRevision: () => 0,
    update: () => ({ kind: 'idle' as const }),
    isMeetingRunning: () => false,
    managed: () => undefined,
    isMuteShortcutTaken: () => false,
    tell: () => undefined,
  });
  const seen = {
    joined: [] as Meeting[],
    reports: [] as MeetingReport[],
    running: undefined as Meeting | undefined,
    last: undefined as Meeting | undefined,
    /** Starts of the page of the running meeting. */
    tries: 1,
    /** The section of the settings that was opened. */
    settingsOpen: undefined as string | undefined,
    /** Link files by their names, and what is in them. */
    files: [] as string[],
    saved: { file: 'standup.meeting' } as Awaited<ReturnType<LinkFiles['save']>>,
    claimed: [] as string[],
    cleared: [] as string[],
    /** How often the window that tries devices was asked for. */
    deviceTests: 0,
    usageCleared: false,
    /** How often the check of the server was asked for. */
    checks: 0,
    pictures: 0,
    /** Why no invitation can be signed. */
    keyProblem: undefined as MeetingProblem | undefined,
  };
  const joinMeeting: JoinMeeting = {
    join: async ({ meeting }) => {
      seen.joined.push(meeting);
      return ok('joined');
    },
    current: () => seen.running,
    profile: () => undefined,
    signingIn: () => undefined,
    takeTicket: async () => ok(seen.running?.ticket ?? null),
    report: (report) => seen.reports.push(report),
    retry: () => (seen.tries += 1),
    woke: () => undefined,
    comeBack: () => undefined,
    entering: () => undefined,
    leave: async () => undefined,
    last: (wanted) => (seen.last && meetingKey(seen.last) === wanted ? seen.last : undefined),
    crashed: () => undefined,
  };
  const openSettings = (section: string): void => {
    seen.settingsOpen = section;
  };
  const invite: Invite = async (meeting, expiresAt) =>
    seen.keyProblem
      ? fail(seen.keyProblem)
      : ok(`${webLink(meeting)}?jwt=until.${expiresAt}.signed`);
  const questions = createLinkQuestions(state.ask);
  const openLink = createOpenLink({
    profiles,
    settings,
    restrictions: createRestrictions(undefined),
    ask: questions.ask,
    readFile: async () => fail({ code: 'file-missing' }),
    join: joinMeeting.join,
    running: joinMeeting.current,
    focus: () => undefined,
    home: { show: (notice) => notice && state.notify(notice) },
    openSettings: () => openSettings('hosting'),
    log: createFakeLog(),
  });
  const linkFiles: LinkFiles = {
    save: async (meeting, ticketLink) => {
      seen.files.push(ticketLink ?? webLink(meeting));
      return seen.saved;
    },
    addToDesktop: async (meeting) => {
      seen.files.push(`desktop: ${webLink(meeting)}`);
      return { file: 'standup 2.meeting' };
    },
  };
  const associations = { claim: async (what: string) => void seen.claimed.push(what) };
  const setUp = { registered: 'none', associations: [] } as const;
  const registration = {
    look: async () => setUp,
    install: async () => ({ ...setUp, registered: 'installed' as const }),
    remove: async () => setUp,
  };
  const storage = {
    sizes: async () => [{ profile: 'public', bytes: 4_096 }],
    clear: async (profile: string) => {
      seen.cleared.push(profile);
      return true;
    },
  };
  const counted = { profile: 'public', month: '2026-11', meetings: 1, seconds: 60 };
  const usage = {
    months: () =>
      seen.usageCleared ? [] : [{ ...counted, peak: 2, personSeconds: 120, people: 2 }],
    save: async () => seen.saved,
    clear: () => {
      seen.usageCleared = true;
    },
  };
  const takeOrder = (): null => null;
  const showPictureInPicture = (): void => void (seen.pictures += 1);
  return {
    app: createAppApi({
      state,
      settings,
      history,
      profiles,
      joinMeeting,
      openLink,
      questions,
      linkFiles,
      associations,
      registration,
      updates: noUpdates('not-installed'),
      invite,
      usage,
      storage,
      openSettings,
      openDeviceTest: () => (seen.deviceTests += 1),
    }),
    meeting: createMeetingApi(
      { takeOrder, showPictureInPicture },
      joinMeeting,
      openSettings,
      () => (seen.checks += 1),
      openLink,
    ),
    profiles,
    settings,
    history,
    state,
    seen,
  };
}
afterEach(async () => {
  openedOutside.length = 0;
  await clipboard.writeText('');
});

type Calls<Api> = readonly [keyof Api, readonly unknown[]][];

describe('a call of Home or Settings is malformed', () => {
  const calls: Calls<ReturnType<typeof createApis>['app']> = [
    ['state', [null]],
    ['join', []],
    ['join', [42]],
    ['join', [['standup']]],
    ['join', ['standup', 'x']],
    ['join', ['x'.repeat(1_000_001)]],
    ['rejoin', [null]],
    ['rejoin', ['x'.repeat(1_001)]],
    ['change', []],
    ['change', [null]],
    ['change', [{ meetings: [] }]],
    ['change', [{ you: { name: 42 } }]],
    ['change', [{ you: { name: 'x'.repeat(81) } }]],
    ['pin', [key]],
    ['pin', [key, 'true']],
    ['pin', [key, 1]],
    ['pin', [true, key]],
    ['meetings', [1]],
    ['movePin', [key]],
    ['movePin', [key, undefined]],
    ['movePin', [null, key]],
    ['movePin', [key, 0]],
    ['movePin', [key, 'x'.repeat(1_001)]],
    ['forgetAll', [key]],
    ['undoForget', [1]],
    ['storage', ['public']],
    ['usage', [1]],
    ['saveUsage', ['/etc/passwd']],
    ['clearUsage', ['public']],
    ['clearStorage', []],
    ['clearStorage', [null]],
    ['clearStorage', ['x'.repeat(33)]],
    ['clearStorage', ['public', 'acme1']],
    ['forget', []],
    ['forget', [{ key }]],
    ['copyLink', []],
    ['copyLink', [42]],
    ['copyLink', [key]],
    ['copyLink', [key, 'ticket']],
    ['saveLinkFile', []],
    ['saveLinkFile', [key, '/etc/passwd']],
    ['addToDesktop', [42]],
    ['saveInvitation', [key]],
    ['saveInvitation', [key, -1]],
    ['drop', []],
    ['drop', ['https://meet.jit.si/standup']],
    ['drop', [{}]],
    ['drop', [{ path: '' }]],
    ['drop', [{ path: 'x'.repeat(32_769) }]],
    ['drop', [{ path: '/a.meeting', text: 'standup' }]],
    ['drop', [{ text: 42 }]],
    ['answerLink', []],
    ['answerLink', [1]],
    ['answerLink', ['1', { kind: 'once' }]],
    ['answerLink', [1, { kind: 'always' }]],
    ['answerLink', [1, { kind: 'with', profile: 'acme1' }]],
    ['answerLink', [1, { kind: 'with', profile: 'x'.repeat(33), always: true }]],
    ['answerLink', [1, { kind: 'once', server: 'evil.example' }]],
    ['linkSetUp', [1]],
    ['claimAssociation', []],
    ['claimAssociation', ['https']],
    ['claimAssociation', ['__proto__']],
    ['installLinks', ['/usr/bin/evil']],
    ['removeLinks', [1]],
    ['change', [{ links: { atOnce: ['public'] } }]],
    ['change', [{ links: { atOnce: [1], theirTicket: [], chosen: [] } }]],
    ['startInvitation', []],
    ['startInvitation', [42]],
    ['startInvitation', [{ key }]],
    ['startInvitation', [key, 'x']],
    ['endInvitation', [key]],
    ['endInvitation', [null]],
    ['endInvitation', [true]],
    ['copyInvitation', []],
    ['copyInvitation', [key]],
    ['copyInvitation', [key, '1']],
    ['copyInvitation', [key, -1]],
    ['copyInvitation', [key, 0.5]],
    ['copyInvitation', [key, Infinity]],
    ['copyInvitation', [key, Number.NaN]],
    ['copyInvitation', [null, 1]],
    ['copyInvitation', [key, 1, 'host']],
    ['startMove', []],
    ['startMove', [42]],
    ['startMove', [{ key }]],
    ['startMove', [key, 'x']],
    ['startMove', ['x'.repeat(1_001)]],
    ['endMove', [key]],
    ['endMove', [null]],
    ['move', []],
    ['move', [key]],
    ['move', [key, 'town1']],
    ['move', [key, 'town1', 'true']],
    ['move', [key, 'town1', 1]],
    ['move', [key, 42, true]],
    ['move', [key, 'x'.repeat(33), true]],
    ['move', [null, 'town1', true]],
    ['move', [key, 'town1', true, { server: 'evil.example' }]],
    ['dismissNotice', ['all']],
    ['openSettings', []],
    ['openSettings', ['secrets']],
    ['openSettings', ['you', 'about']],
    ['openDeviceTest', ['meeting']],
  ];
  it.each(calls)('as %s(…%j)', (method, input) => {
    expect(createApis().app[method](input)).toBeUndefined();
  });
});

describe('a call of the meeting page is malformed', () => {
  const left = (problem: unknown) => [{ kind: 'left', problem }];
  const calls: Calls<ReturnType<typeof createApis>['meeting']> = [
    ['order', [1]],
    ['ticket', [1]],
    ['ticket', ['standup']],
    ['wish', []],
    ['wish', [null]],
    ['wish', [['retry']]],
    ['wish', ['back']],
    ['wish', ['quit']],
    ['signedIn', []],
    ['signedIn', [42]],
    ['signedIn', ['x'.repeat(1_000_001)]],
    ['wish', ['__proto__']],
    ['wish', ['https://evil.example/']],
    ['wish', ['browser', 'https://evil.example/']],
    ['report', []],
    ['report', [null]],
    ['report', ['joined']],
    ['report', [{}]],
    ['report', [{ kind: 'crashed' }]],
    ['report', [{ kind: 'joined', ticket: 'a.b.c' }]],
    ['report', [{ kind: 'joined' }, { kind: 'left' }]],
    ['report', [{ kind: 'failed' }]],
    ['report', left(null)],
    ['report', left('kicked')],
    ['report', left({ code: 'unknown' })],
    ['report', left({ code: 'kicked', about: 42 })],
    ['report', left({ code: 'kicked', about: 'x'.repeat(301) })],
    ['report', left({ code: 'kicked', html: '<b>' })],
  ];
  it.each(calls)('as %s(…%j)', (method, input) => {
    expect(createApis().meeting[method](input)).toBeUndefined();
  });
});

describe('Home', () => {
  it.each([
    ['', 'empty'],
    ['javascript:alert(1)', 'scheme-unsupported'],
  ])('that joins %j learns why not: %s', async (text, code) => {
    const { app, seen, state } = createApis();
    state.notify({ kind: 'file-not-saved' });
    expect(await app.join([text])?.()).toMatchObject({ ok: false, problem: { code } });
    expect(seen.joined).toEqual([]);
    expect(state.get().notice).toBeDefined();
  });

  it('joins what it names, and the notice has had its time', async () => {
    const { app, seen, state } = createApis();
    state.notify({ kind: 'file-not-saved' });
    expect(await app.join(['team/standup'])?.()).toEqual({ ok: true, value: 'joined' });
    expect(seen.joined).toEqual([standup]);
    expect(state.get().notice).toBeUndefined();
  });

  it('joins on the current profile, and says why where that one is unfinished', async () => {
    const { app, seen, profiles } = createApis();
    const { id } = profiles.add('jaas', 'acme');
    expect(await app.join(['standup'])?.()).toEqual({
      ok: false,
      problem: { code: 'profile-unfinished', about: 'acme' },
    });
    profiles.change(id, (one) => ({ ...one, appId: 'vpaas-magic-cookie-0a1b2c' }));
    await app.join(['standup'])?.();
    expect(seen.joined).toMatchObject([{ server: '8x8.vc', tenant: 'vpaas-magic-cookie-0a1b2c' }]);
  });

  it.each(['', 'meet.jit.si/planning', '__proto__'])(
    'cannot rejoin what nobody remembers: %j',
    async (wanted) => {
      const { app, seen, history, state } = createApis();
      history.remember(standup);
      await app.rejoin([wanted])?.();
      expect(state.get().notice).toMatchObject({ problem: { code: 'room-missing' } });
      expect(seen.joined).toEqual([]);
    },
  );

  it('asks when the hosting of a remembered meeting was removed', async () => {
    const { app, seen, history, state } = createApis();
    const gone = { ...standup, server: 'meet.example.org' };
    history.remember(gone);
    const done = app.rejoin([meetingKey(gone)])?.();
    const { question } = state.get();
    expect(question).toMatchObject({ kind: 'unknown-server', server: 'meet.example.org' });
    expect(seen.joined).toEqual([]);
    await app.answerLink([question?.id, { kind: 'once' }])?.();
    await done;
    expect(seen.joined).toMatchObject([{ server: 'meet.example.org' }]);
    expect(state.get().question).toBeUndefined();
  });

  it('keeps the text of a link that the person decided against', async () => {
    const { app, seen, state } = createApis();
    const done = app.join(['https://evil.example/standup'])?.();
    await app.answerLink([state.get().question?.id, { kind: 'cancel' }])?.();
    expect(await done).toEqual({ ok: true, value: 'dropped' });
    expect(seen.joined).toEqual([]);
  });

  it('joins what was dropped on it', async () => {
    const { app, seen } = createApis();
    await app.drop([{ text: 'https://meet.jit.si/standup' }])?.();
    expect(seen.joined).toMatchObject([{ room: 'standup' }]);
  });

  it('says why a dropped file opens nothing', async () => {
    const { app, state } = createApis();
    await app.drop([{ path: '/gone.meeting' }])?.();
    expect(state.get().notice).toMatchObject({ problem: { code: 'file-missing' } });
  });

  it('keeps what the person decided about links', async () => {
    const { app, settings } = createApis();
    const links = { atOnce: ['public'], theirTicket: [], chosen: ['acme1'] };
    await app.change([{ links }])?.();
    expect(settings.get().links).toEqual(links);
  });

  it('shows and changes who opens links', async () => {
    const { app, seen } = createApis();
    expect(await app.linkSetUp([])?.()).toMatchObject({ registered: 'none' });
    expect(await app.claimAssociation(['jitsi-meet'])?.()).toMatchObject({ registered: 'none' });
    expect(seen.claimed).toEqual(['jitsi-meet']);
    expect(await app.installLinks([])?.()).toMatchObject({ registered: 'installed' });
    expect(await app.removeLinks([])?.()).toMatchObject({ registered: 'none' });
  });

  it('rejoins a remembered meeting, with the microphone as the person chose', async () => {
    const { app, seen, history } = createApis();
    history.remember({ ...standup, audioMuted: true });
    await app.rejoin([key])?.();
    expect(seen.joined).toMatchObject([{ room: 'standup', audioMuted: false, videoMuted: false }]);
  });

  it('rejoins the meeting of the notice as its link asked for', async () => {
    const { app, seen, history } = createApis();
    history.remember(standup);
    seen.last = { ...standup, audioMuted: true, subject: 'Weekly' };
    await app.rejoin([key])?.();
    expect(seen.joined).toEqual([seen.last]);
  });

  it('copies the link of a remembered meeting, and only that', async () => {
    const { app, history } = createApis();
    history.remember({ ...standup, ticket: 'a.b.c' });
    await app.copyLink(['meet.jit.si/planning', 'web'])?.();
    expect(await clipboard.readText()).toBe('');
    await app.copyLink([key, 'web'])?.();
    expect(await clipboard.readText()).toBe('https://meet.jit.si/team/standup');
    await app.copyLink([key, 'parlour'])?.();
    expect(await clipboard.readText()).toBe('parlour://meet.jit.si/team/standup');
  });

  it('saves the link of a remembered meeting, never with a ticket', async () => {
    const { app, history, seen, state } = createApis();
    history.remember({ ...standup, ticket: 'a.b.c' });
    await app.saveLinkFile(['meet.jit.si/planning'])?.();
    await app.saveLinkFile([key])?.();
    await app.addToDesktop([key])?.();
    const link = 'https://meet.jit.si/team/standup';
    expect(seen.files).toEqual([link, `desktop: ${link}`]);
    expect(state.get().notice).toEqual({ kind: 'file-saved', file: 'standup 2.meeting' });
  });

  it('says so when a link file could not be written, and nothing when the person cancelled', async () => {
    const { app, history, seen, state } = createApis();
    history.remember(standup);
    seen.saved = 'cancelled';
    await app.saveLinkFile([key])?.();
    expect(state.get().notice).toBeUndefined();
    seen.saved = 'failed';
    await app.saveLinkFile([key])?.();
    expect(state.get().notice).toEqual({ kind: 'file-not-saved' });
  });

  it('saves an invitation with its ticket, which the person made', async () => {
    const { app, history, seen } = createApis();
    expect(await app.saveInvitation([key, 2_000])?.()).toMatchObject({ ok: false });
    history.remember(standup);
    expect(await app.saveInvitation([key, 2_000])?.()).toEqual({ ok: true, value: null });
    expect(seen.files).toEqual(['https://meet.jit.si/team/standup?jwt=until.2000.signed']);
    seen.keyProblem = { code: 'locked' };
    expect(await app.saveInvitation([key, 2_000])?.()).toEqual(fail({ code: 'locked' }));
    expect(seen.files).toHaveLength(1);
  });

  it('invites to nothing that nobody remembers', async () => {
    const { app, state } = createApis();
    await app.startInvitation([key])?.();
    expect(state.get()).not.toHaveProperty('inviting');
    expect(await app.copyInvitation([key, 2_000])?.()).toMatchObject({
      problem: { code: 'ticket-not-made' },
    });
    expect(await clipboard.readText()).toBe('');
  });

  it('learns why there is no invitation, and the clipboard stays as it is', async () => {
    const { app, history, seen } = createApis();
    history.remember(standup);
    seen.keyProblem = { code: 'locked' };
    await clipboard.writeText('before');
    expect(await app.copyInvitation([key, 2_000])?.()).toEqual(fail({ code: 'locked' }));
    expect(await clipboard.readText()).toBe('before');
  });

  it('copies an invitation, and the page never sees its ticket', async () => {
    const { app, history, state } = createApis();
    history.remember(standup);
    await app.startInvitation([key])?.();
    expect(state.get().inviting).toEqual(history.find(key));
    expect(await app.copyInvitation([key, 2_000])?.()).toEqual({ ok: true, value: null });
    expect(await clipboard.readText()).toBe(
      'https://meet.jit.si/team/standup?jwt=until.2000.signed',
    );
    await app.endInvitation([])?.();
    expect(state.get()).not.toHaveProperty('inviting');
    expect(JSON.stringify(state.get())).not.toContain('signed');
  });

  it('moves nothing that nobody remembers, and to no hosting that is not set up', async () => {
    const { app, history, state } = createApis();
    history.remember(standup);
    const gone = { ok: false, problem: { code: 'move-gone' } };
    await app.startMove(['meet.jit.si/gone'])?.();
    expect(state.get()).not.toHaveProperty('moving');
    expect(await app.move(['meet.jit.si/gone', 'public', true])?.()).toEqual(gone);
    expect(await app.move([key, 'nobody', false])?.()).toEqual(gone);
    expect(await app.move([key, 'jaasguest', false])?.()).toEqual(gone);
    expect(history.rows()).toMatchObject([{ key }]);
  });

  it('moves a meeting to another hosting, and not the one that runs', async () => {
    const { app, history, profiles, seen, state } = createApis();
    const { id } = profiles.add('ownServer', 'town hall');
    profiles.change(id, (one) =>
      one.kind === 'ownServer' ? { ...one, server: 'meet.example.org' } : one,
    );
    history.remember(standup);
    history.remember({ ...standup, room: 'board', name: 'board' });
    await app.pin([key, true])?.();
    seen.running = standup;
    await app.startMove([key])?.();
    expect(state.get().moving).toEqual({ ...history.find(key), pinnedBeside: 0 });
    expect(await app.move([key, id, true])?.()).toEqual({
      ok: true,
      value: { key: 'meet.example.org/team/standup', along: 0, stayed: 0 },
    });
    expect(history.rows().map((one) => [one.key, one.pinned])).toEqual([
      ['meet.example.org/team/standup', true],
      ['meet.jit.si/team/board', false],
    ]);
    expect(seen.running).toEqual(standup);
    await app.endMove([])?.();
    expect(state.get()).not.toHaveProperty('moving');
  });

  it('pins and forgets', async () => {
    const { app, history } = createApis();
    history.remember(standup);
    await app.pin([key, true])?.();
    expect(history.find(key)).toMatchObject({ pinned: true });
    await app.forget([key])?.();
    expect(history.find(key)).toBeUndefined();
  });

  it('shows the list, in the order the person gave its pins', async () => {
    const { app, history } = createApis();
    const board = { ...standup, room: 'board', name: 'board' };
    history.remember(standup);
    history.remember(board);
    await app.pin([key, true])?.();
    await app.pin([meetingKey(board), true])?.();
    await app.movePin([meetingKey(board), key])?.();
    expect(
      readWritten((await app.meetings([])?.()) as Written<readonly MeetingRow[]>),
    ).toMatchObject([{ room: 'board' }, { room: 'standup' }]);
    await app.movePin([meetingKey(board), null])?.();
    expect(
      readWritten((await app.meetings([])?.()) as Written<readonly MeetingRow[]>),
    ).toMatchObject([{ room: 'standup' }, { room: 'board' }]);
  });

  it('forgets everything, and takes that back', async () => {
    const { app, history, state } = createApis();
    history.remember(standup);
    await app.forgetAll([])?.();
    expect(readWritten((await app.meetings([])?.()) as Written<readonly MeetingRow[]>)).toEqual([]);
    expect(state.get().forgotten).toMatchObject({ count: 1, name: 'standup' });
    await app.undoForget([])?.();
    expect(
      readWritten((await app.meetings([])?.()) as Written<readonly MeetingRow[]>),
    ).toMatchObject([{ key }]);
    expect(state.get()).not.toHaveProperty('forgotten');
  });

  it('says how many pinned ones could move along', async () => {
    const { app, history, state } = createApis();
    for (const room of ['standup', 'board', 'retro', 'visit']) {
      const server = room === 'visit' ? '8x8.vc' : standup.server;
      const one = { ...standup, server, room, name: room };
      history.remember(one);
      if (room !== 'retro') await app.pin([meetingKey(one), true])?.();
    }
    await app.startMove([key])?.();
    expect(state.get().moving).toMatchObject({ key, pinnedBeside: 1 });
  });

  it('invites to the meeting somebody is in, who wants no list of them', async () => {
    const { app, history, seen, settings } = createApis();
    settings.change((all) => ({ ...all, privacy: { ...all.privacy, history: false } }));
    history.remember(standup);
    seen.last = standup;
    expect(readWritten((await app.meetings([])?.()) as Written<readonly MeetingRow[]>)).toEqual([]);
    expect(await app.copyInvitation([key, 2_000])?.()).toEqual({ ok: true, value: null });
  });

  it('shows and clears what meetings left behind', async () => {
    const { app, seen } = createApis();
    expect(await app.storage([])?.()).toEqual([{ profile: 'public', bytes: 4_096 }]);
    expect(await app.clearStorage(['public'])?.()).toBe(true);
    expect(seen.cleared).toEqual(['public']);
  });

  it('shows, saves and clears what was counted', async () => {
    const { app, seen, state } = createApis();
    const read = async () =>
      readWritten((await app.usage([])?.()) as Written<readonly MonthOfUse[]>);
    expect(await read()).toMatchObject([{ profile: 'public', meetings: 1, people: 2 }]);
    await app.saveUsage([])?.();
    expect(state.get().notice).toEqual({ kind: 'file-saved', file: 'standup.meeting' });
    // What an earlier saving said is not what this one comes to.
    seen.saved = 'cancelled';
    await app.saveUsage([])?.();
    expect(state.get().notice).toBeUndefined();
    await app.clearUsage([])?.();
    expect(await read()).toEqual([]);
  });

  it('changes what it says and nothing else', async () => {
    const { app, settings } = createApis();
    await app.change([{ join: { muted: true, cameraOff: true } }])?.();
    await app.change([{ you: { name: 'Ada' } }])?.();
    expect(settings.get()).toMatchObject({
      you: { name: 'Ada' },
      join: { muted: true, cameraOff: true },
    });
  });

  it('opens Settings', async () => {
    const { app, seen } = createApis();
    await app.openSettings(['you'])?.();
    expect(seen.settingsOpen).toBe('you');
  });

  it('opens the window that tries devices', async () => {
    const { app, seen } = createApis();
    await app.openDeviceTest([])?.();
    expect(seen.deviceTests).toBe(1);
  });
});

describe('the meeting page', () => {
  it.each(meetingWishes)('wishes in vain while no meeting runs: %s', async (wish) => {
    const { meeting, seen } = createApis();
    await meeting.wish([wish])?.();
    expect(openedOutside).toEqual([]);
    expect(seen).toMatchObject({ tries: 1, settingsOpen: undefined });
  });

  it('gets no ticket where there is none', async () => {
    expect(await createApis().meeting.ticket([])?.()).toEqual({ ok: true, value: null });
  });

  it('gets the ticket of its meeting', async () => {
    const { meeting, seen } = createApis();
    seen.running = { ...standup, ticket: 'a.b.c' };
    expect(await meeting.ticket([])?.()).toEqual({ ok: true, value: 'a.b.c' });
  });

  it('opens its own meeting in the browser, without the ticket', async () => {
    const { meeting, seen } = createApis();
    seen.running = { ...standup, ticket: 'a.b.c', subject: 'Weekly' };
    await meeting.wish(['browser'])?.();
    expect(openedOutside).toEqual(['https://meet.jit.si/team/standup']);
    expect(seen).toMatchObject({ tries: 1, settingsOpen: undefined });
  });

  it('starts over', async () => {
    const { meeting, seen } = createApis();
    seen.running = standup;
    await meeting.wish(['retry'])?.();
    expect(seen).toMatchObject({ tries: 2, settingsOpen: undefined });
    expect(openedOutside).toEqual([]);
  });

  it('has its picture in picture shown, which leads nowhere else', async () => {
    const { meeting, seen } = createApis();
    await meeting.wish(['picture-in-picture'])?.();
    expect(seen.pictures).toBe(0);
    seen.running = standup;
    await meeting.wish(['picture-in-picture'])?.();
    expect([seen.pictures, seen.settingsOpen, openedOutside]).toEqual([1, undefined, []]);
  });

  it('has its server checked when it wants that, and leads nowhere else', async () => {
    const { meeting, seen } = createApis();
    seen.running = standup;
    await meeting.wish(['check'])?.();
    expect([seen.checks, seen.settingsOpen, openedOutside]).toEqual([1, undefined, []]);
  });

  it('hands the address of a sign-in on, and learns what is wrong with it', async () => {
    const { meeting, seen } = createApis();
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';
    expect(await meeting.signedIn(['standup'])?.()).toEqual(fail({ code: 'ticket-missing' }));
    const address = `jitsi-meet://meet.jit.si/standup?jwt=${jwt}`;
    expect(await meeting.signedIn([address])?.()).toEqual(ok(null));
    expect(seen.joined).toMatchObject([{ ticket: jwt }]);
  });

  it('opens the settings of links', async () => {
    const { meeting, seen } = createApis();
    seen.running = standup;
    await meeting.wish(['links'])?.();
    expect(seen.settingsOpen).toBe('links');
  });

  it('opens Settings', async () => {
    const { meeting, seen } = createApis();
    seen.running = standup;
    await meeting.wish(['settings'])?.();
    expect(seen).toMatchObject({ tries: 1, settingsOpen: 'hosting' });
    expect(openedOutside).toEqual([]);
  });

  it.each<MeetingReport>([
    { kind: 'page-ready' },
    { kind: 'joined' },
    { kind: 'failed', problem: { code: 'refused', about: 'meet.jit.si' } },
    { kind: 'left' },
    { kind: 'left', problem: { code: 'kicked' } },
  ])('reports %j', async (report) => {
    const { meeting, seen } = createApis();
    await meeting.report([report])?.();
    expect(seen.reports).toEqual([report]);
  });
});
