import { fetchesTickets, type Profile, signsTickets } from './profile.ts';

/** Hostings, as far as they differ in what they hear of a person. */
export const receivers = [
  'public',
  'jaas',
  'signing-server',
  'open-server',
  'ticket-address',
  'others',
] as const;
export type Receiver = (typeof receivers)[number];

/**
 * How something about the person gets there: signed, inside the ticket; told to the address that
 * hands out the ticket, and to the meeting's page; told to that page alone, which tells the others in
 * the meeting; or not at all.
 */
export type Way = 'ticket' | 'address' | 'page' | 'no';

/**
 * What each hosting receives of “You”. Everybody in a meeting sees the name. The e-mail address is
 * for hostings of the person's own: servers find pictures by it (jitsi-meet
 * `base/participants/functions.ts`, `gravatar`), and keep it in their page's settings. A picture
 * has no other way in than a ticket (its command `avatarUrl` is deprecated), so it goes only where
 * Parlour signs one.
 */
export const whatHostingsReceive: Record<Receiver, { name: Way; email: Way; avatar: Way }> = {
  public: { name: 'page', email: 'no', avatar: 'no' },
  jaas: { name: 'ticket', email: 'ticket', avatar: 'ticket' },
  'signing-server': { name: 'ticket', email: 'ticket', avatar: 'ticket' },
  'open-server': { name: 'page', email: 'page', avatar: 'no' },
  /** An organisation's own, which makes its tickets elsewhere. */
  'ticket-address': { name: 'address', email: 'address', avatar: 'no' },
  /** Somebody else's account, or a server that is only visited. */
  others: { name: 'page', email: 'no', avatar: 'no' },
};

export function receiverOf(profile: Profile): Receiver {
  if (fetchesTickets(profile)) return 'ticket-address';
  switch (profile.kind) {
    case 'public':
    case 'jaas':
      return profile.kind;
    case 'ownServer':
      return signsTickets(profile) ? 'signing-server' : 'open-server';
    case 'jaas-guest':
    case 'visited':
      return 'others';
  }
}
