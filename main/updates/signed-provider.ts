import { Provider, type UpdateInfo } from 'electron-updater';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import type { ResolvedUpdateFileInfo } from 'electron-updater/out/types.js';
import type { Release } from './release.ts';

/** What `setFeedURL` is given, and hands on to the provider. */
export interface SignedRelease {
  provider: 'custom';
  updateProvider: typeof SignedProvider;
  address: string;
  release: Release;
}

/** Tells electron-updater of a release whose signature was found right; it asks nobody itself. */
export class SignedProvider extends Provider<UpdateInfo> {
  readonly said: SignedRelease;

  constructor(said: SignedRelease, _updater: unknown, options: ProviderRuntimeOptions) {
    super(options);
    this.said = said;
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const { version, releasedAt, files } = this.said.release;
    const first = files[0];
    return {
      version,
      files: files.map(({ url, sha512, size }) => ({ url, sha512, size })),
      path: first?.url ?? '',
      sha512: first?.sha512 ?? '',
      releaseDate: new Date(releasedAt).toISOString(),
    };
  }

  override resolveFiles({ files }: UpdateInfo): ResolvedUpdateFileInfo[] {
    return files.map((info) => ({ url: new URL(info.url, this.said.address), info }));
  }
}
