import type { MeetingRow } from '../../common/ipc.ts';

/** As many as a jump list shows without scrolling. */
const mostShown = 10;

export type RecentMeeting = Pick<MeetingRow, 'key' | 'name' | 'server' | 'tenant' | 'room'>;

export interface RecentParts {
  /** “Your meetings”: pinned first, then the latest. */
  meetings(): readonly MeetingRow[];
  /** The person wants meetings remembered. */
  isKept(): boolean;
  /** Puts them where the system shows them. */
  show(meetings: readonly RecentMeeting[]): void;
  /** Runs it a moment later. */
  later(run: () => void): void;
}

/** A few of “Your meetings” under Parlour’s icon in the taskbar or the dock, if wanted at all. */
export interface Recent {
  /** “Your meetings” may have changed, or whether they are kept: shows them, once for a flood. */
  changed(): void;
  /** The language changed: shows them in any case. */
  spoken(): void;
}

export function createRecent(parts: RecentParts): Recent {
  let isWaiting = false;
  let shown: string | undefined;

  const show = (): void => {
    isWaiting = false;
    const all = parts.isKept() ? parts.meetings().slice(0, mostShown) : [];
    const meetings = all.map(({ key, name, server, tenant, room }) => ({
      key,
      name,
      server,
      tenant,
      room,
    }));
    const next = JSON.stringify(meetings);
    if (next === shown) return;
    shown = next;
    parts.show(meetings);
  };
  const changed = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    parts.later(show);
  };

  return {
    changed,
    spoken: () => {
      shown = undefined;
      changed();
    },
  };
}
