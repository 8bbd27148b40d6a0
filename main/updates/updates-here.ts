import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, session } from 'electron/main';
import { ok } from '../../common/result.ts';
import type { UpdateElsewhere } from '../../common/update.ts';
import type { FileParts } from '../files/json-file.ts';
import type { Log } from '../log.ts';
import type { PolicyUpdates } from '../managed/policy.ts';
import { appImageOf } from '../relaunch.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createFetchSmall } from './fetch-small.ts';
import { installKind } from './install-kind.ts';
import { channelFile, latestRelease } from './latest-release.ts';
import { createUpdateMemory } from './memory.ts';
import { createUpdateSession, type UpdateSession } from './update-session.ts';
import { readBuiltIn, type UpdateSource, updateSource } from './update-source.ts';
import type { Updater } from './updater.ts';
import type { UpdateWay } from './update-way.ts';
import { createUpdates, type Updates } from './updates.ts';

export interface UpdatesHereParts {
  files: FileParts;
  settings: Pick<SettingsStore, 'get'>;
  policy: PolicyUpdates;
  isMeeting(): boolean;
  changed(): void;
  log: Log;
}

/** The updates of this installation, by what its package and its organisation say. */
export function createUpdatesHere(parts: UpdatesHereParts): Updates {
  const { policy, settings } = parts;
  return createUpdates({
    ...parts,
    way: wayHere(parts),
    running: app.getVersion(),
    pin: policy.version,
    mode: () => settings.get().updates.mode,
    now: Date.now,
    random: Math.random,
  });
}

function wayHere({ files, policy, log }: UpdatesHereParts): UpdateWay | UpdateElsewhere {
  if (policy.forbidden) return 'forbidden';
  const appImage = appImageOf(process);
  const kind = installKind({
    platform: process.platform,
    isPackaged: app.isPackaged,
    execPath: process.execPath,
    appImage,
    mayWrite,
    exists: existsSync,
  });
  if (kind === 'not-installed' || kind === 'package-manager') return kind;
  const source = updateSource(readBuiltIn(join(process.resourcesPath, 'updates.json')), policy);
  if (!source) return 'no-key';

  // electron-updater fetches over the session of this name. No window waits until it is made.
  let made: UpdateSession | undefined;
  const net = (): UpdateSession =>
    (made ??= createUpdateSession(session.fromPartition('electron-updater', { cache: false })));
  let loaded: Promise<Updater> | undefined;
  let ready: Updater | undefined;
  const updater = async (): Promise<Updater> => {
    loaded ??= import('./updater.ts').then(({ createUpdater }) =>
      createUpdater({
        kind,
        appImage: appImage ?? '',
        source,
        net: net(),
        surprise: (error) => log.surprise('update', error),
      }),
    );
    ready = await loaded;
    return ready;
  };
  return {
    memory: createUpdateMemory(files, fingerprint(source)),
    latest: () =>
      latestRelease({
        ...source,
        file: channelFile(process.platform, process.arch),
        fetch: createFetchSmall(net().session),
        parse: async (text) => (await updater()).parse(text),
      }),
    download: async (...wanted) => (await updater()).download(...wanted),
    // Nothing is ready to be installed before it was loaded.
    install: () => ready?.install() ?? ok(null),
    clean: async () => (await updater()).clean(),
  };
}

/** Both the file and its folder: the new one is written beside it. */
function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const fingerprint = ({ key }: UpdateSource): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');
