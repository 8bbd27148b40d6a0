import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channelFile } from '../../main/updates/latest-release.ts';
import { readRelease } from '../../main/updates/release.ts';
import { inRoot } from '../../scripts/paths.ts';

// Electron-builder's own parts, of which what Parlour reads in the end is made.
const builder = createRequire(createRequire(inRoot('package.json')).resolve('electron-builder'));
const part = (path: string): unknown => builder(`app-builder-lib/out/${path}`);

interface Config {
  publish: unknown;
  releaseInfo: object;
}
const { getConfig } = part('util/config/config.js') as {
  getConfig(folder: string, file: string, options: object): Promise<Config>;
};
const { getPublishConfigs, getPublishConfigsForUpdateInfo } = part('publish/PublishManager.js') as {
  getPublishConfigs(
    packager: object,
    target: null,
    arch: number,
    mustBe: boolean,
  ): Promise<unknown>;
  getPublishConfigsForUpdateInfo(packager: object, found: unknown, arch: number): Promise<unknown>;
};

const address = 'https://updates.example.org/parlour';
const generic = { publish: { provider: 'generic', url: address } };

const hashOf = (text: string): string => createHash('sha512').update(text).digest('base64');

/** A checkout as GitHub's machines have it. */
async function packagerWith(options: object) {
  const config = await getConfig(inRoot(), 'electron-builder.yml', options);
  const info = {
    config,
    repositoryInfo: Promise.resolve({ type: 'github', user: 'someone', project: 'parlour' }),
    appInfo: { version: '1.2.3', channel: null },
  };
  const expandMacro = (text: string): string => text;
  return { platformSpecificBuildOptions: {}, config, info, appInfo: info.appInfo, expandMacro };
}

describe('where electron-builder thinks that updates come from', () => {
  afterEach(() => vi.unstubAllEnvs());
  const found = async (options: object): Promise<unknown> => {
    const packager = await packagerWith(options);
    const configs = await getPublishConfigs(packager, null, 1, false);
    return getPublishConfigsForUpdateInfo(packager, configs, 1);
  };

  it('is nowhere without a word of ours, in a checkout from GitHub and with its token, too', async () => {
    expect(await found({})).toBe(null);
    vi.stubEnv('GITHUB_TOKEN', 'made up');
    expect(await found({})).toBe(null);
  });

  it('is the address we say, and no other', async () => {
    expect(await found(generic)).toEqual([expect.objectContaining(generic.publish)]);
  });
});

describe('the yml that electron-builder writes', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-yml-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  interface Task {
    file: string;
  }
  const { createUpdateInfoTasks, writeUpdateInfoFiles } = part('publish/updateInfoBuilder.js') as {
    createUpdateInfoTasks(event: object, configs: unknown): Promise<Task[]>;
    writeUpdateInfoFiles(tasks: Task[], packager: object): Promise<void>;
  };
  const { Platform } = part('core.js') as { Platform: Record<string, object> };
  // As electron-builder numbers processors; null is an installer for both.
  const archs = { both: null, x64: 1, arm64: 3, universal: 4 };

  it.each([
    ['LINUX', { 'Parlour-1.2.3.AppImage': 'x64', 'Parlour-1.2.3-arm64.AppImage': 'arm64' }],
    [
      'WINDOWS',
      {
        'Parlour-1.2.3-setup.exe': 'both',
        'Parlour-1.2.3-x64-setup.exe': 'x64',
        'Parlour-1.2.3-arm64-setup.exe': 'arm64',
      },
    ],
    ['MAC', { 'Parlour-1.2.3-universal-mac.zip': 'universal' }],
  ] as const)('for %s is the one that Parlour asks for, and reads', async (system, files) => {
    const { config, info, appInfo } = await packagerWith(generic);
    const packager = {
      platform: Platform[system],
      platformSpecificBuildOptions: {},
      config,
      info: { ...info, metadata: {} },
      appInfo,
      getResource: (file: string) => Promise.resolve(inRoot(file)),
    };
    const tasks: Task[] = [];
    for (const [name, arch] of Object.entries(files)) {
      writeFileSync(join(folder, name), name);
      const event = { packager, target: { outDir: folder }, file: join(folder, name) };
      const one = {
        ...event,
        arch: archs[arch],
        updateInfo: { size: name.length, sha512: hashOf(name) },
      };
      tasks.push(...(await createUpdateInfoTasks(one, [generic.publish])));
    }
    await writeUpdateInfoFiles(tasks, { emitArtifactCreated: () => Promise.resolve() });

    const asked = {
      LINUX: ['linux', 'x64', 'arm64'],
      WINDOWS: ['win32', 'x64'],
      MAC: ['darwin', 'x64'],
    };
    const [platform = '', ...processors] = asked[system];
    const names = processors.map((arch) => channelFile(platform as NodeJS.Platform, arch));
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.yml'))
        .sort(),
    ).toEqual(names.sort());
    const releases = names.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return readRelease(parseUpdateInfo(text, name, new URL(name, `${address}/`)));
    });
    const listed = releases.flatMap((release) => release?.files.map(({ url }) => url) ?? []);
    expect(listed.sort()).toEqual(Object.keys(files).sort());
    for (const release of releases) {
      expect(release?.version).toBe('1.2.3');
      expect(release?.notes).not.toBe('');
    }
  });
});
