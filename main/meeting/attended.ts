import type { Notice } from '../../common/ipc.ts';
import { type Meeting, meetingKey } from '../../common/meeting.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { fittingProfiles, type Profile } from '../../common/profile.ts';

/** A meeting to go to, with what was decided on the way. */
export interface Entry {
  meeting: Meeting;
  profile: Profile;
  /** A person in Parlour pressed a button, or a link arrived from outside. */
  from: 'person' | 'link';
  /** What the link asked for and does not get. */
  ignored: readonly string[];
}

/** The meeting that has the window, and how far it got. */
export interface Attended extends Entry {
  ticketTaken: boolean;
  /** A sign-in in the browser was begun, and nobody has come back from it. */
  signsIn: boolean;
  /** Its ticket came back from a sign-in: the person has passed the screens before the meeting. */
  signedIn: boolean;
  /** When the ticket that was made here runs out, in ms since 1970. */
  ticketEnds?: number;
  joinedAt?: number;
  /** When the process of our page ended last. */
  crashedAt?: number;
  /** Why the page gave up last. */
  failed?: MeetingProblem;
  /** A screen before the meeting, or a question, waits for the person. */
  waits?: boolean;
  /** The page could not speak, and was loaded once more. */
  loadedAgain?: true;
  /** The page said so much that it is taken away. */
  isCutShort?: true;
  /** Set while the meeting is being left; done when its page says so, or after the limit. */
  leaving?: Promise<void>;
  onLeft?: () => void;
}

/**
 * A profile with what was changed since it was chosen – a key that was missing, say – as long as
 * its server still has the meeting: tickets are never signed for another one.
 */
export function asItIsNow(
  { profile, meeting }: Pick<Entry, 'profile' | 'meeting'>,
  profiles: readonly Profile[],
): Profile | undefined {
  if (profile.kind === 'visited') return profile;
  const fitting = fittingProfiles(meeting, profiles);
  return fitting.find(({ id }) => id === profile.id) ?? fitting[0];
}

/** What Home says about a meeting that is over; nothing when it was cancelled before it began. */
export function noticeOf(
  { meeting, joinedAt }: Attended,
  problem: MeetingProblem | undefined,
  now: number,
): Notice | undefined {
  const { name } = meeting;
  const key = meetingKey(meeting);
  if (problem) return { kind: 'meeting-problem', name, key, problem: { about: name, ...problem } };
  if (joinedAt === undefined) return undefined;
  return { kind: 'left', name, key, minutes: Math.round((now - joinedAt) / 60_000) };
}
