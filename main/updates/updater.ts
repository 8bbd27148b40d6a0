import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientRequest } from 'electron/main';
import { CancellationToken, MacUpdater, NsisUpdater, type AppUpdater } from 'electron-updater';
import { getAppCacheDir } from 'electron-updater/out/AppAdapter.js';
import type { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { fail, ok, type Result } from '../../common/result.ts';
import type { UpdateProblemCode } from '../../common/update.ts';
import { InPlaceAppImageUpdater } from './app-image-updater.ts';
import type { InstallKind } from './install-kind.ts';
import type { Release } from './release.ts';
import { SignedProvider, type SignedRelease } from './signed-provider.ts';
import type { UpdateSession } from './update-session.ts';
import type { UpdateSource } from './update-source.ts';
import type { UpdateWay } from './update-way.ts';
import { updateProblem } from './update-problem.ts';

/** The part of the way that is electron-updater: it is loaded when it is needed first. */
export interface Updater extends Pick<UpdateWay, 'download' | 'install' | 'clean'> {
  /** Reads YAML; throws where it is none. */
  parse(text: string): unknown;
}

export interface UpdaterParts {
  kind: InstallKind;
  /** The AppImage that runs; of no meaning elsewhere. */
  appImage: string;
  source: UpdateSource;
  net: UpdateSession;
  surprise(error: unknown): void;
}

/** What it keeps files in, beside those of other programs. */
const cacheName = 'parlour-updater';
/** In ms without a new byte: electron-updater itself waits for ever. */
const longestSilence = 60_000;

export function createUpdater({ kind, appImage, source, net, surprise }: UpdaterParts): Updater {
  let release: Release | undefined;
  const updater = create(kind, appImage, () => hashOf(release, kind));
  // All it would say is in our log already, or in what we are answered.
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // It works with lists of blocks that nobody signed.
  updater.disableDifferentialDownload = true;
  Object.assign(updater, {
    // Instead of app-update.yml, which electron-builder writes into some packages: nobody signed it.
    configOnDisk: settled({ updaterCacheDirName: cacheName, publisherName: source.publisher }),
    // Instead of a number that tells one computer from another.
    stagingUserIdPromise: settled(''),
  });
  let request: ClientRequest | undefined;
  onRequest(updater, (made) => (request = made));
  // What goes wrong is answered by each call; without a listener it would be thrown as well.
  updater.on('error', () => undefined);

  const download: Updater['download'] = async (wanted, onPart, signal) => {
    release = wanted;
    if (hashOf(wanted, kind) === undefined) return fail('unreadable');
    const cancel = new CancellationToken();
    const stop = (): void => {
      cancel.cancel();
      // It would leave the request open.
      request?.abort();
    };
    signal.addEventListener('abort', stop, { once: true });
    const silence = createSilence(longestSilence, stop);
    const onProgress = ({ percent }: { percent: number }): void => {
      silence.heard();
      onPart(percent / 100);
    };
    net.expect(wanted.files.map(({ size }) => size));
    updater.on('download-progress', onProgress);
    try {
      const feed: SignedRelease = {
        provider: 'custom',
        updateProvider: SignedProvider,
        address: source.address,
        release: wanted,
      };
      updater.setFeedURL(feed);
      await updater.checkForUpdates();
      await updater.downloadUpdate(cancel);
      return ok(null);
    } catch (error) {
      if (signal.aborted) return fail('stopped');
      if (net.wasOther()) return fail('tampered');
      surprise(error);
      return fail(updateProblem(error));
    } finally {
      updater.off('download-progress', onProgress);
      signal.removeEventListener('abort', stop);
      net.expect(undefined);
      silence.end();
    }
  };

  const install = (): Result<null, UpdateProblemCode> => {
    let problem: unknown;
    const hear = (error: unknown): void => void (problem = error);
    updater.once('error', hear);
    updater.quitAndInstall(true, true);
    updater.off('error', hear);
    if (problem === undefined) return ok(null);
    surprise(problem);
    const code = updateProblem(problem);
    return fail(code === 'unreachable' ? 'not-installed' : code);
  };

  return {
    parse: (text) => parseUpdateInfo(text, '', new URL(source.address)),
    download,
    install,
    clean: () => rm(join(getAppCacheDir(), cacheName), { recursive: true, force: true }),
  };
}

function create(kind: InstallKind, appImage: string, sha512: () => string | undefined): AppUpdater {
  switch (kind) {
    case 'app-image':
      return new InPlaceAppImageUpdater(appImage, sha512);
    case 'nsis':
      return new NsisUpdater();
    case 'mac-app':
      return new MacUpdater();
  }
}

const endings: Readonly<Record<InstallKind, string>> = {
  'app-image': '.AppImage',
  nsis: '.exe',
  'mac-app': '.zip',
};

/** Of the one file that can be put in place here. */
const hashOf = (release: Release | undefined, kind: InstallKind): string | undefined =>
  release?.files.find(({ url }) => url.endsWith(endings[kind]))?.sha512;

/** Tells of each request that it makes. */
function onRequest(updater: AppUpdater, tell: (request: ClientRequest) => void): void {
  const executor = Reflect.get(updater, 'httpExecutor') as ElectronHttpExecutor;
  const make = executor.createRequest.bind(executor);
  executor.createRequest = (...of) => {
    const request = make(...of);
    tell(request);
    return request;
  };
}

const settled = <Value>(value: Value) => ({ value: Promise.resolve(value) });

function createSilence(longest: number, onSilence: () => void) {
  let timer = setTimeout(onSilence, longest);
  const end = (): void => clearTimeout(timer);
  const heard = (): void => {
    end();
    timer = setTimeout(onSilence, longest);
  };
  return { heard, end };
}
