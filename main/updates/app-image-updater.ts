import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { app } from 'electron/main';
import { AppImageUpdater } from 'electron-updater';
import { replaceAppImage } from './app-image.ts';

/**
 * electron-updater's own way takes the old file away before the new one is there, starts the new
 * one while this one still runs, and believes what it wrote about the file it downloaded.
 */
export class InPlaceAppImageUpdater extends AppImageUpdater {
  /** The AppImage that runs. */
  readonly file: string;
  /** As it was signed, of the release that was downloaded. */
  readonly sha512: () => string | undefined;

  constructor(file: string, sha512: () => string | undefined) {
    super();
    this.file = file;
    this.sha512 = sha512;
  }

  protected override doInstall({ isForceRunAfter }: { isForceRunAfter: boolean }): boolean {
    const by = this.installerPath;
    const sha512 = this.sha512();
    if (by === null || sha512 === undefined) throw new Error('nothing was downloaded');
    replaceAppImage(this.file, by, sha512);
    if (isForceRunAfter) app.once('quit', () => start(this.file));
    return true;
  }
}

function start(file: string): void {
  // It would hand over to this one, which has ended a moment later.
  app.releaseSingleInstanceLock();
  spawn(file, [], { detached: true, stdio: 'ignore', cwd: homedir() })
    // Nobody is left to tell.
    .on('error', () => undefined)
    .unref();
}
