import type { Page } from 'playwright/test';

/** Parts of the settings window that several tests go through. */

export const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name, exact: true });

export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search settings' });
