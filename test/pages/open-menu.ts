import { expect, type Page } from 'playwright/test';

/** Opens the menu of a meeting's row, if none is open, whatever language the page speaks. */
export async function openMenu(page: Page, name: string): Promise<void> {
  const row = page.getByRole('listitem').filter({ hasText: name });
  if (await page.getByRole('menu').isVisible()) return;
  await row.locator('[aria-haspopup="menu"]').click();
  await expect(page.getByRole('menu')).toBeVisible();
}
