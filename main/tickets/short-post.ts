import type { Session } from 'electron/main';
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
    return { status: response.status, text: await shortText(response) };
  };
}

async function shortText({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return Buffer.concat(parts).toString();
    length += part.value.length;
    if (length > longestAnswer) {
      void reader?.cancel().catch(() => undefined);
      throw new Error('The answer is too long.');
    }
    parts.push(part.value);
  }
}
