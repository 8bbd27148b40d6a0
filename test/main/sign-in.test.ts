import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { type Asking, createSignIn, type Credentials } from '../../main/sign-in.ts';

const meetings = {} as Session;
const server = 'meet.example.org:8443';
const ada: Credentials = { user: 'ada', password: 'right' };
const wrong: Credentials = { user: 'ada', password: 'wrong' };

interface Login {
  url?: string;
  isProxy?: boolean;
  host?: string;
  port?: number;
  realm?: string;
  firstAuthAttempt?: boolean;
  contents?: WebContents | null;
}

const createContents = (session = meetings) =>
  Object.assign(new EventEmitter(), { session }) as unknown as WebContents & EventEmitter;

/** The app's `login` event, and a person who says what they are told to. */
function createAsker() {
  const questions: Asking[] = [];
  const waiting: ((said: Credentials | undefined) => void)[] = [];
  const { onLogin: listener, forTickets } = createSignIn({
    serverOf: (session) => (session === meetings ? server : undefined),
    ask: (question) => {
      questions.push(question);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  const page = createContents();
  /** Answers what went out to the asker: [] is nothing; 'default' is Electron's own refusal. */
  const login = ({
    url = `https://${server}/standup?jwt=a.b.c`,
    isProxy = false,
    host = 'meet.example.org',
    port = 8443,
    realm = 'Staff',
    firstAuthAttempt = true,
    contents = page,
  }: Login = {}): Promise<string[] | 'default'> =>
    new Promise((resolve) => {
      let isPrevented = false;
      listener(
        { preventDefault: () => (isPrevented = true) },
        contents,
        { url, firstAuthAttempt },
        { isProxy, host, port, realm },
        (...said) => resolve(said.filter((one) => one !== undefined)),
      );
      if (!isPrevented) resolve('default');
    });
  const say = (said: Credentials | undefined): void => waiting.shift()?.(said);
  return { login, say, questions, page, forTickets };
}

const proxy = { isProxy: true, host: 'proxy.example', port: 3128, realm: 'Network' };

describe('no question is asked for', () => {
  it.each<[string, Login]>([
    ['a stranger’s server', { url: 'https://evil.example/x', host: 'evil.example', port: 443 }],
    ['another port of the server', { url: 'https://meet.example.org/x', port: 443 }],
    ['the server without encryption', { url: `http://${server}/standup` }],
    ['an address nobody can read', { url: 'nonsense' }],
    ['a session without a server', { contents: createContents({} as Session) }],
    ['a request without a window', { contents: null }],
  ])('%s: Electron refuses it', async (_what, login) => {
    const { login: ask, questions } = createAsker();
    expect(await ask(login)).toBe('default');
    expect(questions).toEqual([]);
  });
});

describe('the person is asked', () => {
  it('for the server of the session, in its name and its own words', async () => {
    const { login, say, questions } = createAsker();
    const answer = login();
    say(ada);
    expect(await answer).toEqual(['ada', 'right']);
    expect(questions).toEqual([{ asker: 'server', host: server, realm: 'Staff' }]);
  });

  it.each<[string, WebContents | null]>([
    ['a meeting', createContents()],
    ['Home', createContents({} as Session)],
    ['no window', null],
  ])('for a proxy in the way of %s', async (_what, contents) => {
    const { login, say, questions } = createAsker();
    const answer = login({ ...proxy, contents });
    say(ada);
    expect(await answer).toEqual(['ada', 'right']);
    expect(questions).toEqual([{ asker: 'proxy', host: 'proxy.example:3128', realm: 'Network' }]);
  });

  it('with words of the asker that are short and hide nothing', async () => {
    const { login, say, questions } = createAsker();
    const answer = login({ realm: `a\u202Eb\n${'x'.repeat(10_000)}` });
    say(undefined);
    await answer;
    expect(questions[0]?.realm).toMatch(/^a\uFFFDb\uFFFDx+…$/);
    expect(questions[0]?.realm).toHaveLength(120);
  });

  it('once for all requests that want to know the same', async () => {
    const { login, say, questions } = createAsker();
    const answers = [login(), login(), login({ url: `https://${server}/config.js` })];
    say(ada);
    expect(await Promise.all(answers)).toEqual([
      ['ada', 'right'],
      ['ada', 'right'],
      ['ada', 'right'],
    ]);
    expect(questions).toHaveLength(1);
  });

  it('separately for another realm, and for a proxy that calls itself the same', async () => {
    const { login, say, questions } = createAsker();
    const answers = [login(), login({ realm: 'Guests' }), login({ isProxy: true })];
    say(ada);
    say(wrong);
    say(undefined);
    expect(await Promise.all(answers)).toEqual([['ada', 'right'], ['ada', 'wrong'], []]);
    expect(questions).toHaveLength(3);
  });

  it.each<[string, Login]>([
    ['the server', {}],
    ['a proxy', proxy],
  ])('again by %s after a wrong password, and learns that it was', async (_what, asker) => {
    const { login, say, questions } = createAsker();
    const first = login(asker);
    say(wrong);
    await first;
    const second = login({ ...asker, firstAuthAttempt: false });
    say(ada);
    expect(await second).toEqual(['ada', 'right']);
    expect(questions.map(({ refused }) => refused)).toEqual([undefined, 'ada']);
  });
});

describe('what was said', () => {
  it('to a proxy is not asked for again in another session', async () => {
    const { login, say, questions } = createAsker();
    const first = login(proxy);
    say(ada);
    await first;
    expect(await login({ ...proxy, contents: null })).toEqual(['ada', 'right']);
    expect(questions).toHaveLength(1);
  });

  it('to a server goes to no other asker, not even one that sounds the same', async () => {
    const { login, say } = createAsker();
    const first = login();
    say(ada);
    await first;
    const asked = login({ isProxy: true });
    say(undefined);
    expect(await asked).toEqual([]);
  });

  it('is nothing after “Cancel”, and a page that asks on is not heard until it is opened again', async () => {
    const { login, say, questions, page } = createAsker();
    const first = login();
    say(undefined);
    expect(await first).toEqual([]);
    expect(await login()).toEqual([]);
    expect(questions).toHaveLength(1);
    page.emit('did-navigate');
    const again = login();
    say(ada);
    expect(await again).toEqual(['ada', 'right']);
  });
});

describe('an address that hands out tickets', () => {
  const tickets = { isProxy: false, host: 'tickets.example.org', port: 443, realm: 'Staff' };

  it('is told who asks, in words of its own, and not what a meeting server was told', async () => {
    const { login, say, questions, forTickets } = createAsker();
    const first = login();
    say(ada);
    await first;
    const asked = forTickets(tickets, true, null);
    say(wrong);
    expect(await asked).toEqual(wrong);
    const again = forTickets(tickets, false, null);
    say(undefined);
    expect(await again).toBeUndefined();
    const question = { asker: 'tickets', host: 'tickets.example.org:443', realm: 'Staff' };
    expect(questions.slice(1)).toEqual([question, { ...question, refused: 'ada' }]);
  });

  it('is asked for behind a proxy that was told already', async () => {
    const { login, say, questions, forTickets } = createAsker();
    const onTheWay = { isProxy: true, host: 'proxy.example', port: 8080, realm: 'Net' };
    const first = login(onTheWay);
    say(ada);
    await first;
    expect(await forTickets(onTheWay, true, null)).toEqual(ada);
    expect(questions).toHaveLength(1);
  });
});
