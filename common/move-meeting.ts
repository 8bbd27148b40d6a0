import { type MeetingAddress, meetingKey, webLink } from './meeting.ts';
import { parseMeetingLink } from './meeting-link.ts';
import { isFinished, type Profile, profileOf, serverOf, tenantOf } from './profile.ts';
import { fail, ok, type Result } from './result.ts';
import type { RememberedMeeting } from './settings.ts';

/** Why a remembered meeting cannot go to another hosting. */
export const moveProblemCodes = [
  /** The meeting or the hosting is not there any more. */
  'move-gone',
  /** The room is in somebody else's account. */
  'move-not-yours',
  /** `about`: the profile the new address belongs to. */
  'move-elsewhere',
  /** The hosting has no such rooms: a word it keeps for itself, too long. */
  'move-no-room',
] as const;
export type MoveProblemCode = (typeof moveProblemCodes)[number];
export interface MoveProblem {
  code: MoveProblemCode;
  about?: string;
}

/** The hostings a meeting may go to. */
export function targetsOf(
  meeting: MeetingAddress,
  profiles: readonly Profile[],
): readonly Profile[] {
  const from = ownerOf(meeting, profiles);
  return from ? profiles.filter((one) => one.id !== from.id && isFinished(one)) : [];
}

/** Is there a hosting that can have this meeting? */
export const canMove = (meeting: MeetingAddress, profiles: readonly Profile[]): boolean =>
  targetsOf(meeting, profiles).some((to) => movedAddress(meeting, to, profiles).ok);

/** The same room where the profile's rooms are, with its folders if the profile has any. */
export function movedAddress(
  meeting: MeetingAddress,
  to: Profile,
  profiles: readonly Profile[],
): Result<MeetingAddress, MoveProblem> {
  const from = ownerOf(meeting, profiles);
  if (!from) return fail({ code: 'move-not-yours' });
  const folder = to.kind === 'jaas' ? '' : folderOf(meeting, from);
  const tenant = [tenantOf(to), folder].filter((part) => part !== '').join('/');
  const wanted = { server: serverOf(to), tenant, room: meeting.room };
  // A file of settings may hold half a surrogate pair, and no link can.
  if (/\p{Cs}/u.test(tenant + meeting.room)) return fail({ code: 'move-no-room' });
  // What a link to it would open is what the person gets; nothing else can be joined again.
  const read = parseMeetingLink(webLink(wanted), { current: to, all: profiles });
  if (!read.ok) return fail({ code: 'move-no-room' });
  const address = addressOf(read.value.meeting);
  const owner = profileOf(address, profiles);
  if (owner?.id === to.id) return ok(address);
  return fail({ code: 'move-elsewhere', about: owner && 'name' in owner ? owner.name : '' });
}

/** What stands in a meeting's path between the profile's own path and the room. */
export const folderOf = ({ tenant }: MeetingAddress, from: Profile): string =>
  tenant
    .split('/')
    .slice(tenantOf(from) === '' ? 0 : tenantOf(from).split('/').length)
    .join('/');

/** Keys of remembered meetings, each with its new address. */
export type Moves = ReadonlyMap<string, MeetingAddress>;

/** What came of a move. */
export interface Moved {
  /** Names the meeting from now on. */
  key: string;
  /** Other pinned meetings that moved along, and those that could not. */
  along: number;
  stayed: number;
}

/** Moves one remembered meeting and, if wanted, the other pinned ones of its hosting. */
export function planMove(
  key: string,
  profileId: string,
  andPinned: boolean,
  known: { meetings: readonly RememberedMeeting[]; profiles: readonly Profile[] },
): Result<{ moves: Moves; moved: Moved }, MoveProblem> {
  const { meetings, profiles } = known;
  const meeting = meetings.find((one) => meetingKey(one) === key);
  const to = profiles.find(({ id }) => id === profileId);
  if (!meeting || !to || !isFinished(to)) return fail({ code: 'move-gone' });
  const address = movedAddress(meeting, to, profiles);
  if (!address.ok) return address;

  const moves = new Map([[key, address.value]]);
  const others = andPinned ? pinnedBeside(meeting, meetings, profiles) : [];
  for (const other of others) {
    const there = movedAddress(other, to, profiles);
    if (there.ok) moves.set(meetingKey(other), there.value);
  }
  const along = moves.size - 1;
  const moved = { key: meetingKey(address.value), along, stayed: others.length - along };
  return ok({ moves, moved });
}

/** The other pinned meetings of its hosting. */
export function pinnedBeside(
  meeting: MeetingAddress,
  meetings: readonly RememberedMeeting[],
  profiles: readonly Profile[],
): readonly RememberedMeeting[] {
  const from = ownerOf(meeting, profiles);
  const key = meetingKey(meeting);
  return meetings.filter(
    (one) => one.pinned && meetingKey(one) !== key && ownerOf(one, profiles)?.id === from?.id,
  );
}

/**
 * The list after the moves, each where it was. Two entries that become one room are one entry:
 * where the first was, with the name of the one that was moved, pinned if either was, joined when
 * the later was.
 */
export function afterMoves(
  meetings: readonly RememberedMeeting[],
  moves: Moves,
): RememberedMeeting[] {
  const merged = new Map<string, { one: RememberedMeeting; isMoved: boolean }>();
  for (const before of meetings) {
    const old = meetingKey(before);
    const there = moves.get(old);
    const isMoved = there !== undefined;
    const one = { ...before, ...there };
    const key = there ? meetingKey(one) : old;
    const same = merged.get(key);
    // The moved one's are the name and the spelling that stay.
    const [kept, other] = same && (same.isMoved || !isMoved) ? [same.one, one] : [one, same?.one];
    merged.set(key, {
      one: other ? merge(kept, other) : kept,
      isMoved: isMoved || same?.isMoved === true,
    });
  }
  return [...merged.values()].map(({ one }) => one);
}

const merge = (kept: RememberedMeeting, other: RememberedMeeting): RememberedMeeting => ({
  ...kept,
  pinned: kept.pinned || other.pinned,
  lastJoined: Math.max(kept.lastJoined, other.lastJoined),
});

const addressOf = ({ server, tenant, room }: MeetingAddress): MeetingAddress => ({
  server,
  tenant,
  room,
});

/** The profile a meeting is moved away from: one of the person's own. */
function ownerOf(meeting: MeetingAddress, profiles: readonly Profile[]): Profile | undefined {
  const owner = profileOf(meeting, profiles);
  return owner && profiles.some(({ id }) => id === owner.id) ? owner : undefined;
}
