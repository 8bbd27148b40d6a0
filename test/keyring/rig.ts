import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * How a computer’s keyring can be. `unlocked` and `locked` are a real gnome-keyring; `empty` is one
 * in which nobody ever made a keyring; `hanging` takes every call and answers none; `denied` is one
 * that the bus lets nobody talk to.
 */
export type KeyringState =
  | 'unlocked'
  | 'locked'
  | 'empty'
  | 'denied'
  | 'no-service'
  | 'hanging'
  | 'no-bus';

export interface Keyring {
  /** What a program needs in its environment to find this keyring and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** The same computer a moment later; what the keyring holds stays. */
  become(state: KeyringState): Promise<void>;
  /** Ends what was started and removes its folder. */
  stop(): Promise<void>;
}

/** A D-Bus session of its own with a keyring in that state, in a folder of its own. */
export async function startKeyring(state: KeyringState): Promise<Keyring> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-keyring-'));
  const env = environmentIn(folder);
  let bus: ChildProcess | undefined;
  let service: ChildProcess | undefined;

  const become = async (next: KeyringState): Promise<void> => {
    await end(service);
    service = undefined;
    // What a bus lets through is settled when it starts.
    if (next === 'no-bus' || next === 'denied') {
      await end(bus);
      bus = undefined;
    }
    if (next === 'no-bus') return;
    bus ??= await startBus(folder, env, next === 'denied' ? refusal : '');
    service = await startService(next, env);
  };
  const stop = async (): Promise<void> => {
    await end(service);
    await end(bus);
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    // A keyring has to be made before it can be locked.
    if (state === 'locked') await become('unlocked');
    await become(state);
    return { env, become, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Every path that a keyring, a bus or an app puts something at lies inside `folder`. */
function environmentIn(folder: string): Record<string, string> {
  const place = (...parts: string[]): string => {
    const path = join(folder, ...parts);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  return {
    HOME: place('home'),
    XDG_DATA_HOME: place('home', 'data'),
    XDG_CONFIG_HOME: place('home', 'config'),
    XDG_CACHE_HOME: place('home', 'cache'),
    XDG_RUNTIME_DIR: place('run'),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'run', 'bus')}`,
  };
}

type Env = Readonly<Record<string, string>>;

/** No service is started on demand: each process is a child of ours, and no prompt pops up. */
const busConfig = (address: string, refused: string): string => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>${refused}
  </policy>
</busconfig>
`;

async function startBus(folder: string, env: Env, refused: string): Promise<ChildProcess> {
  const config = join(folder, 'bus.conf');
  writeFileSync(config, busConfig(env['DBUS_SESSION_BUS_ADDRESS'] ?? '', refused));
  const bus = start('dbus-daemon', ['--nofork', '--nosyslog', `--config-file=${config}`], env);
  await until(() => isAnswering(env, 'org.freedesktop.DBus'), 'a D-Bus daemon');
  return bus;
}

async function startService(
  state: Exclude<KeyringState, 'no-bus'>,
  env: Env,
): Promise<ChildProcess | undefined> {
  const service = serviceFor(state, env);
  if (service) await until(() => isAnswering(env, secrets), `a keyring that is ${state}`);
  return service;
}

const secrets = 'org.freedesktop.secrets';
/** What comes last counts. */
const refusal = `<deny send_destination="${secrets}"/>`;
const keyringDaemon = ['--foreground', '--components=secrets'];

function serviceFor(state: Exclude<KeyringState, 'no-bus'>, env: Env): ChildProcess | undefined {
  switch (state) {
    case 'unlocked':
    case 'denied':
      // The first time, this makes the keyring “login” with that password.
      return start('gnome-keyring-daemon', [...keyringDaemon, '--unlock'], env, 'password');
    case 'locked':
    case 'empty':
      return start('gnome-keyring-daemon', keyringDaemon, env);
    case 'hanging':
      return start('dbus-test-tool', ['black-hole', `--name=${secrets}`], env);
    case 'no-service':
      return undefined;
  }
}

function start(program: string, words: string[], env: Env, input = ''): ChildProcess {
  const child = spawn(program, words, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined).end(input);
  // Tests that are broken off leave nothing behind.
  const endWithUs = (): unknown => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** By its id, and gone when this is done. */
async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await gone;
  clearTimeout(hurry);
}

/** Whether `name` is on the bus. Asks only the bus: a service that hangs is there too. */
async function isAnswering(env: Env, name: string): Promise<boolean> {
  const question = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/'];
  const method = ['org.freedesktop.DBus.NameHasOwner', `string:${name}`];
  const { stdout } = await promisify(execFile)('dbus-send', [...question, ...method], {
    env: { PATH: process.env['PATH'], ...env },
  }).catch(() => ({ stdout: '' }));
  return stdout.includes('true');
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`There is no ${what} after 10 s.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
