import { extname, join } from 'node:path';
import type { Page } from 'playwright/test';
import { contentSecurityPolicy, contentTypes } from '../../main/page-policy.ts';
import { galleryFolder } from '../../scripts/build-gallery.ts';

const origin = 'https://gallery.test';

export type Words = 'english' | 'german' | 'arabic';

interface Wanted {
  /** One part of it only. */
  part?: string;
  words?: Words;
}

/** Opens the gallery of renderer/ui, under the policy that our windows have. */
export async function openGallery(page: Page, { part, words = 'english' }: Wanted): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill({
      path: join(galleryFolder, path),
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(),
        'Content-Type': contentTypes[extname(path)] ?? '',
      },
    });
  });
  const query = new URLSearchParams({ words, ...(part && { part }) });
  await page.goto(`${origin}/index.html?${query.toString()}`);
  await page.getByRole('main').waitFor();
}
