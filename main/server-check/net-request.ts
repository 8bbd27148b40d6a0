import { type IncomingMessage, net, type Session } from 'electron/main';
import { fail, ok, type Result } from '../../common/result.ts';
import type { Answer, Body, NetError, Question } from './check-net.ts';
import { nameOf } from './net-error.ts';

/** One request with nothing of the person's along, which follows no redirect. */
export function ask(
  session: Session,
  { address, body, headers, longest, signal }: Question,
): Promise<Result<Answer, NetError>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(fail('ERR_ABORTED'));
    const before = Date.now();
    const request = net.request({
      url: address,
      method: body === undefined ? 'GET' : 'POST',
      session,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': xml }) },
    });
    const stop = (): void => {
      resolve(fail('ERR_ABORTED'));
      request.abort();
    };
    const release = (): void => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);

    request.on('login', (_info, answer) => answer());
    request.on('redirect', (status, _method, redirect, responseHeaders) => {
      const nothing = Promise.resolve<Body>({ text: '', end: 'whole' });
      const flat = flattened(responseHeaders);
      const after = Date.now();
      resolve(ok({ status, headers: flat, redirect, before, after, body: nothing }));
    });
    request.on('response', (response) => {
      const reading = read(response, longest, signal, () => request.abort());
      void reading.finally(release);
      resolve(
        ok({
          status: response.statusCode,
          headers: flattened(response.headers),
          before,
          after: Date.now(),
          body: reading,
        }),
      );
    });
    request.on('error', (error) => {
      release();
      resolve(fail(nameOf(error.message)));
    });
    request.end(body);
  });
}

const xml = 'text/xml; charset=utf-8';

/** Reads what comes until it ends, grows too long, or the time is up. */
function read(
  response: IncomingMessage,
  longest: number,
  signal: AbortSignal,
  abort: () => void,
): Promise<Body> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const end = (how: Body['end']) => (): void => {
      signal.removeEventListener('abort', slow);
      resolve({ text: Buffer.concat(parts).toString(), end: how });
    };
    const slow = end('too-slow');
    signal.addEventListener('abort', slow);
    if (signal.aborted) slow();
    response.on('data', (part) => {
      if (length > longest) return;
      length += part.length;
      parts.push(part);
      if (length <= longest) return;
      end('too-big')();
      abort();
    });
    response.on('end', end('whole'));
    response.on('error', end('cut'));
    response.on('aborted', end('cut'));
  });
}

const flattened = (
  headers: Readonly<Record<string, string | string[]>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
  );
