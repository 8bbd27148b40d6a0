import type { LinkProblem } from './link-problem.ts';
import type { Speech } from './languages.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import type { MeetingAction, MeetingNews, MeetingStatus } from './meeting-status.ts';
import type { Result } from './result.ts';
import type { MeetingChoice, Privacy } from './settings.ts';

/** What the meeting page needs to enter one meeting. Handed out once. */
export interface JoinOrder {
  /** `host[:port]`. */
  server: string;
  /** Below the server, percent-encoded. */
  path: string;
  /** The room as the person wrote it. */
  name: string;
  /** How the profile is called. */
  hosting: string;
  displayName: string;
  /** '' where the hosting gets none. */
  email: string;
  muted: boolean;
  cameraOff: boolean;
  subject?: string;
  /** The server's own screen before the meeting: as it likes, shown in any case, or left out. */
  prejoin: 'as-server' | 'shown' | 'skipped';
  quality: MeetingChoice['quality'];
  /** A `data:` address, or ''. */
  logo: string;
  /** `#rrggbb`, or ''. */
  background: string;
  /** Whom the server's page may ask besides its server. */
  outside: Pick<Privacy, 'thirdParties' | 'analytics' | 'gravatar'>;
  speech: Speech;
  /** Nobody set this server up: there is no profile to look at or to check. */
  isVisit: boolean;
  /** The meeting needs a ticket that Parlour makes, or its link brought one: ask for it. */
  hasTicket: boolean;
  /** The ticket is made for this entrance: signed here, or asked for. */
  makesTicket: boolean;
  /** `host[:port]` that hands it out; absent where it is signed here. */
  ticketFrom?: string;
  /** The server lets nobody in without a ticket. */
  needsTicket: boolean;
  /**
   * The meeting ran, and comes back: by itself after sleep or a lost network, or with a panel that
   * offers it when its process ended. Muted, with the camera off.
   */
  comesBack?: ComingBack;
}

/** Why a meeting that ran is entered once more. */
export type ComingBack =
  | { after: 'sleep' | 'network' }
  /** Nothing is loaded before the person wants it. */
  | { after: 'trouble'; problem: MeetingProblem };

/** What the meeting page tells main, in order: page-ready, joined, left; `failed` at any time. */
export type MeetingReport =
  | { kind: 'page-ready' }
  /** The server's own screen before the meeting is up, or one that asks the person for something. */
  | { kind: 'waits' }
  | { kind: 'joined' }
  /**
   * Nothing that was loaded has spoken: main empties the cache and says `load-again`, once. Without
   * that within 2 s the meeting has failed.
   */
  | { kind: 'silent' }
  /** Joined before, the page lost its server, and tries to get it back. */
  | { kind: 'lost' }
  /** While joined, at every change. */
  | { kind: 'status'; status: MeetingStatus }
  | { kind: 'news'; news: MeetingNews }
  /**
   * Somebody is in the room, the person too: who, as far as the page knows – an id of their ticket, an e-mail
   * address, a name, or ''. Main hashes it before it counts it.
   */
  | { kind: 'person'; who: string }
  /** The panel says so, and offers another try. */
  | { kind: 'failed'; problem: MeetingProblem }
  | { kind: 'left'; problem?: MeetingProblem };

/** What main tells the meeting page. */
export type MeetingMessage =
  | { kind: 'trouble'; problem: MeetingProblem }
  /** The frame tried to go to a page that only shows after a meeting. */
  | { kind: 'ended' }
  /** The server or a proxy wants to know who asks, and the person is being asked; or was. */
  | { kind: 'asking'; asks: boolean }
  /** Its page sent the person to the browser to sign in; `false` when they are back. */
  | { kind: 'signing-in'; signs: boolean }
  /** The page has connected to its server: the person went on from the screen before the meeting. */
  | { kind: 'entering' }
  /** The page was silent, its cache is empty now: load it once more, with a ticket asked for anew. */
  | { kind: 'load-again' }
  /** Whether the server can be reached; `false` covers nothing, it is said above the meeting. */
  | { kind: 'network'; isThere: boolean }
  /** Said above the meeting until it is dismissed. */
  | { kind: 'hint'; hint: MeetingHint }
  | { kind: 'do'; action: MeetingAction }
  /** The person leaves: hang up, then report `left`. */
  | { kind: 'leave' };

/** What happened beside the meeting, and did not end it. */
export const meetingHints = [
  /** The graphics process ended and was started again. */
  'graphics-restarted',
] as const;
export type MeetingHint = (typeof meetingHints)[number];

/** What a person may want of main: most of it after a failure. */
export const meetingWishes = [
  /** Start over with a fresh order: main reloads the page. */
  'retry',
  /** The meeting's web link, without any ticket, in the system's browser. */
  'browser',
  'settings',
  /** Which program opens `jitsi-meet:` links, in the settings. */
  'links',
  /** What the server is and what is wrong with it, in the settings. */
  'check',
  /** The inspector in the settings: what the refused ticket says. */
  'ticket',
  /** The meeting in a small picture above all windows: only main can ask for it in the page. */
  'picture-in-picture',
] as const;
export type MeetingWish = (typeof meetingWishes)[number];

/** What the page that holds the meeting frame may ask of main. */
export interface MeetingApi {
  /** The order this page was opened for; `null` when it was handed out before. */
  order(): Promise<JoinOrder | null>;
  /** The ticket of that order, handed out once; `null` where there is none, or not any more. */
  ticket(): Promise<Result<string | null, MeetingProblem>>;
  report(report: MeetingReport): Promise<void>;
  /** The address the sign-in led back to, when the system did not open it with Parlour. */
  signedIn(text: string): Promise<Result<null, LinkProblem>>;
  wish(wish: MeetingWish): Promise<void>;
  onMessage(listener: (message: MeetingMessage) => void): () => void;
}

export const meetingMethods = {
  order: 'call',
  ticket: 'call',
  report: 'call',
  signedIn: 'call',
  wish: 'call',
  onMessage: 'listen',
} satisfies Record<keyof MeetingApi, 'call' | 'listen'>;
