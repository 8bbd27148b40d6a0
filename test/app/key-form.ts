import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';

/** The form of a JaaS account that has no key yet. */
export async function openForm(parlour: Parlour): Promise<Page> {
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'JaaS' }).check();
  await expect(settings.getByRole('textbox', { name: 'Private key' })).toBeVisible();
  return settings;
}

/** The person chooses this file in the next file dialog. */
export const fileChosen = (parlour: Parlour, file: string): Promise<void> =>
  parlour.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);

/** A file with this content; answers its path. */
export function inFolder(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
