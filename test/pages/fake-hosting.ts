import type { HostingApi, ServerVerdict } from '../../common/hosting-api.ts';
import type { KeptProfile, Profile } from '../../common/profile.ts';
import { fail, ok } from '../../common/result.ts';
import { cleanRoomName } from '../../common/room-name.ts';
import { ticketClaims } from '../../common/ticket-claims.ts';
import { wishFor } from '../../main/tickets/issue-ticket.ts';
import { createTestKey } from '../../main/tickets/test-key.ts';
import { createHostingParts, noon } from '../fakes/hosting.ts';
import type { FakeKeytar } from '../fakes/keytar.ts';
import type { FakeApp } from './fake-app.ts';

/** Main as the settings of a hosting know it, and the strings a test may pull. */
export interface FakeHosting extends HostingApi {
  /** The keyring of the system: set its `state` to have it fail. */
  readonly keytar: FakeKeytar;
  /** The file the person chooses when asked for one; undefined when they choose none. */
  chooses(file: ChosenFile | undefined): void;
  /** How far the server is ahead of this computer, in ms; undefined while it cannot be reached. */
  isAhead(skew: number | undefined): void;
  /** What the server says of a ticket, while it can be reached. */
  says(verdict: ServerVerdict): void;
}

export interface ChosenFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Keys are read, kept and refused by the very parts of main; only keyring, files and server are
 * made up. What changes is told as main tells it: as the next state of `app`.
 */
export function createFakeHosting(app: FakeApp): FakeHosting {
  const known = app.known();
  const { settings, keytar, profiles, keys, profileKeys } = createHostingParts({
    profiles: known.profiles.filter(isKept),
    current: known.current.id,
  });
  settings.onChange(() => app.put({ profiles: profiles.all(), current: profiles.current() }));
  let chosen: ChosenFile | undefined;
  let skew: number | undefined = 0;
  let verdict: ServerVerdict = 'accepted';
  const testKey = createTestKey({
    profiles,
    keys,
    askServer: async () => ({
      date: skew === undefined ? null : new Date(noon + skew).toUTCString(),
    }),
    showTicket: async () => (skew === undefined ? 'not-asked' : verdict),
    now: () => noon,
    randomId: () => 'ticket-1',
  });
  const user = () => {
    const { name } = app.known().you;
    return { id: 'ada-1', ...(name && { name }) };
  };

  return {
    keytar,
    chooses: (file) => (chosen = file),
    isAhead: (ahead) => (skew = ahead),
    says: (next) => (verdict = next),

    choose: async (id) => profiles.choose(id),
    add: async (kind, name) => profiles.add(kind, name).id,
    rename: async (id, name) => profiles.change(id, (one) => ({ ...one, name })),
    setIds: async (...ids) => profileKeys.takeIds(...ids),
    setTicket: async (id, ticket) => profiles.change(id, (one) => ({ ...one, ticket })),
    remove: async (id) => {
      const forgotten = await profileKeys.forget(id);
      if (forgotten.ok) profiles.remove(id);
      return forgotten;
    },
    saveKey: (id, key) => profileKeys.save(id, key),
    chooseKeyFile: async (id) =>
      chosen ? profileKeys.save(id, chosen.content, chosen.path) : null,
    importEnv: async (id) =>
      chosen ? profileKeys.takeEnv(id, Buffer.from(chosen.content), chosen.path) : null,
    unlockKey: profileKeys.unlock,
    keepForSession: profileKeys.keepForSession,
    testKey,
    forgetKey: profileKeys.forget,
    previewTicket: async (id, written) => {
      const profile = profiles.find(id);
      const room = cleanRoomName(written);
      if (!room.ok) return fail({ about: 'room', problem: room.problem });
      if (!profile) return fail({ about: 'ticket', problem: 'app-id-unusable' });
      const content = ticketClaims(wishFor(profile, room.value, user()), noon, 'ticket-1');
      if (!content.ok) return fail({ about: 'ticket', problem: content.problem });
      return ok(`${encoded(content.value.header)}.${encoded(content.value.claims)}.`);
    },
  };
}

const isKept = (profile: Profile): profile is KeptProfile => profile.kind === 'jaas';

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
