import type { SaveDialogOptions } from 'electron/main';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import type { MonthOfUse } from '../../common/usage.ts';
import { orFailed, saveFile } from '../save-file.ts';
import { usageCsv } from './usage-csv.ts';

export interface SaveUsageParts {
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath?: string }>;
  months(): readonly MonthOfUse[];
  profiles(): readonly Profile[];
}

/** Writes the usage as CSV where the person says; `file` is the path. */
export const createSaveUsage =
  ({ showSaveDialog, months, profiles }: SaveUsageParts) =>
  async (): Promise<'cancelled' | { file: string } | 'failed'> => {
    const words = text.usage.saving;
    const { canceled, filePath } = await showSaveDialog({
      title: words.title,
      defaultPath: `${words.file}.csv`,
      filters: [{ name: words.kind, extensions: ['csv'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (canceled || !filePath) return 'cancelled';
    return orFailed(() => saveFile(filePath, 'csv', usageCsv(months(), profiles()), 0o644));
  };
