import { useRef, useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { canMove } from '../../common/move-meeting.ts';
import { canHaveTicket, hasTickets, type Profile, profileOf } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { usePinDrag } from './drag-pins.ts';
import { MeetingLine } from './MeetingLine.tsx';
import { beforeAt, placeWhile } from './pin-order.ts';
import { type RowPlace, useRowFocus } from './row-focus.ts';
import { rowStep } from './row-keys.ts';
import { useWishedOrder } from './wished-order.ts';
import { useWindowedRows } from './windowed-rows.ts';

interface Props {
  /** All meetings, and those that are shown. */
  all: readonly MeetingRow[];
  shown: readonly MeetingRow[];
  profiles: readonly Profile[];
  wanted: RowPlace | undefined;
  want(place: RowPlace | undefined): void;
  forget(key: string): void;
  /** To what stands above the list. */
  goUp(): void;
}

/** The rows. Only those near the part that is seen are drawn, and the one that has the focus. */
export function MeetingList({ all, shown, profiles, wanted, want, forget, goUp }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [said, say] = useState('');
  const { first, end, rowHeight } = useWindowedRows(list, shown.length);
  const rows = useRowFocus(list, shown, { wanted, met: () => want(undefined) });

  const pins = all.filter(({ pinned }) => pinned).map(({ key }) => key);
  const order = useWishedOrder(pins);
  const sort = (key: string, place: number): void => {
    const before = beforeAt(order.now(), key, place);
    const name = all.find((one) => one.key === key)?.name ?? '';
    if (before === undefined) return;
    rows.follow(key);
    order.wish(key, before);
    void window.app.movePin(key, before);
    say(text.home.pinMoved(name, place + 1, pins.length));
  };
  // Carried over what is shown, put where that is among all of them.
  const shownPins = shown.filter(({ pinned }) => pinned).map(({ key }) => key);
  const { held, start } = usePinDrag({
    pins: shownPins,
    rowHeight,
    news: all,
    drop: (key, place) => sort(key, pins.indexOf(shownPins[place] ?? '')),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = rowStep(
      event,
      shown.map(({ key }) => key),
    );
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'go') want(step.place);
    else if (step.kind === 'leave') goUp();
    else sort(step.key, order.now().indexOf(step.key) + step.by);
  };
  const drawn = drawnRows(shown, { first, end, held: [rows.held, held?.key] });
  const topOf = (index: number): number => {
    if (!held) return index * rowHeight;
    if (index === held.from && held.carried !== undefined) return index * rowHeight + held.carried;
    return placeWhile(index, held.from, held.to) * rowHeight;
  };
  const deedsOf = (meeting: MeetingRow, profile: Profile | undefined) => {
    const { app } = window;
    const { key, pinned } = meeting;
    const place = pins.indexOf(key);
    const canInvite = profile !== undefined && hasTickets(profile) && canHaveTicket(profile);
    return {
      saveLinkFile: () => void app.saveLinkFile(key),
      addToDesktop: () => void app.addToDesktop(key),
      forget: () => forget(key),
      invite: canInvite ? () => void app.startInvitation(key) : undefined,
      moveElsewhere: canMove(meeting, profiles) ? () => void app.startMove(key) : undefined,
      moveUp: place > 0 ? () => sort(key, place - 1) : undefined,
      moveDown: place < pins.length - 1 ? () => sort(key, place + 1) : undefined,
      isSortable: pinned && pins.length > 1,
    };
  };
  const now = new Date();
  return (
    <>
      <ul
        ref={list}
        class={held ? 'meeting-list is-sorting' : 'meeting-list'}
        aria-labelledby="your-meetings"
        style={{ height: `${shown.length * rowHeight}px` }}
        onKeyDown={onKeyDown}
        {...rows.target}
      >
        {drawn.map((index) => {
          const meeting = shown[index]!;
          const profile = profileOf(meeting, profiles);
          return (
            <MeetingLine
              key={meeting.key}
              meeting={meeting}
              hosting={profile ? hostingName(profile) : meeting.server}
              place={index + 1}
              of={shown.length}
              top={topOf(index)}
              isHeld={held?.key === meeting.key && held.carried !== undefined}
              now={now}
              deeds={deedsOf(meeting, profile)}
              onPointerDown={(event) => start(event, meeting.key)}
            />
          );
        })}
      </ul>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

/** The places of the rows that are drawn, in order: those near, and held ones with their neighbours. */
function drawnRows(
  shown: readonly MeetingRow[],
  { first, end, held }: { first: number; end: number; held: readonly (string | undefined)[] },
): number[] {
  const drawn = new Set<number>();
  for (let index = first; index < end; index += 1) drawn.add(index);
  for (const key of held) {
    const at = key === undefined ? -1 : shown.findIndex((one) => one.key === key);
    if (at === -1) continue;
    for (const index of [at - 1, at, at + 1]) if (shown[index]) drawn.add(index);
  }
  return [...drawn].sort((one, other) => one - other);
}
