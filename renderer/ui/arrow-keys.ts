/** The keys that lead to the one before and to the one after. */
interface Pair {
  before: string;
  after: string;
}

export const upAndDown: Pair = { before: 'ArrowUp', after: 'ArrowDown' };

/** Left is after where words are read from the right. */
export const sideways = (element: Element): Pair =>
  getComputedStyle(element).direction === 'rtl'
    ? { before: 'ArrowRight', after: 'ArrowLeft' }
    : { before: 'ArrowLeft', after: 'ArrowRight' };

/**
 * Where a key leads in a row of `count`, from the one at `at` (-1: from none): round at the ends, as
 * the patterns of the WAI-ARIA Authoring Practices ask. Undefined for any other key.
 */
export function whereTo(key: string, at: number, count: number, pair: Pair): number | undefined {
  switch (key) {
    case pair.after:
      return (at + 1) % count;
    case pair.before:
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
