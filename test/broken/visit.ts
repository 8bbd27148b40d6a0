import { request } from 'node:https';
import { setTimeout as after } from 'node:timers/promises';
import { type ClientOptions, WebSocket } from 'ws';

/** How one request ended. `end` is `whole`, `waiting` after the limit, or the code of an error. */
export interface Visit {
  status?: number;
  headers: Readonly<Record<string, unknown>>;
  text: string;
  end: string;
}

export interface Question {
  /** `host:port`; every host is on loopback. */
  address: string;
  path: string;
  body?: string;
  ca: string;
  limit?: number;
}

/** Asks as Node does, without Chromium: what is proven here is the server. */
export function visit({ address, path, body, ca, limit = 1_000 }: Question): Promise<Visit> {
  const { hostname, port } = new URL(`https://${address}`);
  return new Promise((resolve) => {
    const visited: Visit = { headers: {}, text: '', end: 'waiting' };
    const end = (how: string): void => {
      resolve({ ...visited, end: how });
      asked.destroy();
    };
    const asked = request(
      {
        method: body === undefined ? 'GET' : 'POST',
        host: '127.0.0.1',
        port: port || 443,
        servername: hostname,
        headers: { host: address },
        path,
        ca,
      },
      (response) => {
        visited.status = response.statusCode ?? 0;
        visited.headers = response.headers;
        response.on('data', (part: Buffer) => (visited.text += part.toString()));
        response.on('end', () => end('whole'));
        response.on('error', (error) => end(codeOf(error)));
      },
    );
    asked.on('error', (error) => end(codeOf(error)));
    asked.end(body);
    void after(limit, undefined, { ref: false }).then(() => end('waiting'));
  });
}

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.message;

/** Says these lines over a WebSocket for XMPP, and answers all that came back, or the status. */
export function talk({
  address,
  path,
  ca,
  says,
}: Omit<Question, 'body'> & { says: readonly string[] }): Promise<string> {
  const { hostname, port } = new URL(`https://${address}`);
  return new Promise((resolve) => {
    const options: ClientOptions & { servername: string } = {
      ca,
      servername: hostname,
      headers: { host: address },
    };
    const socket = new WebSocket(`wss://127.0.0.1:${port}${path}`, 'xmpp', options);
    let heard = '';
    const left = [...says];
    const next = (): void => {
      const line = left.shift();
      if (line === undefined) socket.close();
      else socket.send(line);
    };
    socket.on('open', next);
    socket.on('message', (data: Buffer) => {
      heard += data.toString();
      // A stream opens with two messages, and only the second says how to go on.
      if (!data.toString().startsWith('<open')) next();
    });
    socket.on('unexpected-response', (_asked, response) => resolve(String(response.statusCode)));
    socket.on('error', (error) => resolve(codeOf(error)));
    socket.on('close', () => resolve(heard));
  });
}

export const openStream = (domain: string): string =>
  `<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='${domain}' version='1.0'/>`;
export const anonymously = `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>`;
export const boshBody = (attributes: string, content = ''): string =>
  `<body xmlns='http://jabber.org/protocol/httpbind' xmlns:xmpp='urn:xmpp:xbosh' ` +
  `xmpp:version='1.0' ${attributes}>${content}</body>`;
