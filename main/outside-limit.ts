/** At most so many in so many milliseconds: more than a person clicks, and no flood. */
const most = 5;
const within = 10_000;

/**
 * Lets a page hand addresses to the browser, and no more of them than a person would open: each
 * may be a new tab. Answers whether this one may go.
 */
export function createOutsideLimit(now: () => number): () => boolean {
  let gone: number[] = [];
  return () => {
    const time = now();
    gone = gone.filter((one) => one > time - within && one <= time);
    if (gone.length >= most) return false;
    gone.push(time);
    return true;
  };
}
