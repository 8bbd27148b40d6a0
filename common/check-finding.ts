import { type TicketRefusalCode, ticketRefusalCodes } from './ticket-refusal.ts';

/** What became of a line. */
type Ending = 'ok' | 'warning' | 'problem' | 'skipped';

/** What keeps XMPP from working over BOSH or over a WebSocket. */
export const xmppFaults = [
  'not-named',
  'elsewhere',
  'missing',
  'forbidden',
  'gateway',
  'redirect',
  'status',
  'failed',
  'too-slow',
  'not-xmpp',
  'domain',
  'no-sign-in',
] as const;
export type XmppFault = (typeof xmppFaults)[number];

/** What each finding means for its line. */
const endings = {
  'name-found': 'ok',
  'name-is-address': 'ok',
  'name-by-proxy': 'ok',
  'name-unknown': 'problem',
  'name-server-silent': 'problem',
  offline: 'problem',

  'connection-stands': 'ok',
  'connection-by-proxy': 'ok',
  'connection-refused': 'problem',
  'connection-reset': 'problem',
  'connection-timed-out': 'problem',
  'connection-silent': 'problem',
  'connection-unreachable': 'problem',
  'connection-blocked': 'problem',
  'connection-unsafe-port': 'problem',
  'connection-failed': 'problem',
  'proxy-failed': 'problem',
  'proxy-sign-in': 'problem',

  'certificate-sound': 'ok',
  'certificate-trusted': 'ok',
  'certificate-ends-soon': 'warning',
  'certificate-expired': 'problem',
  'certificate-not-yet-valid': 'problem',
  'certificate-self-signed': 'problem',
  'certificate-name': 'problem',
  'certificate-incomplete': 'problem',
  'certificate-private-ca': 'problem',
  'certificate-untrusted': 'problem',
  'certificate-revoked': 'problem',
  'certificate-weak': 'problem',
  'certificate-refused': 'problem',
  'tls-too-old': 'problem',
  'tls-none': 'problem',
  'tls-client-certificate': 'problem',
  'tls-failed': 'problem',

  'redirect-none': 'ok',
  'redirect-path': 'warning',
  'redirect-host': 'problem',
  'redirect-http': 'problem',
  'redirect-loop': 'problem',

  'sign-in-none': 'ok',
  'sign-in-http': 'problem',
  'sign-in-html': 'problem',
  'sign-in-portal': 'problem',

  'script-found': 'ok',
  'script-missing': 'problem',
  'script-empty': 'problem',
  'script-unauthorised': 'problem',
  'script-forbidden': 'problem',
  'script-too-many': 'problem',
  'script-server-error': 'problem',
  'script-gateway': 'problem',
  'script-unavailable': 'problem',
  'script-status': 'problem',
  'script-html': 'problem',
  'script-not-jitsi': 'problem',
  'script-damaged': 'problem',
  'script-too-big': 'problem',
  'script-cut': 'problem',
  'script-too-slow': 'problem',
  'script-failed': 'problem',

  'config-found': 'ok',
  'config-missing': 'problem',
  'config-status': 'problem',
  'config-html': 'problem',
  'config-empty': 'problem',
  'config-too-big': 'problem',
  'config-cut': 'problem',
  'config-too-slow': 'problem',
  'config-failed': 'problem',
  'config-syntax': 'problem',
  'config-unreadable': 'problem',
  'config-no-domain': 'problem',
  'config-local-address': 'problem',
  'config-insecure-address': 'problem',
  'config-other-host': 'warning',

  'framing-free': 'ok',
  'framing-limited': 'ok',
  'framing-unknown': 'warning',

  'iframe-api-on': 'ok',
  'iframe-api-off-known': 'ok',
  'iframe-api-off': 'warning',

  'bosh-works': 'ok',
  'websocket-works': 'ok',

  'entrance-open': 'ok',
  'entrance-ticket': 'ok',
  'entrance-ticket-lacking': 'warning',
  'entrance-sign-in-elsewhere': 'warning',
  'entrance-password': 'warning',
  'entrance-password-guests': 'ok',
  'entrance-guests-refused': 'warning',
  'entrance-refused': 'problem',
  'entrance-unknown': 'warning',

  'ticket-none': 'skipped',
  'ticket-elsewhere': 'skipped',
  'ticket-not-made': 'problem',
  'ticket-accepted': 'ok',
  'ticket-not-looked-at': 'warning',
  'ticket-not-taken': 'problem',
  'ticket-unseen': 'problem',
  'ticket-unanswered': 'warning',

  'clock-agrees': 'ok',
  'clock-unknown': 'ok',
  'clock-off': 'warning',
  'clock-far-off': 'problem',

  'relay-none': 'ok',
  'relay-answers': 'ok',
  'relay-silent': 'warning',

  'version-known': 'ok',
  'version-unknown': 'ok',

  'not-looked-at': 'skipped',
  'out-of-time': 'skipped',
  cancelled: 'skipped',
  surprised: 'warning',
} as const satisfies Record<string, Ending>;

/** What a server check can find. The list is closed; each has its sentences. */
export type CheckFindingCode =
  | keyof typeof endings
  | `${'bosh' | 'websocket'}-${XmppFault}`
  | TicketRefusalCode;

export const checkFindingCodes: readonly CheckFindingCode[] = [
  ...(Object.keys(endings) as (keyof typeof endings)[]),
  ...xmppFaults.flatMap((fault) => [`bosh-${fault}` as const, `websocket-${fault}` as const]),
  ...ticketRefusalCodes,
];

/**
 * How a line ends with this finding. A fault of BOSH or WebSocket is a warning while the other of
 * the two works, except where it would hold for both.
 */
export function endingOf(code: CheckFindingCode): Ending {
  if (code in endings) return endings[code as keyof typeof endings];
  if (code.endsWith('-elsewhere')) return 'skipped';
  return /^(?:bosh|websocket)-/.test(code) && !code.endsWith('-domain') ? 'warning' : 'problem';
}
