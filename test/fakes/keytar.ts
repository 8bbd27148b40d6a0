import type { Keytar } from '../../main/keys/keychain.ts';

/** What libsecret says on a locked keyring, word for word. */
export const lockedWords = 'Cannot create an item in a locked collection';
/** What Windows says to more than its credentials hold (atom/node-keytar#112). */
export const tooLargeWords = 'The stub received bad data.';

export interface FakeKeytar extends Keytar {
  /** What lies in the keyring, by account. */
  readonly entries: Map<string, string>;
  /** The calls in their order, such as `get key:a`. */
  readonly calls: string[];
  /** The most calls that ever ran at the same time. */
  mostAtOnce: number;
  /** `open`, `locked`, or an error with these words for every call. */
  state: string;
  /** Whoever is asked for the password types it: the next prompt unlocks. */
  unlocksWhenAsked: boolean;
  /** While set, calls neither answer nor act. */
  hang(): () => void;
}

const mostBytes = 2_560;

/** keytar on libsecret, as it was measured with gnome-keyring, with the size limit of Windows. */
export function createFakeKeytar(): FakeKeytar {
  const entries = new Map<string, string>();
  const calls: string[] = [];
  let atOnce = 0;
  let hung: Promise<void> | undefined;

  const call = async <Value>(name: string, run: () => Value): Promise<Value> => {
    calls.push(name);
    fake.mostAtOnce = Math.max(fake.mostAtOnce, ++atOnce);
    try {
      await (hung ?? new Promise((resolve) => setImmediate(resolve)));
      if (fake.state !== 'open' && fake.state !== 'locked') throw new Error(fake.state);
      return run();
    } finally {
      atOnce--;
    }
  };
  const isLocked = (): boolean => {
    if (fake.state === 'locked' && fake.unlocksWhenAsked) fake.state = 'open';
    return fake.state === 'locked';
  };

  const fake: FakeKeytar = {
    entries,
    calls,
    mostAtOnce: 0,
    state: 'open',
    unlocksWhenAsked: false,
    hang: () => {
      let goOn = (): void => undefined;
      hung = new Promise((resolve) => {
        goOn = () => {
          hung = undefined;
          resolve();
        };
      });
      return goOn;
    },
    // Reading asks for the password only if there is such an entry.
    getPassword: (_service, account) =>
      call(`get ${account}`, () => {
        const secret = entries.get(account);
        return secret === undefined || isLocked() ? null : secret;
      }),
    setPassword: (_service, account, secret) =>
      call(`set ${account}`, () => {
        if (isLocked()) throw new Error(lockedWords);
        if (Buffer.byteLength(secret) > mostBytes) throw new Error(tooLargeWords);
        entries.set(account, secret);
      }),
    // Deleting asks for nothing.
    deletePassword: (_service, account) =>
      call(`delete ${account}`, () => fake.state === 'open' && entries.delete(account)),
  };
  return fake;
}
