import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../../scripts/paths.ts';
import type { Keyring } from '../keyring/rig.ts';

const service = 'app.parlour.Parlour';

/** What another program of the person's does with Parlour's entries: keys, or shared secrets. */
export interface KeyStore {
  read(profile: string): Promise<string | null>;
  write(profile: string, text: string): Promise<void>;
  remove(profile: string): Promise<void>;
}

export function keyStoreOf(keyring: Keyring, kind: 'key' | 'secret' = 'key'): KeyStore {
  const run = async (call: string): Promise<string> => {
    const script = `require('keytar').${call}.then((it) => process.stdout.write(JSON.stringify(it ?? null)))`;
    const env = { PATH: process.env['PATH'], ...keyring.env };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
      cwd: root,
      env,
    });
    return stdout;
  };
  const words = (profile: string, ...more: string[]): string =>
    [service, `${kind}:${profile}`, ...more].map((word) => JSON.stringify(word)).join(', ');
  return {
    read: async (profile) =>
      JSON.parse(await run(`getPassword(${words(profile)})`)) as string | null,
    write: async (profile, text) => void (await run(`setPassword(${words(profile, text)})`)),
    remove: async (profile) => void (await run(`deletePassword(${words(profile)})`)),
  };
}
