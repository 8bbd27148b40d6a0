import { decoded } from './address.ts';
import type { Meeting } from './meeting.ts';

type Wishes = Pick<Meeting, 'audioMuted' | 'videoMuted' | 'subject' | 'ticket'> & {
  /** Names of everything else the link asks for, fit to be shown; the first few. */
  ignored: string[];
};

const longestSubject = 120;
const mostIgnored = 20;
/** Decoding takes microseconds, and a link has room for thousands of keys. */
const mostLookedAt = 200;

/**
 * The few things a link may carry in its query and hash: a ticket, "muted", a subject. Every other
 * key – `config.*`, `interfaceConfig.*`, `userInfo.*`, `iceServers.*` – is dropped: a link that
 * could set them could open the microphone or reroute the call.
 */
export function linkWishes(search: string, hash: string): Wishes {
  // The page reads the hash first (jitsi-meet `react/features/base/util/parseURLParams.ts`).
  const given = new Map([...pairs(search), ...pairs(hash)]);
  const granted = new Set<string>();
  const grant = <Value>(key: string, read: (value: string) => Value | undefined) => {
    const value = read(unquoted(given.get(key) ?? ''));
    if (value !== undefined) granted.add(key);
    return value;
  };
  const ticket = grant('jwt', ticketOf);
  const subject = grant('config.subject', subjectOf) ?? grant('subject', subjectOf);
  return {
    audioMuted: grant('config.startWithAudioMuted', isWanted) ?? false,
    videoMuted: grant('config.startWithVideoMuted', isWanted) ?? false,
    ...(ticket !== undefined && { ticket }),
    ...(subject !== undefined && { subject }),
    ignored: namesOf([...given.keys()].filter((key) => !granted.has(key))),
  };
}

/** `a=1&b="2"` → pairs. The page does not decode its keys either. */
function pairs(text: string): [string, string][] {
  return text.split('&').flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    // What has no name asks for nothing.
    return at <= 0 ? [] : [[part.slice(0, at), part.slice(at + 1)]];
  });
}

/** Values of the hash are JSON, so quotes around them are taken off. */
const unquoted = (value: string): string => (decoded(value) ?? '').replace(/^"(.*)"$/s, '$1');

/** Quieter, never louder: `false` is no wish that is granted. */
const isWanted = (text: string): true | undefined => (text === 'true' ? true : undefined);

/** Three base64url parts. Whether it is any good only the server can tell. */
const ticketOf = (text: string): string | undefined =>
  /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : undefined;

function subjectOf(text: string): string | undefined {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replace(/\s+/gu, ' ');
  const short = [...plain.trim()].slice(0, longestSubject).join('').trim();
  return short === '' ? undefined : short;
}

/** Stands for every key that is not shown. */
const odd = '…';

/** Each once. What does not look like a name may be a secret that got into its place. */
function namesOf(keys: readonly string[]): string[] {
  const names = keys.slice(0, mostLookedAt).map(nameOf);
  return [...new Set(names)].slice(0, mostIgnored);
}

function nameOf(key: string): string {
  const name = (decoded(key) ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();
  return nameForm.test(name) && !secretForm.test(name) ? name : odd;
}

const nameForm = /^[\p{L}_$][\p{L}\p{M}\p{N}_$.[\]-]{0,59}$/u;
/** The beginning of a ticket (`{"` in base64), or a long run with the digits of a random one. */
const secretForm = /eyJ|(?=[\w-]{20})(?:[A-Za-z_-]*\d){3}/;
