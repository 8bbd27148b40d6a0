import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SaveDialogOptions } from 'electron/main';
import { type Meeting, webLink } from '../../common/meeting.ts';
import { writeMeetingFile } from '../../common/meeting-file.ts';
import { shownName } from '../../common/room-name.ts';
import { text } from '../../common/text/index.ts';
import { linkFileName } from './link-file-name.ts';

/** The meetings that a file can name: nothing of a ticket is in them. */
type Named = Pick<Meeting, 'server' | 'tenant' | 'room' | 'name'>;

export interface LinkFilesParts {
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath?: string }>;
  desktopFolder(): string;
}

/** Writes `.meeting` files. They hold a ticket only when the link of an invitation is passed. */
export interface LinkFiles {
  /** Where the person says; `file` is the path. */
  save(meeting: Named, ticketLink?: string): Promise<'cancelled' | { file: string } | 'failed'>;
  /** Beside what lies there: nothing is ever overwritten. */
  addToDesktop(meeting: Named): Promise<{ file: string } | 'failed'>;
}

export function createLinkFiles(parts: LinkFilesParts): LinkFiles {
  return {
    save: async (meeting, ticketLink) => {
      const { canceled, filePath } = await parts.showSaveDialog({
        title: text.fileSaving.title,
        defaultPath: `${linkFileName(meeting.name)}.meeting`,
        filters: [{ name: text.fileSaving.kind, extensions: ['meeting'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (canceled || !filePath) return 'cancelled';
      const content = contentFor(meeting, ticketLink);
      const mode = ticketLink === undefined ? 0o644 : 0o600;
      return orFailed(() =>
        // Not every system adds the ending, and then nobody was asked about overwriting.
        /\.meeting$/i.test(filePath)
          ? replace(filePath, content, mode)
          : writeBeside(filePath, content, mode),
      );
    },
    addToDesktop: (meeting) =>
      orFailed(() => {
        const path = join(parts.desktopFolder(), linkFileName(meeting.name));
        return writeBeside(path, contentFor(meeting), 0o644);
      }),
  };
}

const contentFor = (meeting: Named, ticketLink?: string): string =>
  writeMeetingFile({ link: ticketLink ?? webLink(meeting), name: shownName(meeting.name) });

/** Whole or not at all, and never into a file that others may read already. */
async function replace(path: string, content: string, mode: number): Promise<string> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx', mode });
    await rename(beside, path);
    return path;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const mostOfOneName = 200;

/** `path.meeting`, or the first of `path 2.meeting`, … that is free. */
async function writeBeside(path: string, content: string, mode: number): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${path}${number === 1 ? '' : ` ${number}`}.meeting`;
    try {
      await writeFile(file, content, { flag: 'wx', mode });
      return file;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (!isTaken || number === mostOfOneName) throw error;
    }
  }
}

/** A full disk, a folder one may not write to, a desktop that is not there. */
async function orFailed(write: () => Promise<string>): Promise<{ file: string } | 'failed'> {
  try {
    return { file: await write() };
  } catch {
    return 'failed';
  }
}
