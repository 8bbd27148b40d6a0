import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import type { Upgrade } from './parts.ts';
import { attribute, type Domains, features, signIn } from './xmpp.ts';

const framing = `xmlns='urn:ietf:params:xml:ns:xmpp-framing'`;

/** XMPP over a WebSocket (RFC 7395) as far as the sign-in. */
export function createWebSocket(domains: Domains): Upgrade {
  const server = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => offered.has('xmpp') && 'xmpp',
  });
  return (request, socket, head) =>
    server.handleUpgrade(request, socket, head, (client) => {
      const ticket = new URL(request.url ?? '/', 'https://any').searchParams.get('token');
      let domain = '';
      client.on('message', (data: Buffer) => {
        const text = data.toString();
        if (text.startsWith('<open')) {
          domain = attribute(text, 'to') ?? '';
          client.send(`<open ${framing} from='${domain}' id='${randomUUID()}' version='1.0'/>`);
          const entrance = domains[domain];
          if (entrance) return client.send(features(entrance));
          client.send(
            `<stream:error xmlns:stream='http://etherx.jabber.org/streams'>` +
              `<host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>`,
          );
          client.send(`<close ${framing}/>`);
          return client.close();
        }
        if (text.startsWith('<close')) return client.close();
        const entrance = domains[domain];
        if (text.startsWith('<auth') && entrance) client.send(signIn(entrance, text, ticket));
      });
    });
}
