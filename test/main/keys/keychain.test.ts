import { beforeEach, describe, expect, it } from 'vitest';
import { createKeychain, type Keychain, type KeychainParts } from '../../../main/keys/keychain.ts';
import {
  createFakeKeytar,
  type FakeKeytar,
  lockedWords,
  tooLargeWords,
} from '../../fakes/keytar.ts';

let keytar: FakeKeytar;
let keychain: Keychain;
const open = (parts: KeychainParts = {}): Keychain =>
  createKeychain({ load: () => keytar, limit: 200, platform: 'linux', ...parts });
beforeEach(() => {
  keytar = createFakeKeytar();
  keychain = open();
});

const failed = (code: string) => ({ ok: false, problem: { code } });
const found = (value: string) => ({ ok: true, value });
const done = { ok: true, value: undefined };

/** What the systems say, and what it means. */
const words: readonly [said: string, code: string][] = [
  [lockedWords, 'locked'],
  ['Cannot get secret of a locked object', 'locked'],
  ['The item is locked', 'locked'],
  ['User interaction is not allowed.', 'locked'],
  ['In dark wake, no UI possible', 'locked'],
  ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'locked'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'unavailable'],
  ['The name is not activatable', 'unavailable'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'unavailable'],
  ['Could not connect: No such file or directory', 'unavailable'],
  ['Could not connect: Connection refused', 'unavailable'],
  ['The connection is closed', 'unavailable'],
  ['Error calling StartServiceByName for org.freedesktop.secrets', 'unavailable'],
  ['Process org.freedesktop.secrets exited with status 1', 'unavailable'],
  ['A default keychain could not be found.', 'unavailable'],
  ['No keychain is available. You may need to restart your computer.', 'unavailable'],
  ['A specified logon session does not exist.', 'unavailable'],
  [tooLargeWords, 'unavailable'],
  ['Zeitüberschreitung wurde erreicht', 'unavailable'],
  ['', 'unavailable'],
  ['Access is denied.', 'denied'],
  ['User canceled the operation.', 'denied'],
  ['The operation was cancelled', 'denied'],
  ['The user name or passphrase you entered is not correct.', 'denied'],
  ['An AppArmor policy prevents this sender from sending this message', 'denied'],
  ['Rejected send message, 2 matched rules; type="method_call", sender=":1.4"', 'denied'],
  ['Timeout was reached', 'slow'],
  ['Did not receive a reply. Possible causes include: …', 'slow'],
];

describe('an error of the system', () => {
  it.each(words)('“%s” means %s, for each call', async (said, code) => {
    keytar.state = said || ' ';
    keytar.entries.set('a', 'old');
    for (const answer of [keychain.get('a'), keychain.set('a', 'new'), keychain.delete('a')]) {
      await expect(answer).resolves.toEqual(failed(code));
    }
    expect(keytar.entries.get('a')).toBe('old');
  });

  it('never shows its words, which can hold names of accounts', async () => {
    keytar.state = 'no item with service app.parlour.Parlour and account ada@example.org';
    expect(JSON.stringify(await keychain.get('ada@example.org'))).not.toMatch(/ada|item/);
  });

  it('that comes before the first answer is one too', async () => {
    const broken = open({
      load: () => ({
        ...keytar,
        getPassword: () => {
          throw new Error('Account is required.');
        },
      }),
    });
    expect(await broken.get('a')).toEqual(failed('unavailable'));
  });
});

describe('a missing native module', () => {
  it('is told as such, and looked for again the next time', async () => {
    let isThere = false;
    const late = open({
      load: () => {
        if (!isThere) throw new Error('Failed to load keytar native addon');
        return keytar;
      },
    });
    expect(await late.get('a')).toEqual(failed('missing-module'));
    expect(await late.set('a', 'x')).toEqual(failed('missing-module'));
    expect(await late.delete('a')).toEqual(failed('missing-module'));
    isThere = true;
    expect(await late.set('a', 'x')).toEqual(done);
  });

  it('is not even looked for before the first call', async () => {
    let loads = 0;
    const counting = open({
      load: () => {
        loads++;
        return keytar;
      },
    });
    expect(loads).toBe(0);
    await counting.get('a');
    await counting.get('a');
    expect(loads).toBe(1);
  });
});

describe('a secret', () => {
  it.each(['', '\0', 'hunter\0two'])(
    'that a C string cannot carry is refused: %j',
    async (text) => {
      await expect(keychain.set('a', text)).rejects.toThrow(TypeError);
      expect(keytar.calls).toEqual([]);
    },
  );

  it('too large for the keychain leaves the old one', async () => {
    await keychain.set('a', 'old');
    expect(await keychain.set('a', 'x'.repeat(2_561))).toEqual(failed('unavailable'));
    expect(await keychain.get('a')).toEqual(found('old'));
  });

  it.each([
    ['the old one', 'old'],
    ['nothing', undefined],
  ])('that comes back as another leaves %s', async (_what, old) => {
    if (old !== undefined) keytar.entries.set('a', old);
    const cutting = open({
      load: () => ({
        ...keytar,
        setPassword: (service, account, secret) =>
          keytar.setPassword(service, account, secret.slice(0, 5)),
      }),
    });
    expect(await cutting.set('a', 'longer than five')).toEqual(failed('damaged'));
    expect(keytar.entries.get('a')).toBe(old);
  });

  it.each(['x', 'x'.repeat(2_560), 'Schlüssel 🗝', '{"v":1}', ' '])(
    'comes back: %j',
    async (text) => {
      expect(await keychain.set('a', text)).toEqual(done);
      expect(await keychain.get('a')).toEqual(found(text));
    },
  );

  it('replaces the one before, and no other', async () => {
    await keychain.set('a', 'one');
    await keychain.set('b', 'two');
    await keychain.set('a', 'three');
    expect(await keychain.get('a')).toEqual(found('three'));
    expect(await keychain.delete('a')).toEqual(done);
    expect(await keychain.get('a')).toEqual(failed('absent'));
    expect(await keychain.get('b')).toEqual(found('two'));
  });
});

describe('a locked keyring', () => {
  beforeEach(() => {
    keytar.entries.set('a', 'old');
    keytar.state = 'locked';
  });

  it.each(['a', 'b'])('is not an empty one (entry %s)', async (account) => {
    expect(await keychain.get(account)).toEqual(failed('locked'));
  });

  it('takes nothing', async () => {
    expect(await keychain.set('a', 'new')).toEqual(failed('locked'));
    expect(keytar.entries.get('a')).toBe('old');
  });

  it('deletes nothing, and does not say it did', async () => {
    expect(await keychain.delete('a')).toEqual(failed('locked'));
    expect(await keychain.delete('b')).toEqual(failed('locked'));
    expect(keytar.entries.get('a')).toBe('old');
  });

  it('gives the entry once it is unlocked on asking', async () => {
    keytar.unlocksWhenAsked = true;
    expect(await keychain.get('a')).toEqual(found('old'));
  });

  it('deletes the entry once it is unlocked on asking', async () => {
    keytar.unlocksWhenAsked = true;
    expect(await keychain.delete('a')).toEqual(done);
    expect([...keytar.entries]).toEqual([]);
  });

  it('that the probe had unlocked is looked into again', async () => {
    // The prompt for reading is dismissed, the one for the probe is not.
    const second = open({
      load: () => ({
        ...keytar,
        setPassword: (...given) => {
          keytar.state = 'open';
          return keytar.setPassword(...given);
        },
      }),
    });
    expect(await second.get('a')).toEqual(found('old'));
  });
});

describe('an open keyring without the entry', () => {
  it('says so and keeps no trace of the question', async () => {
    expect(await keychain.get('a')).toEqual(failed('absent'));
    expect([...keytar.entries]).toEqual([]);
  });

  it('is not written to where a lock is an error anyway', async () => {
    expect(await open({ platform: 'darwin' }).get('a')).toEqual(failed('absent'));
    expect(await open({ platform: 'win32' }).get('a')).toEqual(failed('absent'));
    expect(keytar.calls).toEqual(['get a', 'get a']);
  });

  it('has nothing to delete', async () => {
    expect(await keychain.delete('a')).toEqual(done);
    expect([...keytar.entries]).toEqual([]);
  });
});

describe('a keychain that hangs', () => {
  const timed = async (answer: Promise<unknown>): Promise<[unknown, number]> => {
    const start = performance.now();
    return [await answer, performance.now() - start];
  };

  it('answers within the limit, and at once while it still hangs', async () => {
    const goOn = keytar.hang();
    const [first, after] = await timed(keychain.get('a'));
    expect(first).toEqual(failed('slow'));
    expect(after).toBeGreaterThan(190);
    expect(after).toBeLessThan(400);
    for (const call of [keychain.get('b'), keychain.set('c', 'x'), keychain.delete('d')]) {
      const [answer, moment] = await timed(call);
      expect(answer).toEqual(failed('slow'));
      expect(moment).toBeLessThan(50);
    }
    expect(keytar.calls).toEqual(['get a']);
    goOn();
  });

  it('blocks one thread, whoever else waits', async () => {
    const goOn = keytar.hang();
    const all = Array.from({ length: 20 }, (_, i) => keychain.get(String(i)));
    const [answers, after] = await timed(Promise.all(all));
    expect(answers).toEqual(all.map(() => failed('slow')));
    expect(after).toBeLessThan(400);
    expect(keytar.calls).toEqual(['get 0']);
    goOn();
  });

  it('works again when it answers after all, and what waited is not made up for', async () => {
    keytar.entries.set('a', 'old');
    const goOn = keytar.hang();
    await Promise.all([keychain.get('a'), keychain.delete('a')]);
    await keychain.set('a', 'new');
    goOn();
    await settled();
    expect(keytar.calls).toEqual(['get a']);
    expect(await keychain.get('a')).toEqual(found('old'));
  });

  it.each([
    ['what was there before', 'old'],
    ['nothing', undefined],
  ])('takes nothing in after we said that it did not: %s', async (_what, old) => {
    if (old !== undefined) keytar.entries.set('a', old);
    let goOn = (): void => undefined;
    const hangsAtSet = open({
      load: () => ({
        ...keytar,
        setPassword: (service, account, secret) => {
          if (secret === 'new') goOn = keytar.hang();
          return keytar.setPassword(service, account, secret);
        },
      }),
    });
    expect(await hangsAtSet.set('a', 'new')).toEqual(failed('slow'));
    goOn();
    await settled();
    expect(keytar.entries.get('a')).toBe(old);
    expect(keytar.calls).toContain('set a');
    expect(await hangsAtSet.set('a', 'newer')).toEqual(done);
  });

  it('starts no further call behind one that came too late', async () => {
    const goOn = keytar.hang();
    await keychain.set('a', 'new');
    goOn();
    await settled();
    expect(keytar.calls).toEqual(['get a']);
    expect([...keytar.entries]).toEqual([]);
  });

  it('is known to be busy until it answers, as then the app cannot end by itself', async () => {
    expect(keychain.isBusy()).toBe(false);
    const goOn = keytar.hang();
    await keychain.get('a');
    expect(keychain.isBusy()).toBe(true);
    goOn();
    await settled();
    expect(keychain.isBusy()).toBe(false);
  });

  it('and then fails is told once', async () => {
    const goOn = keytar.hang();
    expect(await keychain.get('a')).toEqual(failed('slow'));
    keytar.state = 'Timeout was reached';
    goOn();
    await settled();
    keytar.state = 'open';
    expect(await keychain.get('a')).toEqual(failed('absent'));
  });
});

describe('many calls at once', () => {
  it('go one by one, in their order', async () => {
    const writes = Array.from({ length: 10 }, (_, i) => keychain.set('a', String(i)));
    const reads = Array.from({ length: 10 }, () => keychain.get('a'));
    expect(await Promise.all(writes)).toEqual(writes.map(() => done));
    expect(await Promise.all(reads)).toEqual(reads.map(() => found('9')));
    expect(keytar.mostAtOnce).toBe(1);
  });

  it('do not stop at one that fails', async () => {
    keytar.state = 'locked';
    const first = keychain.set('a', 'x');
    const second = first.then(() => {
      keytar.state = 'open';
      return keychain.set('a', 'y');
    });
    expect(await Promise.all([first, second])).toEqual([failed('locked'), done]);
  });
});

/** Until everything that was set free has run. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 30));
