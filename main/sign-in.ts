import type {
  AuthenticationResponseDetails,
  AuthInfo,
  Event,
  Session,
  WebContents,
} from 'electron/main';
import { shownText } from '../common/shown-text.ts';
import type { SignInQuestion } from '../common/sign-in-api.ts';
import { whoIs } from './permission-policy.ts';

export interface Credentials {
  user: string;
  password: string;
}

/** What there is to ask, before it is put into words. */
export type Asking = Omit<SignInQuestion, 'speech'>;

export interface SignInParts {
  /** The meeting server (`host[:port]`) of a session, if it has one. */
  serverOf(session: Session): string | undefined;
  /** Asks the person, who may rather not say. */
  ask(question: Asking, contents: WebContents | null): Promise<Credentials | undefined>;
}

/** The asker as Electron describes it. */
type Asker = Pick<AuthInfo, 'isProxy' | 'host' | 'port' | 'realm'>;

export interface SignIn {
  onLogin: LoginListener;
  /**
   * Says who the person is to an address that hands out tickets, or to a proxy on the way there.
   * `contents` is the page that waits, if one does.
   */
  forTickets(
    info: Asker,
    isFirst: boolean,
    contents: WebContents | null,
  ): Promise<Credentials | undefined>;
}

/** Listens to the app's `login` event. */
export type LoginListener = (
  event: Pick<Event, 'preventDefault'>,
  contents: WebContents | null,
  details: Pick<AuthenticationResponseDetails, 'url' | 'firstAuthAttempt'>,
  info: Asker,
  answer: (user?: string, password?: string) => void,
) => void;

/** The asker's own words get no more room than this. */
const longestRealm = 120;

/**
 * Answers whoever wants a user name and a password. Only proxies, the meeting server of the asking
 * session, and the address that is asked for a ticket get to ask the person; whoever else wants to know is refused by
 * Electron's default. What the person says is kept in memory: by Chromium for the session, and
 * here for proxies, which all sessions share.
 */
export function createSignIn({ serverOf, ask }: SignInParts): SignIn {
  const asking = new Map<string, Promise<Credentials | undefined>>();
  const triedNames = new Map<string, string>();
  const forProxies = new Map<string, Credentials>();
  const declined = new WeakMap<WebContents, Set<string>>();

  /** One question at a time: requests that want to know the same share its answer. */
  const askOnce = (
    key: string,
    question: Asking,
    contents: WebContents | null,
  ): Promise<Credentials | undefined> => {
    const open = asking.get(key);
    if (open) return open;
    const asked = ask(question, contents).finally(() => asking.delete(key));
    asking.set(key, asked);
    return asked;
  };

  /** A page that keeps on asking after a “Cancel” is not heard until it is opened again. */
  const declinedBy = (contents: WebContents): Set<string> => {
    const known = declined.get(contents);
    if (known) return known;
    const fresh = new Set<string>();
    declined.set(contents, fresh);
    contents.on('did-navigate', () => fresh.clear());
    return fresh;
  };

  const sayWho = async (
    asker: Asking['asker'],
    info: Asker,
    isFirst: boolean,
    contents: WebContents | null,
  ): Promise<Credentials | undefined> => {
    const host = `${info.host}:${info.port}`;
    const key = keyOf(asker, info);
    const known = forProxies.get(key);
    if (isFirst && known) return known;
    const name = triedNames.get(key);
    const refused = isFirst || name === undefined ? {} : { refused: name };
    const realm = shownText(info.realm, longestRealm);
    const said = await askOnce(key, { asker, host, realm, ...refused }, contents);
    if (!said) return undefined;
    triedNames.set(key, said.user);
    if (info.isProxy) forProxies.set(key, said);
    return said;
  };

  return {
    onLogin: (event, contents, details, info, answer) => {
      const server = contents ? serverOf(contents.session) : undefined;
      if (!info.isProxy && whoIs(details.url, server) !== 'meeting-server') return;
      event.preventDefault();

      const asker = info.isProxy ? 'proxy' : 'server';
      const key = keyOf(asker, info);
      if (contents && declinedBy(contents).has(key)) return answer();
      void sayWho(asker, info, details.firstAuthAttempt, contents).then((said) => {
        if (!said && contents) declinedBy(contents).add(key);
        return answer(said?.user, said?.password);
      });
    },
    forTickets: (info, isFirst, contents) =>
      sayWho(info.isProxy ? 'proxy' : 'tickets', info, isFirst, contents),
  };
}

const keyOf = (asker: Asking['asker'], { host, port, realm }: Asker): string =>
  JSON.stringify([asker, `${host}:${port}`, realm]);
