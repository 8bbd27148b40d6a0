import { type Session, session } from 'electron/main';
import { guardSession } from '../guards.ts';
import { saysNoWay } from './network-errors.ts';

/** The watch wants to say within 2 s that nobody answers. */
const longestAnswer = 1_500;

/**
 * Whether a server answers, whatever it answers: over https nobody else can. Undefined where somebody
 * does who cannot show to be the server: a network that wants a sign-in first, or a server whose
 * certificate has run out. Neither is a way that is lost, or one that is back.
 */
export type ServerAnswer = boolean | undefined;

/** Asks a server whether it is there. */
export interface ServerQuestion {
  ask(from: Session, server: string): Promise<ServerAnswer>;
  /** Chromium's network service ended, and was started again. */
  networkEnded(): void;
}

export function createServerQuestion(): ServerQuestion {
  let ends = 0;
  let fresh: Session | undefined;
  return {
    ask: (from, server) => answersAtAll(fresh ?? from, server),
    // Older Electrons never fetch again in a session that has lived through such an end.
    networkEnded: () => {
      ends += 1;
      fresh = session.fromPartition(`question-${ends}`, { cache: false });
      guardSession(fresh);
    },
  };
}

/** Without cookies, sign-ins and caches, because nothing is wanted of it. */
async function answersAtAll(from: Session, server: string): Promise<ServerAnswer> {
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
    return answerIn(error);
  }
}

/**
 * What a question that failed says all the same. A proxy, or a server that wants a certificate or
 * does not let a redirect pass, has answered: that is not for a network that is lost.
 */
export function answerIn(error: unknown): ServerAnswer {
  if (!(error instanceof Error) || isTooSlow(error)) return false;
  if (/^net::ERR_(?:CERT_\w+|SSL_PROTOCOL_ERROR)$/.test(error.message)) return undefined;
  return !saysNoWay(error.message, 'xhr');
}

const isTooSlow = ({ name }: Error): boolean => name === 'TimeoutError' || name === 'AbortError';
