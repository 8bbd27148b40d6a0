import type { CostChoice } from './cost-choice.ts';
import type { LinkProblem } from './link-problem.ts';
import type { LinkAnswer, LinkQuestion, SchemeOwner } from './link-question.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import type { Written } from './written.ts';
import type { Moved, MoveProblem } from './move-meeting.ts';
import type { Speech } from './languages.ts';
import type { Profile, ProfileId } from './profile.ts';
import type { Result } from './result.ts';
import type {
  Appearance,
  IssuedInvitation,
  JoinChoice,
  LinkChoice,
  MeetingChoice,
  Privacy,
  RememberedMeeting,
  SettingsChange,
  You,
} from './settings.ts';

/** One remembered meeting as Home shows it; `key` names it in later calls. */
export type MeetingRow = RememberedMeeting & { key: string };

/** One line Home shows until it is dismissed or the next thing happens. */
export type Notice =
  | { kind: 'left'; name: string; key: string; minutes: number }
  | { kind: 'meeting-problem'; name: string; key: string; problem: MeetingProblem }
  | { kind: 'link-problem'; problem: LinkProblem }
  | { kind: 'settings-damaged'; file: string }
  | { kind: 'meetings-damaged'; file: string }
  /** A link's server is one of the person's now; the meeting can be joined by its key. */
  | { kind: 'server-added'; name: string; key: string; server: string }
  /** A link file was written: where, as the person knows the place. */
  | { kind: 'file-saved'; file: string }
  | { kind: 'file-not-saved' };

export const settingsSections = [
  'hosting',
  'you',
  'meetings',
  'links',
  'appearance',
  'privacy',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** Meetings that were just forgotten; `name` where it was one. */
export interface Forgotten {
  /** Counts up: another number is another forgetting. */
  id: number;
  count: number;
  name: string;
}

/** What the meetings of one profile left on this computer. */
export interface ProfileStorage {
  profile: ProfileId;
  bytes: number;
}

/** Everything Home and Settings show. */
export interface AppState {
  profiles: readonly Profile[];
  /** Ids of profiles, the one that was chosen last first. */
  recent: readonly string[];
  current: Profile;
  you: You;
  join: JoinChoice;
  meeting: MeetingChoice;
  appearance: Appearance;
  privacy: Privacy;
  /** What the person reckons with. */
  cost: CostChoice;
  /** What `appearance.language` comes to on this computer. */
  speech: Speech;
  links: LinkChoice;
  /** Counts up when “Your meetings” change; `AppApi.meetings` has them. */
  meetingsRevision: number;
  /** What was forgotten last, as long as it can come back. */
  forgotten?: Forgotten;
  notice?: Notice;
  /** A link waits for this answer. */
  question?: LinkQuestion;
  /** The meeting somebody is about to be invited to. */
  inviting?: MeetingRow;
  /** The meeting somebody is about to move to another hosting. */
  moving?: MeetingRow & { /** Other pinned ones of its hosting. */ pinnedBeside: number };
  /** The section of Settings that somebody asked for last. */
  settingsSection: SettingsSection;
  /** The ticket inspector was asked for, inside its section. */
  toInspector?: boolean;
  /** The latest first. */
  invitations: readonly IssuedInvitation[];
  versions: { app: string; electron: string; chromium: string };
}

/** What Home and Settings may ask of main. */
export interface AppApi {
  /** All these are texts, which `readWritten` reads. */
  state(): Promise<Written<AppState>>;
  /**
   * “Your meetings”: the pinned ones in the person's order, then the latest first. `readWritten`
   * takes them apart.
   */
  meetings(): Promise<Written<readonly MeetingRow[]>>;
  /**
   * Joins the meeting a text names, on the current profile unless it names a server. Answers once
   * the person has answered what there was to ask: `dropped` when they decided against it.
   */
  join(text: string): Promise<Result<'joined' | 'dropped', LinkProblem>>;
  /** Something was dropped on Home: a link's text, or a link file by its path. */
  drop(dropped: { text: string } | { path: string }): Promise<void>;
  answerLink(id: number, answer: LinkAnswer): Promise<void>;
  /** Joins a remembered meeting again; a notice says so when it cannot be. */
  rejoin(key: string): Promise<void>;
  change(change: SettingsChange): Promise<void>;
  pin(key: string, pinned: boolean): Promise<void>;
  /** Puts a pinned meeting before another pinned one; `null`: behind the last. */
  movePin(key: string, before: string | null): Promise<void>;
  forget(key: string): Promise<void>;
  /** Forgets all meetings, the pinned ones too. */
  forgetAll(): Promise<void>;
  /** Brings back what was forgotten last. */
  undoForget(): Promise<void>;
  /** What the meetings of each profile left on this computer, in bytes. */
  storage(): Promise<readonly ProfileStorage[]>;
  /**
   * Removes all that: cookies, sign-ins, settings of the server's page. JaaS counts a cleared
   * computer as a new monthly user. Not while a meeting of that profile runs: answers false then.
   */
  clearStorage(profile: ProfileId): Promise<boolean>;
  /** Puts the meeting's link, without any ticket, on the clipboard: for browsers or for Parlour. */
  copyLink(key: string, form: 'web' | 'parlour'): Promise<void>;
  /** Writes a link file where the person says, or onto the desktop; a notice tells the outcome. */
  saveLinkFile(key: string): Promise<void>;
  addToDesktop(key: string): Promise<void>;
  /** Opens and closes Home's dialog for an invitation to a remembered meeting. */
  startInvitation(key: string): Promise<void>;
  endInvitation(): Promise<void>;
  /**
   * Makes a guest's ticket for one room and puts the link with it on the clipboard. `expiresAt`
   * in ms since 1970, at most 30 days ahead.
   */
  copyInvitation(key: string, expiresAt: number): Promise<Result<null, MeetingProblem>>;
  /** The same invitation as a link file, where the person says; a notice tells when it is saved. */
  saveInvitation(key: string, expiresAt: number): Promise<Result<null, MeetingProblem>>;
  /** Opens and closes Home's dialog for moving a remembered meeting to another hosting. */
  startMove(key: string): Promise<void>;
  endMove(): Promise<void>;
  /**
   * Moves a remembered meeting to another hosting, and with it the other pinned ones of its
   * hosting if that is wanted. A meeting that runs is not touched.
   */
  move(key: string, profileId: string, andPinned: boolean): Promise<Result<Moved, MoveProblem>>;
  dismissNotice(): Promise<void>;
  openSettings(section: SettingsSection): Promise<void>;
  /** Which program the system starts for each scheme Parlour knows. */
  schemeOwners(): Promise<readonly SchemeOwner[]>;
  /** Makes Parlour that program, and answers who is it now. */
  claimScheme(scheme: SchemeOwner['scheme']): Promise<readonly SchemeOwner[]>;
  /** Hears every later state. Returns the function that ends it. */
  onState(listener: (state: Written<AppState>) => void): () => void;
}

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
  /** The ticket is made here. */
  makesTicket: boolean;
  /** The server lets nobody in without a ticket. */
  needsTicket: boolean;
}

/** What the meeting page tells main, in order: page-ready, joined, left; `failed` at any time. */
export type MeetingReport =
  | { kind: 'page-ready' }
  | { kind: 'joined' }
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
  /** The person closes the window: hang up, then report `left`. */
  | { kind: 'leave' };

/** What a person may want after a failure. */
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

type Methods<Api> = Record<keyof Api, 'call' | 'listen'>;

export const appMethods = {
  state: 'call',
  meetings: 'call',
  join: 'call',
  drop: 'call',
  answerLink: 'call',
  rejoin: 'call',
  change: 'call',
  pin: 'call',
  movePin: 'call',
  forget: 'call',
  forgetAll: 'call',
  undoForget: 'call',
  storage: 'call',
  clearStorage: 'call',
  copyLink: 'call',
  saveLinkFile: 'call',
  addToDesktop: 'call',
  startInvitation: 'call',
  endInvitation: 'call',
  copyInvitation: 'call',
  saveInvitation: 'call',
  startMove: 'call',
  endMove: 'call',
  move: 'call',
  dismissNotice: 'call',
  openSettings: 'call',
  schemeOwners: 'call',
  claimScheme: 'call',
  onState: 'listen',
} satisfies Methods<AppApi>;

export const meetingMethods = {
  order: 'call',
  ticket: 'call',
  report: 'call',
  signedIn: 'call',
  wish: 'call',
  onMessage: 'listen',
} satisfies Methods<MeetingApi>;
