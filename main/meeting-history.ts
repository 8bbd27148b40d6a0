import { type Meeting, type MeetingAddress, meetingKey } from '../common/meeting.ts';
import type { MeetingRow } from '../common/ipc.ts';
import { afterMoves, type Moves } from '../common/move-meeting.ts';
import { mostMeetings, type RememberedMeeting } from '../common/settings.ts';
import type { SettingsStore } from './settings-store.ts';

/** "Your meetings": what was joined, what is pinned. Holds addresses and never a ticket. */
export interface MeetingHistory {
  /** Pinned first, then the latest first. */
  rows(): MeetingRow[];
  find(key: string): RememberedMeeting | undefined;
  remember(meeting: Meeting): void;
  pin(key: string, pinned: boolean): void;
  forget(key: string): void;
  /** Gives meetings their new addresses; what nobody remembers is passed over. */
  move(moves: Moves): void;
}

export function createMeetingHistory(settings: SettingsStore, now: () => number): MeetingHistory {
  const change = (next: (meetings: RememberedMeeting[]) => RememberedMeeting[]): void =>
    settings.change((all) => ({ ...all, meetings: next(all.meetings) }));
  const find = (key: string) => settings.get().meetings.find((one) => meetingKey(one) === key);

  return {
    rows: () =>
      settings
        .get()
        .meetings.map((meeting) => ({ ...meeting, key: meetingKey(meeting) }))
        .sort(byPinThenTime),
    find,
    remember: (meeting) =>
      change((meetings) => {
        const key = meetingKey(meeting);
        const joined: RememberedMeeting = {
          ...addressOf(meeting),
          name: meeting.name,
          pinned: find(key)?.pinned ?? false,
          lastJoined: now(),
        };
        return shorten([joined, ...meetings.filter((one) => meetingKey(one) !== key)]);
      }),
    pin: (key, pinned) =>
      change((meetings) =>
        meetings.map((one) => (meetingKey(one) === key ? { ...one, pinned } : one)),
      ),
    forget: (key) => change((meetings) => meetings.filter((one) => meetingKey(one) !== key)),
    move: (moves) => change((meetings) => afterMoves(meetings, moves)),
  };
}

const addressOf = ({ server, tenant, room }: MeetingAddress): MeetingAddress => ({
  server,
  tenant,
  room,
});

const byPinThenTime = (a: RememberedMeeting, b: RememberedMeeting): number =>
  Number(b.pinned) - Number(a.pinned) || b.lastJoined - a.lastJoined;

/** Drops the oldest meetings that nobody pinned. */
function shorten(meetings: RememberedMeeting[]): RememberedMeeting[] {
  if (meetings.length <= mostMeetings) return meetings;
  const kept = new Set([...meetings].sort(byPinThenTime).slice(0, mostMeetings));
  return meetings.filter((meeting) => kept.has(meeting));
}
