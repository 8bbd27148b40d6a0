/** So much at once, and so much a second from then on. */
export interface Rate {
  most: number;
  perSecond: number;
}

/** Whether one more is still within the rate; `now` in ms. */
export function createBucket({ most, perSecond }: Rate, now: () => number): () => boolean {
  let left = most;
  let at = now();
  return () => {
    // A clock that was set back gives nothing.
    const passed = Math.max(0, now() - at) / 1_000;
    at = now();
    left = Math.min(most, left + passed * perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
