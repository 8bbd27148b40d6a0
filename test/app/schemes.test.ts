import type { Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';
import { createDesktop } from '../main/links/desktop.ts';
import { expect, test } from './fixtures.ts';

const words = text.linkSettings;

const row = (page: Page, scheme: string) =>
  page.getByRole('listitem').filter({ hasText: `${scheme}:` });

test('Settings names the program that opens jitsi-meet: links, and can make it Parlour', async ({
  start,
}) => {
  const desktop = createDesktop('GNOME');
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
  await parlour.close();
  desktop.remove();
});
