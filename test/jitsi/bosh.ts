import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Face } from './faces.ts';
import type { Seen } from './seen.ts';
import { domainOf, features, signIn, type Stream, streamOf } from './sign-in.ts';

/** Signing in without a meeting page: XMPP over HTTP, as Prosody's `mod_bosh` answers it. */
export type Bosh = (request: IncomingMessage, response: ServerResponse, face: Face) => void;

/** The ticket is taken from the address that made the session, and from no later one. */
interface Session extends Stream {
  rid: number;
}

const longestBody = 64 * 1024;

export function createBosh(seen: Seen): Bosh {
  const sessions = new Map<string, Session>();

  return (request, response, face) => {
    const answer = (status: number, text: string): void =>
      void response.writeHead(status, { 'Content-Type': 'text/xml; charset=utf-8' }).end(text);
    if (face.bosh === 'missing') return answer(404, '');
    if (face.bosh === 'redirects-away') {
      const elsewhere = { Location: `https://meet.example.org${request.url}` };
      // 307 repeats the request as it is, with its body.
      return void response.writeHead(307, elsewhere).end();
    }
    if (request.method !== 'POST') return answer(200, 'It works! Now point your client here.');
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (body.length > longestBody) return answer(413, '');
      void reply(body, request, face).then((text) => answer(200, text));
    });
  };

  async function reply(body: string, request: IncomingMessage, face: Face): Promise<string> {
    const attributes = attributesOf(body);
    if (!attributes) return ended('bad-request');
    const rid = Number(attributes['rid']);
    const { sid } = attributes;
    if (sid === undefined) return begin(attributes, rid, request);

    const session = sessions.get(sid);
    // A request that is not the next one tells of a client that lost count.
    if (!session || rid !== session.rid + 1) return ended('item-not-found');
    session.rid = rid;
    if (attributes['type'] === 'terminate') {
      sessions.delete(sid);
      return ended();
    }
    return said((await signIn(session, body, face, seen)) ?? '');
  }

  function begin(attributes: Attributes, rid: number, request: IncomingMessage): string {
    const host = request.headers.host ?? '';
    if (!Number.isSafeInteger(rid)) return ended('bad-request');
    if (attributes['to'] !== domainOf(host)) return ended('host-unknown');
    const sid = randomUUID();
    sessions.set(sid, { ...streamOf(host, request.url ?? '/'), rid });
    return said(features, `sid='${sid}' wait='5' hold='1' requests='2' inactivity='60' ver='1.6'`);
  }
}

type Attributes = Partial<Record<string, string>>;

function attributesOf(body: string): Attributes | undefined {
  const [, inside] = /^<body\s([^>]*)>/.exec(body) ?? [];
  if (inside === undefined || !inside.includes('http://jabber.org/protocol/httpbind')) return;
  const all = inside.matchAll(/([\w:]+)=(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...all].map(([, name, double, single]) => [name, double ?? single]));
}

const said = (content: string, attributes = ''): string =>
  `<body xmlns='http://jabber.org/protocol/httpbind' ${attributes}>${content}</body>`;

const ended = (condition?: string): string =>
  `<body xmlns='http://jabber.org/protocol/httpbind' type='terminate'` +
  `${condition ? ` condition='${condition}'` : ''}/>`;
