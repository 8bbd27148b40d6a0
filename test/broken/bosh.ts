import { randomUUID } from 'node:crypto';
import type { Handler } from './parts.ts';
import { attribute, type Domains, features, signIn } from './xmpp.ts';

/** XMPP over HTTP as far as the sign-in. */
export function createBosh(domains: Domains): Handler {
  const sessions = new Map<string, { domain: string; ticket: string | null }>();

  const reply = (body: string, ticket: string | null): string => {
    const sid = attribute(body, 'sid');
    if (sid === undefined) {
      const domain = attribute(body, 'to') ?? '';
      const entrance = domains[domain];
      if (!entrance) return ended(` condition='host-unknown'`);
      const made = randomUUID();
      sessions.set(made, { domain, ticket });
      return said(
        features(entrance),
        ` sid='${made}' wait='5' hold='1' ver='1.6' from='${domain}'`,
      );
    }
    const session = sessions.get(sid);
    const entrance = session && domains[session.domain];
    if (!session || !entrance) return ended(` condition='item-not-found'`);
    if (attribute(body, 'type') === 'terminate') {
      sessions.delete(sid);
      return ended('');
    }
    const auth = /<auth\b[^>]*>/.exec(body)?.[0];
    return said(auth === undefined ? '' : signIn(entrance, auth, session.ticket));
  };

  return (request, response) => {
    const ticket = new URL(request.url ?? '/', 'https://any').searchParams.get('token');
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () =>
      response
        .writeHead(200, { 'Content-Type': 'text/xml; charset=utf-8' })
        .end(request.method === 'POST' ? reply(body, ticket) : 'It works!'),
    );
  };
}

const namespace = `xmlns='http://jabber.org/protocol/httpbind'`;
const said = (content: string, attributes = ''): string =>
  `<body ${namespace}${attributes}>${content}</body>`;
const ended = (attributes: string): string => `<body ${namespace} type='terminate'${attributes}/>`;
