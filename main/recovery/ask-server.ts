import { type Session, session } from 'electron/main';
import { guardSession } from '../guards.ts';

/** The watch wants to say within 2 s that nobody answers. */
const longestAnswer = 1_500;

/** Finds out whether a server answers, whatever it answers: over https nobody else can. */
export interface ServerQuestion {
  ask(from: Session, server: string): Promise<boolean>;
  /** Chromium's network service ended, and was started again. */
  networkEnded(): void;
}

export function createServerQuestion(): ServerQuestion {
  let ends = 0;
  /** Older Electrons never fetch again in a session that has lived through such an end. */
  const usable = (from: Session): Session => {
    if (ends === 0) return from;
    const fresh = session.fromPartition(`question-${ends}`, { cache: false });
    guardSession(fresh);
    return fresh;
  };
  return {
    ask: (from, server) => answersAtAll(usable(from), server),
    networkEnded: () => {
      ends += 1;
    },
  };
}

/** Without cookies, sign-ins and caches, because nothing is wanted of it. */
async function answersAtAll(from: Session, server: string): Promise<boolean> {
  try {
    await from.fetch(`https://${server}/`, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.timeout(longestAnswer),
    });
    return true;
  } catch (error) {
    // Electron calls it an error that a redirect was not followed.
    return /redirect/i.test(String(error));
  }
}
