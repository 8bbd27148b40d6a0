import type { Face } from './faces.ts';
import type { Seen } from './seen.ts';
import { judgeTicket } from './ticket-rules.ts';

const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;

/** What a server has ready at the start of a stream; nothing of it comes later. */
export const features =
  `<stream:features xmlns:stream='http://etherx.jabber.org/streams'>` +
  `<mechanisms ${sasl}><mechanism>ANONYMOUS</mechanism></mechanisms></stream:features>`;

/** Somebody who signs in: to which host, below which tenant, with what ticket. */
export interface Stream {
  host: string;
  tenant: string;
  ticket: string | undefined;
}

/** Its XMPP domain, which people's addresses end in. */
export const domainOf = (host: string): string => host.replace(/:\d+$/, '');

/** Who an address asks for. */
export function streamOf(host: string, url: string): Stream {
  const { pathname, searchParams } = new URL(url, 'https://any');
  const tenant = pathname.split('/').slice(1, -1).map(decodeURIComponent).join('/');
  return { host, tenant, ticket: searchParams.get('token') ?? undefined };
}

/** Answers `<auth>`; undefined for what is none. */
export async function signIn(
  { host, tenant, ticket }: Stream,
  text: string,
  face: Face,
  seen: Seen,
): Promise<string | undefined> {
  if (!text.includes('<auth')) return undefined;
  if (!/<auth [^>]*mechanism=['"]ANONYMOUS['"]/.test(text)) {
    return `<failure ${sasl}><invalid-mechanism/></failure>`;
  }
  const now = Date.now() + face.clock;
  const verdict = face.tickets && (await judgeTicket(ticket, face.tickets, tenant, undefined, now));
  const refusal = verdict?.ok === false ? verdict.message : undefined;
  seen.add({ kind: 'sasl', host, tenant, ...(refusal !== undefined && { refusal }) });
  if (refusal === undefined) return `<success ${sasl}/>`;
  const words = refusal.replaceAll("'", '&apos;');
  return `<failure ${sasl}><not-allowed/><text>${words}</text></failure>`;
}
