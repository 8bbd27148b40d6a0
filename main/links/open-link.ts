import { type ProfileChoice, profileFor } from '../../common/link-choice.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { Notice } from '../../common/ipc.ts';
import { type Meeting, meetingKey } from '../../common/meeting.ts';
import { parseMeetingLink, type ReadLink } from '../../common/meeting-link.ts';
import { fittingProfiles, isKnownServer, type Profile, visitTo } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { cleanRoomName } from '../../common/room-name.ts';
import type { Settings } from '../../common/settings.ts';
import type { Entry } from '../meeting/attended.ts';
import type { Log } from '../log.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { Profiles } from '../profiles.ts';
import type { Arrival } from './arrival.ts';
import type { LinkFile } from './link-file.ts';
import type { LinkQuestions } from './link-questions.ts';

export interface OpenLinkParts {
  profiles: Pick<Profiles, 'all' | 'current' | 'add' | 'change'>;
  settings: { get(): Settings; change(next: (settings: Settings) => Settings): void };
  restrictions: Pick<Restrictions, 'refusalOf'>;
  ask: LinkQuestions['ask'];
  readFile(path: string): Promise<Result<LinkFile, LinkProblem>>;
  /** Answers once the meeting is opened, or the person stays where they are. */
  join(entry: Entry): Promise<Result<'joined' | 'dropped', LinkProblem>>;
  running(): Meeting | undefined;
  /** Brings the meeting to the front, or else Home. */
  focus(): void;
  home: { show(notice?: Notice): void };
  openSettings(): void;
  log: Pick<Log, 'info'>;
}

/** What names a meeting. */
type Named = Exclude<Arrival, { kind: 'start' }>;

/** From what names a meeting to the meeting, with everything there is to ask on the way. */
export interface OpenLink {
  /** Something came from outside: a link or a file. Its problems are told in Home. */
  arrived(arrival: Named): Promise<void>;
  /** The person typed it. */
  typed(text: string): Promise<Result<'joined' | 'dropped', LinkProblem>>;
  /** The person pasted the address that a sign-in led to. */
  signedIn(text: string): Promise<Result<null, LinkProblem>>;
  /** The person wants a meeting back that is known by its address. */
  again(meeting: Meeting): Promise<void>;
  /** The meeting whose server was just added, by its key. */
  waiting(key: string): Meeting | undefined;
}

export function createOpenLink(parts: OpenLinkParts): OpenLink {
  const { profiles, settings, restrictions, home, log } = parts;
  // What is being opened right now: the second event of a double click finds it here.
  let underWay: Meeting | undefined;
  let waiting: Meeting | undefined;

  /** As if the profile that somebody named were the current one. */
  const hostings = (named?: string) => {
    const all = profiles.all();
    return { current: all.find(({ id }) => id === named) ?? profiles.current(), all };
  };
  const explain = (problem: LinkProblem): void => {
    log.info(`link refused: ${problem.code}`);
    home.show({ kind: 'link-problem', problem });
  };

  const open = async (
    read: ReadLink,
    from: Entry['from'],
    named?: string,
  ): Promise<Result<'joined' | 'dropped', LinkProblem>> => {
    const { meeting, ignored } = read;
    const choice = choiceFor(read, named);
    const refusal = refusalOf(choice, read);
    if (refusal) return fail(refusal);
    underWay = meeting;
    try {
      const profile = await chooseProfile(choice, read);
      return profile ? await parts.join({ meeting, profile, from, ignored }) : ok('dropped');
    } finally {
      // A later link may have taken its place.
      if (underWay === meeting) underWay = undefined;
    }
  };

  /** `named`: the profile that the person named with it. */
  const choiceFor = (read: ReadLink, named: string | undefined): ProfileChoice => {
    const { current, all } = hostings(named);
    // The server of a link decides: a profile of another one has no say.
    const isFit = fittingProfiles(read.meeting, all).some(({ id }) => id === named);
    if (isFit) return { kind: 'one', profile: current };
    return profileFor(read, { current, all, chosen: settings.get().links.chosen });
  };

  /** Why the policy lets nobody in there; known before the person or a server is asked anything. */
  const refusalOf = (choice: ProfileChoice, { meeting }: ReadLink): LinkProblem | undefined => {
    switch (choice.kind) {
      case 'one':
        return restrictions.refusalOf(choice.profile);
      case 'several':
        return choice.profiles.map(restrictions.refusalOf).find((problem) => problem);
      case 'none':
        return restrictions.refusalOf(visitTo(meeting.server));
    }
  };

  const chooseProfile = async (
    choice: ProfileChoice,
    read: ReadLink,
  ): Promise<Profile | undefined> => {
    const { name, server } = read.meeting;
    const about = { name, server, ignored: read.ignored };
    switch (choice.kind) {
      case 'one':
        return choice.profile;
      case 'several': {
        const ids = choice.profiles.map(({ id }) => id);
        const asked = parts.ask({ kind: 'which-hosting', ...about, profiles: ids });
        home.show();
        const answer = await asked;
        if (answer.kind !== 'with') return undefined;
        if (answer.always) remember(answer.profile, ids);
        return choice.profiles.find(({ id }) => id === answer.profile);
      }
      case 'none': {
        const asked = parts.ask({ kind: 'unknown-server', ...about });
        home.show();
        const answer = await asked;
        if (answer.kind === 'add') add(read.meeting);
        return answer.kind === 'once' ? visitTo(server) : undefined;
      }
    }
  };

  const remember = (id: string, alike: readonly string[]): void =>
    settings.change((all) => {
      const others = all.links.chosen.filter((one) => !alike.includes(one));
      return { ...all, links: { ...all.links, chosen: [...others, id] } };
    });

  const add = (meeting: Meeting): void => {
    const { server, name } = meeting;
    const { id } = profiles.add('ownServer', server);
    profiles.change(id, (profile) =>
      profile.kind === 'ownServer' ? { ...profile, server } : profile,
    );
    waiting = meeting;
    home.show({ kind: 'server-added', name, key: meetingKey(meeting), server });
    parts.openSettings();
  };

  const readArrival = async (arrival: Named): Promise<Result<ReadLink, LinkProblem>> => {
    const { profile } = arrival;
    // Who named a hosting does not want another one instead.
    const isUnknown = profile !== undefined && profiles.all().every(({ id }) => id !== profile);
    if (isUnknown) return fail({ code: 'hosting-unknown' });
    const hosts = hostings(arrival.profile);
    const read =
      arrival.kind === 'link'
        ? parseMeetingLink(arrival.text, hosts)
        : linkIn(await parts.readFile(arrival.path), hosts);
    if (!read.ok || !arrival.muted) return read;
    return ok({ ...read.value, meeting: { ...read.value.meeting, audioMuted: true } });
  };

  return {
    arrived: async (arrival) => {
      const read = await readArrival(arrival);
      if (!read.ok) return explain(read.problem);
      const isTwice = [underWay, parts.running()].some(
        (one) => one && isSame(one, read.value.meeting),
      );
      if (isTwice) return parts.focus();
      const outcome = await open(read.value, 'link', arrival.profile);
      if (!outcome.ok) explain(outcome.problem);
    },
    typed: async (text) => {
      const read = parseMeetingLink(text, hostings());
      return read.ok ? open(read.value, 'person') : read;
    },
    signedIn: async (text) => {
      const read = parseMeetingLink(text, hostings());
      if (!read.ok) return read;
      if (!read.value.meeting.ticket) return fail({ code: 'ticket-missing' });
      const outcome = await open(read.value, 'person');
      return outcome.ok ? ok(null) : outcome;
    },
    again: async (meeting) => {
      const outcome = await open({ meeting, isCurrent: false, ignored: [] }, 'person');
      if (!outcome.ok) explain(outcome.problem);
    },
    waiting: (key) => (waiting && meetingKey(waiting) === key ? waiting : undefined),
  };
}

/** The same room with the same ticket; with another ticket it is another way in. */
const isSame = (one: Meeting, other: Meeting): boolean =>
  meetingKey(one) === meetingKey(other) && (!other.ticket || one.ticket === other.ticket);

/** A calendar entry has links to many things: the first to a server of the person's counts. */
function linkIn(
  read: Result<LinkFile, LinkProblem>,
  hostings: { current: Profile; all: readonly Profile[] },
): Result<ReadLink, LinkProblem> {
  if (!read.ok) return read;
  const file = read.value;
  const all = file.links.map((link) => parseMeetingLink(link, hostings));
  const links = all.flatMap((one) => (one.ok ? [one.value] : []));
  const first =
    links.find(({ meeting }) => isKnownServer(meeting.server, hostings.all)) ?? links[0];
  if (!first) return all[0] ?? fail({ code: 'file-empty' });
  return ok({ ...first, meeting: { ...first.meeting, name: nameFor(first.meeting, file.name) } });
}

/** A file may write its room with spaces and accents; it may not call it something else. */
function nameFor({ room, name }: Meeting, written: string | undefined): string {
  const cleaned = written === undefined ? undefined : cleanRoomName(written);
  const isIt = cleaned?.ok && cleaned.value.toLowerCase() === room.toLowerCase();
  return isIt && written !== undefined ? written.trim() : name;
}
