import { existsSync } from 'node:fs';
import { quietly } from './processes.ts';
import { tool } from './paths.ts';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that the page tests drive: the environment's, the system's, or Playwright's own. */
export async function findChromium(): Promise<string> {
  const present = [process.env['PARLOUR_CHROMIUM'] ?? '', ...usualPlaces].find(
    (path) => path !== '' && existsSync(path),
  );
  if (present) return present;
  const { chromium } = await import('playwright');
  if (!existsSync(chromium.executablePath())) {
    quietly(
      tool('playwright'),
      ['install', 'chromium'],
      'No Chromium for the page tests: install one, or set PARLOUR_CHROMIUM to its path.',
    );
  }
  return chromium.executablePath();
}
