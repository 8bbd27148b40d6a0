import * as v from 'valibot';
import type { NewVersion } from '../../common/update.ts';

/** What a `latest*.yml` says of the newest version. */
export interface Release extends NewVersion {
  /** In ms since 1970. */
  releasedAt: number;
  files: readonly ReleaseFile[];
}

export interface ReleaseFile {
  /** Its name in the folder of the yml. */
  url: string;
  /** Of all its bytes, as base64. */
  sha512: string;
  /** In bytes. */
  size: number;
}

/** In characters: more is for a page on the web. */
const longestNotes = 4_000;

/** Only numbers: what is tried before a release does not come by itself. */
export const plainVersion = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));

const file = v.object({
  // A plain name: no other folder, no other server, nothing that a shell or a disk reads otherwise.
  url: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,127}$/)),
  sha512: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000_000)),
});
const moment = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((said) => new Date(said).getTime()),
  v.integer(),
);
const release = v.object({
  version: plainVersion,
  releaseDate: moment,
  releaseNotes: v.optional(v.nullable(v.string()), ''),
  files: v.pipe(v.array(file), v.minLength(1), v.maxLength(20)),
});

/** Reads what a yml's text was parsed to; undefined where that is no release. */
export function readRelease(parsed: unknown): Release | undefined {
  const { success, output } = v.safeParse(release, parsed);
  if (!success) return undefined;
  const { version, releaseDate, releaseNotes, files } = output;
  return { version, releasedAt: releaseDate, notes: plainNotes(releaseNotes ?? ''), files };
}

/** What is printed, and the ends of lines: no sign that turns other text around, none that is not seen. */
const plainNotes = (notes: string): string =>
  notes
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
    .slice(0, longestNotes);
