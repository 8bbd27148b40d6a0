import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { PageName } from '../../main/page-policy.ts';
import { inRoot } from '../../scripts/paths.ts';
import { usualSize } from '../pages/looks.ts';
import { withPalette } from './palette.ts';

/** Takes a picture of a window as it opens, in light and in dark, for the documents. */
export async function photograph(page: Page, name: PageName, picture: string): Promise<void> {
  mkdirSync(inRoot('docs', 'pictures'), { recursive: true });
  await page.setViewportSize(usualSize(name));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const file = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(inRoot('docs', 'pictures', `${picture}-${colorScheme}.png`), withPalette(file));
  }
}
