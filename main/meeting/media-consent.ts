/** Whether the page of a server that is only visited may use camera and microphone. */
export interface MediaConsent {
  /** Asks the person unless they have answered; all who ask meanwhile get the one answer. */
  ask(): Promise<boolean>;
  isGiven(): boolean;
  /** A new meeting there may ask again, after a no. */
  renew(): void;
}

/** A yes holds until the app ends, a no for one meeting: a page cannot wear the person down. */
export function createMediaConsent(askPerson: () => Promise<boolean>): MediaConsent {
  let answer: Promise<boolean> | undefined;
  let isGiven = false;
  return {
    ask: () =>
      (answer ??= askPerson().then((allows) => {
        isGiven = allows;
        return allows;
      })),
    isGiven: () => isGiven,
    renew: () => {
      if (!isGiven) answer = undefined;
    },
  };
}
