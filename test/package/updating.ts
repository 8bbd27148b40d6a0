import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTrust } from '../trust/trust.ts';
import { folderOfUser, type Packed, type Started, type StartOptions } from './packed.ts';
import { townSettings } from './town-settings.ts';
import type { UpdateServer } from './update-server.ts';

/** A packed Parlour that takes itself for an AppImage, on a computer that trusts the server's certificate. */
export interface Updating {
  started: Started;
  /** The file that an update would replace. */
  appImage(): string;
  /** Whether anything of the new version ran. */
  ranNew(): boolean;
  /** Starts it again on the same computer, as a click on a link does. */
  again(words: readonly string[]): Started;
  /** Ends it, and takes its home away. */
  remove(): Promise<void>;
}

export interface UpdatingWish {
  server: UpdateServer;
  /** The folder it looks in. */
  address: string;
  mode: 'notify' | 'automatic' | 'off';
  /** An own server whose links join at once, with its port. Default: none. */
  own?: string;
  /** Started without a window, on a desktop that says it shows icons in a tray. */
  isHidden?: boolean;
  /** The home of one that ended. */
  home?: string;
}

/** What lies in place of an AppImage before any update. */
export const oldFile = '#!/bin/sh\n# the old one\n';
/** What the new version does first; `$HOME` is that of the start. */
export const newProgram = '#!/bin/sh\n: > "$HOME/new-ran"\nexit 0\n';

export async function startUpdating(
  packed: Packed,
  start: (words?: readonly string[], more?: StartOptions) => Started,
  { server, address, mode, own, isHidden = false, home: given }: UpdatingWish,
): Promise<Updating> {
  const home = given ?? folderOfUser('parlour-home-');
  const program = copyWith(packed, { address, publicKey: server.publicKey });
  const appImage = join(home, 'apps', 'Parlour.AppImage');
  if (!given) {
    const trust = await createTrust(home);
    await trust.add(server.authority);
    mkdirSync(dirname(appImage));
    writeFileSync(appImage, oldFile, { mode: 0o755 });
    const config = join(home, '.config', 'Parlour');
    mkdirSync(config, { recursive: true });
    const settings = { ...(own !== undefined && townSettings(own)), updates: { mode } };
    writeFileSync(join(config, 'settings.json'), JSON.stringify(settings));
    execFileSync('chown', ['-R', `--reference=${home}`, home]);
  }
  const env = {
    APPDIR: dirname(program),
    APPIMAGE: appImage,
    ...(isHidden && { PATH: `${trayHostIn(home)}:${process.env['PATH'] ?? ''}` }),
  };
  const more = { program, home, env };
  const started = start(isHidden ? ['--hidden'] : [], more);
  return {
    started,
    appImage: () => readFileSync(appImage, 'utf8'),
    ranNew: () => existsSync(join(home, 'new-ran')),
    again: (other) => start(other, more),
    remove: async () => {
      await started.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A folder with the program that Parlour asks for a tray. */
function trayHostIn(home: string): string {
  const folder = join(home, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dbus-send'), '#!/bin/sh\necho "   boolean true"\n', { mode: 0o755 });
  return folder;
}

let copies = 0;
/** The package as it would be had it been built for this server; takes no room. */
export function copyWith(packed: Pick<Packed, 'folder' | 'program'>, source: object): string {
  copies += 1;
  const folder = join(packed.folder, `for-updates-${copies}`);
  execFileSync('cp', ['-al', dirname(packed.program), folder]);
  writeFileSync(join(folder, 'resources', 'updates.json'), JSON.stringify(source));
  return join(folder, 'parlour');
}
