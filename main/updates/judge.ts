import type { Release } from './release.ts';

/** The newest release that was ever accepted here. */
export interface Seen {
  version: string;
  /** In ms since 1970. */
  releasedAt: number;
}

export interface Known {
  /** The version that runs. */
  running: string;
  seen: Seen | undefined;
  /** The newest one that the organisation wants; undefined where it does not say. */
  pin: string | undefined;
}

/**
 * What a signed release is to this Parlour. A signature holds for ever: a server that was taken
 * over could offer an old release again, with the holes that later ones closed.
 */
export function judge(
  release: Release,
  { running, seen, pin }: Known,
): 'newer' | 'no' | 'replayed' {
  if (compareVersions(release.version, running) < 0) return 'replayed';
  if (seen && isBefore(release, seen)) return 'replayed';
  if (compareVersions(release.version, running) === 0) return 'no';
  if (pin !== undefined && compareVersions(release.version, pin) > 0) return 'no';
  return 'newer';
}

function isBefore(release: Release, seen: Seen): boolean {
  const order = compareVersions(release.version, seen.version);
  return order < 0 || (order === 0 && release.releasedAt < seen.releasedAt);
}

/** Below 0 where the first is older; what follows the three numbers does not count. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  const differs = first.findIndex((number, at) => number !== second[at]);
  return differs === -1 ? 0 : (first[differs] ?? 0) - (second[differs] ?? 0);
}

const numbersOf = (version: string): number[] =>
  /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number) ?? [0, 0, 0];
