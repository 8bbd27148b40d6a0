import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.ts';
import { quietly } from './processes.ts';
import { SetupError } from './steps.ts';

/** A package that cannot be a dependency, pinned by version and content. */
export interface PinnedPackage {
  /** `name@version`. */
  spec: string;
  /** `sha512-…` as package managers write it. */
  integrity: string;
}

/** The name and the version of a spec. */
export function partsOf({ spec }: Pick<PinnedPackage, 'spec'>): { name: string; version: string } {
  const cut = spec.lastIndexOf('@');
  return { name: spec.slice(0, cut), version: spec.slice(cut + 1) };
}

/**
 * The package's tarball in the cache folder, downloaded if need be. Its content is checked every
 * time: a cache is as open to others as a download.
 */
export function fetchTarball({ spec, integrity }: PinnedPackage): string {
  const file = join(cacheFolder(), `${spec.replace(/[@/]+/g, '-').replace(/^-/, '')}.tgz`);
  if (!existsSync(file)) download(spec, file);
  if (integrityOf(file) === integrity) return file;
  rmSync(file);
  throw new SetupError(`The download of ${spec} is not what it should be. Try again.`);
}

export const integrityOf = (file: string): string =>
  `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

function download(spec: string, file: string): void {
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), 'download-'));
  try {
    const name = quietly(
      'npm',
      ['pack', spec, '--loglevel=error', '--pack-destination', folder],
      `${spec} could not be downloaded. Is the npm registry reachable?`,
    );
    renameSync(join(folder, name.trim().split('\n').at(-1) ?? ''), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Unpacks into `target`, which either becomes complete or stays absent: a run that is killed
 * half-way leaves nothing that the next one would take for whole.
 */
export function unpackWhole(
  tarball: string,
  target: string,
  finish: (folder: string) => string | Promise<string>,
): Promise<void> {
  const parent = join(target, '..');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'unpack-'));
  return (async () => {
    try {
      untar(tarball, folder);
      renameSync(await finish(folder), target);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  })();
}

export const untar = (tarball: string, folder: string): void =>
  void quietly('tar', ['-xzf', tarball, '-C', folder], `${tarball} could not be unpacked.`);
