import type { ReadLink } from './meeting-link.ts';
import { fittingProfiles, type Profile } from './profile.ts';

/** Which profile opens a link, or what has to be asked first. */
export type ProfileChoice =
  | { kind: 'one'; profile: Profile }
  /** Several fit alike, and the person has not chosen among them yet. */
  | { kind: 'several'; profiles: readonly Profile[] }
  /** No profile has this server. */
  | { kind: 'none' };

/** `chosen`: ids of the profiles a person chose before, among others that fit alike. */
export function profileFor(
  { meeting, isCurrent }: Pick<ReadLink, 'meeting' | 'isCurrent'>,
  {
    current,
    all,
    chosen,
  }: { current: Profile; all: readonly Profile[]; chosen: readonly string[] },
): ProfileChoice {
  const fitting = fittingProfiles(meeting, all);
  // `team/standup` may belong deeper down the path than the current profile's rooms begin.
  if (isCurrent && fitting.some(({ id }) => id === current.id)) {
    return { kind: 'one', profile: current };
  }
  const [first, ...others] = fitting;
  if (!first) return { kind: 'none' };
  if (others.length === 0) return { kind: 'one', profile: first };
  const known = fitting.find(({ id }) => chosen.includes(id));
  return known ? { kind: 'one', profile: known } : { kind: 'several', profiles: fitting };
}
