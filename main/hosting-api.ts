import * as v from 'valibot';
import type { HostingApi, PreviewProblem } from '../common/hosting-api.ts';
import { longestProfileName } from '../common/profile-parts.ts';
import { ownServerSigningInput } from '../common/own-server.ts';
import { type KeptProfile, signsTickets } from '../common/profile.ts';
import { fail, ok } from '../common/result.ts';
import { cleanRoomName } from '../common/room-name.ts';
import { parseServerAddress } from '../common/server-address.ts';
import { parseExtraClaims } from '../common/extra-claims.ts';
import { ticketChoiceInput } from '../common/ticket-choice.ts';
import { ticketClaims, type TicketUser } from '../common/ticket-claims.ts';
import type { TakeEnv } from './keys/take-env.ts';
import { type Handler, handler } from './ipc.ts';
import type { Restrictions } from './managed/restrictions.ts';
import { wishFor } from './tickets/issue-ticket.ts';
import { readKeyFile } from './keys/key-file.ts';
import type { ProfileKeys } from './keys/profile-keys.ts';
import type { Profiles } from './profiles.ts';
import type { KeyTest } from './tickets/test-key.ts';

export interface HostingApiParts {
  profiles: Profiles;
  profileKeys: ProfileKeys;
  takeEnv: TakeEnv;
  testKey: KeyTest;
  user(): TicketUser;
  restrictions: Pick<Restrictions, 'allowsServer' | 'allowsKind'>;
  now(): number;
  randomId(): string;
  /** Lets the person choose a file; answers its path. */
  chooseFile(kind: 'key' | 'env'): Promise<string | undefined>;
  /** Removes a profile's key and storage, after asking. */
  removeProfile: HostingApi['remove'];
}

const id = v.pipe(v.string(), v.maxLength(32));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestProfileName));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** More than any key; what is too long for its field is refused with its own sentence. */
const pastedText = v.pipe(v.string(), v.maxLength(1_000_000));
const keyText = v.union([
  pastedText,
  v.pipe(
    v.custom<Uint8Array>((value) => value instanceof Uint8Array),
    v.check((bytes) => bytes.length <= 1_000_000),
  ),
]);

/** The answers to what the settings of a hosting ask. */
export function createHostingApi(parts: HostingApiParts): Record<keyof HostingApi, Handler> {
  const { profiles, profileKeys } = parts;

  const chooseKeyFile: HostingApi['chooseKeyFile'] = async (profile) => {
    const path = await parts.chooseFile('key');
    if (path === undefined) return null;
    const bytes = await readKeyFile(path);
    if (!bytes.ok) return fail({ about: 'key', problem: bytes.problem });
    return profileKeys.save(profile, bytes.value, path);
  };

  const importEnv: HostingApi['importEnv'] = async (profile) => {
    const path = await parts.chooseFile('env');
    if (path === undefined) return null;
    const bytes = await readKeyFile(path);
    if (!bytes.ok) return fail({ about: 'key', problem: bytes.problem });
    return parts.takeEnv(profile, bytes.value, path);
  };

  const previewTicket: HostingApi['previewTicket'] = async (wanted, written) => {
    const profile = profiles.find(wanted);
    const room = cleanRoomName(written);
    if (written.includes('/')) {
      return fail<PreviewProblem>({
        about: 'room',
        problem: { code: 'room-character', about: '/' },
      });
    }
    if (!room.ok) return fail<PreviewProblem>({ about: 'room', problem: room.problem });
    if (!profile || !signsTickets(profile)) {
      return fail<PreviewProblem>({ about: 'ticket', problem: 'issuer-missing' });
    }
    const wish = wishFor(profile, room.value, parts.user());
    const content = ticketClaims(wish, parts.now(), parts.randomId());
    if (!content.ok) return fail<PreviewProblem>({ about: 'ticket', problem: content.problem });
    const { header, claims } = content.value;
    return ok(`${encoded(header)}.${encoded(claims)}.`);
  };

  const setServer: HostingApi['setServer'] = async (wanted, written) => {
    const address = parseServerAddress(written);
    if (!address.ok) return address;
    const { server, path } = address.value;
    if (!parts.restrictions.allowsServer(server)) {
      return fail({ code: 'address-not-allowed', about: server });
    }
    const twin = profiles.all().find(
      (one) =>
        one.kind === 'ownServer' &&
        one.id !== wanted &&
        one.server === server &&
        // Meetings are told apart without regard to case, too.
        one.path.toLowerCase() === path.toLowerCase(),
    );
    if (twin?.kind === 'ownServer') return fail({ code: 'address-taken', about: twin.name });
    profiles.change(wanted, (one) => (one.kind === 'ownServer' ? { ...one, server, path } : one));
    return ok(null);
  };

  const setSigning: HostingApi['setSigning'] = async (wanted, signing) => {
    const extra = parseExtraClaims(signing.extraClaims);
    profiles.change(wanted, (one) =>
      one.kind === 'ownServer'
        ? { ...one, ...signing, extraClaims: extra.ok ? signing.extraClaims : one.extraClaims }
        : one,
    );
    return extra.ok ? ok(null) : extra;
  };

  /** A call about one profile that exists, and is of that kind; about any other nothing happens. */
  const known =
    <Rest extends unknown[], Answer>(
      run: (profile: string, ...rest: Rest) => Answer,
      only?: KeptProfile['kind'],
    ) =>
    (profile: string, ...rest: Rest): Answer | undefined => {
      const kind = profiles.find(profile)?.kind;
      return kind !== undefined && kind === (only ?? kind) ? run(profile, ...rest) : undefined;
    };

  /** The same about one that the person may change: those of a policy stay as they are. */
  const own: typeof known = (run, only) =>
    known((profile, ...rest) => {
      return profiles.find(profile)?.managed ? undefined : run(profile, ...rest);
    }, only);

  return {
    choose: handler(v.strictTuple([id]), profiles.choose),
    add: handler(
      v.strictTuple([v.picklist(['jaas', 'ownServer']), name]),
      // No page of ours offers a kind that the policy hides.
      (kind, text) =>
        parts.restrictions.allowsKind(kind) ? profiles.add(kind, text).id : undefined,
    ),
    rename: handler(v.strictTuple([id, name]), (profile, text) =>
      profiles.change(profile, (one) => ({ ...one, name: text })),
    ),
    duplicate: handler(
      v.strictTuple([id, name]),
      known((profile: string, text: string) => {
        const kind = profiles.find(profile)?.kind;
        // The policy's own may be of a kind that is hidden otherwise.
        if (kind && parts.restrictions.allowsKind(kind)) profiles.duplicate(profile, text);
      }),
    ),
    move: handler(v.strictTuple([id, v.picklist([-1, 1])]), profiles.move),
    setServer: handler(v.strictTuple([id, pastedText]), own(setServer, 'ownServer')),
    setSigning: handler(v.strictTuple([id, ownServerSigningInput]), own(setSigning, 'ownServer')),
    setIds: handler(v.strictTuple([id, shortText, shortText]), own(profileKeys.takeIds, 'jaas')),
    setTicket: handler(v.strictTuple([id, ticketChoiceInput]), (profile, ticket) =>
      profiles.change(profile, (one) => ({ ...one, ticket })),
    ),
    remove: handler(v.strictTuple([id]), own(parts.removeProfile)),
    saveKey: handler(
      v.strictTuple([id, keyText]),
      known((profile: string, key: string | Uint8Array) => profileKeys.save(profile, key)),
    ),
    saveSecret: handler(
      v.strictTuple([id, pastedText]),
      known(
        (profile: string, secret: string) => profileKeys.saveSecret(profile, secret),
        'ownServer',
      ),
    ),
    chooseKeyFile: handler(v.strictTuple([id]), known(chooseKeyFile)),
    importEnv: handler(v.strictTuple([id]), known(importEnv)),
    unlockKey: handler(v.strictTuple([id, shortText]), known(profileKeys.unlock)),
    keepForSession: handler(v.strictTuple([id]), known(profileKeys.keepForSession)),
    testKey: handler(v.strictTuple([id]), known(parts.testKey)),
    forgetKey: handler(
      v.strictTuple([id]),
      known((profile: string) => profileKeys.forget(profile, 'key')),
    ),
    forgetSecret: handler(
      v.strictTuple([id]),
      known((profile: string) => profileKeys.forget(profile, 'secret'), 'ownServer'),
    ),
    previewTicket: handler(v.strictTuple([id, shortText]), known(previewTicket)),
  };
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
