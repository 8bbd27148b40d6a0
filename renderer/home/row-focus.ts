import { type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { focus } from '../ui/focus.ts';

/** The controls of a row, by `data-part`. */
export type RowPart = 'pin' | 'join' | 'invite' | 'copy' | 'more';

/** A control of a row, wherever the row is. */
export interface RowPlace {
  key: string;
  part: RowPart;
}

interface Wishes {
  /** A row that is to get the focus as soon as it is there, until something is pressed. */
  wanted: RowPlace | undefined;
  met(): void;
}

interface RowFocus {
  /** The key of the row that has the focus or is to have it: it is drawn even where nobody sees it. */
  held: string | undefined;
  /** With the next list, the page shows where this row went. */
  follow(key: string): void;
  target: { onFocusIn(event: FocusEvent): void; onFocusOut(event: FocusEvent): void };
}

/** Keeps the focus on a row while rows come, go and change places. */
export function useRowFocus(
  list: RefObject<HTMLElement>,
  meetings: readonly MeetingRow[],
  { wanted, met }: Wishes,
): RowFocus {
  const [held, hold] = useState<string>();
  const known = useRef(meetings);
  const before = useRef<{ place: RowPlace; index: number }>();
  const followed = useRef<string>();
  // An element that changes places in the document loses the focus, so it is looked at beforehand.
  if (known.current !== meetings) {
    const place = placeOf(document.activeElement);
    const index = known.current.findIndex(({ key }) => key === place?.key);
    before.current = place && { place, index };
    known.current = meetings;
  }

  useLayoutEffect(() => {
    const was = before.current;
    before.current = undefined;
    const isLost = document.activeElement === document.body;
    // Where the row went may be far away, and whoever pressed something here wants to stay here. If
    // it is gone, the next one takes its place.
    if (was && isLost) {
      const next = meetings[Math.min(was.index, meetings.length - 1)]?.key ?? '';
      const part =
        partOf(list.current, was.place) ?? partOf(list.current, { ...was.place, key: next });
      part?.focus({ preventScroll: true });
    }
    if (followed.current)
      rowOf(list.current, followed.current)?.scrollIntoView({ block: 'nearest' });
    followed.current = undefined;
  }, [meetings]);

  useLayoutEffect(
    () => () => {
      // The last row goes.
      if (list.current?.contains(document.activeElement)) focus(document.querySelector('#meeting'));
    },
    [],
  );

  useLayoutEffect(() => {
    const part = wanted && partOf(list.current, wanted);
    if (!part) return;
    part.focus();
    met();
  });
  useEffect(() => {
    if (!wanted) return undefined;
    addEventListener('keydown', met);
    addEventListener('pointerdown', met);
    return () => {
      removeEventListener('keydown', met);
      removeEventListener('pointerdown', met);
    };
  }, [wanted]);

  return {
    held: wanted?.key ?? held,
    follow: (key) => (followed.current = key),
    target: {
      onFocusIn: ({ target }) => hold(placeOf(target)?.key),
      onFocusOut: ({ relatedTarget }) => {
        // The window loses it, not the row, which gets it back with the window.
        if (document.hasFocus()) hold(placeOf(relatedTarget)?.key);
      },
    },
  };
}

/** Which row an element is in, and which of its controls it is. */
export function placeOf(element: unknown): RowPlace | undefined {
  if (!(element instanceof Element)) return undefined;
  const key = element.closest('li[data-key]')?.getAttribute('data-key');
  if (key === null || key === undefined) return undefined;
  const part = element.closest('[data-part]')?.getAttribute('data-part') ?? 'join';
  return { key, part: part as RowPart };
}

const rowOf = (list: HTMLElement | null, key: string): Element | null | undefined =>
  list?.querySelector(`li[data-key="${CSS.escape(key)}"]`);

/** The control; where the row has none of this kind, the way into the meeting. */
function partOf(list: HTMLElement | null, { key, part }: RowPlace): HTMLElement | undefined {
  const row = rowOf(list, key);
  const find = (one: RowPart) =>
    row?.querySelector<HTMLElement>(`button[data-part="${one}"], [data-part="${one}"] button`);
  return find(part) ?? find('join') ?? undefined;
}
