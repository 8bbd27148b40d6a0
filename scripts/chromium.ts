import { existsSync } from 'node:fs';
import { quietly } from './processes.ts';
import { tool } from './paths.ts';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium without the parts that only windows need: page tests take half the time in it. */
const headlessShell = '/usr/bin/chromium-headless-shell';

/** The Chromium that page tests drive: the environment's, one made for that, or any other. */
export async function findHeadlessChromium(): Promise<string> {
  return !process.env['PARLOUR_CHROMIUM'] && existsSync(headlessShell)
    ? headlessShell
    : findChromium();
}

/** A whole Chromium: the environment's, the system's, or Playwright's own. */
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
