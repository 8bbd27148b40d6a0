import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ServerVerdict } from '../../../common/hosting-api.ts';
import { askAboutTicket, type Post } from '../../../main/tickets/ticket-check.ts';

afterEach(() => void vi.useRealTimers());

const httpbind = `xmlns='http://jabber.org/protocol/httpbind'`;
const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;
const question = {
  address: 'https://8x8.vc/vpaas-magic-cookie-0a1b2c/http-bind',
  domain: '8x8.vc',
  room: 'test-café',
  ticket: 'aaa.bbb.ccc',
};

const said = (content: string, attributes = ''): string =>
  `<body ${httpbind} ${attributes}>${content}</body>`;
const mechanisms = (...names: string[]): string => {
  const all = names.map((name) => `<mechanism>${name}</mechanism>`).join('');
  return `<stream:features><mechanisms ${sasl}>${all}</mechanisms></stream:features>`;
};
const refusal = (condition: string, words?: string): string =>
  said(
    `<failure ${sasl}><${condition}/>${words === undefined ? '' : `<text>${words}</text>`}</failure>`,
  );
const features = mechanisms('ANONYMOUS');
const success = said(`<success ${sasl}/>`);

const hangs = Symbol('hangs');
type Answer = string | { status: number; text: string } | typeof hangs | Error;

/** A server that answers these, one after the other, and then that the session is over. */
function serverWith(...answers: Answer[]) {
  const heard: { address: string; body: string }[] = [];
  const post: Post = (address, body) => {
    heard.push({ address, body });
    const answer = answers.shift() ?? said('', `type='terminate'`);
    if (answer === hangs) return new Promise(() => undefined);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(typeof answer === 'string' ? { status: 200, text: answer } : answer);
  };
  return { heard, post, ask: () => askAboutTicket({ post, ...question }) };
}
const greeting = said(features, `sid='abc' wait='5' hold='1'`);

describe('a server that is asked about a ticket', () => {
  it('is asked as the meeting page asks: session, anonymous sign-in, good-bye', async () => {
    const { heard, ask } = serverWith(greeting, success);
    expect(await ask()).toBe('accepted');
    const address =
      'https://8x8.vc/vpaas-magic-cookie-0a1b2c/http-bind?room=test-caf%C3%A9&token=aaa.bbb.ccc';
    expect(heard.map((one) => one.address)).toEqual([address, address, address]);

    const [create, signIn, leave] = heard.map((one) => one.body);
    expect(create).toContain(`to='8x8.vc'`);
    expect(create).toContain(`ver='1.6'`);
    expect(create).toContain(`xmpp:version='1.0'`);
    expect(create).not.toContain('sid=');
    expect(signIn).toContain(`<auth ${sasl} mechanism='ANONYMOUS'/>`);
    expect(leave).toContain(`type='terminate'`);
    for (const body of [signIn, leave]) expect(body).toContain(`sid='abc'`);
    const [first = 0, ...rest] = heard.map(({ body }) => Number(/ rid='(\d+)'/.exec(body)?.[1]));
    expect(Number.isSafeInteger(first)).toBe(true);
    expect(rest).toEqual([first + 1, first + 2]);
    // No room is entered, and nothing is done as the person that signed in.
    for (const { body } of heard) expect(body).not.toMatch(/<(?:presence|iq|message)/);
  });

  it('may have its door elsewhere, and another name there', async () => {
    const { heard, post } = serverWith(greeting, success);
    const address = 'https://xmpp.example.org:5281/bosh';
    const asked = { ...question, post, address, domain: "meet.jitsi'/>" };
    expect(await askAboutTicket(asked)).toBe('accepted');
    for (const one of heard) {
      expect(one.address).toBe(`${address}?room=test-caf%C3%A9&token=aaa.bbb.ccc`);
    }
    expect(heard[0]?.body).toContain(`to='meet.jitsi&#39;/&#62;'`);
  });

  it.each<[words: string, ServerVerdict]>([
    ['Not acceptable by exp (3 sec since expired)', 'ticket-expired'],
    ['Not acceptable by nbf', 'ticket-not-yet-valid'],
    ['Invalid signature', 'ticket-signature'],
    ['&apos;kid&apos; claim is missing', 'ticket-kid'],
    ['could not obtain public key', 'ticket-kid'],
    ['invalid &apos;iss&apos; claim', 'ticket-issuer'],
    ['invalid &apos;aud&apos; claim', 'ticket-audience'],
    ['invalid &quot;something&quot; &lt;new&gt; &amp; unknown', 'ticket-refused'],
  ])('and refuses with “%s”: %s', async (words, verdict) => {
    const { heard, ask } = serverWith(greeting, refusal('not-allowed', words));
    expect(await ask()).toBe(verdict);
    expect(heard.at(-1)?.body).toContain(`type='terminate'`);
  });

  it.each<[what: string, ServerVerdict, failure: string]>([
    ['without words', 'ticket-refused', refusal('not-authorized')],
    ['for its own trouble', 'not-asked', refusal('temporary-auth-failure')],
    ['because of the way it is asked', 'not-asked', refusal('invalid-mechanism', 'no such way')],
    ['with the reason in words only', 'ticket-signature', refusal('aborted', 'Invalid signature')],
    ['because it saw no ticket', 'not-asked', refusal('not-allowed', 'token required')],
  ])('and refuses %s: %s', async (_what, verdict, failure) => {
    expect(await serverWith(greeting, failure).ask()).toBe(verdict);
  });

  it.each<[what: string, answers: Answer[]]>([
    ['lists the ways to sign in only when asked again', [said('', `sid='abc'`), said(features)]],
    ['takes its time for the verdict', [greeting, said(''), said('')]],
  ])('and %s is asked again', async (_what, answers) => {
    const { heard, ask } = serverWith(...answers, success);
    expect(await ask()).toBe('accepted');
    expect(heard.filter(({ body }) => body.includes('<auth'))).toHaveLength(1);
  });
});

describe('a server that cannot be asked this way', () => {
  const empty = said('');
  it.each<[what: string, answers: Answer[], requests: number]>([
    ['has no such address', [{ status: 404, text: 'Not found' }], 1],
    ['is down', [{ status: 502, text: greeting }], 1],
    ['answers with its web page', ['<!doctype html><html><body>Jitsi</body></html>'], 1],
    ['cannot be reached', [new Error('net::ERR_NAME_NOT_RESOLVED')], 1],
    ['answers with nothing', [''], 1],
    ['answers with too much', [greeting + ' '.repeat(10_000_000)], 1],
    ['makes no session', [said(features)], 1],
    ['makes a session without a name', [said(features, `sid=''`)], 1],
    ['does not know its own name', [said('', `type='terminate' condition='host-unknown'`)], 1],
    ['wants a password', [said(mechanisms('PLAIN', 'SCRAM-SHA-1'), `sid='abc'`)], 2],
    ['never says how to sign in', [said('', `sid='abc'`), empty, empty, empty], 5],
    ['never says whether it worked', [greeting, empty, empty, empty, empty], 6],
    ['lets the session go', [greeting], 3],
    ['breaks off in the middle', [greeting, new Error('net::ERR_CONNECTION_RESET')], 3],
    ['fails in the middle', [greeting, { status: 500, text: '' }], 3],
    ['turns hostile in the middle', [greeting, `<body><failure${'<'.repeat(60_000)}`], 4],
  ])('because it %s is left in peace', async (_what, answers, requests) => {
    const { heard, ask } = serverWith(...answers);
    expect(await ask()).toBe('not-asked');
    expect(heard).toHaveLength(requests);
  });

  it.each<[string, Answer[], string[]]>([
    ['from the start', [hangs], []],
    ['in the middle', [greeting, hangs], [`type='terminate'`]],
    ['when asked again', [said('', `sid='abc'`), hangs], [`type='terminate'`]],
  ])('because it hangs %s is given up after five seconds', async (_when, answers, goodbye) => {
    vi.useFakeTimers();
    const { heard, ask } = serverWith(...answers);
    let verdict: ServerVerdict | undefined;
    void ask().then((answer) => (verdict = answer));
    await vi.advanceTimersByTimeAsync(4_900);
    expect(verdict).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    expect(verdict).toBe('not-asked');
    const later = heard
      .slice(answers.length)
      .map(({ body }) => / type='\w+'/.exec(body)?.[0].trim());
    expect(later).toEqual(goodbye);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not make anybody wait for its good-bye', async () => {
    vi.useFakeTimers();
    expect(await serverWith(greeting, success, hangs).ask()).toBe('accepted');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('cannot smuggle anything into the next request', async () => {
    const sid = 'x&apos;/&gt;&lt;iq type=&apos;set&apos;&gt;';
    const { heard, ask } = serverWith(said(features, `sid='${sid}'`), success);
    expect(await ask()).toBe('accepted');
    expect(heard).toHaveLength(3);
    for (const { body } of heard) expect(body).not.toMatch(/<iq|type='set'/);
  });
});
