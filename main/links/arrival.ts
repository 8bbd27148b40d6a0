import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Opening } from '../command-line/parse.ts';
import { isRemotePath, linkFileKind } from './link-file-kind.ts';

/** Longer than any link; the reading of links tells that it is too long. */
const longestText = 8_193;

/** What options say of a meeting that arrives. */
export interface ArrivalWishes {
  /** The id of a profile of this person. */
  profile?: string;
  muted?: true;
}

/** What a process was started with, or what the system handed it later. */
export type Arrival =
  /** `hidden`: no window; `shows`: not Home as it is. */
  | { kind: 'start'; profile?: string; hidden?: true; shows?: 'new-meeting' | 'settings' }
  | ({ kind: 'link'; text: string } & ArrivalWishes)
  /** A link file by its path; one on another computer has a path that starts `//host`. */
  | ({ kind: 'file'; path: string } & ArrivalWishes);

const profileId = v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)));
const wishes = { profile: profileId, muted: v.exactOptional(v.literal(true)) };
const handedOver = v.variant('kind', [
  v.strictObject({
    kind: v.literal('start'),
    profile: profileId,
    hidden: v.exactOptional(v.literal(true)),
    shows: v.exactOptional(v.picklist(['new-meeting', 'settings'])),
  }),
  v.strictObject({
    kind: v.literal('link'),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText)),
    ...wishes,
  }),
  v.strictObject({
    kind: v.literal('file'),
    path: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2 * longestText)),
    ...wishes,
  }),
]);

/**
 * For another process, in plain ASCII: Electron 25 loses the whole message, and so the link, when
 * it holds a letter beyond Latin-1.
 */
export const packed = (arrival: Arrival): { packed: string } => ({
  packed: Buffer.from(JSON.stringify(arrival)).toString('base64'),
});

const packedSchema = v.strictObject({ packed: v.pipe(v.string(), v.maxLength(100_000)) });

/** What another process handed over; from anything else, that somebody started the app again. */
export function arrivalFrom(data: unknown): Arrival {
  const outer = v.safeParse(packedSchema, data);
  const read = outer.success && v.safeParse(handedOver, unpacked(outer.output.packed));
  return read && read.success ? read.output : { kind: 'start' };
}

function unpacked(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString()) as unknown;
  } catch {
    return undefined;
  }
}

export const linkArrival = (text: string): Extract<Arrival, { kind: 'link' }> => ({
  kind: 'link',
  text: text.slice(0, longestText),
});

/**
 * What the words of a start ask for; `profile` is the id of the one they name. `folder` tells where
 * relative paths begin. A meeting is shown, whatever is to be hidden.
 */
export function arrivalOf(
  { word, muted, hidden, shows }: Opening,
  profile: string | undefined,
  folder: () => string,
): Arrival {
  const named = profile !== undefined && { profile };
  if (word !== undefined) {
    return { ...arrivalOfWord(word, folder), ...named, ...(muted && { muted }) };
  }
  return {
    kind: 'start',
    ...named,
    ...(shows ? { shows } : hidden && { hidden }),
  };
}

function arrivalOfWord(word: string, folder: () => string): Exclude<Arrival, { kind: 'start' }> {
  const path = word.length < longestText && !word.startsWith('-') ? pathOf(word) : undefined;
  if (path === undefined || linkFileKind(path) === undefined) return linkArrival(word);
  return { kind: 'file', path: isRemotePath(path) ? path : absolute(path, folder) };
}

function absolute(path: string, folder: () => string): string {
  if (isAbsolute(path)) return path;
  try {
    return resolve(folder(), path);
  } catch {
    // The folder is gone, and the file with it: the reading tells.
    return path;
  }
}

/** `C:\` is no scheme, and "Weekly: planning" neither. */
const scheme = /^([a-z][a-z0-9+.-]+):(?!\s)/i;

function pathOf(word: string): string | undefined {
  const name = scheme.exec(word)?.[1]?.toLowerCase();
  if (name === undefined) return word;
  return name === 'file' ? pathOfAddress(word) : undefined;
}

/** Linux desktops hand over files as addresses. */
function pathOfAddress(address: string): string | undefined {
  try {
    const url = new URL(address);
    if (url.host !== '') return `//${url.host}${decodeURIComponent(url.pathname)}`;
    // A query or hash is not part of the path: what it names is not a file.
    return url.search || url.hash ? undefined : fileURLToPath(url);
  } catch {
    return undefined;
  }
}
