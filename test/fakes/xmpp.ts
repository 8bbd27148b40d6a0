import type { TextSocket } from '../../main/server-check/check-net.ts';

/** What a Prosody does with people who sign in; by domain. */
export type FakeDomains = Record<string, FakeDomain>;
export interface FakeDomain {
  mechanisms: string[];
  /** The words of a refusal, or undefined for a success. */
  refuses?(ticket: string | undefined): string | undefined;
}

export interface FakeXmpp {
  bosh(search: string, body: string): string;
  socket(search: string): TextSocket;
  /** Streams that nobody has said good-bye to. */
  open(): number;
}

const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;

/** XMPP as Prosody 0.12 speaks it, as far as signing in goes. */
export function createFakeXmpp(domains: FakeDomains): FakeXmpp {
  const sessions = new Map<string, { domain: FakeDomain; ticket: string | undefined }>();
  let made = 0;
  const ticketIn = (search: string): string | undefined =>
    new URLSearchParams(search).get('token') ?? undefined;
  const features = ({ mechanisms }: FakeDomain): string =>
    `<stream:features xmlns:stream='http://etherx.jabber.org/streams'><mechanisms ${sasl}>` +
    `${mechanisms.map((name) => `<mechanism>${name}</mechanism>`).join('')}</mechanisms></stream:features>`;
  const verdict = (domain: FakeDomain, ticket: string | undefined): string => {
    if (!domain.mechanisms.includes('ANONYMOUS')) {
      return `<failure ${sasl}><invalid-mechanism/></failure>`;
    }
    const words = domain.refuses?.(ticket);
    return words === undefined
      ? `<success ${sasl}/>`
      : `<failure ${sasl}><not-allowed/><text>${words.replaceAll("'", '&apos;')}</text></failure>`;
  };

  return {
    open: () => sessions.size,
    bosh: (search, body) => {
      const said = (content: string, attributes = ''): string =>
        `<body xmlns='http://jabber.org/protocol/httpbind' ${attributes}>${content}</body>`;
      const sid = /sid='([^']*)'/.exec(body)?.[1];
      if (sid === undefined) {
        const domain = domains[/ to='([^']*)'/.exec(body)?.[1] ?? ''];
        if (!domain) return said('', `type='terminate' condition='improper-addressing'`);
        const id = String((made += 1));
        sessions.set(id, { domain, ticket: ticketIn(search) });
        return said(features(domain), `sid='${id}'`);
      }
      const session = sessions.get(sid);
      if (!session) return said('', `type='terminate' condition='item-not-found'`);
      if (body.includes(`type='terminate'`)) sessions.delete(sid);
      return said(body.includes('<auth') ? verdict(session.domain, session.ticket) : '');
    },
    socket: (search) => {
      const id = String((made += 1));
      const answers: string[] = [];
      return {
        say: (text) => {
          const to = /^<open [^>]*to='([^']*)'/.exec(text)?.[1];
          const domain = to === undefined ? sessions.get(id)?.domain : domains[to];
          if (text.startsWith('<close')) sessions.delete(id);
          else if (to === undefined && domain) answers.push(verdict(domain, ticketIn(search)));
          else {
            answers.push(`<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' version='1.0'/>`);
            if (!domain) {
              answers.push(
                `<stream:error xmlns:stream='http://etherx.jabber.org/streams'>` +
                  `<host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>`,
              );
              return;
            }
            sessions.set(id, { domain, ticket: ticketIn(search) });
            answers.push(features(domain));
          }
        },
        next: async () => answers.shift(),
        close: () => void sessions.delete(id),
      };
    },
  };
}
