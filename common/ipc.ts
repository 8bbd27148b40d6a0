import type { CostChoice } from './cost-choice.ts';
import type { LinkProblem } from './link-problem.ts';
import type { LinkAnswer, LinkQuestion } from './link-question.ts';
import type { MeetingProblem } from './meeting-problem.ts';
import type { AssociationKind, LinkSetUp } from './link-set-up.ts';
import type { Managed } from './managed.ts';
import type { MethodUse } from './method-use.ts';
import type { Written } from './written.ts';
import type { Moved, MoveProblem } from './move-meeting.ts';
import type { Speech } from './languages.ts';
import type { Profile, ProfileId } from './profile.ts';
import type { Result } from './result.ts';
import type { UpdateStatus } from './update.ts';
import type { MonthOfUse } from './usage.ts';
import type {
  Appearance,
  InMeetingChoice,
  IssuedInvitation,
  JoinChoice,
  LinkChoice,
  MeetingChoice,
  Privacy,
  RememberedMeeting,
  SettingsChange,
  UpdateChoice,
  You,
} from './settings.ts';

/** One remembered meeting as Home shows it; `key` names it in later calls. */
export type MeetingRow = RememberedMeeting & { key: string };

/** What became of a file of ours that could not be read. */
export interface FileDamage {
  /** The name under which the damaged file is to be found. */
  file: string;
  /** The last good copy is used; else the file starts afresh. */
  isRestored: boolean;
  /** It could not be kept aside: it stays where it is, and nothing is written. */
  isStuck: boolean;
}

/** Which of our files could not be read. */
export type DamageKind = 'settings-damaged' | 'meetings-damaged' | 'usage-damaged';

/**
 * One line Home shows until it is dismissed. What is said of our files waits for its turn; of all
 * else the next thing that happens takes the place.
 */
export type Notice =
  | { kind: 'left'; name: string; key: string; minutes: number }
  | { kind: 'meeting-problem'; name: string; key: string; problem: MeetingProblem }
  | { kind: 'link-problem'; problem: LinkProblem }
  | ({ kind: DamageKind } & FileDamage)
  /** The folder, as the person knows the place. */
  | { kind: 'not-written'; folder: string }
  /** The organisation's policy has problems, which `AppState.managed` names. */
  | { kind: 'policy-problem' }
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
  updates: UpdateChoice;
  /** How far the next version has come. */
  update: UpdateStatus;
  /** From its window on to its end: no update disturbs it. */
  isMeetingRunning: boolean;
  /** The organisation's policy; absent where there is none. */
  managed?: Managed;
  inMeeting: InMeetingChoice;
  /** Another program has the keys of `inMeeting.muteShortcut`. */
  muteShortcutTaken?: true;
  /** What the person reckons with. */
  cost: CostChoice;
  /** What `appearance.language` comes to on this computer. */
  speech: Speech;
  links: LinkChoice;
  /** Counts up when “Your meetings” change; `AppApi.meetings` has them. */
  meetingsRevision: number;
  /** Counts up when what meetings came to changes; `AppApi.usage` has it. */
  usageRevision: number;
  /** What was forgotten last, as long as it can come back. */
  forgotten?: Forgotten;
  notice?: Notice;
  /** A link waits for this answer. */
  question?: LinkQuestion;
  /** The meeting somebody is about to be invited to. */
  inviting?: MeetingRow;
  /** The meeting somebody is about to move to another hosting. */
  moving?: MeetingRow & { /** Other pinned ones of its hosting. */ pinnedBeside: number };
  /** Somebody asked for a new meeting from outside: another number is another time. */
  newMeeting?: number;
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
  /** What meetings came to, by month and hosting, the oldest first. `readWritten` takes it apart. */
  usage(): Promise<Written<readonly MonthOfUse[]>>;
  /** Writes it as CSV where the person says; a notice tells the outcome. */
  saveUsage(): Promise<void>;
  clearUsage(): Promise<void>;
  /** Opens the window that tries camera, microphone and speaker, on the current profile’s server. */
  openDeviceTest(): Promise<void>;
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
  /** What opens with Parlour, and whether it is registered for this person. */
  linkSetUp(): Promise<LinkSetUp>;
  /** Makes Parlour the program for one kind of link or file; answers how it is then. */
  claimAssociation(what: AssociationKind): Promise<LinkSetUp>;
  /** Registers links, link files, menu entry and icons for this person (Linux); answers how it is then. */
  installLinks(): Promise<LinkSetUp>;
  /** Takes all of that away again. */
  removeLinks(): Promise<LinkSetUp>;
  /** Looks for a newer version now; `AppState.update` tells what comes of it. */
  checkForUpdate(): Promise<void>;
  /** Gets the version that is available, once no meeting runs. */
  downloadUpdate(): Promise<void>;
  /** Puts the version that is ready in place and starts it. Not while a meeting runs. */
  installUpdate(): Promise<void>;
  /** Hears every later state. Returns the function that ends it. */
  onState(listener: (state: Written<AppState>) => void): () => void;
}

export const appMethods = {
  state: 'call',
  meetings: 'call',
  join: 'home calls',
  drop: 'home calls',
  answerLink: 'home calls',
  rejoin: 'home calls',
  change: 'call',
  pin: 'home calls',
  movePin: 'home calls',
  forget: 'home calls',
  forgetAll: 'settings calls',
  undoForget: 'call',
  usage: 'settings calls',
  saveUsage: 'settings calls',
  clearUsage: 'settings calls',
  openDeviceTest: 'settings calls',
  storage: 'settings calls',
  clearStorage: 'settings calls',
  copyLink: 'home calls',
  saveLinkFile: 'home calls',
  addToDesktop: 'home calls',
  startInvitation: 'home calls',
  endInvitation: 'home calls',
  copyInvitation: 'home calls',
  saveInvitation: 'home calls',
  startMove: 'home calls',
  endMove: 'home calls',
  move: 'home calls',
  dismissNotice: 'call',
  openSettings: 'call',
  linkSetUp: 'settings calls',
  claimAssociation: 'settings calls',
  installLinks: 'settings calls',
  removeLinks: 'settings calls',
  checkForUpdate: 'settings calls',
  downloadUpdate: 'call',
  installUpdate: 'call',
  onState: 'listen',
} satisfies Record<keyof AppApi, MethodUse>;
