import * as v from 'valibot';
import { asValue } from './exec-line.ts';

const shortText = v.pipe(v.string(), v.maxLength(4_096));

const markSchema = v.strictObject({
  /** The folders that were not there before, by their paths. */
  made: v.pipe(v.array(shortText), v.maxLength(100)),
  /** Which files were there before: the list of defaults, its section, and the caches. */
  had: v.strictObject({
    list: v.boolean(),
    section: v.boolean(),
    /** True, or the digest of what it would have been. */
    desktopCache: v.union([v.literal(true), shortText]),
    mimeCache: v.boolean(),
  }),
  /** What the list of defaults said of each MIME type of ours; absent where it said nothing. */
  defaults: v.record(shortText, shortText),
  /** The files beside the entry, by their path below the data folder, with their digest. */
  files: v.record(shortText, shortText),
  /** Whether the entry starts the program by a link of a plain name. */
  hasStarter: v.boolean(),
});

/** What Parlour did when it registered itself, so that it can take away just that. */
export type Mark = v.InferOutput<typeof markSchema>;

const key = 'X-Parlour-Registered';

/** The line of the desktop entry that makes it ours. */
export const markLine = (mark: Mark): string => `${key}=${asValue(JSON.stringify(mark))}`;

/**
 * The mark in a desktop entry; undefined where the entry is not ours. One that somebody changed says
 * that all was there before: then nothing is taken away but the entry.
 */
export function markIn(entry: string): Mark | undefined {
  const line = entry.split('\n').find((one) => one.startsWith(`${key}=`));
  if (line === undefined) return undefined;
  const read = v.safeParse(markSchema, parsed(line.slice(key.length + 1).replaceAll('\\\\', '\\')));
  return read.success ? read.output : unknownMark;
}

const unknownMark: Mark = {
  made: [],
  had: { list: true, section: true, desktopCache: true, mimeCache: true },
  defaults: {},
  files: {},
  hasStarter: false,
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
