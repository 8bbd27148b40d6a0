import * as v from 'valibot';
import { keyRecordSchema } from './key-record.ts';
import type { MeetingAddress } from './meeting.ts';
import { longestLifetime, shortestLifetime, ticketFeatures } from './ticket-terms.ts';

/** Names a profile in settings, in the keychain and as the partition of its meetings; never shown. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));

/** The longest name of a profile, in UTF-16 units. */
export const longestProfileName = 60;

const choice = {
  role: v.picklist(['host', 'guest']),
  /** Minutes. */
  lifetime: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(shortestLifetime),
    v.maxValue(longestLifetime),
  ),
  features: v.array(v.picklist(ticketFeatures)),
};

/** What the tickets of a profile say for its own meetings, as a page chose it. */
export const ticketChoiceInput = v.strictObject(choice);

/** The same as it lies on disk: a damaged part falls back alone. */
export const ticketChoiceSchema = v.object({
  role: v.fallback(choice.role, 'host'),
  lifetime: v.fallback(choice.lifetime, 60),
  features: v.fallback(choice.features, []),
});
export type TicketChoice = v.InferOutput<typeof ticketChoiceSchema>;

/**
 * A JaaS account. AppID and key ID are empty until the person filled them in; what goes in has
 * passed common/jaas-ids.ts.
 */
export const jaasSchema = v.object({
  kind: v.literal('jaas'),
  id,
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestProfileName)),
  appId: v.fallback(v.pipe(v.string(), v.regex(/^(?:vpaas-magic-cookie-[0-9a-f]{1,64})?$/)), ''),
  keyId: v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{0,32}$/)), ''),
  ticket: v.fallback(ticketChoiceSchema, () => v.parse(ticketChoiceSchema, {})),
  /** What is known of the key in the keychain; absent while there is none. */
  key: v.fallback(v.optional(keyRecordSchema), undefined),
});
export type JaasProfile = v.InferOutput<typeof jaasSchema>;

/** The profiles that are kept in settings. */
export const keptProfileSchema = v.variant('kind', [jaasSchema]);
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
const jaasGuest: Profile = { kind: 'jaas-guest', id: 'jaasguest' };

/** `host[:port]` of the server a profile's meetings live on, in the form `URL.host` gives. */
export function serverOf(profile: Profile): string {
  switch (profile.kind) {
    case 'public':
      return 'meet.jit.si';
    case 'jaas':
    case 'jaas-guest':
      return '8x8.vc';
  }
}

/** What stands before the room in every address of a profile; `''` where nothing does. */
export function tenantOf(profile: Profile): string {
  switch (profile.kind) {
    case 'jaas':
      return profile.appId;
    case 'public':
    case 'jaas-guest':
      return '';
  }
}

/** Does Parlour go to this server (`host[:port]`) without asking? */
export const isKnownServer = (server: string, profiles: readonly Profile[]): boolean =>
  [...profiles, jaasGuest].some((profile) => serverOf(profile) === server.toLowerCase());

/** The profile a meeting belongs to; the first in the list, where several fit. */
export function profileOf(
  { server, tenant }: Pick<MeetingAddress, 'server' | 'tenant'>,
  profiles: readonly Profile[],
): Profile | undefined {
  return [...profiles, jaasGuest].find((profile) => {
    if (serverOf(profile) !== server) return false;
    return profile.kind !== 'jaas' || (profile.appId !== '' && profile.appId === tenant);
  });
}
