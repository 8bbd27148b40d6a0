import { keychainProblemCodes } from './key-problem.ts';
import { policyRefusalCodes } from './policy-refusal.ts';
import type { Problem } from './problem.ts';
import { ticketAddressProblemCodes } from './ticket-address-problem.ts';
import { ticketRefusalCodes } from './ticket-refusal.ts';

/** Why a meeting could not be opened or did not go on. The list is closed; each has its sentence. */
export const meetingProblemCodes = [
  'offline',
  'name-not-found',
  'refused',
  'certificate',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-self-signed',
  'certificate-unknown-issuer',
  'certificate-wrong-name',
  'certificate-revoked',
  'tls-failed',
  'client-certificate-needed',
  'sign-in-needed',
  'proxy-sign-in-needed',
  'proxy-failed',
  'server-error',
  'page-missing',
  'too-slow',
  'not-jitsi',
  'framing-refused',
  'unreachable',
  'join-too-slow',
  'not-allowed',
  'kicked',
  'ended-by-host',
  'connection-lost',
  'page-crashed',
  'lobby-refused',
  'password-cancelled',
  'out-of-memory',
  'stopped-answering',
  'captured-screen',
  'key-absent',
  'ticket-not-made',
  'clock-far-off',
  ...policyRefusalCodes,
  ...keychainProblemCodes,
  ...ticketRefusalCodes,
  ...ticketAddressProblemCodes,
] as const;

export type MeetingProblemCode = (typeof meetingProblemCodes)[number];

/**
 * `about` is the server's host – for what a ticket address did, that one's – for `server-error` its HTTP status, and where a meeting was ended
 * (`kicked`, `ended-by-host`) its name.
 */
export interface MeetingProblem extends Problem<MeetingProblemCode> {
  /** What an expert would look at, in words: whose certificate was refused. Only main tells it. */
  detail?: string;
}

/** Troubles that end a running meeting for good: Home tells them. The others offer another try. */
const endings: ReadonlySet<MeetingProblemCode> = new Set([
  'kicked',
  'ended-by-host',
  'lobby-refused',
  'password-cancelled',
]);

export const endsForGood = (code: MeetingProblemCode): boolean => endings.has(code);
