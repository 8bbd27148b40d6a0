/** Aborts after so many ms, or when `parent` does. `AbortSignal.any` came after Node 18. */
export function within(parent: AbortSignal, ms: number): AbortSignal {
  const own = new AbortController();
  const stop = (): void => {
    clearTimeout(timer);
    parent.removeEventListener('abort', stop);
    own.abort();
  };
  const timer = setTimeout(stop, ms);
  if (parent.aborted) stop();
  else parent.addEventListener('abort', stop);
  return own.signal;
}

/** What a promise brings, or `undefined` as soon as the signal aborts. */
export function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
