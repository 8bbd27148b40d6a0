import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { meetingNewsSchema, meetingStatusSchema } from '../../../common/meeting-status.ts';
import { type RoomReport, watchRoom } from '../../../renderer/meeting/room-reports.ts';
import { createFakePage } from './fake-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(email = '') {
  const page = createFakePage();
  const reports: RoomReport[] = [];
  const room = watchRoom(page.api, email, (report) => reports.push(report));
  const of = <Kind extends RoomReport['kind']>(kind: Kind) =>
    reports.filter((one): one is Extract<RoomReport, { kind: Kind }> => one.kind === kind);
  return {
    ...page,
    room,
    reports,
    status: () => of('status').at(-1)?.status,
    statuses: () => of('status').length,
    news: () => of('news').map((one) => one.news),
    people: () => of('person').map((one) => one.who),
    /** Time enough for what travels together. */
    settle: () => vi.advanceTimersByTimeAsync(100),
    join: async (payload: object = { id: 'me', displayName: 'Ada' }) => {
      page.says('videoConferenceJoined', payload);
      await vi.advanceTimersByTimeAsync(100);
    },
  };
}

describe('what the menus show', () => {
  it('is nothing before the meeting is joined, and all of it then', async () => {
    const { says, join, settle, reports, status } = watch();
    says('audioMuteStatusChanged', { muted: false });
    says('chatUpdated', { unreadCount: 3, isOpen: true });
    await settle();
    expect(reports).toEqual([]);
    await join();
    expect(status()).toEqual({
      audioMuted: false,
      videoMuted: true,
      sharing: false,
      handRaised: false,
      chatOpen: false,
      tiles: false,
      participantsOpen: false,
      unread: 0,
      people: 1,
      speaker: '',
    });
  });

  it.each([
    ['audioMuteStatusChanged', { muted: true }, { audioMuted: true }],
    ['videoMuteStatusChanged', { muted: false }, { videoMuted: false }],
    ['screenSharingStatusChanged', { on: true, details: {} }, { sharing: true }],
    ['tileViewChanged', { enabled: true }, { tiles: true }],
    ['participantsPaneToggled', { open: true }, { participantsOpen: true }],
    ['chatUpdated', { unreadCount: 2, isOpen: false }, { unread: 2, chatOpen: false }],
    ['raiseHandUpdated', { id: 'me', handRaised: 1_700_000_000 }, { handRaised: true }],
    ['participantJoined', { id: 'b', displayName: 'Bob' }, { people: 2 }],
  ])('follows %s %j', async (event, payload, change) => {
    const { says, join, settle, status } = watch();
    await join();
    says(event, payload);
    await settle();
    expect(status()).toMatchObject(change);
  });

  it('travels together, however much changes at once', async () => {
    const { says, join, settle, statuses } = watch();
    await join();
    const before = statuses();
    for (let at = 0; at < 500; at += 1) says('chatUpdated', { unreadCount: at, isOpen: false });
    await settle();
    expect(statuses()).toBe(before + 1);
  });

  it('tells each beginning and end of sharing, however soon one follows the other', async () => {
    const { says, join, reports } = watch();
    await join();
    reports.length = 0;
    says('audioMuteStatusChanged', { muted: false });
    says('screenSharingStatusChanged', { on: true });
    says('screenSharingStatusChanged', { on: false });
    const told = reports.map((one) => one.kind === 'status' && one.status);
    expect(told).toMatchObject([
      { audioMuted: false, sharing: true },
      { audioMuted: false, sharing: false },
    ]);
  });

  it('counts the others whether they are told before joining or after', async () => {
    const { says, join, settle, status } = watch();
    says('ready');
    says('participantJoined', { id: 'b', displayName: 'Bob' });
    await join();
    says('participantJoined', { id: 'c', displayName: 'Cleo' });
    says('participantJoined', { id: 'c', displayName: 'Cleo' });
    await settle();
    expect(status()?.people).toBe(3);
    says('participantLeft', { id: 'b' });
    await settle();
    expect(status()?.people).toBe(2);
  });

  it('begins anew when the page comes back', async () => {
    const { says, join, settle, status } = watch();
    await join();
    says('participantJoined', { id: 'b', displayName: 'Bob' });
    says('raiseHandUpdated', { id: 'me', handRaised: 1 });
    await settle();
    says('videoConferenceLeft');
    says('ready');
    await join({ id: 'me2', displayName: 'Ada' });
    expect(status()).toMatchObject({ people: 1, handRaised: false });
  });

  it('names who speaks, and nobody once they left', async () => {
    const { says, join, settle, status } = watch();
    await join();
    says('participantJoined', { id: 'b', displayName: 'Bob' });
    says('dominantSpeakerChanged', { id: 'b' });
    await settle();
    expect(status()?.speaker).toBe('Bob');
    says('displayNameChange', { id: 'b', displayname: 'Bobby' });
    await settle();
    expect(status()?.speaker).toBe('Bobby');
    says('participantLeft', { id: 'b' });
    await settle();
    expect(status()?.speaker).toBe('');
  });

  it('asks what was decided before, and does without an answer', async () => {
    const { answers, join, status } = watch();
    answers.audioMuted = new Error('unknown');
    answers.videoMuted = 'no';
    answers.sharing = true;
    await join();
    expect(status()).toMatchObject({ audioMuted: true, videoMuted: true, sharing: true });
  });

  it('is told no more once the page is left', async () => {
    const { says, join, settle, room, reports } = watch();
    await join();
    says('chatUpdated', { unreadCount: 1, isOpen: false });
    const before = reports.length;
    room.stop();
    says('incomingMessage', { nick: 'Bob', message: 'Hi' });
    says('videoConferenceJoined', { id: 'me' });
    await settle();
    expect(reports).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('news', () => {
  it.each([
    ['knockingParticipant', { participant: { id: 'k', name: 'Kim' } }, ['knock', 'Kim', '']],
    ['incomingMessage', { from: 'b', nick: 'Bob', message: 'Hello' }, ['message', 'Bob', 'Hello']],
    ['raiseHandUpdated', { id: 'b', handRaised: 17 }, ['hand', 'Bob', '']],
  ])('%s is told', async (event, payload, [what, name, text]) => {
    const { says, join, news } = watch();
    await join();
    says('participantJoined', { id: 'b', displayName: 'Bob' });
    says(event, payload);
    expect(news()).toEqual([{ what, name, text }]);
  });

  it('is neither a hand that is lowered nor my own', async () => {
    const { says, join, news } = watch();
    await join();
    says('raiseHandUpdated', { id: 'b', handRaised: 0 });
    says('raiseHandUpdated', { id: 'me', handRaised: 17 });
    expect(news()).toEqual([]);
  });
});

describe('who is in the room', () => {
  it('are all of them, I too, by the best that is known of them', async () => {
    const { says, join, people } = watch('ada@example.org');
    says('participantJoined', { id: 'b', displayName: 'Bob', userContext: { id: 'bob-17' } });
    await join();
    says('participantJoined', { id: 'c', displayName: 'Cleo' });
    says('participantJoined', { id: 'd' });
    expect(people()).toEqual(['ada@example.org', 'bob-17', 'Cleo', '']);
  });
});

describe('a hostile page', () => {
  const long = 'x'.repeat(100_000);
  const values = [
    undefined,
    null,
    0,
    -1,
    1e99,
    Number.NaN,
    '',
    long,
    '\ud800',
    [],
    {},
    { id: long },
  ];

  it('gets nothing past us that main would refuse', async () => {
    const { says, join, settle, reports } = watch(long);
    await join({ id: 'me' });
    const events = [
      'audioMuteStatusChanged',
      'screenSharingStatusChanged',
      'raiseHandUpdated',
      'chatUpdated',
      'tileViewChanged',
      'participantsPaneToggled',
      'participantJoined',
      'participantLeft',
      'dominantSpeakerChanged',
      'displayNameChange',
      'knockingParticipant',
      'incomingMessage',
      'videoConferenceJoined',
    ];
    const fields =
      'id muted on handRaised unreadCount isOpen enabled open displayName displayname participant userContext nick message email'.split(
        ' ',
      );
    for (const event of events)
      for (const value of values) {
        says(event, value);
        says(event, Object.fromEntries(fields.map((field) => [field, value])));
        await settle();
      }
    expect(reports.length).toBeGreaterThan(50);
    for (const report of reports) {
      if (report.kind === 'status') v.assert(meetingStatusSchema, report.status);
      else if (report.kind === 'news') v.assert(meetingNewsSchema, report.news);
      else expect(report.who.length).toBeLessThanOrEqual(300);
    }
  });

  it('may make up no more people than can be counted', async () => {
    const { says, join, settle, status } = watch();
    await join();
    for (let at = 0; at < 12_000; at += 1) says('participantJoined', { id: `p${at}` });
    await settle();
    expect(status()?.people).toBe(10_000);
  });
});
