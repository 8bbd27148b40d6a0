/** Who may sign in to a domain. */
export type Entrance = 'open' | 'ticket' | 'password';

/** The XMPP domains of a server, each with its entrance. */
export type Domains = Readonly<Record<string, Entrance>>;

const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;

/** What a server says at the start of a stream. */
export function features(entrance: Entrance): string {
  const names = entrance === 'password' ? ['PLAIN', 'SCRAM-SHA-1'] : ['ANONYMOUS'];
  const all = names.map((name) => `<mechanism>${name}</mechanism>`).join('');
  return (
    `<stream:features xmlns:stream='http://etherx.jabber.org/streams'>` +
    `<mechanisms ${sasl}>${all}</mechanisms></stream:features>`
  );
}

/** Answers `<auth>`, as Jitsi's `mod_auth_token` and Prosody's own ways do. */
export function signIn(entrance: Entrance, auth: string, ticket: string | null): string {
  if (entrance === 'password') return `<failure ${sasl}><invalid-mechanism/></failure>`;
  if (!/mechanism=['"]ANONYMOUS['"]/.test(auth)) {
    return `<failure ${sasl}><invalid-mechanism/></failure>`;
  }
  return entrance === 'ticket' && !ticket
    ? `<failure ${sasl}><not-allowed/><text>token required</text></failure>`
    : `<success ${sasl}/>`;
}

/** The value of an attribute of the first tag. */
export const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`^<[^>]*\\s${name}=["']([^"']*)["']`).exec(xml)?.[1];
