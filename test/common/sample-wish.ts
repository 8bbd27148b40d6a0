import type { TicketClaims, TicketHeader, TicketWish } from '../../common/ticket-claims.ts';
import { ticketClaims } from '../../common/ticket-claims.ts';

export const appId = 'vpaas-magic-cookie-0a1b2c';
export const keyId = '4f4910';

const standup = {
  room: 'standup',
  role: 'host',
  features: ['recording', 'livestreaming'],
  lifetimeMinutes: 60,
  user: { id: 'a1', name: 'Ada Lovelace' },
} as const;

const account: TicketWish = { ...standup, kind: 'jaas', appId, keyId };
const server: TicketWish = {
  ...standup,
  kind: 'ownServer',
  algorithm: 'HS256',
  issuer: 'town_app',
  audience: '',
  subject: '*',
  keyId: '',
  extraClaims: '',
};

/** Parts given as undefined are left out. */
type Parts<Wish> = Wish extends unknown ? keyof Wish : never;
type Change = { [Part in Parts<TicketWish>]?: unknown };

/** Ada's wish to host the standup for an hour, on a JaaS account, but for the change. */
export const wishOf = (change: Change = {}): TicketWish => changed(account, change);

/** The same on an own server, with a shared secret. */
export const ownWishOf = (change: Change = {}): TicketWish => changed(server, change);

const changed = (wish: TicketWish, change: Change): TicketWish =>
  Object.fromEntries(
    Object.entries({ ...wish, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as TicketWish;

/** What the ticket for a wish says; for wishes that are fine. */
export function contentOf(
  wish: TicketWish,
  now: number,
): { header: TicketHeader; claims: TicketClaims } {
  const content = ticketClaims(wish, now, 'j1');
  if (!content.ok) throw new Error(content.problem);
  return content.value;
}
