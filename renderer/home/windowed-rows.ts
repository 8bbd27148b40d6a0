import { type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Rows are drawn in steps of so many, and as many beyond both edges of the window. */
const step = 12;

/** The height of a row before one was measured, in pixels. */
const usualHeight = 52;

export interface Windowed {
  /** The rows to draw: from `first`, up to and without `end`. */
  first: number;
  end: number;
  rowHeight: number;
}

/**
 * Of a list with rows of one height, those near the part that is seen. The page scrolls, not the
 * list. Ten thousand rows as elements would take seconds and hundreds of megabytes.
 */
export function useWindowedRows(list: RefObject<HTMLElement>, count: number): Windowed {
  const [shown, setShown] = useState<Windowed>({ first: 0, end: 3 * step, rowHeight: usualHeight });
  const look = (): void => {
    if (!list.current) return;
    const measured = list.current.querySelector('li')?.offsetHeight;
    const rowHeight = measured || usualHeight;
    const above = -list.current.getBoundingClientRect().top / rowHeight;
    const below = above + innerHeight / rowHeight;
    const first = (Math.floor(above / step) - 1) * step;
    const end = (Math.ceil(below / step) + 1) * step;
    setShown((now) =>
      now.first === first && now.end === end && now.rowHeight === rowHeight
        ? now
        : { first, end, rowHeight },
    );
  };
  // What stands above the list may have become taller, or the list shorter.
  useLayoutEffect(look);
  useEffect(() => {
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  return {
    ...shown,
    first: Math.max(0, Math.min(shown.first, count)),
    end: Math.max(0, Math.min(shown.end, count)),
  };
}
