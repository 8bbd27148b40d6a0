import * as v from 'valibot';
import { parseAddress } from './address.ts';
import { type JaasProfile, jaasSchema } from './jaas.ts';
import type { MeetingAddress } from './meeting.ts';
import { type OwnServerProfile, ownServerSchema } from './own-server.ts';

/** The profiles that are kept in settings. */
export const keptProfileSchema = v.variant('kind', [jaasSchema, ownServerSchema]);
export type KeptProfile = v.InferOutput<typeof keptProfileSchema>;

/**
 * One configured hosting. Each kind adds its own member to this union, so every switch over
 * `kind` is found by the compiler.
 */
export type Profile =
  | { kind: 'public'; id: 'public' }
  | KeptProfile
  /** Rooms of JaaS accounts that are nobody's here: entered as a guest, never with our ticket. */
  | { kind: 'jaas-guest'; id: 'jaasguest' }
  /** A server nobody set up, entered because the person said so; nothing of it is kept. */
  | { kind: 'visited'; id: string; server: string };
export type ProfileId = Profile['id'];

/** Exists once and cannot be removed. */
export const publicProfile: Profile = { kind: 'public', id: 'public' };
export const jaasGuest: Profile = { kind: 'jaas-guest', id: 'jaasguest' };

/** The profile for one visit to `host[:port]`. */
export const visitTo = (server: string): Profile => ({
  kind: 'visited',
  id: `visited:${server}`,
  server,
});

export const publicServer = 'meet.jit.si';
export const jaasServer = '8x8.vc';

/**
 * `host[:port]` of the server a profile's meetings live on, in the form `URL.host` gives; `''`
 * for one that is not filled in.
 */
export function serverOf(profile: Profile): string {
  switch (profile.kind) {
    case 'public':
      return publicServer;
    case 'jaas':
    case 'jaas-guest':
      return jaasServer;
    case 'ownServer':
    case 'visited':
      return profile.server;
  }
}

/** What stands before the room in every address of a profile; `''` where nothing does. */
export function tenantOf(profile: Profile): string {
  switch (profile.kind) {
    case 'jaas':
      return profile.appId;
    case 'ownServer':
      return profile.path;
    case 'public':
    case 'jaas-guest':
    case 'visited':
      return '';
  }
}

/** Has it what a meeting's address is made of? */
export const isFinished = (profile: Profile): boolean =>
  serverOf(profile) !== '' && (profile.kind !== 'jaas' || profile.appId !== '');

/** A profile whose meetings are entered with a ticket that is signed here. */
export type SigningProfile =
  | JaasProfile
  | (OwnServerProfile & { authentication: 'HS256' | 'RS256' });

export const signsTickets = (profile: Profile): profile is SigningProfile =>
  !fetchesTickets(profile) &&
  (profile.kind === 'jaas' || (profile.kind === 'ownServer' && profile.authentication !== 'none'));

/**
 * A profile whose meetings are entered with a ticket that an address hands out. No key of it is
 * used here, even where there is one.
 */
export type FetchingProfile = KeptProfile & { ticketAddress: string };

export const fetchesTickets = (profile: Profile): profile is FetchingProfile =>
  'ticketAddress' in profile && profile.ticketAddress !== undefined;

/** A profile whose meetings are entered with a ticket of the person's own. */
export type TicketProfile = SigningProfile | FetchingProfile;

export const hasTickets = (profile: Profile): profile is TicketProfile =>
  signsTickets(profile) || fetchesTickets(profile);

/** Is there somebody or something to make its tickets? */
export const canHaveTicket = (profile: TicketProfile): boolean =>
  fetchesTickets(profile) || holdsSecret(profile);

/** `host[:port]` of the address that hands out its tickets. */
export const ticketHostOf = ({ ticketAddress }: FetchingProfile): string =>
  parseAddress(ticketAddress)?.host ?? '';

/** Is there something to sign its tickets with? */
export const holdsSecret = (profile: SigningProfile): boolean =>
  profile.kind === 'ownServer' && profile.authentication === 'HS256'
    ? profile.secret !== undefined
    : profile.key !== undefined;

/** Does Parlour go to this server (`host[:port]`) without asking? */
export const isKnownServer = (server: string, profiles: readonly Profile[]): boolean =>
  server !== '' &&
  [...profiles, jaasGuest].some((profile) => serverOf(profile) === server.toLowerCase());

/**
 * The profiles a meeting may belong to. Of several on one server, those whose rooms begin deepest
 * down its path; more than one only when they are alike.
 */
export function fittingProfiles(
  meeting: Pick<MeetingAddress, 'server' | 'tenant'>,
  profiles: readonly Profile[],
): Profile[] {
  const fitting = onServer(meeting.server, profiles).filter((profile) => fits(profile, meeting));
  const deepest = Math.max(...fitting.map((profile) => tenantOf(profile).length));
  return fitting.filter((profile) => tenantOf(profile).length === deepest);
}

/** Lists of profiles never change, new ones take their place; each is sorted out once. */
const byServer = new WeakMap<readonly Profile[], Map<string, Profile[]>>();

/** The profiles of one server. A list of meetings asks about thousands, some with 1,000 profiles. */
function onServer(server: string, profiles: readonly Profile[]): readonly Profile[] {
  const known = byServer.get(profiles) ?? new Map<string, Profile[]>();
  if (!byServer.has(profiles)) {
    for (const profile of [...profiles, jaasGuest]) {
      const beside = known.get(serverOf(profile));
      if (beside) beside.push(profile);
      else known.set(serverOf(profile), [profile]);
    }
    byServer.set(profiles, known);
  }
  return known.get(server) ?? [];
}

/** The profile a meeting belongs to; of several that are alike, the first in the list. */
export const profileOf = (
  meeting: Pick<MeetingAddress, 'server' | 'tenant'>,
  profiles: readonly Profile[],
): Profile | undefined => fittingProfiles(meeting, profiles)[0];

function fits(
  profile: Profile,
  { server, tenant }: Pick<MeetingAddress, 'server' | 'tenant'>,
): boolean {
  if (!isFinished(profile) || serverOf(profile) !== server) return false;
  switch (profile.kind) {
    case 'public':
    case 'jaas-guest':
    case 'visited':
      return true;
    case 'jaas':
      return profile.appId === tenant;
    case 'ownServer':
      // XMPP servers compare tenants in lower case.
      return (
        profile.path === '' ||
        `${tenant}/`.toLowerCase().startsWith(`${profile.path}/`.toLowerCase())
      );
  }
}
