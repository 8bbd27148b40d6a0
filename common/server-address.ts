import { decoded, parseAddress } from './address.ts';
import { longestAddressPart, serverForm } from './own-server.ts';
import type { Problem } from './problem.ts';
import { jaasServer, publicServer } from './profile.ts';
import { fail, ok, type Result } from './result.ts';
import { cleanRoomName, isReserved } from './room-name.ts';

/** Why a text is no address of a server. The list is closed; each has its sentence. */
export const serverAddressProblemCodes = [
  'address-missing',
  'address-http',
  'address-scheme',
  'address-password',
  'address-unreadable',
  'address-path',
  'address-room-link',
  'address-public',
  'address-jaas',
  'address-taken',
  /** The organisation's policy allows no meetings there. */
  'address-not-allowed',
] as const;
export type ServerAddressProblemCode = (typeof serverAddressProblemCodes)[number];

/** Where an own server is: `host[:port]` as `URL.host` gives it, and the path before its rooms. */
export interface ServerAddress {
  server: string;
  path: string;
}

/**
 * `about` is the part of the text the sentence may name. A link to a room is taken apart:
 * `offers` are the addresses that it may be meant for, likeliest first.
 */
export type ServerAddressProblem = Problem<ServerAddressProblemCode> & {
  offers?: readonly ServerAddress[];
};

/** More than any real address. */
const longest = 2_000;

/** An address as written, `https://` or not, with port and path → where the server is. */
export function parseServerAddress(text: string): Result<ServerAddress, ServerAddressProblem> {
  if (text.length > longest) return fail({ code: 'address-unreadable' });
  const written = tidy(text);
  if (written === '') return fail({ code: 'address-missing' });
  const [, scheme = 'https', rest = ''] =
    /^(?:([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$)))?(?:\/\/)?(.*)$/is.exec(written) ?? [];
  switch (scheme.toLowerCase()) {
    case 'https':
      return readRest(rest);
    case 'http':
      return fail({ code: 'address-http' });
    default:
      // `ada:secret@host` has a name there, and no scheme.
      return /^[^/?#]*@/.test(rest)
        ? fail({ code: 'address-password' })
        : fail({ code: 'address-scheme', about: scheme });
  }
}

function readRest(rest: string): Result<ServerAddress, ServerAddressProblem> {
  const [authority = ''] = rest.split(/[/?#\\]/, 1);
  if (authority.includes('@')) return fail({ code: 'address-password' });
  // URL drops tabs and line breaks, and turns backslashes into slashes: looked at first.
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(rest)) return fail({ code: 'address-unreadable' });
  // The dot that ends a full name; `URL` makes one of `。` too.
  const host = parseAddress(`https://${authority}/`)?.host.replace(/\.(?=:\d+$|$)/, '') ?? '';
  if (host === '' || host.length > longestAddressPart || !serverForm.test(host)) {
    return fail({ code: 'address-unreadable' });
  }
  if (host === publicServer) return fail({ code: 'address-public' });
  if (host === jaasServer) return fail({ code: 'address-jaas' });

  const tail = rest.slice(authority.length);
  const [path = ''] = tail.split(/[?#]/, 1);
  const segments = segmentsOf(path);
  if (!segments) return fail({ code: 'address-path', about: path });
  const whole = { server: host, path: segments.join('/') };
  if (whole.path.length > longestAddressPart) return fail({ code: 'address-path', about: path });
  if (segments.length === 0) return ok(whole);
  // With a slash at its end it is where the rooms begin, and no room.
  const isPath = path.endsWith('/') && tail === path;
  if (isPath) return ok(whole);
  const without = { server: host, path: segments.slice(0, -1).join('/') };
  const isRoom = tail !== path;
  return fail({
    code: 'address-room-link',
    about: segments.at(-1) ?? '',
    offers: isRoom ? [without] : [without, whole],
  });
}

/** Copied from a page or a message: with quotes, angle brackets, blanks and invisible marks. */
const tidy = (text: string): string =>
  text.replace(/^[\s\p{Cf}"'`“”‘’<]+|[\s\p{Cf}"'`“”‘’>,;]+$/gu, '');

/** The cleaned segments of a path; undefined where one of them is none. */
function segmentsOf(path: string): string[] | undefined {
  const cleaned: string[] = [];
  for (const written of path.split('/').filter((segment) => segment !== '')) {
    const segment = decoded(written);
    if (segment === undefined || segment.includes('/') || /^\.{1,2}$/.test(segment)) return;
    const name = cleanRoomName(segment);
    if (!name.ok) return;
    cleaned.push(name.value);
  }
  // `/external_api.js` and the like: somebody copied the address of a file.
  return cleaned.some(isReserved) ? undefined : cleaned;
}
