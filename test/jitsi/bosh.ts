import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Face } from './faces.ts';
import type { Seen } from './seen.ts';
import { judgeTicket } from './ticket-rules.ts';

/** Signing in without a meeting page: XMPP over HTTP, as Prosody's `mod_bosh` answers it. */
export type Bosh = (request: IncomingMessage, response: ServerResponse, face: Face) => void;

interface Session {
  host: string;
  tenant: string;
  /** Taken from the address that made the session, and from no later one. */
  ticket: string | undefined;
  rid: number;
}

/** What a server has ready at once; nothing here comes later. */
const features =
  `<stream:features xmlns:stream='http://etherx.jabber.org/streams'>` +
  `<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>ANONYMOUS</mechanism>` +
  `</mechanisms></stream:features>`;
const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;

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
    if (!body.includes('<auth')) return said('');
    if (!/<auth [^>]*mechanism=['"]ANONYMOUS['"]/.test(body)) {
      return said(`<failure ${sasl}><invalid-mechanism/></failure>`);
    }
    return said(await judge(session, face));
  }

  function begin(attributes: Attributes, rid: number, request: IncomingMessage): string {
    const host = request.headers.host ?? '';
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://any');
    if (!Number.isSafeInteger(rid)) return ended('bad-request');
    if (attributes['to'] !== host.replace(/:\d+$/, '')) return ended('host-unknown');
    const sid = randomUUID();
    const tenant = pathname.split('/').slice(1, -1).map(decodeURIComponent).join('/');
    sessions.set(sid, { host, tenant, ticket: searchParams.get('token') ?? undefined, rid });
    return said(features, `sid='${sid}' wait='5' hold='1' requests='2' inactivity='60' ver='1.6'`);
  }

  async function judge({ host, tenant, ticket }: Session, face: Face): Promise<string> {
    const verdict = face.tickets && (await judgeTicket(ticket, face.tickets, tenant, undefined));
    const refusal = verdict?.ok === false ? verdict.message : undefined;
    seen.add({ kind: 'sasl', host, tenant, ...(refusal !== undefined && { refusal }) });
    if (refusal === undefined) return `<success ${sasl}/>`;
    const words = refusal.replaceAll("'", '&apos;');
    return `<failure ${sasl}><not-allowed/><text>${words}</text></failure>`;
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
