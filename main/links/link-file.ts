import type { LinkFileProblemCode, LinkProblem } from '../../common/link-problem.ts';
import { readMeetingFile } from '../../common/meeting-file.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { shownText } from '../../common/shown-text.ts';
import { readSmallFile, type SmallFileProblem } from '../read-small-file.ts';
import type { FileContent, LinkFile } from './link-file-content.ts';
import { isRemotePath, type LinkFileKind, linkFileKind } from './link-file-kind.ts';
import { textOf } from './link-file-text.ts';

export type { LinkFile } from './link-file-content.ts';

/** A calendar entry with a long description has some 10 KB. */
const mostBytes = 256 * 1024;

/** A folder on a slow disk; people are told after that. */
const longestRead = 3_000;

/** Reads the file and does nothing else with it: nothing is run, loaded or asked for. */
export async function readLinkFile(
  path: string,
  limit = longestRead,
): Promise<Result<LinkFile, LinkProblem>> {
  const read = await contentOf(path, limit);
  if (read.ok) return read;
  return fail({ code: read.problem, about: shownText(/[^\\/]*$/.exec(path)?.[0] ?? '', 80) });
}

async function contentOf(path: string, limit: number): Promise<FileContent> {
  if (isRemotePath(path)) return fail('file-remote');
  const kind = linkFileKind(path);
  if (kind === undefined) return fail('file-kind');
  const bytes = await readSmallFile(path, { mostBytes, followsLinks: false, longestRead: limit });
  return typeof bytes === 'string' ? fail(codes[bytes]) : readers[kind](bytes);
}

const codes: Record<SmallFileProblem, LinkFileProblemCode> = {
  missing: 'file-missing',
  link: 'file-irregular',
  folder: 'file-irregular',
  pipe: 'file-irregular',
  socket: 'file-irregular',
  device: 'file-irregular',
  'too-large': 'file-too-big',
  unreadable: 'file-unreadable',
  slow: 'file-unreadable',
};

/** Loaded when the first file of their kind is opened: most starts open none. */
const readers: Record<LinkFileKind, (bytes: Uint8Array) => FileContent | Promise<FileContent>> = {
  meeting: (bytes) => {
    const read = readMeetingFile(textOf(bytes));
    if (!read.ok) return read;
    const { link, name } = read.value;
    return ok({ links: [link], ...(name !== undefined && { name }) });
  },
  url: async (bytes) => (await import('./link-file-ini.ts')).readUrlFile(textOf(bytes)),
  desktop: async (bytes) => (await import('./link-file-ini.ts')).readDesktopFile(textOf(bytes)),
  webloc: async (bytes) => (await import('./link-file-webloc.ts')).readWebloc(bytes),
  ics: async (bytes) => (await import('./link-file-ics.ts')).readCalendar(textOf(bytes)),
};
