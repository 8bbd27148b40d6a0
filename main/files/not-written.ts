/** In milliseconds: whoever has read it and goes on need not read it with every change. */
const notOftenerThan = 60_000;

/** Tells that something was not written, now and as long as that goes on. `clock` only goes forward. */
export function createNotWritten(tell: () => void, clock: () => number): () => void {
  let toldAt = -Infinity;
  return () => {
    if (clock() - toldAt < notOftenerThan) return;
    toldAt = clock();
    tell();
  };
}
