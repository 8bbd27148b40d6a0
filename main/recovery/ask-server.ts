import type { Session } from 'electron/main';

/** The watch wants to say within 2 s that nobody answers. */
const longestAnswer = 1_500;

/**
 * Whether a server answers, whatever it answers: over https nobody else can. Without cookies,
 * sign-ins and caches, because nothing is wanted of it.
 */
export async function answersAtAll(from: Session, server: string): Promise<boolean> {
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
