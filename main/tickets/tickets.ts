import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron/main';
import type { HostingApi } from '../../common/hosting-api.ts';
import {
  type FetchingProfile,
  type Profile,
  serverOf,
  type SigningProfile,
  tenantOf,
  type TicketProfile,
} from '../../common/profile.ts';
import { baseAddress } from '../../common/meeting.ts';
import { fail, ok } from '../../common/result.ts';
import { askToRemove, chooseFile } from '../ask.ts';
import { guardSession } from '../guards.ts';
import { createHostingApi } from '../hosting-api.ts';
import type { Handler } from '../ipc.ts';
import { createKeychain } from '../keys/keychain.ts';
import { createProfileKeys } from '../keys/profile-keys.ts';
import { createSharedSecrets } from '../keys/shared-secret.ts';
import { createSigningKeys } from '../keys/signing-key.ts';
import { createTakeEnv } from '../keys/take-env.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { Profiles } from '../profiles.ts';
import { ask } from '../server-check/net-request.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createDoorOf } from './door.ts';
import { createFetchTicket } from './fetch-ticket.ts';
import { createInvite, type Invite } from './invite.ts';
import { createIssueTicket, type IssueTicket } from './issue-ticket.ts';
import { createProfileSigner, secretKindOf } from './profile-signer.ts';
import { type DateHeaders, readServerClock } from './server-clock.ts';
import { createShortPost } from './short-post.ts';
import { createTestKey } from './test-key.ts';
import { askAboutTicket } from './ticket-check.ts';
import { createTicketPost, type TicketPostParts } from './ticket-post.ts';
import { createTicketUser } from './ticket-user.ts';
import { createTrialTicket, type TrialTicket } from './trial-ticket.ts';

export interface TicketsParts {
  settings: SettingsStore;
  restrictions: Restrictions;
  profiles: Profiles;
  sessionOf(profile: Profile): Session;
  /** Tells an address that hands out tickets who asks for one. */
  identify: TicketPostParts['identify'];
}

/** Everything around keys and tickets, built and connected. */
export interface Tickets {
  issue: IssueTicket;
  invite: Invite;
  /** A keychain that hangs holds the process up for a minute when it ends by itself. */
  isKeychainBusy(): boolean;
  forTrial: TrialTicket;
  /** Takes what is kept for a profile that is no more out of the keychain; false where that failed. */
  forgetSecrets(profile: string): Promise<boolean>;
  /** What the settings of a hosting may ask. */
  api: Readonly<Record<string, Handler>>;
}

/** A server that is asked for its clock has this long, in ms: the person waits for it. */
const longestAsk = 3_000;

/** A real config.js has 60 KB. */
const longestConfig = 512 * 1024;

export function createTickets(parts: TicketsParts): Tickets {
  const { settings, profiles, restrictions, sessionOf } = parts;
  const keychain = createKeychain();
  const keys = createSigningKeys({ keychain, now: Date.now });
  const secrets = createSharedSecrets(keychain, Date.now);
  const profileKeys = createProfileKeys(profiles, keys, secrets);
  const user = createTicketUser(settings, randomUUID);
  const askServer = async (profile: TicketProfile): Promise<DateHeaders> => {
    // A file every deployment has; only its headers are wanted.
    const { headers } = await sessionOf(profile).fetch(
      `${baseAddress(serverOf(profile), tenantOf(profile))}external_api.js`,
      { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(longestAsk) },
    );
    return { date: headers.get('date'), age: headers.get('age') };
  };
  const doorOf = createDoorOf(async (profile, address) => {
    const signal = AbortSignal.timeout(longestAsk);
    const answer = await ask(sessionOf(profile), { address, longest: longestConfig, signal });
    return answer.ok ? ok({ answer: answer.value, body: await answer.value.body }) : answer;
  });
  const showTicket = async (profile: SigningProfile, room: string, ticket: string) => {
    const door = await doorOf(profile);
    if (!door) return 'not-asked' as const;
    return askAboutTicket({ post: createShortPost(sessionOf(profile)), ...door, room, ticket });
  };
  const removeProfile: HostingApi['remove'] = async (id) => {
    const profile = profiles.find(id);
    if (!profile || !(await askToRemove(profile.name))) return ok(null);
    // A secret without its profile would lie in the keychain for ever.
    for (const kind of ['key', 'secret'] as const) {
      if (kind === 'secret' && profile.kind !== 'ownServer') continue;
      const forgotten = await profileKeys.forget(id, kind);
      if (!forgotten.ok) return fail(forgotten.problem);
    }
    // Without a server it never had a meeting.
    if (serverOf(profile) !== '') {
      const meetings = sessionOf(profile);
      await Promise.all([meetings.clearStorageData(), meetings.clearAuthCache()]);
    }
    profiles.remove(id);
    return ok(null);
  };
  const signer = createProfileSigner({ keys, secrets, askServer, now: Date.now });
  const fetchTicket = createFetchTicket({
    post: createTicketPost({ sessionOf: createTicketSessions(), identify: parts.identify }),
    clock: (profile) => readServerClock(() => askServer(profile), Date.now),
    now: Date.now,
  });
  const { refusalOf } = restrictions;
  const shared = { profiles, refusalOf, signer, fetchTicket, now: Date.now, randomId: randomUUID };

  return {
    isKeychainBusy: keychain.isBusy,
    forgetSecrets: async (id) => {
      const forgotten = await Promise.all([keys.forget(id), secrets.forget(id)]);
      // What is not there any more is forgotten as well.
      return forgotten.every((one) => one.ok || one.problem.code === 'removed');
    },
    forTrial: createTrialTicket(signer, fetchTicket, randomUUID),
    invite: createInvite({ ...shared, profiles: profiles.all, settings }),
    issue: createIssueTicket({
      ...shared,
      user,
      onUsed: (profile) => profiles.recordUse(profile.id, secretKindOf(profile), Date.now()),
    }),
    api: createHostingApi({
      ...shared,
      profileKeys,
      takeEnv: createTakeEnv(profiles, profileKeys),
      testKey: createTestKey({ ...shared, showTicket }),
      user,
      restrictions,
      chooseFile,
      removeProfile,
    }),
  };
}

/**
 * A session for the ticket address of each profile. In memory, so that neither a ticket nor what the
 * person signed in with reaches the disk; not the one of the meetings, whose pages would share it.
 */
function createTicketSessions(): (profile: FetchingProfile) => Session {
  const made = new Map<string, Session>();
  return ({ id }) => {
    const known = made.get(id);
    if (known) return known;
    const fresh = session.fromPartition(`tickets:${id}`, { cache: false });
    guardSession(fresh);
    made.set(id, fresh);
    return fresh;
  };
}
