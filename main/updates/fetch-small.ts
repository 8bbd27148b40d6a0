import type { Session } from 'electron/main';
import { fail, ok, type Result } from '../../common/result.ts';
import { firstBytes } from '../first-bytes.ts';

export type FetchProblem =
  /** No answer, or none within the time. */
  | 'unreachable'
  /** The server has no such file, or does not give it. */
  | 'missing'
  | 'too-large';

/** Gets a small file whole; never more of it than `mostBytes`. */
export type FetchSmall = (
  address: URL,
  mostBytes: number,
) => Promise<Result<Uint8Array, FetchProblem>>;

/** In ms, for all of it: also a server that sends a byte now and then comes to an end. */
export const longestFetch = 15_000;

export const createFetchSmall =
  (from: Pick<Session, 'fetch'>, longest: number = longestFetch): FetchSmall =>
  async (address, mostBytes) => {
    const ends = new AbortController();
    const timer = setTimeout(() => ends.abort(), longest);
    try {
      const answer = await from.fetch(address.href, {
        signal: ends.signal,
        credentials: 'omit',
        cache: 'no-store',
      });
      if (answer.status >= 500) return fail('unreachable');
      if (answer.status !== 200) return fail('missing');
      const bytes = await firstBytes(answer, mostBytes);
      return bytes ? ok(bytes) : fail('too-large');
    } catch {
      return fail('unreachable');
    } finally {
      clearTimeout(timer);
      ends.abort();
    }
  };
