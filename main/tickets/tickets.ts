import { randomUUID } from 'node:crypto';
import type { Session } from 'electron/main';
import type { HostingApi } from '../../common/hosting-api.ts';
import { ok } from '../../common/result.ts';
import { serverOf, tenantOf, type JaasProfile, type Profile } from '../../common/profile.ts';
import type { TicketUser } from '../../common/ticket-claims.ts';
import { askToRemove, chooseFile } from '../ask.ts';
import { createHostingApi } from '../hosting-api.ts';
import type { Handler } from '../ipc.ts';
import { createInvite, type Invite } from './invite.ts';
import { createIssueTicket, type IssueTicket } from './issue-ticket.ts';
import { createKeychain } from '../keys/keychain.ts';
import { createProfileKeys } from '../keys/profile-keys.ts';
import type { Profiles } from '../profiles.ts';
import type { DateHeaders } from './server-clock.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createShortPost } from './short-post.ts';
import { createSigningKeys } from '../keys/signing-key.ts';
import { createTestKey } from './test-key.ts';
import { askAboutTicket } from './ticket-check.ts';

export interface TicketsParts {
  settings: SettingsStore;
  profiles: Profiles;
  sessionOf(profile: Profile): Session;
}

/** Everything around keys and tickets, built and connected. */
export interface Tickets {
  issue: IssueTicket;
  invite: Invite;
  /** A keychain that hangs holds the process up for a minute when it ends by itself. */
  isKeychainBusy(): boolean;
  /** What the settings of a hosting may ask. */
  api: Readonly<Record<string, Handler>>;
}

/** A server that is asked for its clock has this long, in ms: the person waits for it. */
const longestAsk = 3_000;

export function createTickets({ settings, profiles, sessionOf }: TicketsParts): Tickets {
  const keychain = createKeychain();
  const keys = createSigningKeys({ keychain, now: Date.now });
  const profileKeys = createProfileKeys(profiles, keys);
  const user = (): TicketUser => {
    const { you, personId } = settings.get();
    const id = personId || randomUUID();
    if (!personId) settings.change((all) => ({ ...all, personId: id }));
    return { id, ...(you.name && { name: you.name }) };
  };
  const askServer = async (profile: JaasProfile): Promise<DateHeaders> => {
    // A file every deployment has; only its headers are wanted.
    const { headers } = await sessionOf(profile).fetch(
      `https://${serverOf(profile)}/${profile.appId}/external_api.js`,
      { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(longestAsk) },
    );
    return { date: headers.get('date'), age: headers.get('age') };
  };
  const showTicket = (profile: JaasProfile, room: string, ticket: string) =>
    askAboutTicket({
      post: createShortPost(sessionOf(profile)),
      server: serverOf(profile),
      tenant: tenantOf(profile),
      room,
      ticket,
    });
  const removeProfile: HostingApi['remove'] = async (id) => {
    const profile = profiles.find(id);
    if (!profile || !(await askToRemove(profile.name))) return ok(null);
    const forgotten = await profileKeys.forget(id);
    // A key without its profile would lie in the keychain for ever.
    if (!forgotten.ok) return forgotten;
    await sessionOf(profile).clearStorageData();
    profiles.remove(id);
    return ok(null);
  };
  const shared = { profiles, keys, askServer, now: Date.now, randomId: randomUUID };

  return {
    isKeychainBusy: keychain.isBusy,
    invite: createInvite({ ...shared, profiles: profiles.all, settings }),
    issue: createIssueTicket({
      ...shared,
      user,
      onUsed: ({ id }) => profiles.recordUse(id, Date.now()),
    }),
    api: createHostingApi({
      ...shared,
      profileKeys,
      testKey: createTestKey({ ...shared, showTicket }),
      user,
      chooseFile,
      removeProfile,
    }),
  };
}
