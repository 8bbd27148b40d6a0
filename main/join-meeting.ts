import type { JoinOrder, MeetingMessage, MeetingReport, Notice } from '../common/ipc.ts';
import { type Meeting, meetingKey, meetingPath } from '../common/meeting.ts';
import type { MeetingProblem } from '../common/meeting-problem.ts';
import { type Profile, profileOf, signsTickets } from '../common/profile.ts';
import { ok, type Result } from '../common/result.ts';
import type { JoinChoice } from '../common/settings.ts';
import { hostingName } from '../common/text/hosting-name.ts';
import type { IssueTicket } from './tickets/issue-ticket.ts';

/** A hang-up that takes longer than this ends without the server's good-bye. */
const longestLeave = 3_000;

/** A ticket with less left than this may run out while the page reconnects, in ms. */
const tooCloseToEnd = 5 * 60_000;

/** The window that holds a meeting, as this file needs it. */
export interface MeetingStage {
  /** Shows the page for the order, in a new window or in the one that is open. */
  open(order: JoinOrder, profile: Profile): void;
  send(message: MeetingMessage): void;
  focus(): void;
  close(): void;
}

export interface JoinMeetingParts {
  stage: MeetingStage;
  home: { hide(): void; show(notice?: Notice): void };
  history: { remember(meeting: Meeting): void };
  profiles(): readonly Profile[];
  choice(): JoinChoice & { displayName: string };
  issueTicket: IssueTicket;
  /** Asks whether to leave the one and join the other. */
  askToSwitch(from: string, to: string): Promise<boolean>;
  now(): number;
  log: { info(line: string): void };
}

/** One meeting at a time: from the wish to join it until Home is back. */
export interface JoinMeeting {
  join(meeting: Meeting): Promise<void>;
  /** The meeting that has the window, joined or on the way. */
  current(): Meeting | undefined;
  /** The ticket of the running meeting, once for every start. */
  takeTicket(): Promise<Result<string | null, MeetingProblem>>;
  report(report: MeetingReport): void;
  /** Starts over with a fresh order. */
  retry(): void;
  /**
   * The computer woke up. The page cannot resume with a ticket that ran out (lib-jitsi-meet
   * `xmpp.ts`, `connection.token_expired`), so the meeting starts over with a new one.
   */
  woke(): void;
  /** Hangs up, at most 3 s, and goes back to Home with what there is to say. */
  leave(): Promise<void>;
  /** The meeting of a notice, without its ticket: a ticket serves one entrance. */
  last(key: string): Meeting | undefined;
  crashed(): void;
}

interface Running {
  meeting: Meeting;
  profile: Profile;
  ticketTaken: boolean;
  /** When the ticket that was made here runs out, in ms since 1970. */
  ticketEnds?: number;
  joinedAt?: number;
  /** Set while the meeting is being left; done when its page says so, or after the limit. */
  leaving?: Promise<void>;
  onLeft?: () => void;
}

export function createJoinMeeting(parts: JoinMeetingParts): JoinMeeting {
  const { stage, home, history, log } = parts;
  let running: Running | undefined;
  let last: Meeting | undefined;
  // Links are taken one after the other: a question about one is answered before the next.
  let queue = Promise.resolve();

  const start = (meeting: Meeting): void => {
    const profile = profileOf(meeting, parts.profiles());
    if (!profile) return;
    running = { meeting, profile, ticketTaken: false };
    const { ticket: _used, ...reusable } = meeting;
    last = reusable;
    log.info(`opening a meeting on ${meeting.server}`);
    stage.open(orderFor(meeting, profile, parts.choice()), profile);
    home.hide();
  };

  const finish = (problem?: MeetingProblem): void => {
    if (!running) return;
    const notice = noticeOf(running, problem, parts.now());
    running = undefined;
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

  const joinNow = async (meeting: Meeting): Promise<void> => {
    await running?.leaving;
    const same = running && meetingKey(running.meeting) === meetingKey(meeting);
    if (same && !meeting.ticket) return stage.focus();
    // The same meeting with a ticket is the way back from the server's sign-in page.
    if (running && !same) {
      stage.focus();
      if (!(await parts.askToSwitch(running.meeting.name, meeting.name))) return;
      // It may have ended while the question was open.
      if (running) await hangUp(running);
    }
    start(meeting);
  };

  return {
    join: (meeting) => {
      const turn = queue.then(() => joinNow(meeting));
      queue = turn.catch(() => undefined);
      return turn;
    },
    current: () => running?.meeting,
    takeTicket: async () => {
      if (!running || running.ticketTaken) return ok(null);
      running.ticketTaken = true;
      const { meeting, profile } = running;
      // Where our ticket counts, ours is used; a link could bring one with fewer rights.
      if (signsTickets(profile)) {
        running.ticketEnds = parts.now() + profile.ticket.lifetime * 60_000;
        return parts.issueTicket(profile, meeting.room);
      }
      return ok(meeting.ticket ?? null);
    },
    report: (report) => {
      if (!running) return;
      log.info(`meeting: ${report.kind}${reasonOf(report)}`);
      switch (report.kind) {
        case 'page-ready':
        case 'failed':
          return;
        case 'joined':
          // A page that reconnects joins again; the clock and the list keep the first time.
          if (running.joinedAt !== undefined) return;
          running.joinedAt = parts.now();
          return history.remember(running.meeting);
        case 'left':
          return running.onLeft ? running.onLeft() : finish(report.problem);
      }
    },
    retry: () => running && start(running.meeting),
    woke: () => {
      if (running?.joinedAt === undefined || running.ticketEnds === undefined) return;
      if (parts.now() < running.ticketEnds - tooCloseToEnd) return;
      const { meeting, joinedAt } = running;
      start(meeting);
      // To the person it is one meeting.
      if (running) running.joinedAt = joinedAt;
    },
    leave,
    crashed: () => finish({ code: 'page-crashed' }),
    last: (key) => (last && meetingKey(last) === key ? last : undefined),
  };
}

function orderFor(
  meeting: Meeting,
  profile: Profile,
  { displayName, muted, cameraOff }: ReturnType<JoinMeetingParts['choice']>,
): JoinOrder {
  const makesTicket = signsTickets(profile);
  return {
    server: meeting.server,
    path: meetingPath(meeting),
    name: meeting.name,
    hosting: hostingName(profile),
    displayName,
    muted: muted || meeting.audioMuted,
    cameraOff: cameraOff || meeting.videoMuted,
    ...(meeting.subject && { subject: meeting.subject }),
    hasTicket: makesTicket || meeting.ticket !== undefined,
    makesTicket,
    needsTicket: makesTicket || profile.kind === 'jaas-guest',
  };
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
