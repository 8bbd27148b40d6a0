import type { Forgotten, MeetingRow } from '../../common/ipc.ts';
import { type Meeting, type MeetingAddress, meetingKey } from '../../common/meeting.ts';
import { afterMoves, type Moves } from '../../common/move-meeting.ts';
import { mostMeetings, type RememberedMeeting } from '../../common/settings.ts';
import type { MeetingsStore } from './meetings-store.ts';
import { type Taken, withTaken } from './taken-meetings.ts';

/** How long what was forgotten can come back, in milliseconds: then it is forgotten. */
export const undoTime = 60_000;

/** "Your meetings": what was joined, what is pinned. Holds addresses and never a ticket. */
export interface MeetingHistory {
  /** The pinned ones in the person's order, then the latest first. */
  rows(): readonly MeetingRow[];
  find(key: string): MeetingRow | undefined;
  remember(meeting: Meeting): void;
  /** Pins behind the others that are pinned. */
  pin(key: string, pinned: boolean): void;
  /** Puts a pinned meeting before another one; `null`: behind the last. */
  movePin(key: string, before: string | null): void;
  forget(key: string): void;
  forgetAll(): void;
  /** Brings back what was forgotten last. */
  undoForget(): void;
  /** What that would bring back. */
  forgotten(): Forgotten | undefined;
  /** Gives meetings their new addresses; what nobody remembers is passed over. */
  move(moves: Moves): void;
  /** Counts up with every change. */
  revision(): number;
  onChange(listener: () => void): void;
}

export interface MeetingHistoryParts {
  store: Pick<MeetingsStore, 'read' | 'changed'>;
  /** Whether the person wants meetings to be remembered. */
  isWanted(): boolean;
  now(): number;
}

export function createMeetingHistory({
  store,
  isWanted,
  now,
}: MeetingHistoryParts): MeetingHistory {
  /** By key; the pinned ones among them in the person's order. Read when first needed. */
  let known: Map<string, MeetingRow> | undefined;
  /** `known` as it is shown, until the next change. */
  let inOrder: readonly MeetingRow[] | undefined;
  let taken: (Taken & { id: number; timer: NodeJS.Timeout }) | undefined;
  let forgettings = 0;
  let revision = 0;
  const listeners = new Set<() => void>();

  const all = (): Map<string, MeetingRow> => (known ??= byKey(store.read()));
  const rows = (): readonly MeetingRow[] => (inOrder ??= ordered(all()));
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const change = (next: Map<string, MeetingRow>): void => {
    known = next;
    inOrder = undefined;
    for (const { key, pinned } of rows().slice(mostMeetings)) if (!pinned) next.delete(key);
    inOrder = undefined;
    revision += 1;
    store.changed(() => rows().map(withoutKey));
    tell();
  };

  const endUndo = (): void => {
    clearTimeout(taken?.timer);
    taken = undefined;
  };
  const take = (gone: readonly MeetingRow[]): void => {
    if (gone.length === 0) return;
    endUndo();
    const timer = setTimeout(() => {
      taken = undefined;
      tell();
    }, undoTime);
    // Nothing that would keep the app from ending.
    timer.unref?.();
    taken = { rows: gone, pins: rows().filter(isPinned).map(keyOf), id: ++forgettings, timer };
    const left = new Map(all());
    for (const { key } of gone) left.delete(key);
    change(left);
  };

  return {
    rows,
    find: (key) => all().get(key),
    remember: (meeting) => {
      if (!isWanted()) return;
      const key = meetingKey(meeting);
      const pinned = all().get(key)?.pinned ?? false;
      const { name } = meeting;
      // A pinned one keeps its place: setting what a map has leaves it where it is.
      change(
        new Map(all()).set(key, { ...addressOf(meeting), key, name, pinned, lastJoined: now() }),
      );
    },
    pin: (key, pinned) => {
      const row = all().get(key);
      if (!row || row.pinned === pinned) return;
      const others = new Map(all());
      others.delete(key);
      change(others.set(key, { ...row, pinned }));
    },
    movePin: (key, before) => {
      const pins = rows().filter(isPinned);
      const row = pins.find((one) => one.key === key);
      const others = pins.filter((one) => one !== row);
      const at = before === null ? others.length : others.findIndex((one) => one.key === before);
      if (!row || at < 0) return;
      change(
        byKey([
          ...others.slice(0, at),
          row,
          ...others.slice(at),
          ...rows().filter((one) => !one.pinned),
        ]),
      );
    },
    forget: (key) => take(rows().filter((one) => one.key === key)),
    forgetAll: () => take(rows()),
    undoForget: () => {
      if (!taken) return;
      const back = withTaken(rows(), taken);
      endUndo();
      change(byKey(back));
    },
    forgotten: () => {
      const [first] = taken?.rows ?? [];
      if (!taken || !first) return undefined;
      return { id: taken.id, count: taken.rows.length, name: first.name };
    },
    move: (moves) => change(byKey(afterMoves(rows().map(withoutKey), moves))),
    revision: () => revision,
    onChange: (listener) => void listeners.add(listener),
  };
}

const addressOf = ({ server, tenant, room }: MeetingAddress): MeetingAddress => ({
  server,
  tenant,
  room,
});

const isPinned = ({ pinned }: MeetingRow): boolean => pinned;
const keyOf = ({ key }: MeetingRow): string => key;

const byKey = (meetings: readonly RememberedMeeting[]): Map<string, MeetingRow> =>
  new Map(
    meetings.map((one) => {
      const key = 'key' in one && typeof one.key === 'string' ? one.key : meetingKey(one);
      return [key, { ...one, key }];
    }),
  );

const withoutKey = ({ key: _key, ...meeting }: MeetingRow): RememberedMeeting => meeting;

function ordered(meetings: ReadonlyMap<string, MeetingRow>): readonly MeetingRow[] {
  const rows = [...meetings.values()];
  return [
    ...rows.filter(isPinned),
    ...rows.filter((one) => !one.pinned).sort((a, b) => b.lastJoined - a.lastJoined),
  ];
}
