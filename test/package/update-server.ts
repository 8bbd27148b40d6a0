import { createHash, createPrivateKey, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newUpdateKey, signUpdates } from '../../scripts/update-keys.ts';
import { createAuthority, type Identity } from '../trust/authority.ts';

/** A folder on the web that updates lie in, signed with a key of this run. */
export interface UpdateServer {
  /** Ends with a slash. */
  address: string;
  publicKey: string;
  /** The certificate of whoever vouches for the server. */
  authority: string;
  /** Its own, as `localhost`: for another server on the same computer. */
  identity: Identity;
  /** Lays out a release, changed in some way, in a folder of its own; answers that folder's address. */
  publish(wish?: Release): string;
  /** What was asked for, as paths. */
  asked(): string[];
  /** Answers that were broken off by who asked. */
  brokenOff(): number;
  close(): Promise<void>;
}

export interface Release {
  version?: string;
  releaseDate?: string;
  notes?: string;
  /** What runs when the new version is started. */
  program?: string;
  /** Signs instead of the right key. */
  key?: string;
  /** Changes files after they were signed: by name, to other content or, with undefined, away. */
  after?: (files: Map<string, Buffer>) => void;
  /** Answers instead of the folder; `path` is the last part. */
  answer?: (path: string, response: ServerResponse) => boolean;
}

export const fileOf = (version: string): string => `Parlour-${version}.AppImage`;
export const yml = 'latest-linux.yml';

export async function startUpdateServer(): Promise<UpdateServer> {
  const authority = await createAuthority('Parlour test');
  const identity = await authority.issue({ hosts: ['localhost'] });
  const { publicKey, privateKey } = newUpdateKey();
  const folder = mkdtempSync(join(tmpdir(), 'parlour-updates-'));
  const releases = new Map<string, { files: Map<string, Buffer>; answer: Release['answer'] }>();
  const asked: string[] = [];
  let brokenOff = 0;

  const server: Server = createServer(identity, (request, response) => {
    const path = new URL(request.url ?? '', 'https://localhost').pathname;
    asked.push(path);
    response.on('close', () => {
      if (!response.writableFinished) brokenOff += 1;
    });
    const [, id = '', name = ''] = path.split('/');
    const release = releases.get(id);
    if (release?.answer?.(name, response)) return;
    const file = release?.files.get(name);
    response.writeHead(file ? 200 : 404, { 'content-length': file?.length ?? 0 }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}/`;

  return {
    address,
    publicKey,
    authority: authority.cert,
    identity,
    publish: (wish = {}) => {
      const id = randomBytes(4).toString('hex');
      const place = join(folder, id);
      mkdirSync(place);
      const files = layOut(place, wish, wish.key ?? privateKey);
      wish.after?.(files);
      releases.set(id, { files, answer: wish.answer });
      return `${address}${id}/`;
    },
    asked: () => asked,
    brokenOff: () => brokenOff,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const contentOf = (program: string): Buffer =>
  Buffer.from(`${program}${'# much of it\n'.repeat(30_000)}`);
const hashOf = (file: Buffer): string => createHash('sha512').update(file).digest('base64');

/** What Parlour reads of a release with this program. */
export function releaseOf(program: string, version = '9.9.9'): object {
  const file = contentOf(program);
  const files = [{ url: fileOf(version), sha512: hashOf(file), size: file.length }];
  return { version, releasedAt: 0, notes: '', files };
}

/** As electron-builder writes a release, and `npm run sign-updates` signs it. */
function layOut(place: string, wish: Release, key: string): Map<string, Buffer> {
  const { version = '9.9.9', releaseDate = '2026-11-30T12:00:00.000Z', notes = 'Better.' } = wish;
  const { program = '#!/bin/sh\n' } = wish;
  const file = contentOf(program);
  const sha512 = hashOf(file);
  writeFileSync(
    join(place, yml),
    [
      `version: ${version}`,
      'files:',
      `  - url: ${fileOf(version)}`,
      `    sha512: ${sha512}`,
      `    size: ${file.length}`,
      `path: ${fileOf(version)}`,
      `sha512: ${sha512}`,
      `releaseNotes: ${JSON.stringify(notes)}`,
      `releaseDate: '${releaseDate}'`,
      '',
    ].join('\n'),
  );
  signUpdates(place, createPrivateKey(key));
  return new Map([
    [fileOf(version), file],
    ...[yml, `${yml}.sig`].map((name) => [name, readFileSync(join(place, name))] as const),
  ]);
}
