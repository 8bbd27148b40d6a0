import { parseAddress } from '../common/address.ts';
import type { MeetingProblem } from '../common/meeting-problem.ts';

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
  [-27]: 'framing-refused', // BLOCKED_BY_RESPONSE: X-Frame-Options, frame-ancestors
  [-30]: 'not-jitsi', // BLOCKED_BY_CSP: our page's policy stopped a redirect to another server
  [-21]: 'offline', // NETWORK_CHANGED
  [-102]: 'refused', // CONNECTION_REFUSED
  [-105]: 'name-not-found', // NAME_NOT_RESOLVED
  [-106]: 'offline', // INTERNET_DISCONNECTED
  [-118]: 'too-slow', // CONNECTION_TIMED_OUT
  [-137]: 'name-not-found', // NAME_RESOLUTION_FAILED
};

/** The problem behind a failed load of the meeting frame; undefined when nothing failed. */
export function problemOfNetError(error: number, server: string): MeetingProblem | undefined {
  // ABORTED: replaced by another load, ours or the page's own.
  if (error === 0 || error === -3) return undefined;
  // -200 to -299 are certificate errors, -107 and -113 a TLS handshake that failed.
  const certificate = (error <= -200 && error > -300) || error === -107 || error === -113;
  const code = certificate ? 'certificate' : (codeOfError[error] ?? 'unreachable');
  return { code, about: server };
}

/** The problem behind an HTTP status of the meeting page; undefined for a page that is there. */
export function problemOfStatus(status: number, server: string): MeetingProblem | undefined {
  if (status < 400) return undefined;
  if (status === 404 || status === 410) return { code: 'page-missing', about: server };
  return { code: 'server-error', about: String(status) };
}
