import * as v from 'valibot';
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
  | { kind: 'jaas-guest'; id: 'jaasguest' };
export type ProfileId = Profile['id'];

/** Exists once and cannot be removed. */
export const publicProfile: Profile = { kind: 'public', id: 'public' };
export const jaasGuest: Profile = { kind: 'jaas-guest', id: 'jaasguest' };

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
  profile.kind === 'jaas' || (profile.kind === 'ownServer' && profile.authentication !== 'none');

/** Does Parlour go to this server (`host[:port]`) without asking? */
export const isKnownServer = (server: string, profiles: readonly Profile[]): boolean =>
  server !== '' &&
  [...profiles, jaasGuest].some((profile) => serverOf(profile) === server.toLowerCase());

/**
 * The profile a meeting belongs to. Of several on one server, the one whose rooms begin deepest
 * down its path; of several that are alike, the first in the list.
 */
export function profileOf(
  meeting: Pick<MeetingAddress, 'server' | 'tenant'>,
  profiles: readonly Profile[],
): Profile | undefined {
  const fitting = [...profiles, jaasGuest].filter((profile) => fits(profile, meeting));
  const deepest = Math.max(...fitting.map((profile) => tenantOf(profile).length));
  return fitting.find((profile) => tenantOf(profile).length === deepest);
}

function fits(
  profile: Profile,
  { server, tenant }: Pick<MeetingAddress, 'server' | 'tenant'>,
): boolean {
  if (!isFinished(profile) || serverOf(profile) !== server) return false;
  switch (profile.kind) {
    case 'public':
    case 'jaas-guest':
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
