import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';
import { inRoot } from '../../scripts/paths.ts';
import { createDesktop } from '../main/links/desktop.ts';
import { fileList } from '../main/links/registration/file-list.ts';
import { expect, test } from './fixtures.ts';

const words = text.linkSettings;

const row = (page: Page, scheme: string) =>
  page.getByRole('listitem').filter({ hasText: `${scheme}:` });

test('Settings names the program that opens jitsi-meet: links, and can make it Parlour', async ({
  atEnd,
  start,
}) => {
  const desktop = createDesktop('GNOME');
  atEnd(desktop.remove);
  const parlour = await start({ env: desktop.env });
  const home = await parlour.window('home');
  await home.evaluate("window.app.openSettings('links')");
  const settings = await parlour.window('settings');
  const said = row(settings, 'jitsi-meet');
  await expect(said).toContainText(words.theirs('jitsi-meet', 'Other Client'));
  // From source nothing is claimed by itself.
  expect(desktop.defaults()).not.toContain('parlour.desktop');
  await said.getByRole('button').click();
  await expect(said).toContainText(words.ours('jitsi-meet'));
  expect(desktop.defaults()).toContain('x-scheme-handler/jitsi-meet=parlour.desktop');
});

test('“Add Parlour to this computer” makes links and files its own, and all of it goes again', async ({
  atEnd,
  start,
}) => {
  const desktop = createDesktop('GNOME', false);
  atEnd(desktop.remove);
  const home = desktop.env['HOME'] ?? '';
  const data = desktop.env['XDG_DATA_HOME'] ?? '';
  const parlour = await start({ env: desktop.env });
  const page = await parlour.window('home');
  await page.evaluate("window.app.openSettings('links')");
  const settings = await parlour.window('settings');
  const { add, takeAway, files, installed, none } = text.registration;
  await expect(settings.getByText(files.nobody)).toBeVisible();
  const before = fileList(home, isElectrons);

  await settings.getByRole('button', { name: add }).click();
  await expect(settings.getByText(installed)).toBeFocused();
  await expect(row(settings, 'jitsi-meet')).toContainText(words.ours('jitsi-meet'));
  await expect(settings.getByText(files.ours)).toBeVisible();
  const entry = readFileSync(join(data, 'applications', 'parlour.desktop'), 'utf8');
  expect(entry).toContain('Name[de]=Neues Meeting');
  for (const size of [16, 256]) {
    const icon = join(data, 'icons', 'hicolor', `${size}x${size}`, 'apps', 'parlour.png');
    expect(readFileSync(icon)).toEqual(readFileSync(inRoot(`out/icons/linux/${size}x${size}.png`)));
  }

  await settings.getByRole('button', { name: takeAway }).click();
  await expect(settings.getByText(none)).toBeFocused();
  expect(fileList(home, isElectrons)).toEqual(before);
});

/** What runs beside keeps its own in a home. */
const isElectrons = (path: string): boolean => !/^(?:config\/mimeapps|data)/.test(path);
