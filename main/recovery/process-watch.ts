/** Electron says nothing when the process of a frame ends, so somebody has to look. */
export interface ProcessWatch {
  /** Looks after this process from now on, and after no other. */
  follow(id: number): void;
  stop(): void;
  /** The process that is looked after. */
  id(): number | undefined;
}

/** A message within 3 s leaves room for a busy machine. */
const everySoOften = 500;

/** Tells once when the process that is followed is there no more. */
export function createProcessWatch(
  isAlive: (id: number) => boolean,
  onGone: () => void,
): ProcessWatch {
  let followed: number | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    followed = undefined;
  };
  const look = (): void => {
    if (followed === undefined || isAlive(followed)) return;
    stop();
    onGone();
  };
  return {
    follow: (id) => {
      followed = id;
      timer ??= setInterval(look, everySoOften);
    },
    stop,
    id: () => followed,
  };
}
