import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { type Jitsi, startJitsi } from '../jitsi/index.ts';
import { createAuthority } from '../trust/authority.ts';
import { createTrust } from '../trust/trust.ts';
import {
  endAllIn,
  endFamily,
  environment,
  folderOfUser,
  giveToUser,
  mainsAt,
  notAsRoot,
} from './packed.ts';
import { townSettings } from './town-settings.ts';

/** An ordinary person at a small window manager, with an own server in Parlour that a deployment here plays. */
export interface DesktopSession {
  home: string;
  jitsi: Jitsi;
  /** The server as links name it. */
  server: string;
  /** Runs a program as that person, to its end; answers what it printed. */
  run(program: string, ...words: string[]): string;
  /** Starts one that may last as long as what it opens. */
  launch(words: readonly string[], env?: Readonly<Record<string, string>>): void;
  /** Ends all Parlours that were started as this program. */
  endParlour(program: string): Promise<void>;
  /** Ends all that was started in the home, and takes it away. */
  end(): Promise<void>;
}

export async function createDesktopSession(): Promise<DesktopSession> {
  const home = folderOfUser('parlour-home-');
  const authority = await createAuthority('Parlour test');
  const jitsi = await startJitsi(await authority.issue({ hosts: ['localhost'] }));
  await (await createTrust(home)).add(authority.cert);
  const server = `localhost:${jitsi.port}`;
  writeSettings(home, server);
  giveToUser(home);

  const env = environment(home);
  const [as, ...before] = [...notAsRoot, 'env'];
  const manager = spawn(as, [...before, 'openbox'], { env, cwd: home, stdio: 'ignore' });
  const endParlour = async (program: string): Promise<void> => {
    const left = (): number => {
      endFamily(program, home);
      return mainsAt(program, home).length;
    };
    await expect.poll(left, { message: `Parlour ends: ${program}`, timeout: 20_000 }).toBe(0);
  };
  /** Whatever was started in this home, and runs still: what a launcher left is nobody's child. */
  const endAll = (): Promise<void> =>
    expect
      .poll(() => endAllIn(home), { message: 'What was started ends', timeout: 20_000 })
      .toBe(0);
  return {
    home,
    jitsi,
    server,
    run: (program, ...words) =>
      execFileSync(as, [...before, program, ...words], {
        env,
        cwd: home,
        encoding: 'utf8',
        timeout: 30_000,
        stdio: 'pipe',
      }),
    launch: (words, more = {}) => {
      spawn(as, [...before, ...words], { env: { ...env, ...more }, cwd: home, stdio: 'ignore' });
    },
    endParlour,
    end: async () => {
      manager.kill();
      await endAll();
      await jitsi.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function writeSettings(home: string, server: string): void {
  const folder = join(home, '.config', 'Parlour');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(townSettings(server)));
}
