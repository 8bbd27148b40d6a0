/** Whether the page answers, as long as it is asked. */
export interface Heartbeat {
  start(): void;
  /** Another page may have come: it is not silent before it has spoken once. */
  renew(): void;
  /** The page said something by itself: it is the meeting's. */
  spoke(): void;
  stop(): void;
}

/** In milliseconds; with the silence less than the 3 s within which it is told. */
const every = 250;
/** A page that is busy or in the background answers a little later; this is beyond both. */
const longestSilence = 2_500;
/** A clock of ours that comes this late slept with the computer: nobody can have answered. */
const overslept = 2_000;

/** Asks four times a second, and tells when the answers stop coming and when they come again. */
export function createHeartbeat(
  ask: () => Promise<unknown> | undefined,
  tell: (answers: boolean) => void,
  now: () => number = Date.now,
): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined;
  /** When the first question was asked that has no answer. */
  let waitsSince: number | undefined;
  let lookedAt = 0;
  let isSilent = false;
  /** A page that is not the meeting's – a sign-in – answers nothing, and does not stand still. */
  let speaks = true;
  /** Answers to questions of an earlier start are of another page. */
  let round = 0;

  const answer = (of: number): void => {
    if (of !== round || timer === undefined) return;
    waitsSince = undefined;
    speaks = true;
    beWell();
  };
  const beWell = (): void => {
    if (!isSilent) return;
    isSilent = false;
    tell(true);
  };
  const askAnew = (): void => {
    round += 1;
    waitsSince = undefined;
  };
  const look = (): void => {
    const time = now();
    if (time - lookedAt > overslept) waitsSince = undefined;
    lookedAt = time;
    waitsSince ??= time;
    const of = round;
    const heard = (): void => answer(of);
    // A refusal is an answer, too.
    ask()?.then(heard, heard);
    if (isSilent || !speaks) return;
    if (waitsSince === undefined || time - waitsSince < longestSilence) return;
    isSilent = true;
    tell(false);
  };

  return {
    start: () => {
      if (timer !== undefined) return;
      askAnew();
      speaks = true;
      lookedAt = now();
      timer = setInterval(look, every);
    },
    renew: () => {
      askAnew();
      speaks = false;
      beWell();
    },
    spoke: () => {
      speaks = true;
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
      beWell();
    },
  };
}
