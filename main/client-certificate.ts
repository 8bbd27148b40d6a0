import type { Certificate, Event, Session, WebContents } from 'electron/main';
import { shownText } from '../common/shown-text.ts';
import { text } from '../common/text/index.ts';
import { whoIs } from './permission-policy.ts';

/** A question with buttons; the last one means no. */
export interface Choice {
  message: string;
  detail: string;
  buttons: readonly string[];
}

export interface ClientCertificateParts {
  /** The meeting server (`host[:port]`) of a session, if it has one. */
  serverOf(session: Session): string | undefined;
  /** Answers the place of the button that was pressed. */
  ask(choice: Choice, contents: WebContents): Promise<number>;
}

/** Listens to the app's `select-client-certificate` event. */
export type CertificateListener = (
  event: Pick<Event, 'preventDefault'>,
  contents: WebContents | null,
  url: string,
  certificates: Certificate[],
  /** Called with nothing at all for none: Electron never gets over an `undefined`. */
  answer: (certificate?: Certificate) => void,
) => void;

/** So many fit into a question; the others are a button away. */
const atOnce = 5;
const longestName = 60;

/**
 * Lets the person choose the certificate a server may see. Only the meeting server of the asking
 * session gets one; Electron's default, to hand out the first, is never taken.
 */
export function createClientCertificates(parts: ClientCertificateParts): CertificateListener {
  return (event, contents, url, certificates, answer) => {
    event.preventDefault();
    const server = contents ? parts.serverOf(contents.session) : undefined;
    // Electron documents an address and hands over `host:port`.
    const address = url.includes('://') ? url : `https://${url}`;
    if (!contents || !server || whoIs(address, server) !== 'meeting-server') return answer();
    void choose(certificates, server, (choice) => parts.ask(choice, contents)).then(
      (chosen) => (chosen ? answer(chosen) : answer()),
      () => answer(),
    );
  };
}

async function choose(
  certificates: readonly Certificate[],
  server: string,
  ask: (choice: Choice) => Promise<number>,
): Promise<Certificate | undefined> {
  const { question, detail, more, none } = text.clientCertificate;
  for (let from = 0; from < certificates.length; from += atOnce) {
    const shown = certificates.slice(from, from + atOnce);
    const isLast = from + atOnce >= certificates.length;
    const buttons = [...shown.map(describe), ...(isLast ? [] : [more]), none];
    const pressed = await ask({ message: question(server), detail, buttons });
    if (pressed === buttons.length - 1) return undefined;
    if (pressed < shown.length) return shown[pressed];
  }
  return undefined;
}

const describe = ({ subjectName, issuerName, validExpiry }: Certificate): string =>
  text.clientCertificate.choice(
    `${shownText(subjectName, longestName)} (${shownText(issuerName, longestName)})`,
    // Electron counts in seconds.
    new Date(validExpiry * 1_000).toISOString().slice(0, 10),
  );
