import { decoded, serverIn } from './address.ts';
import type { LinkProblem } from './link-problem.ts';
import { openedScheme, schemeOf } from './link-scheme.ts';
import { linkWishes } from './link-wishes.ts';
import type { Meeting } from './meeting.ts';
import { isFinished, isKnownServer, type Profile, serverOf, tenantOf } from './profile.ts';
import { fail, ok, type Result } from './result.ts';
import { cleanRoomName, isReserved, shownName } from './room-name.ts';
import { shownText } from './shown-text.ts';

/** More than any real link, tickets included. */
const longestLink = 8_192;
/** In UTF-16 units, as common/meeting.ts keeps it; one letter and a slash for each segment. */
const longestTenant = 255;
const mostSegments = (longestTenant + 1) / 2 + 1;

/** The hostings a text is read against: a bare room name belongs to `current`. */
export interface Hostings {
  current: Profile;
  all: readonly Profile[];
}

/** What a text names. */
export interface ReadLink {
  meeting: Meeting;
  /** It named no server, so the meeting is on the current profile. */
  isCurrent: boolean;
  /** Names of the wishes that are not granted, as the link writes them; the first few. */
  ignored: readonly string[];
}

/**
 * Text that a person typed, pasted or clicked → the meeting it names, or why it names none.
 * Total: any text, no exception. Printing (`webLink`, `parlourLink`) and parsing are inverse.
 */
export function parseMeetingLink(text: string, hostings: Hostings): Result<ReadLink, LinkProblem> {
  if (text.length > longestLink) return fail({ code: 'link-too-long' });
  const written = unwrap(text);
  if (written === '') return fail({ code: 'empty' });

  const opened = openedScheme(written);
  if (opened) {
    return opened.isWeb ? readAddress(opened.rest) : readOwnScheme(opened.rest, hostings);
  }
  const scheme = schemeOf(written);
  if (scheme === undefined) return readWithoutScheme(written, hostings);
  // "Weekly: planning" is a name; "javascript:alert(1)" is somebody trying.
  return /^\s/.test(written.slice(scheme.length + 1))
    ? readRoomName(written, hostings)
    : unsupported(scheme);
}

/** Takes off what surrounds a link in messages: space, angle brackets, quotes, invisible marks. */
function unwrap(text: string): string {
  const trimmed = text.trim();
  const inner = /^(?:<(.*)>|"(.*)"|“(.*)”|'(.*)')$/su.exec(trimmed);
  const written = (inner?.slice(1).find((part) => part !== undefined) ?? trimmed).trim();
  // Copied out of a dialog or a message in another direction; in a name they are a problem.
  const bare = written.replace(/^[\p{Cf}\s]+/u, '');
  return schemeOf(bare) === undefined ? written : withoutMarksBehind(bare);
}

function withoutMarksBehind(text: string): string {
  let end = text.length;
  while (end > 0 && /[\p{Cf}\s]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const unsupported = (scheme: string): Result<ReadLink, LinkProblem> =>
  fail({ code: 'scheme-unsupported', about: shownText(scheme, 40) });

/** `parlour:room`, `jitsi-meet://host/room`. */
function readOwnScheme(rest: string, hostings: Hostings): Result<ReadLink, LinkProblem> {
  const place = rest.replace(/^\/{1,3}/, '');
  // `parlour://ada:secret@host/room` has a name there, and no scheme.
  if (/^\/\/[^/?#]*@/.test(rest)) return fail({ code: 'carries-password' });
  const foreign = schemeOf(place);
  return foreign === undefined ? readWithoutScheme(place, hostings, true) : unsupported(foreign);
}

/** A room name, `tenant/room`, or a web link whose `https://` was left out. */
function readWithoutScheme(
  text: string,
  hostings: Hostings,
  isLink = false,
): Result<ReadLink, LinkProblem> {
  // `//meet.jit.si/standup`, as pages write it.
  const written = text.replace(/^\/\/(?!\/)/, '');
  const [first = ''] = written.split(/[/?#]/, 1);
  const restIsPath = written[first.length] === '/';
  const isKnown = isKnownServer(first, hostings.all);
  const looksLikeHost = /^(?:[^\s@/]*@)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?(?::\d+)?$/u.test(
    first,
  );
  const hasPort = /^[\p{L}\p{N}_.-]+:\d+$/u.test(first);
  const isNumber = /^\[[\da-f.]*:[\da-f:.]+\](?::\d+)?$/i.test(first);
  // "v1.2" is a name, "v1.2/room" and "meet.jit.si" are addresses.
  if (isKnown || hasPort || isNumber || (looksLikeHost && (restIsPath || isLink))) {
    return readAddress(written);
  }
  if (!isLink) return readRoomName(text, hostings);
  const start = startOf(hostings.current);
  return start.ok ? readAddress(`${start.value}/${text}`, true) : start;
}

/** A name as typed: nothing in it is encoded, and `?` and `#` have no meaning. */
function readRoomName(text: string, hostings: Hostings): Result<ReadLink, LinkProblem> {
  const { current } = hostings;
  const start = startOf(current);
  if (!start.ok) return start;
  if (text.includes('\\')) return fail({ code: 'room-character', about: '\\' });
  // Somebody's switch for a program, in the place of a link.
  if (/^-+[\p{L}\p{N}]/u.test(text)) return fail({ code: 'link-unreadable' });
  const segments = trimSlashes(text).split('/');
  const tenant = tenantOf(current);
  // Written with an account in front, it is that account's room, or no room at all.
  const isWhole = tenant === '' || (current.kind === 'jaas' && isJaasTenant(segments[0] ?? ''));
  const whole = isWhole ? segments : [...tenant.split('/'), ...segments];
  return buildMeeting(serverOf(current), whole, '', '', true);
}

/** Where the rooms of a profile begin: `meet.jit.si`, `8x8.vc/<AppID>`. */
function startOf(profile: Profile): Result<string, LinkProblem> {
  if (!isFinished(profile)) return fail({ code: 'profile-unfinished', about: nameOf(profile) });
  const tenant = tenantOf(profile);
  return ok(tenant ? `${serverOf(profile)}/${tenant}` : serverOf(profile));
}

const nameOf = (profile: Profile): string => ('name' in profile ? profile.name : '');

/** `[//]host[:port]/path?query#hash`. */
function readAddress(text: string, isCurrent = false): Result<ReadLink, LinkProblem> {
  // URL drops tabs and line breaks, turns backslashes into slashes and walks "..": looked at first.
  if (/[\p{Cc}\p{Cf}\\]/u.test(text)) return fail({ code: 'link-unreadable' });
  const address = text.replace(/^\/\//, '');
  const [authority = ''] = address.split(/[/?#]/, 1);
  if (authority.includes('@')) return fail({ code: 'carries-password' });
  const [path = ''] = address.slice(authority.length).split(/[?#]/, 1);

  const server = serverIn(authority);
  if (server === undefined) return fail({ code: 'link-unreadable' });

  const rawSegments = trimSlashes(path).split('/');
  const segments = rawSegments.map(decoded);
  if (segments.some((segment) => segment === undefined)) return fail({ code: 'link-unreadable' });
  const { search, hash } = splitTail(address.slice(authority.length + path.length));
  return buildMeeting(server, segments as string[], search, hash, isCurrent);
}

function buildMeeting(
  server: string,
  segments: readonly string[],
  search: string,
  hash: string,
  isCurrent: boolean,
): Result<ReadLink, LinkProblem> {
  const written = segments.at(-1) ?? '';
  if (segments.length === 1 && written.trim() === '') {
    return fail({ code: 'room-missing', about: server });
  }
  if (segments.some((segment) => /^\.{1,2}$/.test(segment.trim()))) {
    return fail({ code: 'room-climbs' });
  }
  if (segments.length > mostSegments) return fail({ code: 'link-too-long' });
  const cleaned: string[] = [];
  for (const segment of segments) {
    // A slash that was percent-encoded is not a border between segments; servers disagree on it.
    if (segment.includes('/')) return fail({ code: 'link-unreadable' });
    const room = cleanRoomName(segment);
    if (!room.ok) return room;
    cleaned.push(room.value);
  }
  const [first = ''] = cleaned;
  if (cleaned.length === 1 && isJaasTenant(first)) {
    return fail({ code: 'room-missing', about: server });
  }
  // Servers serve their own files below a tenant, too.
  const reserved = cleaned.find(isReserved);
  if (reserved !== undefined) return fail({ code: 'room-reserved', about: reserved });
  // A JaaS account is one tenant, and its rooms have no folders.
  if (isJaasTenant(first) && cleaned.length > 2)
    return fail({ code: 'room-character', about: '/' });
  const room = cleaned.pop() ?? '';
  // JaaS compares tenants in lower case; our profiles keep them so. "J̌" is one letter only then.
  const folders = cleaned.join('/');
  const tenant = isJaasTenant(first) ? folders.toLowerCase().normalize('NFKC') : folders;
  if (tenant.length > longestTenant) return fail({ code: 'link-too-long' });
  const { ignored, ...wishes } = linkWishes(search, hash);
  return ok({
    meeting: { server, tenant, room, name: shownName(written), ...wishes },
    isCurrent,
    ignored,
  });
}

/** As the meeting page tells JaaS rooms from others (jitsi-meet `base/jwt/functions.ts`). */
const isJaasTenant = (segment: string): boolean => /^vpaas-magic-cookie-/i.test(segment);

const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

function splitTail(tail: string): { search: string; hash: string } {
  const at = tail.indexOf('#');
  return at < 0
    ? { search: tail.slice(1), hash: '' }
    : { search: tail.slice(1, Math.max(at, 1)), hash: tail.slice(at + 1) };
}
