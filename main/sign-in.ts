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

/** Listens to the app's `login` event. */
export type LoginListener = (
  event: Pick<Event, 'preventDefault'>,
  contents: WebContents | null,
  details: Pick<AuthenticationResponseDetails, 'url' | 'firstAuthAttempt'>,
  info: Pick<AuthInfo, 'isProxy' | 'host' | 'port' | 'realm'>,
  answer: (user?: string, password?: string) => void,
) => void;

/** The asker's own words get no more room than this. */
const longestRealm = 120;

/**
 * Answers a server or a proxy that wants a user name and a password. Only proxies and the meeting
 * server of the asking session get to ask the person; whoever else wants to know is refused by
 * Electron's default. What the person says is kept in memory: by Chromium for the session, and
 * here for proxies, which all sessions share.
 */
export function createSignIn({ serverOf, ask }: SignInParts): LoginListener {
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

  return (event, contents, details, info, answer) => {
    const server = contents ? serverOf(contents.session) : undefined;
    if (!info.isProxy && whoIs(details.url, server) !== 'meeting-server') return;
    event.preventDefault();

    const asker = info.isProxy ? 'proxy' : 'server';
    const host = `${info.host}:${info.port}`;
    const realm = shownText(info.realm, longestRealm);
    const key = JSON.stringify([asker, host, info.realm]);
    const isFirst = details.firstAuthAttempt;
    const known = forProxies.get(key);
    if (contents && declinedBy(contents).has(key)) return answer();
    if (isFirst && known) return answer(known.user, known.password);

    const keep = (said: Credentials): void => {
      triedNames.set(key, said.user);
      if (info.isProxy) forProxies.set(key, said);
    };
    const name = triedNames.get(key);
    const refused = isFirst || name === undefined ? {} : { refused: name };
    void askOnce(key, { asker, host, realm, ...refused }, contents).then((said) => {
      if (said) keep(said);
      else if (contents) declinedBy(contents).add(key);
      return answer(said?.user, said?.password);
    });
  };
}
