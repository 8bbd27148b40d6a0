import type { Result } from '../../common/result.ts';
import type { CheckFinding, ServerCheck } from '../../common/server-check.ts';
import { createCheckLines } from './check-lines.ts';
import type { CheckNet } from './check-net.ts';
import { look } from './look.ts';

/** The server of a profile, and what the profile does there. */
export interface CheckTarget {
  /** `host[:port]` as `URL.host` gives it. */
  server: string;
  /** What stands before the rooms: `''` or `team/a`. */
  path: string;
  hosting: 'public' | 'jaas' | 'jaas-guest' | 'ownServer';
  /** A ticket of five minutes for a room that nobody has; absent where the profile makes none. */
  makeTicket?: () => Promise<Result<{ ticket: string; room: string }, unknown>>;
}

export type CheckProgress = Pick<ServerCheck, 'state' | 'lines' | 'took'>;

export interface RunningCheck {
  /** Ends it at once. */
  cancel(): void;
  ended: Promise<void>;
}

export interface ServerCheckParts {
  /** The network for one check of one server. */
  openNet(server: string): CheckNet;
  now(): number;
  randomId(): string;
  /** Something happened that nobody expected. */
  onSurprise(error: unknown): void;
}

export interface ServerChecks {
  run(target: CheckTarget, tell: (progress: CheckProgress) => void): RunningCheck;
}

/** A check ends within 20 s, in ms; a little is kept for the ending itself. */
const longest = 19_000;

/** Looks at a server from its name to its relays, enters nothing and leaves nothing behind. */
export function createServerCheck(parts: ServerCheckParts): ServerChecks {
  return {
    run: (target, tell) => {
      const started = parts.now();
      const over = new AbortController();
      let state: ServerCheck['state'] = 'running';
      const lines = createCheckLines(() => {
        if (state === 'running') tell({ state, lines: lines.all() });
      });
      const net = parts.openNet(target.server);
      let hasEnded = (): void => undefined;
      const ended = new Promise<void>((resolve) => (hasEnded = resolve));

      const end = (how: 'done' | 'cancelled', rest: CheckFinding['code']): void => {
        if (state !== 'running') return;
        state = how;
        clearTimeout(timer);
        lines.skipRest(rest);
        over.abort();
        net.close();
        tell({ state, lines: lines.all(), took: parts.now() - started });
        hasEnded();
      };
      const timer = setTimeout(end, longest, 'done', 'out-of-time');
      tell({ state, lines: lines.all() });
      look({ target, net, lines, signal: over.signal, now: parts.now, room: parts.randomId() })
        .catch((error: unknown) => {
          // What is ended fails in its own ways; nobody waits for it.
          if (state === 'running') parts.onSurprise(error);
        })
        .finally(() => end('done', 'surprised'));

      return { cancel: () => end('cancelled', 'cancelled'), ended };
    },
  };
}
