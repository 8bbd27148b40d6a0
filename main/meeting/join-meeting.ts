import type { Notice } from '../../common/ipc.ts';
import type {
  ComingBack,
  JoinOrder,
  MeetingMessage,
  MeetingReport,
} from '../../common/meeting-api.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import { type Meeting, meetingKey } from '../../common/meeting.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import { quietStatus } from '../../common/meeting-status.ts';
import { fittingProfiles, type Profile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { asItComesBack, type Return } from '../recovery/coming-back.ts';
import { type EntryChoice, orderFor, signerOf } from './join-order.ts';
import type { Running as RunningKeeper } from './running.ts';
import type { IssueTicket } from '../tickets/issue-ticket.ts';

/** A hang-up that takes longer than this ends without the server's good-bye. */
const longestLeave = 3_000;

/** A ticket with less left than this may run out while the page connects, in ms. */
const tooCloseToEnd = 5 * 60_000;

/** A page that ends again within this time after it came back ends for good, in ms. */
const soonAgain = 10_000;

/** The window that holds a meeting, as this file needs it. */
export interface MeetingStage {
  /** Shows the page for the order, in a new window or in the one that is open. */
  open(order: JoinOrder, profile: Profile): void;
  send(message: MeetingMessage): void;
  focus(): void;
  close(): void;
  /** Ends the process of the server's page: it does not answer, and a new page would get it. */
  endFrameProcess(): void;
  /** Forgets the copies of the server's files, which may be broken; what it stored is kept. */
  clearCache(): Promise<void>;
}

export interface JoinMeetingParts {
  stage: MeetingStage;
  home: { hide(): void; show(notice?: Notice): void };
  history: { remember(meeting: Meeting): void };
  profiles(): readonly Profile[];
  choice(): EntryChoice;
  issueTicket: IssueTicket;
  /** Asks whether to leave the one and join the other, or the same one with another ticket. */
  askToSwitch(question: SwitchQuestion): Promise<boolean>;
  now(): number;
  running: Pick<RunningKeeper, 'joined' | 'status' | 'shared' | 'news' | 'person' | 'left'>;
  /** Hears what the page says, while there is a meeting. */
  heard(report: MeetingReport): void;
  log: { info(line: string): void };
}

/** A meeting to go to, with what was decided on the way. */
export interface Entry {
  meeting: Meeting;
  profile: Profile;
  /** A person in Parlour pressed a button, or a link arrived from outside. */
  from: 'person' | 'link';
  /** What the link asked for and does not get. */
  ignored: readonly string[];
}

export interface SwitchQuestion {
  from: string;
  to: string;
  /** It is the meeting that runs, with the ticket of a link. */
  isSame: boolean;
  ignored: readonly string[];
}

/** One meeting at a time: from the wish to join it until Home is back. */
export interface JoinMeeting {
  /** `dropped` when the person stays where they are. */
  join(entry: Entry): Promise<Result<'joined' | 'dropped', LinkProblem>>;
  /** The meeting that has the window, joined or on the way. */
  current(): Meeting | undefined;
  /** The profile it was opened with. */
  profile(): Profile | undefined;
  /**
   * The meeting's page sent the person to the browser to sign in. The link that brings them back
   * has a ticket for this room, and is taken without a question, once.
   */
  signingIn(): void;
  /** The page signs in to a server: the person went on from what waited for them. */
  entering(server: string): void;
  /** The ticket of the running meeting, once for every start. */
  takeTicket(): Promise<Result<string | null, MeetingProblem>>;
  report(report: MeetingReport): void;
  /** Starts over with a fresh order; muted and with the camera off if the meeting was joined. */
  retry(): void;
  /**
   * The meeting stopped, through nobody's doing: enters it once more if the person was in it. To
   * them it is one meeting.
   */
  comeBack(why: ComingBack): void;
  /**
   * The computer woke up. The server has given the meeting up, and its page cannot resume with a
   * ticket that ran out (lib-jitsi-meet `xmpp.ts`, `connection.token_expired`).
   */
  woke(): void;
  /** Hangs up, at most 3 s, and goes back to Home with what there is to say. */
  leave(): Promise<void>;
  /** The meeting of a notice, without its ticket: a ticket serves one entrance. */
  last(key: string): Meeting | undefined;
  /** The page around the meeting ended. It comes back, and says so; the second time it is Home. */
  crashed(problem: MeetingProblem): void;
}

interface Running extends Entry {
  ticketTaken: boolean;
  /** A sign-in in the browser was begun, and nobody has come back from it. */
  signsIn: boolean;
  /** Its ticket came back from a sign-in: the person has passed the screens before the meeting. */
  signedIn: boolean;
  /** When the ticket that was made here runs out, in ms since 1970. */
  ticketEnds?: number;
  joinedAt?: number;
  /** When the process of our page ended last. */
  crashedAt?: number;
  /** Why the page gave up last. */
  failed?: MeetingProblem;
  /** A screen before the meeting, or a question, waits for the person. */
  waits?: boolean;
  /** The page could not speak, and was loaded once more. */
  loadedAgain?: true;
  /** Set while the meeting is being left; done when its page says so, or after the limit. */
  leaving?: Promise<void>;
  onLeft?: () => void;
}

export function createJoinMeeting(parts: JoinMeetingParts): JoinMeeting {
  const { stage, home, history, log } = parts;
  let running: Running | undefined;
  let last: Meeting | undefined;
  // Tickets that a sign-in led back with; each opens one meeting. Gone when the app ends.
  const usedTickets = new Set<string>();
  // Links are taken one after the other: a question about one is answered before the next.
  let queue = Promise.resolve();

  /** Whether there is a profile to open it with. */
  const open = (
    { meeting, from, ignored, ...entry }: Entry,
    signedIn: boolean,
    back?: Return,
  ): boolean => {
    const profile = asItIsNow(entry.profile, meeting, parts.profiles());
    if (!profile) return false;
    running = { meeting, profile, from, ignored, ticketTaken: false, signsIn: false, signedIn };
    const { ticket: _used, ...reusable } = meeting;
    last = reusable;
    log.info(`opening a meeting on ${meeting.server}`);
    const order = orderFor(running, parts.choice());
    stage.open(back ? asItComesBack(order, back) : order, profile);
    return true;
  };
  const start = (entry: Entry, signedIn = false): boolean => {
    const isOpen = open(entry, signedIn);
    if (isOpen) home.hide();
    return isOpen;
  };

  /** Enters the meeting that has the window once more; whether it could. */
  const again = (why?: ComingBack): boolean => {
    if (!running || running.leaving) return false;
    const { joinedAt, signedIn, failed, crashedAt } = running;
    if (failed?.code === 'stopped-answering') stage.endFrameProcess();
    const back = { wasJoined: joinedAt !== undefined, ...(why && { why }) };
    if (!open(running, signedIn, back.wasJoined || why ? back : undefined)) return false;
    if (crashedAt !== undefined) running.crashedAt = crashedAt;
    if (why?.after === 'trouble') running.failed = why.problem;
    if (joinedAt === undefined) return true;
    running.joinedAt = joinedAt;
    // Nothing of it goes on meanwhile.
    parts.running.shared(undefined);
    parts.running.status(quietStatus);
    return true;
  };

  const loadAgain = async (): Promise<void> => {
    const silent = running;
    if (!silent || silent.loadedAgain) return;
    silent.loadedAgain = true;
    // A cache that cannot be cleared is no reason to give up.
    await stage.clearCache().catch((error: unknown) => log.info(`cache: ${String(error)}`));
    if (running !== silent) return;
    silent.ticketTaken = false;
    stage.send({ kind: 'load-again' });
  };

  const finish = (problem?: MeetingProblem): void => {
    if (!running) return;
    const notice = noticeOf(running, problem, parts.now());
    running = undefined;
    parts.running.left();
    // Home first: the app ends with its last window.
    home.show(notice);
    stage.close();
  };

  const hangUp = (from: Running): Promise<void> =>
    (from.leaving ??= new Promise((resolve) => {
      const limit = setTimeout(resolve, longestLeave);
      from.onLeft = () => {
        clearTimeout(limit);
        resolve();
      };
      stage.send({ kind: 'leave' });
    }));

  const leave = async (): Promise<void> => {
    const from = running;
    if (!from) return;
    await hangUp(from);
    // Another meeting may have taken the window over meanwhile.
    if (running === from) finish();
  };

  const joinNow = async (entry: Entry): Promise<Result<'joined' | 'dropped', LinkProblem>> => {
    await running?.leaving;
    const { meeting, ignored } = entry;
    if (meeting.ticket && usedTickets.has(meeting.ticket)) return fail({ code: 'ticket-used' });
    const isSame = running !== undefined && meetingKey(running.meeting) === meetingKey(meeting);
    if (running && isSame) {
      if (!meeting.ticket || signerOf(entry, parts.choice().links)) {
        stage.focus();
        return ok('joined');
      }
      if (running.signsIn) {
        usedTickets.add(meeting.ticket);
        stage.focus();
        return started({ ...running, meeting }, true);
      }
    }
    if (running) {
      stage.focus();
      const question = { from: running.meeting.name, to: meeting.name, isSame, ignored };
      if (!(await parts.askToSwitch(question))) return ok('dropped');
      // It may have ended while the question was open.
      if (running) await hangUp(running);
      parts.running.left();
    }
    return started(entry);
  };
  const started = (entry: Entry, signedIn = false) =>
    ok(start(entry, signedIn) ? ('joined' as const) : ('dropped' as const));

  return {
    join: (entry) => {
      const turn = queue.then(() => joinNow(entry));
      queue = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    current: () => running?.meeting,
    profile: () => running?.profile,
    signingIn: () => {
      // In the meeting a link to another page is a link like any other.
      if (!running || running.joinedAt !== undefined) return;
      running.signsIn = true;
      stage.send({ kind: 'signing-in', signs: true });
    },
    entering: (server) => {
      if (!running?.waits || running.meeting.server !== server) return;
      running.waits = false;
      stage.send({ kind: 'entering' });
    },
    takeTicket: async () => {
      if (!running || running.ticketTaken) return ok(null);
      running.ticketTaken = true;
      const { meeting } = running;
      const signer = signerOf(running, parts.choice().links);
      if (!signer) return ok(meeting.ticket ?? null);
      running.ticketEnds = parts.now() + signer.ticket.lifetime * 60_000;
      return parts.issueTicket(signer, meeting.room);
    },
    report: (report) => {
      if (!running) return;
      parts.heard(report);
      switch (report.kind) {
        case 'status':
          return parts.running.status(report.status);
        case 'news':
          return parts.running.news(report.news);
        case 'person':
          return parts.running.person(report.who);
        default:
          log.info(`meeting: ${report.kind}${reasonOf(report)}`);
      }
      switch (report.kind) {
        case 'page-ready':
        case 'lost':
          return;
        case 'waits':
          running.waits = running.joinedAt === undefined;
          return;
        case 'silent':
          return void loadAgain();
        case 'failed':
          running.failed = report.problem;
          return;
        case 'joined':
          delete running.failed;
          // A page that reconnects joins again; the clock and the list keep the first time.
          if (running.joinedAt !== undefined) return;
          if (running.signsIn) stage.send({ kind: 'signing-in', signs: false });
          running.signsIn = false;
          running.joinedAt = parts.now();
          parts.running.joined(running.meeting, running.profile, running.joinedAt);
          return history.remember(running.meeting);
        case 'left':
          return running.onLeft ? running.onLeft() : finish(report.problem);
      }
    },
    retry: () => void again(),
    comeBack: (why) => {
      if (running?.joinedAt !== undefined) again(why);
    },
    woke: () => {
      // A panel that offers another try waits on.
      if (!running || running.failed) return;
      if (running.joinedAt !== undefined) return void again({ after: 'sleep' });
      const { ticketEnds } = running;
      if (ticketEnds !== undefined && parts.now() >= ticketEnds - tooCloseToEnd) again();
    },
    leave,
    crashed: (problem) => {
      if (!running) return;
      const { leaving, crashedAt = -Infinity } = running;
      const now = parts.now();
      const isHopeless = leaving !== undefined || now - crashedAt < soonAgain;
      if (isHopeless || !again({ after: 'trouble', problem })) return finish(problem);
      running.crashedAt = now;
    },
    last: (key) => (last && meetingKey(last) === key ? last : undefined),
  };
}

/**
 * A profile with what was changed since it was chosen – a key that was missing, say – as long as
 * its server still has the meeting: tickets are never signed for another one.
 */
function asItIsNow(
  chosen: Profile,
  meeting: Meeting,
  profiles: readonly Profile[],
): Profile | undefined {
  if (chosen.kind === 'visited') return chosen;
  const fitting = fittingProfiles(meeting, profiles);
  return fitting.find(({ id }) => id === chosen.id) ?? fitting[0];
}

const reasonOf = (report: MeetingReport): string =>
  'problem' in report && report.problem ? ` (${report.problem.code})` : '';

/** What Home says about a meeting that is over; nothing when it was cancelled before it began. */
function noticeOf(
  { meeting, joinedAt }: Running,
  problem: MeetingProblem | undefined,
  now: number,
): Notice | undefined {
  const { name } = meeting;
  const key = meetingKey(meeting);
  if (problem) return { kind: 'meeting-problem', name, key, problem: { about: name, ...problem } };
  if (joinedAt === undefined) return undefined;
  return { kind: 'left', name, key, minutes: Math.round((now - joinedAt) / 60_000) };
}
