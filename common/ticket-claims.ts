import { backendRoom } from './backend-room.ts';
import { type ExtraClaims, parseExtraClaims, withExtraClaims } from './extra-claims.ts';
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

/** Who signs, and for which kind of server: a JaaS account, or the tokens of Prosody. */
export type TicketSigner =
  | {
      kind: 'jaas';
      appId: string;
      /** Without the AppID. */
      keyId: string;
    }
  | {
      kind: 'ownServer';
      algorithm: 'HS256' | 'RS256';
      issuer: string;
      /** Empty: the issuer. */
      audience: string;
      subject: string;
      /** Empty only for HS256, where it means nothing. */
      keyId: string;
      /** A JSON object as text, or empty. */
      extraClaims: string;
    };

/** A ticket somebody wants, for one room. */
export type TicketWish = TicketSigner & {
  /** Not percent-encoded, without what stands before it in its address. */
  room: string;
  role: TicketRole;
  /** For hosts; a guest's are ignored. */
  features: readonly TicketFeature[];
  user: TicketUser;
} & TicketLife;

/** For a meeting that begins now, or up to a moment that an invitation names (ms since 1970). */
export type TicketLife = { lifetimeMinutes: number } | { expiresAt: number };

export interface TicketHeader {
  alg: 'HS256' | 'RS256';
  typ: 'JWT';
  kid?: string;
}

/**
 * What a ticket says. Times are in seconds; the flags of `context` are texts for JaaS, which wants
 * them so.
 */
export interface TicketClaims {
  aud: string;
  iss: string;
  sub: string;
  room: string;
  nbf: number;
  iat: number;
  exp: number;
  jti: string;
  context: {
    user: TicketUser & {
      moderator: 'true' | 'false' | boolean;
      /** Read by the contributed Prosody module `token_affiliation`; stock servers read neither. */
      affiliation?: 'owner' | 'member';
    };
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
  const terms = termsOf(wish);
  if (!terms.ok) return terms;
  const room = roomClaim(wish.room);
  if (room === undefined) return fail('room-unusable');
  const life = secondsOfLife(wish, now);
  if (life === undefined) return fail('end-passed');

  const { header, aud, iss, sub, extra } = terms.value;
  const iat = Math.floor(now / 1000);
  const claims: TicketClaims = {
    aud,
    iss,
    sub,
    room,
    nbf: iat - secondsBefore,
    iat,
    exp: iat + life,
    jti,
    context: { user: userClaim(wish), features: featuresClaim(wish) },
  };
  const merged = withExtraClaims(claims, extra);
  // What an administrator writes for every ticket makes no moderator of a guest.
  const rights = { context: { user: rightsClaim(wish.kind, wish.role) } };
  const isGuest = wish.role !== 'host';
  return ok({ header, claims: isGuest ? withExtraClaims(merged, rights) : merged });
}

/** What depends on the kind of server. */
interface Terms {
  header: TicketHeader;
  aud: string;
  iss: string;
  sub: string;
  extra: ExtraClaims;
}

function termsOf(wish: TicketSigner): Result<Terms, TicketProblemCode> {
  switch (wish.kind) {
    case 'jaas': {
      const { appId, keyId } = wish;
      if (!isIdentifier(appId)) return fail('app-id-unusable');
      if (!isIdentifier(keyId)) return fail('key-id-unusable');
      const kid = `${appId}/${keyId}`;
      const header: TicketHeader = { alg: 'RS256', typ: 'JWT', kid };
      return ok({ header, aud: 'jitsi', iss: 'chat', sub: appId, extra: {} });
    }
    case 'ownServer': {
      const { algorithm: alg, issuer: iss, audience, subject, keyId: kid } = wish;
      if (iss === '') return fail('issuer-missing');
      if (alg === 'RS256' && kid === '') return fail('key-id-missing');
      const extra = parseExtraClaims(wish.extraClaims);
      if (!extra.ok) return fail('extra-claims-unusable');
      const header: TicketHeader = { alg, typ: 'JWT', ...(kid !== '' && { kid }) };
      return ok({ header, aud: audience || iss, iss, sub: subject || '*', extra: extra.value });
    }
  }
}

/** Whatever JaaS gives out. A slash would move the border between AppID and key, `*` would open it. */
const isIdentifier = (text: string): boolean => /^[\w.-]{1,200}$/.test(text);

/**
 * A room as its ticket names it; undefined for what is no room. It is the same that the page will
 * ask for, which drops signs from its address, and `*` is one of them.
 */
export function roomClaim(room: string): string | undefined {
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

function userClaim(wish: TicketWish): TicketClaims['context']['user'] {
  const { user, role } = wish;
  const name = encodable(user.name);
  const email = encodable(user.email);
  const avatar = encodable(user.avatar);
  return {
    id: encodable(user.id),
    ...(name && { name }),
    ...(email && { email }),
    ...(avatar && { avatar }),
    ...rightsClaim(wish.kind, role),
  };
}

function rightsClaim(
  kind: TicketSigner['kind'],
  role: TicketRole,
): Pick<TicketClaims['context']['user'], 'moderator' | 'affiliation'> {
  const isHost = role === 'host';
  return kind === 'jaas'
    ? { moderator: isHost ? 'true' : 'false' }
    : { moderator: isHost, affiliation: isHost ? 'owner' : 'member' };
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
