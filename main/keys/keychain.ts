import { createRequire } from 'node:module';
import type { KeychainProblemCode } from '../../common/key-problem.ts';
import type { Problem } from '../../common/problem.ts';
import { fail, ok, type Result } from '../../common/result.ts';

/**
 * The part of keytar that is used. Never `findCredentials` or `findPassword`: on a locked Linux
 * keyring they end the whole process (atom/node-keytar#477).
 */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, secret: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

export type KeychainFailure = Problem<Exclude<KeychainProblemCode, 'removed'> | 'absent'>;
type Answer<Value> = Promise<Result<Value, KeychainFailure>>;

/**
 * The keychain of the system, one account per secret. No word of its errors comes out of here. It
 * stays in main: in a process of its own keytar would hold each key in the memory of another one.
 */
export interface Keychain {
  /** `absent` means that the keychain is open and has no such entry. */
  get(account: string): Answer<string>;
  /** Kept and read back as given; otherwise the entry is what it was before. */
  set(account: string, secret: string): Answer<void>;
  /** Also right if there was nothing to delete. */
  delete(account: string): Answer<void>;
  /**
   * Whether a call is out, answered as slow or not. A process that exits with one waits for it, up
   * to 50 s or as long as a prompt is open, and then aborts: at the very end it has to be killed.
   */
  isBusy(): boolean;
}

export interface KeychainParts {
  load?: () => Keytar;
  /** Milliseconds. A secret service that hangs answers after 50 s, and so does each later call. */
  limit?: number;
  platform?: NodeJS.Platform;
}

const service = 'app.parlour.Parlour';

/** Written and removed again to learn whether the keychain is open. */
const probe = 'probe';

/** What the systems say, first match first; whatever else they say means `unavailable`. */
const meanings: readonly [RegExp, KeychainFailure['code']][] = [
  // gnome-keyring; KeePassXC; macOS without a screen to ask on.
  [/locked|interaction is not allowed|no UI possible/i, 'locked'],
  // gnome-keyring without any keyring, after its offer to make one was declined.
  [/object does not exist at path/i, 'locked'],
  // macOS after "Deny" or a wrong password; Windows; a D-Bus policy.
  [
    /cancell?ed|denied|not authorized|not correct|permission|policy prevents|rejected send/i,
    'denied',
  ],
  [/timeout|timed out|did not receive a reply/i, 'slow'],
];

/** What a call works with while it has its turn. */
interface Turn {
  keytar: Keytar;
  /** Whether nobody waits for the answer any more. */
  isLate(): boolean;
  /** Whether a locked keychain answers like an empty one; elsewhere it fails with an error. */
  locksSilently: boolean;
}

export function createKeychain({
  load = loadKeytar,
  limit = 8_000,
  platform = process.platform,
}: KeychainParts = {}): Keychain {
  let loaded: Keytar | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let busy = false;
  let hanging = false;

  // keytar blocks one of the four threads that files and names are also read on, so a second
  // call waits for the first, and while one hangs there is no other.
  const inTurn = <Value>(work: (turn: Turn) => Answer<Value>): Answer<Value> => {
    if (hanging) return Promise.resolve(slow);
    const turn = queue.then(() => (hanging ? slow : inTime(attempt(work))));
    queue = turn;
    return turn;
  };

  const inTime = <Value>(done: Answer<Value>): Answer<Value> => {
    busy = true;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<typeof slow>((resolve) => {
      timer = setTimeout(() => {
        hanging = true;
        resolve(slow);
      }, limit);
    });
    const inTheEnd = done.finally(() => {
      clearTimeout(timer);
      busy = false;
      hanging = false;
    });
    return Promise.race([inTheEnd, tooLate]);
  };

  const attempt = async <Value>(work: (turn: Turn) => Answer<Value>): Answer<Value> => {
    try {
      loaded ??= load();
    } catch {
      return fail({ code: 'missing-module' });
    }
    try {
      return await work({
        keytar: loaded,
        isLate: () => hanging,
        locksSilently: platform === 'linux',
      });
    } catch (error) {
      return fail({ code: meaningOf(error) });
    }
  };

  return {
    get: (account) =>
      inTurn(async (turn) => {
        const secret = await look(turn, account);
        return secret === null ? fail({ code: 'absent' }) : ok(secret);
      }),
    set: async (account, secret) => {
      // A C string on the way: NUL would cut it off without a word, and nothing is refused.
      if (secret === '' || secret.includes('\0')) throw new TypeError('no secret for a keychain');
      return inTurn((turn) => replace(turn, account, secret));
    },
    delete: (account) => inTurn((turn) => remove(turn, account)),
    isBusy: () => busy,
  };
}

const slow = fail({ code: 'slow' as const });

/**
 * The entry, or null if the keychain is open and has none. libsecret answers null for a locked one
 * too: at once if there is no such entry, after a dismissed prompt if there is. Only writing tells.
 */
async function look(turn: Turn, account: string): Promise<string | null> {
  const { keytar, isLate, locksSilently } = turn;
  const secret = await keytar.getPassword(service, account);
  if (secret !== null || isLate() || !locksSilently) return secret;
  await keytar.setPassword(service, probe, probe);
  await keytar.deletePassword(service, probe);
  // Whoever was asked for the password may have typed it this time.
  return isLate() ? null : keytar.getPassword(service, account);
}

async function replace({ keytar, isLate }: Turn, account: string, secret: string): Answer<void> {
  const before = await keytar.getPassword(service, account);
  if (isLate()) return slow;
  await keytar.setPassword(service, account, secret);
  const isKept = !isLate() && (await keytar.getPassword(service, account)) === secret;
  if (isKept && !isLate()) return ok(undefined);
  // Not what was given, or in after we said that it was not.
  if (before === null) await keytar.deletePassword(service, account);
  else await keytar.setPassword(service, account, before);
  return fail({ code: 'damaged' });
}

async function remove(turn: Turn, account: string): Answer<void> {
  if (await turn.keytar.deletePassword(service, account)) return ok(undefined);
  // A locked keyring deletes nothing and says `false`, like an open one without the entry; reading
  // has it unlocked.
  if (turn.isLate() || (await look(turn, account)) === null) return ok(undefined);
  const isGone = await turn.keytar.deletePassword(service, account);
  return isGone ? ok(undefined) : fail({ code: 'locked' });
}

const meaningOf = (error: unknown): KeychainFailure['code'] =>
  meanings.find(([words]) => words.test(String(error)))?.[1] ?? 'unavailable';

/** At the first use: its native half brings the system's libraries. By name, as it is not bundled. */
const loadKeytar = (): Keytar => createRequire(import.meta.url)('keytar') as Keytar;
