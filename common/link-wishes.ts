import type { Meeting } from './meeting.ts';

type Wishes = Pick<Meeting, 'audioMuted' | 'videoMuted' | 'subject' | 'ticket'>;

const longestSubject = 120;

/**
 * The few things a link may carry in its query and hash: a ticket, "muted", a subject. Every other
 * key – `config.*`, `interfaceConfig.*`, `userInfo.*`, `iceServers.*` – is dropped: a link that
 * could set them could open the microphone or reroute the call.
 */
export function linkWishes(search: string, hash: string): Wishes {
  // The page reads the hash first (jitsi-meet `react/features/base/util/parseURLParams.ts`).
  const given = new Map([...pairs(search), ...pairs(hash)]);
  const ticket = given.get('jwt');
  const subject = subjectOf(given.get('config.subject') ?? given.get('subject') ?? '');
  return {
    audioMuted: given.get('config.startWithAudioMuted') === 'true',
    videoMuted: given.get('config.startWithVideoMuted') === 'true',
    ...(ticket !== undefined && looksLikeTicket(ticket) && { ticket }),
    ...(subject && { subject }),
  };
}

/** `a=1&b="2"` → decoded pairs; values of the hash are JSON, so quotes around them are taken off. */
function pairs(text: string): [string, string][] {
  return text.split('&').flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    if (at < 0) return [];
    try {
      const value = decodeURIComponent(part.slice(at + 1)).replace(/^"(.*)"$/s, '$1');
      return [[decodeURIComponent(part.slice(0, at)), value]];
    } catch {
      return [];
    }
  });
}

/** Three base64url parts. Whether it is any good only the server can tell. */
const looksLikeTicket = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);

function subjectOf(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replace(/\s+/gu, ' ');
  return [...plain.trim()].slice(0, longestSubject).join('').trim();
}
