import * as v from 'valibot';
import { parseExtraClaims } from '../../common/extra-claims.ts';
import type { HostingApi, ServerVerdict } from '../../common/hosting-api.ts';
import {
  type OwnServerProfile,
  ownServerSigningInput,
  writtenAddress,
} from '../../common/own-server.ts';
import { type KeptProfile, type Profile, signsTickets } from '../../common/profile.ts';
import { longestProfileName } from '../../common/profile-parts.ts';
import { fail, ok } from '../../common/result.ts';
import { cleanRoomName } from '../../common/room-name.ts';
import { parseServerAddress } from '../../common/server-address.ts';
import { ticketClaims } from '../../common/ticket-claims.ts';
import { wishFor } from '../../main/tickets/issue-ticket.ts';
import { createProfileSigner } from '../../main/tickets/profile-signer.ts';
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
 * Addresses, keys and secrets are read, kept and refused by the very parts of main; only keyring, files and server are
 * made up. What changes is told as main tells it: as the next state of `app`.
 */
export function createFakeHosting(app: FakeApp): FakeHosting {
  const known = app.known();
  const parts = createHostingParts({
    profiles: known.profiles.filter(isKept),
    recent: [known.current.id, ...known.recent.filter((id) => id !== known.current.id)],
  });
  const { settings, keytar, profiles, keys, secrets, profileKeys, takeEnv } = parts;
  const tell = (): void =>
    app.put({
      profiles: profiles.all(),
      current: profiles.current(),
      recent: settings.get().recent,
    });
  settings.onChange(tell);
  profiles.onSessionChange(tell);
  let chosen: ChosenFile | undefined;
  let skew: number | undefined = 0;
  let verdict: ServerVerdict = 'accepted';
  const now = (): number => noon;
  const askServer = async () => ({
    date: skew === undefined ? null : new Date(noon + skew).toUTCString(),
  });
  const testKey = createTestKey({
    profiles,
    signer: createProfileSigner({ keys, secrets, askServer, now }),
    refusalOf: () => undefined,
    showTicket: async () => (skew === undefined ? 'not-asked' : verdict),
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
    duplicate: async (id, name) => {
      if (name.length > longestProfileName) throw new Error(`main refuses the name ${name}`);
      profiles.duplicate(id, name);
    },
    move: async (id, by) => profiles.move(id, by),
    setIds: async (...ids) => profileKeys.takeIds(...ids),
    setServer: async (id, written) => {
      const address = parseServerAddress(written);
      if (!address.ok) return address;
      const wanted = writtenAddress(address.value);
      const twin = ownServers(profiles.all()).find(
        (one) => one.id !== id && writtenAddress(one) === wanted,
      );
      if (twin) return fail({ code: 'address-taken', about: twin.name });
      profiles.change(id, (one) => (one.kind === 'ownServer' ? { ...one, ...address.value } : one));
      return ok(null);
    },
    setSigning: async (id, signing) => {
      const extra = parseExtraClaims(signing.extraClaims);
      const { extraClaims, ...rest } = v.parse(ownServerSigningInput, signing);
      profiles.change(id, (one) => ({ ...one, ...rest, ...(extra.ok && { extraClaims }) }));
      return extra.ok ? ok(null) : extra;
    },
    setTicket: async (id, ticket) => profiles.change(id, (one) => ({ ...one, ticket })),
    remove: async (id) => {
      for (const kind of ['key', 'secret'] as const) {
        const forgotten = await profileKeys.forget(id, kind);
        if (!forgotten.ok) return forgotten;
      }
      profiles.remove(id);
      return ok(null);
    },
    saveKey: (id, key) => profileKeys.save(id, key),
    saveSecret: async (id, secret) => {
      const kept = await profileKeys.saveSecret(id, secret);
      return kept.ok ? ok(null) : kept;
    },
    chooseKeyFile: async (id) =>
      chosen ? profileKeys.save(id, chosen.content, chosen.path) : null,
    importEnv: async (id) =>
      chosen ? takeEnv(id, Buffer.from(chosen.content), chosen.path) : null,
    unlockKey: profileKeys.unlock,
    keepForSession: profileKeys.keepForSession,
    testKey,
    forgetKey: (id) => profileKeys.forget(id, 'key'),
    forgetSecret: (id) => profileKeys.forget(id, 'secret'),
    previewTicket: async (id, written) => {
      const profile = profiles.find(id);
      const room = cleanRoomName(written);
      if (!room.ok) return fail({ about: 'room', problem: room.problem });
      if (!profile || !signsTickets(profile)) {
        return fail({ about: 'ticket', problem: 'issuer-missing' });
      }
      const content = ticketClaims(wishFor(profile, room.value, user()), noon, 'ticket-1');
      if (!content.ok) return fail({ about: 'ticket', problem: content.problem });
      return ok(`${encoded(content.value.header)}.${encoded(content.value.claims)}.`);
    },
  };
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const ownServers = (all: readonly Profile[]): OwnServerProfile[] =>
  all.filter((one): one is OwnServerProfile => one.kind === 'ownServer');

const isKept = (profile: Profile): profile is KeptProfile =>
  profile.kind === 'jaas' || profile.kind === 'ownServer';
