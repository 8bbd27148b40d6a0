import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { inRoot, tool } from '../../scripts/paths.ts';
import type { Asked } from './ask.ts';
import { type Keyring, type KeyringState, startKeyring } from './rig.ts';

let keyring: Keyring | undefined;
afterEach(async () => {
  await keyring?.stop();
  keyring = undefined;
});
const computer = async (state: KeyringState): Promise<Keyring> => {
  keyring = await startKeyring(state);
  return keyring;
};

/** Asks in a process of its own: a crash of keytar is a result, not the end of the tests. */
async function ask(...steps: string[]): Promise<Asked> {
  const { DISPLAY: _display, ...surroundings } = process.env;
  const { stdout } = await promisify(execFile)(
    tool('node'),
    [inRoot('test', 'keyring', 'ask.ts'), ...steps],
    { env: { ...surroundings, ...keyring?.env } },
    // It kills itself if a call hangs; one that crashed has printed nothing.
  ).catch((killed: { stdout: string }) => killed);
  return JSON.parse(stdout) as Asked;
}

const failed = (code: string) => ({ ok: false, problem: { code } });
const found = (value: string) => ({ ok: true, value });
const done = { ok: true };
const answersOf = ({ answers }: Asked): unknown[] => answers.map(({ answer }) => answer);

/**
 * Nobody waits long, and the rest of the app notices nothing: a call that got into the way would
 * hold files up for seconds. On a machine that is busy anyway it is measured against that.
 */
function expectCalm({ answers, meanwhile, before }: Asked): void {
  for (const { milliseconds } of answers) expect(milliseconds).toBeLessThan(10_000);
  expect(meanwhile.loopDelay).toBeLessThan(Math.max(50, 4 * before.loopDelay));
  expect(meanwhile.slowestRead).toBeLessThan(Math.max(100, 4 * before.slowestRead));
}

// Another program can take the machine for a moment; hardly for three.
describe('a keyring that cannot be used', { retry: 2 }, () => {
  it.each<[KeyringState, string]>([
    ['no-bus', 'unavailable'],
    ['no-service', 'unavailable'],
    ['empty', 'locked'],
    ['denied', 'denied'],
    ['locked', 'locked'],
  ])('because it is %s says %s to every call', async (state, code) => {
    await computer(state);
    const asked = await ask('get a', 'set a x', 'delete a', 'get a,get b,set a y');
    expect(answersOf(asked)).toEqual(Array(6).fill(failed(code)));
    expectCalm(asked);
  });

  it('because it hangs says so after 8 s, to all who wait, and then at once', async () => {
    await computer('hanging');
    const from = performance.now();
    const asked = await ask('get a,get b,set a x,delete a,get c,get d', 'get a', 'set a x');
    expect(answersOf(asked)).toEqual(Array(8).fill(failed('slow')));
    expectCalm(asked);
    for (const { milliseconds } of asked.answers.slice(6)) expect(milliseconds).toBeLessThan(500);
    // The program ended, and did not wait the 50 s that the call takes.
    expect(performance.now() - from).toBeLessThan(12_000);
  });

  it('because nothing says where the bus is is unavailable too', async () => {
    const { env } = await computer('no-bus');
    const { DBUS_SESSION_BUS_ADDRESS: _address, ...rest } = env;
    keyring = { ...keyring!, env: rest };
    const outer = process.env['DBUS_SESSION_BUS_ADDRESS'];
    delete process.env['DBUS_SESSION_BUS_ADDRESS'];
    try {
      const asked = await ask('get a', 'set a x', 'delete a');
      expect(answersOf(asked)).toEqual(Array(3).fill(failed('unavailable')));
      expectCalm(asked);
    } finally {
      if (outer !== undefined) process.env['DBUS_SESSION_BUS_ADDRESS'] = outer;
    }
  });
});

describe('a keyring that comes and goes', { retry: 2 }, () => {
  it('is locked with a secret in it: no loss, and not mistaken for an empty one', async () => {
    const computerOfAda = await computer('unlocked');
    await ask('set a x');
    await computerOfAda.become('locked');
    const asked = await ask('get a', 'get b', 'set a y', 'delete a');
    expect(answersOf(asked)).toEqual(Array(4).fill(failed('locked')));
    expectCalm(asked);
    await computerOfAda.become('unlocked');
    expect(answersOf(await ask('get a'))).toEqual([found('x')]);
  });

  it('is gone while the app runs, and there again', async () => {
    const computerOfAda = await computer('unlocked');
    await ask('set a x');
    await computerOfAda.become('no-service');
    expect(answersOf(await ask('get a'))).toEqual([failed('unavailable')]);
    await computerOfAda.become('unlocked');
    expect(answersOf(await ask('get a'))).toEqual([found('x')]);
  });

  it('had its secret removed by another program: absent, and not locked', async () => {
    await computer('unlocked');
    const asked = await ask('set a x', 'get a', 'outside a', 'get a', 'delete a');
    expect(answersOf(asked)).toEqual([done, found('x'), true, failed('absent'), done]);
    expectCalm(asked);
  });
});

describe('an open keyring', { retry: 2 }, () => {
  it('that never had the secret is just empty', async () => {
    await computer('unlocked');
    const asked = await ask('get a', 'delete a', 'get a');
    expect(answersOf(asked)).toEqual([failed('absent'), done, failed('absent')]);
    expectCalm(asked);
  });

  it('keeps, replaces and forgets', async () => {
    await computer('unlocked');
    const large = 'x'.repeat(1_398);
    const asked = await ask('set a x', 'get a', `set a ${large}`, 'get a', 'delete a', 'get a');
    expect(answersOf(asked)).toEqual([
      done,
      found('x'),
      done,
      found(large),
      done,
      failed('absent'),
    ]);
    expectCalm(asked);
  });

  it('keeps it for the next start', async () => {
    await computer('unlocked');
    await ask('set a Schlüssel');
    expect(answersOf(await ask('get a', 'get b'))).toEqual([found('Schlüssel'), failed('absent')]);
  });
});
