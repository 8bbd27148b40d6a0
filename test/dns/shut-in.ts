import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { inRoot } from '../../scripts/paths.ts';
import type { Question } from './message.ts';
import { asMyself, isRoot } from './namespaces.ts';
import { packetsIn, type Packets } from './packets.ts';
import { type Door, openDoor, portOf } from './pipes.ts';

/**
 * A network without a way out, for programs that must be seen not to use it. Its name server is
 * ours and knows every name; every address, of whatever network, is on its loopback, so that the
 * kernel counts whoever tries to reach one.
 */
export interface ShutIn {
  /** What to `spawn` for a program to run in there. */
  inside(program: string, ...words: string[]): [string, string[]];
  /** A file to execute in place of an Electron that Playwright shall start in there. */
  wrapped(electron: string): string;
  /** Everything its name server was asked so far. */
  asked(): Promise<readonly Question[]>;
  /** What the kernel counted in there so far. */
  packets(): Packets;
  close(): Promise<void>;
}

/** `deployment` is the port out here that answers whoever connects to port 443 in there. */
export async function startShutIn(deployment: number): Promise<ShutIn> {
  const folder = mkdtempSync(join(tmpdir(), 'parlour-net-'));
  writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
  // Without services that would be asked over a socket, and ask somewhere else.
  writeFileSync(join(folder, 'nsswitch.conf'), 'hosts: files dns\npasswd: files\ngroup: files\n');

  // Playwright reads ports from what a program prints, so they have to be the same on both sides.
  const inspectors = [await inwards(folder), await inwards(folder)];
  const ports = inspectors.map((door) => String(portOf(door)));
  const toDeployment = (): ReturnType<typeof connect> => connect(deployment, '127.0.0.1');
  const doors: Door[] = [
    ...inspectors,
    await openDoor({ path: join(folder, 'out') }, toDeployment),
  ];

  const guard = spawn(...shutIn(folder, ports), { stdio: ['pipe', 'pipe', 'inherit'] });
  const pid = guard.pid;
  if (pid === undefined) throw new Error('There is no `unshare` here.');
  const lines = createInterface(guard.stdout);
  const questions: Question[] = [];
  lines.on('line', (line) => {
    const [, type, name] = /^asked (\S+) (.*)$/.exec(line) ?? [];
    if (type !== undefined && name !== undefined) questions.push({ name, type });
  });
  await said(lines, guard, 'ready');

  let echoes = 0;
  const inside: ShutIn['inside'] = (program, ...words) => into(pid, [program, ...words]);
  return {
    inside,
    wrapped: (electron) => {
      const file = join(folder, 'electron');
      writeFileSync(file, wrapper(inside(electron), ports), { mode: 0o755 });
      return file;
    },
    asked: async () => {
      const word = `echo ${++echoes}`;
      guard.stdin.write(`${word}\n`);
      await said(lines, guard, word);
      return questions;
    },
    packets: () => packetsIn(pid),
    close: async () => {
      const isGone = new Promise((resolve) => guard.once('exit', resolve));
      guard.stdin.end();
      await isGone;
      for (const door of doors) await door.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port out here that leads to the same port in there. */
async function inwards(folder: string): Promise<Door> {
  const door = await openDoor({ port: 0, host: '127.0.0.1' }, () =>
    connect(join(folder, String(portOf(door)))),
  );
  return door;
}

/** The words that make the network and run inside.ts in it, as the process that is spawned. */
function shutIn(folder: string, ports: readonly string[]): [string, string[]] {
  const steps = [
    'ip link set lo up',
    'ip route add local 0.0.0.0/0 dev lo',
    'ip -6 route add local ::/0 dev lo 2>/dev/null || true',
    'mount --bind "$0/resolv.conf" /etc/resolv.conf',
    'mount --bind "$0/nsswitch.conf" /etc/nsswitch.conf',
    'exec "$@"',
  ];
  const run = ['sh', '-ec', steps.join('\n'), folder];
  const program = [process.execPath, inRoot('test', 'dns', 'inside.ts'), folder, ...ports];
  const asRoot = isRoot ? [] : ['--map-root-user'];
  return ['unshare', ['--net', '--mount', ...asRoot, ...run, ...program]];
}

/** Joins the network; somebody who is not root stays who they are, as Chromium's sandbox wants. */
function into(pid: number, words: readonly string[]): [string, string[]] {
  const joined = [`--target=${pid}`, '--net', '--mount', `--wd=${process.cwd()}`];
  if (isRoot) return ['nsenter', [...joined, ...words]];
  const asWas = ['unshare', ...asMyself];
  return ['nsenter', [...joined, '--user', '--preserve-credentials', ...asWas, ...words]];
}

/** Playwright lets a program choose its ports: the later switches, which win, name ours. */
const wrapper = (
  [program, words]: [string, string[]],
  [inspector, devTools]: string[],
): string => `\
#!/bin/sh
count=$#
for word in "$@"; do
  set -- "$@" "$word"
  if [ "$word" = --remote-debugging-port=0 ]; then
    set -- "$@" --inspect=${inspector} --remote-debugging-port=${devTools}
  fi
done
shift $count
exec ${[program, ...words].map((word) => `'${word}'`).join(' ')} "$@"
`;

const said = (lines: Interface, guard: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (line: string): void => {
      if (line !== word) return;
      lines.off('line', look);
      guard.off('exit', end);
      resolve();
    };
    const end = (): void => reject(new Error(`The shut-in network ended before “${word}”.`));
    lines.on('line', look);
    guard.once('exit', end);
  });
