import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A pinned row that is held: its place, the place it is over, and how far it was carried. */
export interface Held {
  key: string;
  from: number;
  to: number;
  /** In pixels; undefined once it is let go and main has not answered yet. */
  carried: number | undefined;
}

interface Parts {
  /** The keys of the rows that can change places: the first ones of the list. */
  pins: readonly string[];
  rowHeight: number;
  /** Becomes another one when main has answered. */
  news: unknown;
  drop(key: string, place: number): void;
}

/** A press that moves less, in pixels, is a click. */
const clickRoom = 6;
/** Near the window's edges the page scrolls along. */
const edge = 40;

/** Pinned rows change places by pointer: press, carry, let go; Escape puts the row back. */
export function usePinDrag({ pins, rowHeight, news, drop }: Parts) {
  const [held, setHeld] = useState<Held>();
  const putBack = useRef<() => void>();
  const latestDrop = useRef(drop);
  latestDrop.current = drop;
  // The new order is there. What is still carried stays in the hand.
  useLayoutEffect(() => setHeld((one) => (one?.carried === undefined ? undefined : one)), [news]);
  // Its places are counted among rows that are no more.
  useLayoutEffect(() => () => putBack.current?.(), [JSON.stringify(pins)]);

  const start = (down: PointerEvent, key: string): void => {
    const from = pins.indexOf(key);
    const isOnMenu = down.target instanceof Element && down.target.closest('[popover]');
    if (down.button !== 0 || isOnMenu || from === -1 || pins.length < 2) return;
    const over = new AbortController();
    let now: Held | undefined;
    const show = (next: Held | undefined): void => setHeld((now = next));

    const move = ({ pageY, clientY }: PointerEvent): void => {
      const way = pageY - down.pageY;
      if (!now && Math.abs(way) < clickRoom) return;
      const highest = -from * rowHeight;
      const lowest = (pins.length - 1 - from) * rowHeight;
      const carried = Math.max(highest, Math.min(lowest, way));
      show({ key, from, to: from + Math.round(carried / rowHeight), carried });
      if (clientY < edge) scrollBy(0, -8);
      if (clientY > innerHeight - edge) scrollBy(0, 8);
    };
    const up = (): void => {
      stop();
      if (!now) return;
      swallowClick();
      if (now.to === from) return show(undefined);
      show({ ...now, carried: undefined });
      latestDrop.current(key, now.to);
    };
    const back = (): void => {
      stop();
      if (now) swallowRelease();
      show(undefined);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !now) return;
      event.preventDefault();
      back();
    };
    const stop = (): void => {
      over.abort();
      putBack.current = undefined;
    };
    putBack.current = back;
    const { signal } = over;
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', up, { signal });
    addEventListener('pointercancel', back, { signal });
    // Captured, so not the press that starts it: another one, when this one ended unseen.
    addEventListener('pointerdown', back, { signal, capture: true });
    addEventListener('keydown', onKey, { signal, capture: true });
  };
  return { held, start };
}

/** The button is still down: whenever it is let go, that is no click. */
function swallowRelease(): void {
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => over.abort();
  const up = (): void => {
    end();
    swallowClick();
  };
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', end, { signal });
  addEventListener('pointerdown', end, { signal, capture: true });
}

/** Letting go over the button that was pressed is a click to the browser, and not to the person. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, true), 300);
}
