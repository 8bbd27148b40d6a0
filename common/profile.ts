import * as v from 'valibot';

/**
 * One configured hosting. Each kind adds its own member to this union, so every switch over
 * `kind` is found by the compiler.
 */
export const profileSchema = v.variant('kind', [
  v.object({ kind: v.literal('public'), id: v.literal('public') }),
]);

export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfileId = Profile['id'];

/** Exists once and cannot be removed. */
export const publicProfile: Profile = { kind: 'public', id: 'public' };

/** `host[:port]` of the server a profile's meetings live on, in the form `URL.host` gives. */
export function serverOf(profile: Profile): string {
  switch (profile.kind) {
    case 'public':
      return 'meet.jit.si';
  }
}

/** The profile that owns a server (`host[:port]`), if any. */
export function profileOfServer(server: string, profiles: readonly Profile[]): Profile | undefined {
  return profiles.find((profile) => serverOf(profile) === server.toLowerCase());
}
