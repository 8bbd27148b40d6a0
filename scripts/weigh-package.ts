import { listPackage, statFile } from '@electron/asar';
import { languages } from '../common/languages.ts';

/** What a file in the archive is. */
export const parts = ['code', 'sentences', 'licences', 'pictures', 'native'] as const;
export type Part = (typeof parts)[number];

/** A file of the archive, or beside it where it says so in the archive. */
export interface Weighed {
  path: string;
  bytes: number;
  part: Part;
  isUnpacked: boolean;
}

/**
 * The most that Parlour's code may have, in bytes: every script, style and page that runs, ours and
 * what is bundled with it, English within main among it. The sentences in other languages are written
 * words, not code; they lie there twice, once for main and once for the pages.
 */
export const mostCode = 2_000_000;
/** All that is in the archive, in bytes; some tenth above what it is. */
export const mostAll = 7_000_000;

/** One file for each language, in main and in the pages. */
const sentences = new RegExp(
  String.raw`^out/(?:main|renderer/assets)/(?:${languages.join('|')})-[\w-]+\.c?js$`,
);

/** What a file is, told from its path. */
export function partOf(path: string): Part {
  if (sentences.test(path)) return 'sentences';
  if (/\.(?:png|svg)$/.test(path)) return 'pictures';
  if (path.endsWith('.node')) return 'native';
  if (path === 'out/renderer/licences.js' || /(?:LICENSE|NOTICE|\.md)$/.test(path)) {
    return 'licences';
  }
  return 'code';
}

/** Every file of an archive, the largest first. */
export function weighArchive(asar: string): Weighed[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replace(/^[\\/]/, '').replaceAll('\\', '/'))
    .flatMap((path) => {
      const about = statFile(asar, path);
      if (!('size' in about)) return [];
      return [{ path, bytes: about.size, part: partOf(path), isUnpacked: about.unpacked }];
    })
    .sort((one, other) => other.bytes - one.bytes || one.path.localeCompare(other.path));
}

/** How much a part has in all, in bytes. */
export const weightOf = (all: readonly Weighed[], part: Part): number =>
  all.filter((one) => one.part === part).reduce((sum, { bytes }) => sum + bytes, 0);
