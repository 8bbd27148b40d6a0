import type { Session } from 'electron/main';
import { firstBytes } from '../first-bytes.ts';
import type { Post } from './ticket-check.ts';

/** The longest answer that is read, in bytes. */
const longestAnswer = 64 * 1024;

/** In ms. */
const longestWait = 5_000;

/** Posts XML to exactly one server, with nothing of the person's along, and reads a short answer. */
export function createShortPost(session: Pick<Session, 'fetch'>): Post {
  return async (address, body) => {
    const response = await session.fetch(address, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'text/xml; charset=utf-8' },
      cache: 'no-store',
      credentials: 'omit',
      // A redirect would take the ticket in the address to somebody else.
      redirect: 'error',
      signal: AbortSignal.timeout(longestWait),
    });
    const bytes = await firstBytes(response, longestAnswer);
    if (!bytes) throw new Error('The answer is too long.');
    return { status: response.status, text: bytes.toString() };
  };
}
