import type { App } from 'electron/main';
import { type Arrival, arrivalFrom, linkArrival, packed } from './arrival.ts';

/** Links and link files that people hand to the app, whatever way they come. */
export interface DeepLinks {
  /** Another process holds the app and got what we were started with: this one has to end. */
  readonly handedOver: boolean;
  /** What this process was started with. */
  readonly first: Arrival;
  /** Hears everything later, in its order; what came before is delivered at once. */
  onArrival(listener: (arrival: Arrival) => void): void;
}

/**
 * Start argument, second start and macOS's open-url and open-file → one stream. Call it before
 * the app is ready: macOS sends its first link that early.
 */
export function createDeepLinks(app: App, first: Arrival): DeepLinks {
  const early: Arrival[] = [];
  let hear = (arrival: Arrival): void => void early.push(arrival);

  // The second process reads its own arguments, in its own folder: what Chromium hands over is
  // reordered and may hold switches it added (docs/api/app.md, second-instance).
  const alone = app.requestSingleInstanceLock(packed(first));
  app.on('second-instance', (_event, _argv, _folder, data) => hear(arrivalFrom(data)));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    hear(linkArrival(link));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    hear({ kind: 'file', path });
  });

  return {
    handedOver: !alone,
    first,
    onArrival: (listener) => {
      // What arrives meanwhile queues up behind.
      for (let next = early.shift(); next; next = early.shift()) listener(next);
      hear = listener;
    },
  };
}
