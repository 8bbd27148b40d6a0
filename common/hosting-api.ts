import type { ExtraClaimsProblem } from './extra-claims.ts';
import type { JaasIdProblem } from './jaas-ids.ts';
import type { KeychainProblem, KeyProblem } from './key-problem.ts';
import type { LinkProblem } from './link-problem.ts';
import type { MethodUse } from './method-use.ts';
import type { OwnServerSigning } from './own-server.ts';
import type { KeptProfile, ProfileId } from './profile.ts';
import type { PolicyRefusal } from './policy-refusal.ts';
import type { Result } from './result.ts';
import type { SecretProblem } from './secret-problem.ts';
import type { ServerAddressProblem } from './server-address.ts';
import type { TicketChoice } from './ticket-choice.ts';
import type { TicketProblemCode } from './ticket-problem.ts';
import type { TicketRefusalCode } from './ticket-refusal.ts';

/** Why a key or a shared secret was not kept or not tried: it is none, the keychain did not take it, or the organisation does not allow its server. */
export type KeyTrouble =
  | { about: 'key'; problem: KeyProblem }
  | { about: 'secret'; problem: SecretProblem }
  | { about: 'keychain'; problem: KeychainProblem }
  | { about: 'server'; problem: PolicyRefusal };

/** What became of a key that was handed over. */
export interface KeyKept {
  /** Path of the file it was read from; it still lies there. */
  file?: string;
}

/** What a .env file brought besides the key or the secret. */
export interface EnvTaken extends KeyKept {
  /** AppID and key ID, or issuer and audience. */
  ids: boolean;
  /** Or a shared secret. */
  key: boolean;
  /** Why the IDs it names were not taken. */
  idProblem?: JaasIdProblem;
}

/** What a server says of a ticket; `not-asked` where it could not be asked without a meeting. */
export type ServerVerdict = 'accepted' | 'not-asked' | TicketRefusalCode;

/** What trying a key out showed. */
export interface KeyTested {
  server: ServerVerdict;
  /** How far this computer's clock is from the server's, in ms; absent when the server was not reached. */
  skew?: number;
}

/** What the settings of a hosting may ask of main. Keys go in; nothing here gives one back. */
export interface HostingApi {
  /** Makes it the profile that Home joins with. */
  choose(profile: ProfileId): Promise<void>;
  /** Adds an empty profile, makes it the current one, and answers its id. */
  add(kind: KeptProfile['kind'], name: string): Promise<string>;
  rename(profile: string, name: string): Promise<void>;
  /** Adds one like it under that name, without its key, and makes it the current one. */
  duplicate(profile: string, name: string): Promise<void>;
  /** Moves it up (-1) or down (1) in the list, past one neighbour. */
  move(profile: string, by: -1 | 1): Promise<void>;
  /** Checks the two IDs of a JaaS account together, and keeps them. */
  setIds(profile: string, appId: string, keyId: string): Promise<Result<null, JaasIdProblem>>;
  /** Checks the address of an own server, and keeps it. */
  setServer(profile: string, address: string): Promise<Result<null, ServerAddressProblem>>;
  /** How an own server's tickets are signed. */
  setSigning(profile: string, signing: OwnServerSigning): Promise<Result<null, ExtraClaimsProblem>>;
  setTicket(profile: string, choice: TicketChoice): Promise<void>;
  /** Removes the profile with its key and what its meetings stored, after asking. */
  remove(profile: string): Promise<Result<null, KeyTrouble>>;
  /** Keeps a key in the OS keychain: pasted text, or the bytes of a file that was dropped. */
  saveKey(profile: string, key: string | Uint8Array): Promise<Result<KeyKept, KeyTrouble>>;
  /** Lets the person choose a key file; `null` when they chose none. */
  chooseKeyFile(profile: string): Promise<Result<KeyKept, KeyTrouble> | null>;
  /** Lets the person choose a .env file and takes IDs, key or secret from it. */
  importEnv(profile: string): Promise<Result<EnvTaken, KeyTrouble> | null>;
  /** Opens the key that was handed over last and asked for a passphrase. */
  unlockKey(profile: string, passphrase: string): Promise<Result<KeyKept, KeyTrouble>>;
  /** Keeps the shared secret of an own server in the OS keychain. */
  saveSecret(profile: string, secret: string): Promise<Result<null, KeyTrouble>>;
  /** Keeps what was handed over last until Parlour ends, where no keychain takes it. */
  keepForSession(profile: string): Promise<Result<KeyKept, KeyTrouble>>;
  /** Signs and verifies with the key in the keychain, and shows the server its ticket. */
  testKey(profile: string): Promise<Result<KeyTested, KeyTrouble>>;
  /** Removes key and record. */
  forgetKey(profile: string): Promise<Result<null, KeyTrouble>>;
  /** Removes the shared secret and its record. */
  forgetSecret(profile: string): Promise<Result<null, KeyTrouble>>;
  /** The ticket a room would get, encoded as it is signed, but without a signature. */
  previewTicket(profile: string, room: string): Promise<Result<string, PreviewProblem>>;
}

export type PreviewProblem =
  | { about: 'room'; problem: LinkProblem }
  | { about: 'ticket'; problem: TicketProblemCode };

export const hostingMethods = {
  choose: 'call',
  add: 'settings calls',
  rename: 'settings calls',
  duplicate: 'settings calls',
  move: 'settings calls',
  setIds: 'settings calls',
  setServer: 'settings calls',
  setSigning: 'settings calls',
  setTicket: 'settings calls',
  remove: 'settings calls',
  saveKey: 'settings calls',
  saveSecret: 'settings calls',
  chooseKeyFile: 'settings calls',
  importEnv: 'settings calls',
  unlockKey: 'settings calls',
  keepForSession: 'settings calls',
  testKey: 'settings calls',
  forgetKey: 'settings calls',
  forgetSecret: 'settings calls',
  previewTicket: 'settings calls',
} satisfies Record<keyof HostingApi, MethodUse>;
