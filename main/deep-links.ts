import type { App } from 'electron/main';

/** Links that people hand to the app, whatever way they come. */
export interface DeepLinks {
  /** Another process holds the app and got our link: this one has to end. */
  readonly handedOver: boolean;
  /** The link this process was started with. */
  readonly first: string | undefined;
  /** Hears every later link; links that came before are delivered at once. `undefined`: a second start without a link. */
  onLink(listener: (link: string | undefined) => void): void;
}

/**
 * Start argument, second start and macOS's open-url → one stream. Call it before the app is
 * ready: macOS sends its first link that early.
 */
export function createDeepLinks(app: App, argv: readonly string[]): DeepLinks {
  const first = linkOfArguments(argv, app.isPackaged);
  const early: (string | undefined)[] = [];
  let hear = (link: string | undefined): void => void early.push(link);

  // The second process reads its own arguments: what Chromium hands over is reordered and may
  // hold switches it added (docs/api/app.md, second-instance).
  const alone = app.requestSingleInstanceLock({ link: first ?? null });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const { link } = (data ?? {}) as { link?: unknown };
    hear(typeof link === 'string' ? link : undefined);
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    hear(link);
  });

  return {
    handedOver: !alone,
    first,
    onLink: (listener) => {
      hear = listener;
      for (const link of early.splice(0)) listener(link);
    },
  };
}

/** The link among a process's arguments: the first that is neither program, switch nor app folder. */
export function linkOfArguments(argv: readonly string[], isPackaged: boolean): string | undefined {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return isPackaged ? words[0] : words[1];
}
