/** What something floating hangs on: an element's box, or a point without a size. */
export type Anchor = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

/** Room between what floats and the window's edge, and what it hangs on. */
const edge = 8;
const gap = 4;

/**
 * Puts an element of the top layer below its anchor, above it when there is more room, and always
 * inside the window. Written by script: the page's policy forbids styles in attributes.
 */
export function placeBy(element: HTMLElement, anchor: Anchor): void {
  const { width, height } = element.getBoundingClientRect();
  const isFromRight = getComputedStyle(element).direction === 'rtl';
  const isPoint = anchor.top === anchor.bottom;
  const distance = isPoint ? 0 : gap;

  const below = anchor.bottom + distance;
  const above = anchor.top - distance - height;
  const fitsBelow = below + height <= innerHeight - edge;
  const top = fitsBelow || above < edge ? below : above;
  const left = isFromRight ? anchor.right - width : anchor.left;

  element.style.left = `${within(left, width, innerWidth)}px`;
  element.style.top = `${within(top, height, innerHeight)}px`;
}

const within = (start: number, size: number, room: number): number =>
  Math.max(edge, Math.min(start, room - size - edge));
