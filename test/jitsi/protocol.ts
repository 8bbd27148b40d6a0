/** What the stand-in meeting page and its server say to each other. */

/** What the server tells its page at birth, as JSON inside the page. */
export interface PageSettings {
  /** The server's own config.js, before overrides. */
  config: Record<string, unknown>;
  closing: Closing;
  faults: readonly PageFault[];
  jaas: boolean;
}

/** Where people go after a meeting: see jitsi.org's conference.js, `maybeRedirectToWelcomePage`. */
export type Closing = 'welcome-page' | 'close-page' | 'promotional-page' | 'blank';

/** Faults that the page itself commits. */
export type PageFault = 'never-ready' | 'closes-at-once' | 'reloads-itself' | 'account-blocked';

/** What the page found around itself. */
export interface PageReport {
  referrer: string;
  userAgent: string;
  framed: boolean;
  /** Would the public server cut this call after five minutes? */
  embedLimit: boolean;
  /** The overrides that passed the list of accepted keys, and the keys that did not. */
  config: Record<string, unknown>;
  interfaceConfig: Record<string, unknown>;
  ignored: string[];
  /** Of the person, as the address says it; '' where it does not. */
  displayName: string;
  email: string;
  /** The language the page was asked for. */
  lang: string;
  /** Whether the ticket came in the hash, in the query, or in both. */
  ticketIn: ('hash' | 'query')[];
}

export interface Participant {
  id: string;
  name: string;
  /** Of their ticket, `context.user`. */
  userContext?: unknown;
}

/** What an error looks like on the IFrame API, below `error`. */
export interface PageError {
  name: string;
  message?: string;
  params?: unknown[];
  type: 'CONNECTION' | 'CONFERENCE';
  isFatal: boolean;
  recoverable?: boolean;
}

export type ToServer =
  | { kind: 'arrived'; report: PageReport }
  | { kind: 'join'; name: string; ticket?: string; password?: string }
  | { kind: 'media'; audioMuted: boolean; videoMuted: boolean; sharing: boolean }
  | { kind: 'signal'; to: string; signal: Signal }
  /** When the hand went up, in ms since 1970; 0 when it is down. */
  | { kind: 'hand'; raised: number }
  | { kind: 'leave' };

export type ToPage =
  | { kind: 'admitted'; id: string; others: Participant[]; polite: string[] }
  | { kind: 'refused'; error: PageError }
  | { kind: 'participant-joined'; participant: Participant }
  | { kind: 'participant-left'; id: string }
  | { kind: 'signal'; from: string; signal: Signal }
  | { kind: 'hand'; id: string; raised: number }
  | { kind: 'message'; from: Participant; text: string }
  | { kind: 'knock'; participant: Participant }
  | { kind: 'speaks'; id: string }
  | { kind: 'kicked'; by: Participant }
  | { kind: 'ended' }
  | { kind: 'reload' }
  | { kind: 'connection-lost' };

export type Signal =
  | { description: { type: 'offer' | 'answer' | 'pranswer' | 'rollback'; sdp?: string } }
  | { candidate: { candidate?: string; sdpMid?: string | null; sdpMLineIndex?: number | null } };
