import type { AppState } from '../../../common/ipc.ts';
import { type HostingKind, isKindAllowed } from '../../../common/managed.ts';
import {
  isFinished,
  type KeptProfile,
  type Profile,
  serverOf,
  tenantOf,
} from '../../../common/profile.ts';
import { longestProfileName } from '../../../common/profile-parts.ts';
import { text } from '../../../common/text/index.ts';

/** Can a hosting of this kind be chosen, because there is one or because one may be added? */
export const canChoose = (
  kind: HostingKind,
  { profiles, managed }: Profiles & Pick<AppState, 'managed'>,
): boolean =>
  profiles.some((one) => one.kind === kind) || (kind !== 'public' && isKindAllowed(kind, managed));

type Profiles = Pick<AppState, 'profiles'>;

/** The profiles of one kind, in the person's order. */
export const profilesOf = (kind: KeptProfile['kind'], { profiles }: Profiles): KeptProfile[] =>
  profiles.filter((one): one is KeptProfile => one.kind === kind);

/** The profile of a kind that was chosen last; one that never was comes after those that were. */
export function lastUsed(
  kind: HostingKind,
  { profiles, recent }: Profiles & Pick<AppState, 'recent'>,
): Profile | undefined {
  const ofKind = profiles.filter((one) => one.kind === kind);
  const latest = recent.find((id) => ofKind.some((one) => one.id === id));
  return ofKind.find(({ id }) => id === latest) ?? ofKind[0];
}

/**
 * Past how many neighbours a profile has to move to stand before the last one of its kind (-1) or
 * behind the next one (1). Between them stand profiles of other kinds. 0: it is the first or last.
 */
export function stepsPast(id: string, by: -1 | 1, { profiles }: Profiles): number {
  const at = profiles.findIndex((one) => one.id === id);
  const ofKind = profiles.flatMap(({ kind }, place) =>
    kind === profiles[at]?.kind ? [place] : [],
  );
  const next = ofKind[ofKind.indexOf(at) + by];
  return next === undefined ? 0 : Math.abs(next - at);
}

/** Two profiles that fit the same links: the upper one opens them. */
export function alikeIn(all: readonly KeptProfile[]): [KeptProfile, KeptProfile] | undefined {
  const at = new Map<string, KeptProfile>();
  for (const lower of all.filter(isFinished)) {
    const place = `${serverOf(lower)}/${tenantOf(lower)}`.toLowerCase();
    const upper = at.get(place);
    if (upper) return [upper, lower];
    at.set(place, lower);
  }
  return undefined;
}

/** The name with a word behind it, and both within the longest name; no character is cut in two. */
export function nameOfCopy(name: string): string {
  const room = longestProfileName - text.hostings.copyName('').length;
  return text.hostings.copyName(name.slice(0, room).replace(/[\uD800-\uDBFF]$/, ''));
}
