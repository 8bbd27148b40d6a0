import { parseAddress } from '../../common/address.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { Headers } from './framing-headers.ts';

/** Where the meeting frame wants to go: on in the meeting, to a page for afterwards, or away. */
export type FrameMove = 'stays' | 'ended' | 'leaves';

/**
 * Judges a navigation of the meeting frame. After a meeting the server shows its welcome page `/`
 * or a page below `/static/` (thanks, promotion, plan limit): people never see those.
 */
export function judgeFrameMove(address: string, server: string): FrameMove {
  const { protocol, host, pathname } = parseAddress(address) ?? {};
  if (protocol !== 'https:' || host !== server) return 'leaves';
  const isAfterwards = pathname === '/' || pathname?.startsWith('/static/');
  return isAfterwards ? 'ended' : 'stays';
}

/** Chromium's network errors by name, `net/base/net_error_list.h`. */
const codeOfError: Record<number, MeetingProblem['code']> = {
  [-7]: 'too-slow', // TIMED_OUT
  [-20]: 'not-jitsi', // BLOCKED_BY_CLIENT: the answer is no page, and was refused
  [-27]: 'framing-refused', // BLOCKED_BY_RESPONSE: X-Frame-Options, frame-ancestors
  [-30]: 'not-jitsi', // BLOCKED_BY_CSP: our page's policy stopped a redirect to another server
  [-21]: 'offline', // NETWORK_CHANGED
  [-102]: 'refused', // CONNECTION_REFUSED
  [-105]: 'name-not-found', // NAME_NOT_RESOLVED
  [-106]: 'offline', // INTERNET_DISCONNECTED
  [-107]: 'tls-failed', // SSL_PROTOCOL_ERROR
  [-110]: 'client-certificate-needed', // SSL_CLIENT_AUTH_CERT_NEEDED
  [-111]: 'proxy-failed', // TUNNEL_CONNECTION_FAILED
  [-113]: 'tls-failed', // SSL_VERSION_OR_CIPHER_MISMATCH
  [-115]: 'proxy-failed', // PROXY_AUTH_UNSUPPORTED
  [-117]: 'client-certificate-needed', // BAD_SSL_CLIENT_AUTH_CERT
  [-118]: 'too-slow', // CONNECTION_TIMED_OUT
  [-123]: 'tls-failed', // SSL_UNRECOGNIZED_NAME_ALERT
  [-127]: 'proxy-sign-in-needed', // PROXY_AUTH_REQUESTED
  [-130]: 'proxy-failed', // PROXY_CONNECTION_FAILED
  [-134]: 'client-certificate-needed', // SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED
  [-135]: 'client-certificate-needed', // SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY
  [-136]: 'proxy-failed', // PROXY_CERTIFICATE_INVALID
  [-137]: 'name-not-found', // NAME_RESOLUTION_FAILED
  [-141]: 'client-certificate-needed', // SSL_CLIENT_AUTH_SIGNATURE_FAILED
  [-200]: 'certificate-wrong-name', // CERT_COMMON_NAME_INVALID
  [-201]: 'certificate-expired', // CERT_DATE_INVALID
  [-202]: 'certificate-unknown-issuer', // CERT_AUTHORITY_INVALID
  [-206]: 'certificate-revoked', // CERT_REVOKED
  [-219]: 'certificate-self-signed', // CERT_SELF_SIGNED_LOCAL_NETWORK
  [-310]: 'not-jitsi', // TOO_MANY_REDIRECTS
};

/** The problem behind a failed load of the meeting frame; undefined when nothing failed. */
export function problemOfNetError(error: number, server: string): MeetingProblem | undefined {
  // ABORTED: replaced by another load, ours or the page's own.
  if (error === 0 || error === -3) return undefined;
  // -200 to -299 are certificate errors.
  const other = error <= -200 && error > -300 ? 'certificate' : 'unreachable';
  return { code: codeOfError[error] ?? other, about: server };
}

/** The problem behind an HTTP status of the meeting page; undefined for a page that is there. */
export function problemOfStatus(status: number, server: string): MeetingProblem | undefined {
  if (status < 400) return undefined;
  if (status === 401) return { code: 'sign-in-needed', about: server };
  if (status === 403) return { code: 'not-allowed', about: server };
  if (status === 407) return { code: 'proxy-sign-in-needed', about: server };
  if (status === 404 || status === 410) return { code: 'page-missing', about: server };
  return { code: 'server-error', about: String(status) };
}

/**
 * Is this answer of a server a page? Chromium shows nothing for one without content (204, 205), and
 * wants to save what it cannot show: in both cases nobody learns that there is nothing to wait for.
 */
export function isPage(status: number, headers: Headers): boolean {
  // Elsewhere, or an error, which says so itself.
  if (status < 200 || status >= 300) return true;
  if (status === 204 || status === 205) return false;
  const lines = (name: string): string[] =>
    Object.entries(headers).find(([known]) => known.toLowerCase() === name)?.[1] ?? [];
  if (lines('content-disposition').some((one) => /^\s*attachment/i.test(one))) return false;
  // Without a type Chromium looks at the text.
  return lines('content-type').every((one) =>
    /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(one),
  );
}
