import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron/main';
import { type Meeting, webLink } from '../../common/meeting.ts';
import { writeMeetingFile } from '../../common/meeting-file.ts';
import { shownName } from '../../common/room-name.ts';
import { text } from '../../common/text/index.ts';
import { orFailed, saveFile, writeBeside } from '../save-file.ts';
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
      return orFailed(() => saveFile(filePath, 'meeting', content, mode));
    },
    addToDesktop: (meeting) =>
      orFailed(() => {
        const path = join(parts.desktopFolder(), linkFileName(meeting.name));
        return writeBeside(path, 'meeting', contentFor(meeting), 0o644);
      }),
  };
}

const contentFor = (meeting: Named, ticketLink?: string): string =>
  writeMeetingFile({ link: ticketLink ?? webLink(meeting), name: shownName(meeting.name) });
