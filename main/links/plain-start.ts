import type { Profiles } from '../profiles.ts';
import type { Arrival } from './arrival.ts';

export interface PlainStartParts {
  profiles: Pick<Profiles, 'all' | 'choose'>;
  /** Says in Home that the hosting somebody named is none that is known here. */
  unknown(): void;
  /** Brings the meeting to the front, or else Home. */
  focus(): void;
  /** Shows Home with the name of a new room in its field. */
  proposeRoom(): void;
  openSettings(): void;
  /** Lets Parlour be there without a window. */
  startHidden(): void;
}

/**
 * A start without a meeting: what there is to see then. One that is hidden changes nothing of a Parlour
 * that is there already (`isFirst` is false then).
 */
export function createPlainStart(
  parts: PlainStartParts,
): (start: Extract<Arrival, { kind: 'start' }>, isFirst: boolean) => void {
  return ({ profile, shows, hidden }, isFirst) => {
    if (hidden && !isFirst) return;
    if (profile !== undefined) {
      if (parts.profiles.all().every(({ id }) => id !== profile)) return parts.unknown();
      parts.profiles.choose(profile);
    }
    if (hidden) return parts.startHidden();
    switch (shows) {
      case undefined:
        return parts.focus();
      case 'new-meeting':
        return parts.proposeRoom();
      case 'settings':
        return parts.openSettings();
    }
  };
}
