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
import type { Profile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { asItComesBack, type Return } from '../recovery/coming-back.ts';
import { asItIsNow, type Attended, type Entry, noticeOf } from './attended.ts';
import { type EntryChoice, issuerOf, orderFor } from './join-order.ts';
import { createReportLimit } from './report-limit.ts';
import type { Running } from './running.ts';
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
  /** The page has taken its order; what is heard before that is of the page before it. */
  hasBegun(): boolean;
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
  running: Pick<Running, 'joined' | 'status' | 'away' | 'back' | 'news' | 'person' | 'left'>;
  /** Hears what the page says, while there is a meeting. */
  heard(report: MeetingReport): void;
  log: { info(line: string): void };
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

export function createJoinMeeting(parts: JoinMeetingParts): JoinMeeting {
  const { stage, home, history, log } = parts;
  let running: Attended | undefined;
  let mayReport = createReportLimit(parts.now);
  let last: Meeting | undefined;
  // Tickets that a sign-in led back with; each opens one meeting. Gone when the app ends.
  const usedTickets = new Set<string>();
  // Links are taken one after the other: a question about one is answered before the next.
  let queue = Promise.resolve();

  /** Whether there is a profile to open it with. */
  const open = (entry: Entry, signedIn: boolean, back?: Return): boolean => {
    const { meeting, from, ignored } = entry;
    const profile = asItIsNow(entry, parts.profiles());
    if (!profile) return false;
    mayReport = createReportLimit(parts.now);
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
    if (!open(running, signedIn, back.wasJoined || why ? back : undefined)) {
      // Its hosting was removed. Home's “Rejoin” asks what to do about the server.
      finish(why?.after === 'trouble' ? why.problem : undefined);
      return false;
    }
    if (crashedAt !== undefined) running.crashedAt = crashedAt;
    if (why?.after === 'trouble') running.failed = why.problem;
    if (joinedAt === undefined) return true;
    running.joinedAt = joinedAt;
    parts.running.away(running.failed);
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

  /** A page that keeps Parlour busy is taken away; what it says until then is nothing. */
  const cutShort = (busy: Attended): void => {
    if (busy.isCutShort) return;
    busy.isCutShort = true;
    const about = busy.meeting.server;
    stage.send({ kind: 'trouble', problem: { code: 'stopped-answering', about } });
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

  const hangUp = (from: Attended): Promise<void> =>
    (from.leaving ??= new Promise((resolve) => {
      const limit = setTimeout(resolve, longestLeave);
      from.onLeft = () => {
        clearTimeout(limit);
        resolve();
      };
      try {
        stage.send({ kind: 'leave' });
      } catch (error) {
        // A window that is gone says no good-bye, and must not keep anybody in its meeting.
        log.info(`leaving: ${String(error)}`);
        from.onLeft();
      }
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
      if (!meeting.ticket || issuerOf(entry, parts.choice().links)) {
        stage.focus();
        return ok('joined');
      }
      if (running.signsIn) {
        usedTickets.add(meeting.ticket);
        stage.focus();
        return started({ ...running, meeting }, true);
      }
    }
    // Before anything is left for it: its hosting may have been removed.
    if (!asItIsNow(entry, parts.profiles())) return ok('dropped');
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
  const started = (entry: Entry, signedIn = false) => {
    if (start(entry, signedIn)) return ok('joined' as const);
    // Its hosting was removed while the question was open, and what ran is hung up by now.
    finish();
    return ok('dropped' as const);
  };

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
      if (!running || running.ticketTaken || !stage.hasBegun()) return ok(null);
      running.ticketTaken = true;
      const entering = running;
      const { meeting } = entering;
      const issuer = issuerOf(entering, parts.choice().links);
      if (!issuer) return ok(meeting.ticket ?? null);
      const issued = await parts.issueTicket(issuer, meeting.room);
      if (!issued.ok) return issued;
      entering.ticketEnds = issued.value.endsAt;
      return ok(issued.value.ticket);
    },
    report: (report) => {
      if (!running || !stage.hasBegun()) return;
      if (!mayReport(report.kind)) return cutShort(running);
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
          return parts.running.away(report.problem);
        case 'joined':
          delete running.failed;
          // A page that reconnects joins again; the clock and the list keep the first time.
          if (running.joinedAt !== undefined) return parts.running.back();
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
      if (ticketEnds !== undefined && parts.now() >= ticketEnds - tooCloseToEnd) {
        again({ after: 'sleep' });
      }
    },
    leave,
    crashed: (problem) => {
      if (!running) return;
      parts.heard({ kind: 'failed', problem });
      const { leaving, crashedAt = -Infinity } = running;
      const now = parts.now();
      const isHopeless = leaving !== undefined || now - crashedAt < soonAgain;
      if (isHopeless) return finish(problem);
      again({ after: 'trouble', problem });
      if (running) running.crashedAt = now;
    },
    last: (key) => (last && meetingKey(last) === key ? last : undefined),
  };
}

const reasonOf = (report: MeetingReport): string =>
  'problem' in report && report.problem ? ` (${report.problem.code})` : '';
