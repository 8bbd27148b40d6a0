import type { Problem } from './problem.ts';

/** Why a meeting could not be opened or did not go on. The list is closed; each has its sentence. */
export const meetingProblemCodes = [
  'offline',
  'name-not-found',
  'refused',
  'certificate',
  'server-error',
  'page-missing',
  'too-slow',
  'not-jitsi',
  'framing-refused',
  'unreachable',
  'join-too-slow',
  'not-allowed',
  'ticket-refused',
  'kicked',
  'ended-by-host',
  'connection-lost',
  'page-crashed',
] as const;

export type MeetingProblemCode = (typeof meetingProblemCodes)[number];

/** `about` is the server's host, or for `server-error` its HTTP status. */
export type MeetingProblem = Problem<MeetingProblemCode>;
