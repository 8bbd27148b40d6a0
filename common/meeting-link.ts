import { decoded, parseAddress } from './address.ts';
import type { LinkProblem } from './link-problem.ts';
import { linkWishes } from './link-wishes.ts';
import type { Meeting } from './meeting.ts';
import {
  isFinished,
  isKnownServer,
  type Profile,
  profileOf,
  serverOf,
  tenantOf,
} from './profile.ts';
import { fail, ok, type Result } from './result.ts';
import { cleanRoomName, isReserved, shownName } from './room-name.ts';

/** More than any real link, tickets included. */
const longestLink = 8_192;

/** The hostings a text is read against: a bare room name belongs to `current`. */
export interface Hostings {
  current: Profile;
  all: readonly Profile[];
}

/**
 * Text that a person typed, pasted or clicked → the meeting it names, or why it names none.
 * Total: any text, no exception. Printing (`webLink`) and parsing are inverse.
 */
export function parseMeetingLink(text: string, hostings: Hostings): Result<Meeting, LinkProblem> {
  if (text.length > longestLink) return fail({ code: 'link-too-long' });
  const written = unwrap(text);
  if (written === '') return fail({ code: 'empty' });

  const scheme = schemeOf(written);
  if (scheme === undefined) return readWithoutScheme(written, hostings);
  const rest = written.slice(scheme.length + 1);
  switch (scheme) {
    case 'https':
    case 'http':
      return readAddress(rest.replace(/^\/\//, ''), hostings);
    case 'parlour':
    case 'jitsi-meet':
    case 'org.jitsi.meet':
      return readOwnScheme(rest, hostings);
    default:
      // "Weekly: planning" is a name; "javascript:alert(1)" is somebody trying.
      return /^\s/.test(rest)
        ? readRoomName(written, hostings)
        : fail({ code: 'scheme-unsupported', about: scheme });
  }
}

/** The scheme a text starts with, in lower case; `host:8443/room` has none. */
const schemeOf = (text: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text)?.[1]?.toLowerCase();

/** Takes off what surrounds a link in messages: space, angle brackets, quotes. */
function unwrap(text: string): string {
  const trimmed = text.trim();
  const inner = /^(?:<(.*)>|"(.*)"|“(.*)”|'(.*)')$/su.exec(trimmed);
  return (inner?.slice(1).find((part) => part !== undefined) ?? trimmed).trim();
}

/** `parlour:room`, `jitsi-meet://host/room`, and a whole web link behind either. */
function readOwnScheme(rest: string, hostings: Hostings): Result<Meeting, LinkProblem> {
  // Links get wrapped more than once on their way; the last scheme counts, as in Jitsi's own fixer.
  const chained = /^(?:\/\/)?(https?|parlour|jitsi-meet|org\.jitsi\.meet):(.*)$/is.exec(rest);
  if (chained) {
    const [, scheme = '', inner = ''] = chained;
    return scheme.toLowerCase().startsWith('http')
      ? readAddress(inner.replace(/^\/\//, ''), hostings)
      : readOwnScheme(inner, hostings);
  }
  const place = rest.replace(/^\/{1,3}/, '');
  const foreign = schemeOf(place);
  if (foreign !== undefined) return fail({ code: 'scheme-unsupported', about: foreign });
  return readWithoutScheme(place, hostings, true);
}

/** A room name, `tenant/room`, or a web link whose `https://` was left out. */
function readWithoutScheme(
  text: string,
  hostings: Hostings,
  isLink = false,
): Result<Meeting, LinkProblem> {
  const [first = ''] = text.split(/[/?#]/, 1);
  const restIsPath = text.length > first.length && text[first.length] === '/';
  const isKnown = isKnownServer(first, hostings.all);
  const looksLikeHost = /^(?:[^\s@/]*@)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?(?::\d+)?$/u.test(
    first,
  );
  const hasPort = /^[\p{L}\p{N}.-]+:\d+$/u.test(first);
  const isNumber = /^\[[\da-f.]*:[\da-f:.]+\](?::\d+)?$/i.test(first);
  // "v1.2" is a name, "v1.2/room" and "meet.jit.si" are addresses.
  if (isKnown || hasPort || isNumber || (looksLikeHost && (restIsPath || isLink))) {
    return readAddress(text, hostings);
  }
  const start = startOf(hostings.current);
  if (!start.ok) return start;
  if (isLink) return readAddress(`${start.value}/${text}`, hostings);
  return readRoomName(text, hostings);
}

/** A name as typed: nothing in it is encoded, and `?` and `#` have no meaning. */
function readRoomName(text: string, hostings: Hostings): Result<Meeting, LinkProblem> {
  if (text.includes('\\')) return fail({ code: 'room-character', about: '\\' });
  const { current } = hostings;
  const segments = trimSlashes(text).split('/');
  const tenant = tenantOf(current);
  // Written with an account in front, it is that account's room, or no room at all.
  const isWhole = tenant === '' || (current.kind === 'jaas' && isJaasTenant(segments[0] ?? ''));
  const whole = isWhole ? segments : [...tenant.split('/'), ...segments];
  return buildMeeting(serverOf(current), whole, '', '', hostings);
}

/** Where the rooms of a profile begin: `meet.jit.si`, `8x8.vc/<AppID>`. */
function startOf(profile: Profile): Result<string, LinkProblem> {
  if (!isFinished(profile)) return fail({ code: 'profile-unfinished', about: nameOf(profile) });
  const tenant = tenantOf(profile);
  return ok(tenant ? `${serverOf(profile)}/${tenant}` : serverOf(profile));
}

const nameOf = (profile: Profile): string => ('name' in profile ? profile.name : '');

/** `host[:port]/path?query#hash`. */
function readAddress(text: string, hostings: Hostings): Result<Meeting, LinkProblem> {
  // URL drops tabs and line breaks, turns backslashes into slashes and walks "..": looked at first.
  if (/[\p{Cc}\p{Cf}\\]/u.test(text)) return fail({ code: 'link-unreadable' });
  const [authority = ''] = text.split(/[/?#]/, 1);
  if (authority.includes('@')) return fail({ code: 'carries-password' });
  const [path = ''] = text.slice(authority.length).split(/[?#]/, 1);

  const address = parseAddress(`https://${authority.replace(/\.(?=:\d+$|$)/, '')}/`);
  if (!address) return fail({ code: 'link-unreadable' });
  if (!isKnownServer(address.host, hostings.all)) {
    return fail({ code: 'server-unknown', about: address.host });
  }

  const rawSegments = trimSlashes(path).split('/');
  const segments = rawSegments.map(decoded);
  if (segments.some((segment) => segment === undefined)) return fail({ code: 'link-unreadable' });
  const { search, hash } = splitTail(text.slice(authority.length + path.length));
  return buildMeeting(address.host, segments as string[], search, hash, hostings);
}

function buildMeeting(
  server: string,
  segments: readonly string[],
  search: string,
  hash: string,
  hostings: Hostings,
): Result<Meeting, LinkProblem> {
  const written = segments.at(-1) ?? '';
  const isTenantAlone = segments.length === 1 && isJaasTenant(written);
  if (isTenantAlone || (segments.length === 1 && written.trim() === '')) {
    return fail({ code: 'room-missing', about: server });
  }
  if (segments.some((segment) => /^\.{1,2}$/.test(segment.trim()))) {
    return fail({ code: 'room-climbs' });
  }
  const cleaned: string[] = [];
  for (const segment of segments) {
    // A slash that was percent-encoded is not a border between segments; servers disagree on it.
    if (segment.includes('/')) return fail({ code: 'link-unreadable' });
    const room = cleanRoomName(segment);
    if (!room.ok) return room;
    cleaned.push(room.value);
  }
  const [first = ''] = cleaned;
  // Servers serve their own files below a tenant, too.
  const reserved = cleaned.find(isReserved);
  if (reserved !== undefined) return fail({ code: 'room-reserved', about: reserved });
  // A JaaS account is one tenant, and its rooms have no folders.
  if (isJaasTenant(first) && cleaned.length > 2)
    return fail({ code: 'room-character', about: '/' });
  const room = cleaned.pop() ?? '';
  // JaaS compares tenants in lower case; our profiles keep them so.
  const tenant = isJaasTenant(first) ? cleaned.join('/').toLowerCase() : cleaned.join('/');
  if (tenant.length > 255) return fail({ code: 'link-too-long' });
  if (!profileOf({ server, tenant }, hostings.all)) {
    return fail({ code: 'server-unknown', about: tenant ? `${server}/${tenant}` : server });
  }
  return ok({ server, tenant, room, name: shownName(written), ...linkWishes(search, hash) });
}

/** As the meeting page tells JaaS rooms from others (jitsi-meet `base/jwt/functions.ts`). */
const isJaasTenant = (segment: string): boolean => /^vpaas-magic-cookie-/i.test(segment.trim());

const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

function splitTail(tail: string): { search: string; hash: string } {
  const at = tail.indexOf('#');
  return at < 0
    ? { search: tail.slice(1), hash: '' }
    : { search: tail.slice(1, Math.max(at, 1)), hash: tail.slice(at + 1) };
}
