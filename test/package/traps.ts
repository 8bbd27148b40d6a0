import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderOfUser } from './packed.ts';

/** What a switch or a variable would touch if it were obeyed. */
export interface Traps {
  /** A port that nobody listens on. */
  port: number;
  /** A program that leaves a mark. */
  program: string;
  /** A module for Node that does, and the same in one line. */
  module: string;
  code: string;
  /** A path that nothing has yet, in a folder that belongs to who runs Parlour. */
  path(name: string): string;
  /** One for a log: Chromium writes there before an app can look, so that it says nothing yet. */
  log(name: string): string;
  /** What was touched. */
  sprung(): string[];
  /** What stands in the logs. */
  logged(): string;
  remove(): void;
}

export async function setTraps(): Promise<Traps> {
  const folder = folderOfUser('parlour-traps-');
  const port = await freePort();
  const mark = join(folder, 'ran');
  const code = `require("fs").writeFileSync(${JSON.stringify(mark)},"")`;
  const program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\n: > ${mark}\nexec "$@"\n`, { mode: 0o755 });
  const module = join(folder, 'module.cjs');
  writeFileSync(module, code);
  const paths = new Set<string>();
  const logs = new Set<string>();
  const inFolder = (names: Set<string>) => (name: string) => {
    names.add(name);
    return join(folder, name);
  };
  return {
    port,
    program,
    module,
    code,
    path: inFolder(paths),
    log: inFolder(logs),
    sprung: () => [
      ...(isListenedOn(port) ? [`port ${port}`] : []),
      ...(existsSync(mark) ? ['a program'] : []),
      ...[...paths].filter((name) => isUsed(join(folder, name))),
    ],
    logged: () =>
      [...logs]
        .map((name) => join(folder, name))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join(''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chromium makes the folder of a profile before an app can look; what counts is whether it keeps one. */
const isUsed = (path: string): boolean =>
  existsSync(path) &&
  (statSync(path).isFile() ||
    readdirSync(path, { recursive: true, withFileTypes: true }).some((one) => !one.isDirectory()));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** As the system tells: address, port and state `0A`, which is listening, in hexadecimal. */
export function listeningSockets(): { port: number; inode: string }[] {
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[3] === '0A')
    .map((columns) => ({
      port: Number.parseInt(columns[1]?.split(':')[1] ?? '', 16),
      inode: columns[9] ?? '',
    }));
}

const isListenedOn = (port: number): boolean =>
  listeningSockets().some((socket) => socket.port === port);
