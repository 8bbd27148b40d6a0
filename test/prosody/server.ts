import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Who may sign in: everybody, those with a password, or guests beside them. */
export type Entrance = 'open' | 'password' | 'password-with-guests';

export const domain = 'meet.prosody.test';
export const guestDomain = `guest.${domain}`;

/** A real Prosody that speaks HTTP on loopback, and nothing else. */
export interface Prosody {
  httpPort: number;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export async function startProsody(entrance: Entrance): Promise<Prosody> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-prosody-'));
  const httpPort = await freePort();
  const config = join(folder, 'prosody.cfg.lua');
  const data = join(folder, 'data');
  mkdirSync(data);
  writeFileSync(config, configFor(entrance, folder, httpPort));
  const child = spawn('prosody', ['--config', config, '-F'], { stdio: 'ignore', cwd: folder });
  child.on('error', () => undefined);
  // Tests that are broken off leave nothing behind.
  const endWithUs = (): unknown => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const deadline = Date.now() + 15_000;
  while (!(await isAnswering(httpPort))) {
    const isOver = child.exitCode !== null || Date.now() > deadline;
    if (isOver) {
      const log = logIn(folder);
      await stop();
      throw new Error(`Prosody does not answer.\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { httpPort, stop };
}

/** Only what the sign-in needs. The ports of XMPP itself (5222, 5269) stay closed. */
const configFor = (entrance: Entrance, folder: string, port: number): string => `
run_as_root = ${userInfo().uid === 0}
daemonize = false
pidfile = ${JSON.stringify(join(folder, 'prosody.pid'))}
data_path = ${JSON.stringify(join(folder, 'data'))}
certificates = ${JSON.stringify(folder)}
log = { { levels = { min = "info" }, to = "file", filename = ${JSON.stringify(join(folder, 'prosody.log'))} } }
modules_enabled = { "saslauth"; "disco"; "bosh"; "websocket" }
modules_disabled = { "s2s"; "tls"; "offline"; "posix" }
-- mod_websocket does not load without c2s.
c2s_ports = {}
c2s_direct_tls_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "${domain}"
http_paths = { bosh = "/http-bind"; websocket = "/xmpp-websocket" }
-- The front speaks TLS, as nginx does.
consider_bosh_secure = true
consider_websocket_secure = true
VirtualHost "${domain}"
  authentication = "${entrance === 'open' ? 'anonymous' : 'internal_hashed'}"
${entrance === 'password-with-guests' ? `VirtualHost "${guestDomain}"\n  authentication = "anonymous"\n` : ''}`;

/** One that was free a moment ago: Prosody cannot choose for itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const isAnswering = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/http-bind`).then(
    (answer) => answer.ok,
    () => false,
  );

function logIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'prosody.log'), 'utf8');
  } catch {
    return 'It wrote no log.';
  }
}

/** By its id, and gone when this is done. */
async function end(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await gone;
  clearTimeout(hurry);
}
