import type { LinkProblem } from './link-problem.ts';
import { fail, ok, type Result } from './result.ts';

/** Longer names make addresses that servers and mail programs cut off. */
const longestRoom = 200;
/** Nobody types more, and NFKC makes 18 letters of some single ones. */
const longestWritten = 1_000;

/**
 * The Jitsi page removes these from its own address, and whitespace too, and then loads itself a
 * second time (jitsi-meet `react/features/base/util/uri.ts`, `_fixRoom`). Removed here first, so
 * that the frame loads once and people in browsers meet in the same room.
 */
const stripped = /[\s:?#[\]@!$&'()*+,;=></"]/gu;

/** What no room name may hold, in the order it is looked for; the first hit is the problem. */
const refusals: readonly [RegExp, LinkProblem['code']][] = [
  // Invisible: controls, zero-width and direction marks, tags, unassigned and private use.
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034F\u115F\u1160\u3164\uFFA0]/u, 'room-hidden-character'],
  [/\?/u, 'room-question-mark'],
  [/#/u, 'room-hash'],
  [/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u, 'room-emoji'],
  [/[^\p{L}\p{M}\p{N}\-_.\s:?#[\]@!$&'()*+,;=></"]/u, 'room-character'],
];

/** The joiners and selectors that are part of an emoji and invisible only on their own. */
const emojiParts = /(\p{Extended_Pictographic})(?:\u200D|\uFE0F|[\u{1F3FB}-\u{1F3FF}])+/gu;

/**
 * A room or tenant as written → as the server keeps it, not percent-encoded. Cleaning what is
 * clean changes nothing. Upper and lower case are kept: they are only a matter of looks.
 */
export function cleanRoomName(text: string): Result<string, LinkProblem> {
  if (text.length > longestWritten) return fail({ code: 'room-too-long' });
  const written = text.normalize('NFKC').replace(emojiParts, '$1');
  for (const [pattern, code] of refusals) {
    // Tabs and line breaks are whitespace here, not hidden characters: they go with the spaces.
    const about = pattern.exec(written.replace(/[^\S\uFEFF]/gu, ' '))?.[0];
    if (about !== undefined) return fail({ code, about });
  }
  const room = written.replace(stripped, '').normalize('NFKC');
  if (/^\.+$/.test(room) || room.includes('..')) return fail({ code: 'room-climbs' });
  if (!/[\p{L}\p{N}]/u.test(room)) return fail({ code: 'room-nothing-left' });
  if (room.length > longestRoom) return fail({ code: 'room-too-long' });
  return ok(room);
}

/** Titles and lists cut a longer name off, in UTF-16 units. */
export const longestShownName = 200;

/** How a name reads in titles and lists: as written, its whitespace made single spaces. */
export function shownName(text: string): string {
  const shown = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  // Not inside a surrogate pair.
  return shown.slice(0, longestShownName).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * First path segments that a stock server serves itself (jitsi-meet
 * `doc/debian/jitsi-meet/jitsi-meet.example`). Compared in lower case: whether `Static` would
 * reach a room depends on the server's file system, so nobody should rely on it.
 */
const reserved = new Set([
  'libs',
  'css',
  'static',
  'images',
  'fonts',
  'lang',
  'sounds',
  'connection_optimization',
  '.well-known',
  'transcripts',
  'config.js',
  'external_api.js',
  'interface_config.js',
  'http-bind',
  'xmpp-websocket',
  'colibri-ws',
  'conference-request',
  '_api',
  '_unlock',
]);

export const isReserved = (segment: string): boolean => reserved.has(segment.toLowerCase());
