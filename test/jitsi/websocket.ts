import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Face } from './faces.ts';
import type { Seen } from './seen.ts';
import { domainOf, features, signIn, streamOf } from './sign-in.ts';

const framing = `xmlns='urn:ietf:params:xml:ns:xmpp-framing'`;

/** Signing in without a meeting page, over a WebSocket (RFC 7395). */
export function createXmppSocket(faceOf: (host: string) => Face, seen: Seen) {
  const server = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => offered.has('xmpp') && 'xmpp',
  });
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void =>
    server.handleUpgrade(request, socket, head, (client) => {
      const host = request.headers.host ?? '';
      const stream = streamOf(host, request.url ?? '/');
      const hear = async (text: string): Promise<void> => {
        if (text.startsWith('<close')) return client.close();
        if (!text.startsWith('<open')) {
          return client.send((await signIn(stream, text, faceOf(host), seen)) ?? '');
        }
        const [, wanted] = /\sto=['"]([^'"]*)['"]/.exec(text) ?? [];
        client.send(`<open ${framing} from='${wanted}' id='${randomUUID()}' version='1.0'/>`);
        if (wanted === domainOf(host)) return client.send(features);
        client.send(`<close ${framing}/>`);
        client.close();
      };
      client.on('message', (data: Buffer) => void hear(data.toString()));
      client.on('error', () => client.terminate());
    });
}
