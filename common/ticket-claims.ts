import { backendRoom } from './backend-room.ts';
import { fail, ok, type Result } from './result.ts';
import { cleanRoomName } from './room-name.ts';
import type { TicketProblemCode } from './ticket-problem.ts';
import {
  longestLifetime,
  shortestLifetime,
  type TicketFeature,
  ticketFeatures,
  type TicketRole,
} from './ticket-terms.ts';

/** Who a ticket is for, as the others in the meeting see it. Empty parts are left out. */
export interface TicketUser {
  /** Tells people of the same name apart. */
  id: string;
  name?: string;
  email?: string;
  avatar?: string;
}

/** A ticket somebody wants, for one room of one JaaS account. */
export type TicketWish = {
  appId: string;
  /** Without the AppID. */
  keyId: string;
  /** Not percent-encoded, without the AppID. */
  room: string;
  role: TicketRole;
  /** For hosts; a guest's are ignored. */
  features: readonly TicketFeature[];
  user: TicketUser;
} & TicketLife;

/** For a meeting that begins now, or up to a moment that an invitation names (ms since 1970). */
export type TicketLife = { lifetimeMinutes: number } | { expiresAt: number };

export interface TicketHeader {
  alg: 'RS256';
  typ: 'JWT';
  kid: string;
}

/** What a JaaS ticket says. Times are in seconds; the flags of `context` are texts, as JaaS wants. */
export interface TicketClaims {
  aud: 'jitsi';
  iss: 'chat';
  sub: string;
  room: string;
  nbf: number;
  iat: number;
  exp: number;
  jti: string;
  context: {
    user: TicketUser & { moderator: 'true' | 'false' };
    features: Partial<Record<TicketFeature, 'true'>>;
  };
}

/** The furthest end of an invitation, in minutes. Only guests get such a ticket. */
export const longestInvitation = 30 * 24 * 60;

/** Servers give no leeway (jitsi-meet `luajwtjitsi.lib.lua`), and clocks differ. */
const secondsBefore = 60;

/**
 * Header and claims of the ticket a wish describes. `now` is the server's time in ms. The ticket
 * is good for exactly one room: no wish leads to one for every room, or to more than its role.
 */
export function ticketClaims(
  wish: TicketWish,
  now: number,
  jti: string,
): Result<{ header: TicketHeader; claims: TicketClaims }, TicketProblemCode> {
  const { appId, keyId } = wish;
  if (!isIdentifier(appId)) return fail('app-id-unusable');
  if (!isIdentifier(keyId)) return fail('key-id-unusable');
  const room = roomClaim(wish.room);
  if (room === undefined) return fail('room-unusable');
  const life = secondsOfLife(wish, now);
  if (life === undefined) return fail('end-passed');

  const iat = Math.floor(now / 1000);
  return ok({
    header: { alg: 'RS256', typ: 'JWT', kid: `${appId}/${keyId}` },
    claims: {
      aud: 'jitsi',
      iss: 'chat',
      sub: appId,
      room,
      nbf: iat - secondsBefore,
      iat,
      exp: iat + life,
      jti,
      context: { user: userClaim(wish), features: featuresClaim(wish) },
    },
  });
}

/** Whatever JaaS gives out. A slash would move the border between AppID and key, `*` would open it. */
const isIdentifier = (text: string): boolean => /^[\w.-]{1,200}$/.test(text);

/** The same room the page will ask for: it drops signs from its address, and `*` is one of them. */
function roomClaim(room: string): string | undefined {
  if (room.includes('/')) return undefined;
  const cleaned = cleanRoomName(room);
  return cleaned.ok ? backendRoom(cleaned.value) : undefined;
}

function secondsOfLife(wish: TicketWish, now: number): number | undefined {
  if (!('expiresAt' in wish)) return clamp(wish.lifetimeMinutes, longestLifetime);
  if (!(wish.expiresAt > now)) return undefined;
  const longest = wish.role === 'guest' ? longestInvitation : longestLifetime;
  return clamp((wish.expiresAt - now) / 60_000, longest);
}

/** Minutes → whole seconds within the limits; what is no number lives as short as possible. */
const clamp = (minutes: number, longest: number): number =>
  Math.floor(60 * Math.min(Math.max(minutes || 0, shortestLifetime), longest));

function userClaim({ user, role }: TicketWish): TicketClaims['context']['user'] {
  const name = encodable(user.name);
  const email = encodable(user.email);
  const avatar = encodable(user.avatar);
  return {
    id: encodable(user.id),
    ...(name && { name }),
    ...(email && { email }),
    ...(avatar && { avatar }),
    moderator: role === 'host' ? 'true' : 'false',
  };
}

/** Half a surrogate pair makes the server's JSON reader refuse the whole ticket. */
const encodable = (text = ''): string => text.replace(/\p{Cs}/gu, '\uFFFD');

/** Always an object: without one JaaS refuses, and stock servers give every moderator a default set. */
const featuresClaim = ({ role, features }: TicketWish): TicketClaims['context']['features'] =>
  Object.fromEntries(
    ticketFeatures
      .filter((feature) => role === 'host' && features.includes(feature))
      .map((feature) => [feature, 'true']),
  );
