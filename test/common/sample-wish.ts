import type { TicketClaims, TicketHeader, TicketWish } from '../../common/ticket-claims.ts';
import { ticketClaims } from '../../common/ticket-claims.ts';

export const appId = 'vpaas-magic-cookie-0a1b2c';
export const keyId = '4f4910';

const ada: TicketWish = {
  appId,
  keyId,
  room: 'standup',
  role: 'host',
  features: ['recording', 'livestreaming'],
  lifetimeMinutes: 60,
  user: { id: 'a1', name: 'Ada Lovelace' },
};

/** Parts given as undefined are left out. */
type Change = { [Part in keyof TicketWish | 'lifetimeMinutes' | 'expiresAt']?: unknown };

/** Ada's wish to host the standup for an hour, but for the change. */
export const wishOf = (change: Change = {}): TicketWish => {
  const whole = { ...ada, ...change };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== undefined),
  ) as unknown as TicketWish;
};

/** What the ticket for a wish says; for wishes that are fine. */
export function contentOf(
  wish: TicketWish,
  now: number,
): { header: TicketHeader; claims: TicketClaims } {
  const content = ticketClaims(wish, now, 'j1');
  if (!content.ok) throw new Error(content.problem);
  return content.value;
}
