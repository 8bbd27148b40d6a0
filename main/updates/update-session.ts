import type { Session } from 'electron/main';
import { guardSession } from '../guards.ts';

/** What updates are fetched over: nothing but https, and no file of another size than was signed. */
export interface UpdateSession {
  session: Session;
  /**
   * While one of these files is fetched, in bytes. A server could fill the disk before its file is
   * seen to be another one.
   */
  expect(sizes: readonly number[] | undefined): void;
  /** Whether an answer had another size since `expect` was called. */
  wasOther(): boolean;
}

export function createUpdateSession(session: Session): UpdateSession {
  let sizes: readonly number[] | undefined;
  let isOther = false;
  guardSession(session);
  // Each step of a redirection comes by here, too.
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith('https://') }),
  );
  session.webRequest.onHeadersReceived(({ statusCode, responseHeaders }, answer) => {
    const isFile = sizes !== undefined && statusCode === 200;
    const isRight = !isFile || fits(responseHeaders ?? {}, sizes ?? []);
    if (!isRight) isOther = true;
    answer({ cancel: !isRight });
  });
  return {
    session,
    expect: (next) => {
      sizes = next;
      isOther = false;
    },
    wasOther: () => isOther,
  };
}

function fits(headers: Record<string, string[]>, sizes: readonly number[]): boolean {
  const said = new Map(Object.entries(headers).map(([name, is]) => [name.toLowerCase(), is[0]]));
  // Packed for the way it could become more than its size.
  return !said.has('content-encoding') && sizes.includes(Number(said.get('content-length')));
}
