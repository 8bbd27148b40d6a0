import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { settingsIndex } from '../../renderer/settings/search/search-index.ts';
import { settingsSections } from '../../common/ipc.ts';
import { expect, test } from './fixtures.ts';
import { heading, search, section } from './settings-page.ts';
import { setUpOf } from './samples.ts';

const results = (page: Page) =>
  page.getByRole('list', { name: 'Settings found' }).getByRole('button');

test('writing lists the settings that fit, by name, help and section', async ({
  page,
  settings,
}) => {
  await settings();
  await search(page).fill('muted');
  await expect(results(page).first()).toHaveText('Join mutedMeetings');
  await search(page).fill('cookies');
  await expect(results(page)).toHaveText([/^What meetings left on this computer/]);
  await search(page).fill('APPEARANCE size');
  await expect(results(page)).toHaveText([/^Size of Parlour’s windows/, /^Size of meetings/]);
  await search(page).fill('câmera');
  await expect(results(page).first()).toContainText('Camera off');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible();
});

test('what is nowhere is told, and the sections come back', async ({ page, settings }) => {
  await settings();
  await search(page).fill('karaoke');
  await expect(page.getByText('No setting is called “karaoke”.')).toBeVisible();
  await expect(section(page, 'You')).toHaveCount(0);
  await search(page).press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(section(page, 'You')).toBeVisible();
});

test('a result opens its section, with the focus on the setting', async ({ page, settings }) => {
  await settings();
  await search(page).fill('gravatar');
  await results(page).first().click();
  await expect(section(page, 'Privacy')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('switch', { name: 'Pictures from Gravatar' })).toBeFocused();
  await expect(page.getByRole('switch', { name: 'Pictures from Gravatar' })).toBeInViewport();
  await expect(search(page)).toHaveValue('');
});

test('a result of the open section only moves the focus', async ({ page, settings }) => {
  const app = await settings({ settingsSection: 'meetings' });
  await search(page).fill('quality');
  await search(page).press('Enter');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeFocused();
  expect(app.asked).toEqual([]);
});

test('arrow keys go through the results, and Escape leads back to the field', async ({
  page,
  settings,
}) => {
  await settings();
  await search(page).fill('size of');
  await search(page).press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
});

test('a setting of another hosting leads to the choice that shows it, and changes nothing', async ({
  page,
  settings,
}) => {
  const app = await settings();
  await search(page).fill('AppID');
  await results(page).first().click();
  await expect(page.getByRole('radio', { name: 'JaaS' })).toBeFocused();
  await expect(page.getByText('“AppID” appears when you choose “JaaS”.')).toBeVisible();
  expect(app.hosting.asked).toEqual([]);
  await expect(heading(page, 'Hosting')).toBeVisible();
  // Elsewhere that means nothing any more.
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await expect(heading(page, 'You')).toBeVisible();
  await expect(page.getByText('“AppID” appears')).toBeHidden();
});

const rs256 = ownServer({
  id: 'town2',
  name: 'library',
  authentication: 'RS256',
  secret: undefined,
});
const states = {
  'the public server': publicProfile,
  'an account': acme,
  'an account without a key': { ...acme, key: undefined },
  'a server with a secret': ownServer(),
  'a server without its secret': { ...ownServer(), secret: undefined },
  'a server with a key': rs256,
};

/** Names of controls that belong to no setting: the tools of lists, and what opens elsewhere. */
const noSettings = [
  /^(?:Move|Duplicate|Remove|Clear) .+/,
  /^(?:Show|Cancel)$/,
  /^Add another /,
  /^Open (?:(?:jitsi-meet|parlour): links|\.meeting files) with Parlour$/,
  /^(?:acme|town hall|library)$/,
];

for (const [what, current] of Object.entries(states)) {
  test(`every control of every section is found by the search: ${what}`, async ({
    page,
    settings,
  }) => {
    const profiles = [...new Set([publicProfile, acme, ownServer(), current])].filter(
      (one, at, all) => one === current || !all.slice(at + 1).some(({ id }) => id === one.id),
    );
    const app = await settings({
      profiles,
      current,
      links: { atOnce: [], theirTicket: [], chosen: ['acme1'] },
    });
    app.systemSays(setUpOf(false, 'Jitsi Meet'));
    app.put({ meeting: { ...app.known().meeting, logo: 'data:image/svg+xml;base64,PHN2Zy8+' } });
    const known = settingsIndex();
    for (const one of settingsSections) {
      app.put({ settingsSection: one });
      await expect(page.locator('[aria-current=page]')).toHaveCount(1);
      const names = known.filter((entry) => entry.section === one).map(({ name }) => name);
      const missing = (await controlNames(page)).filter(
        (name) => !names.includes(name) && !noSettings.some((no) => no.test(name)),
      );
      expect(missing, `controls of “${one}” that the search does not know`).toEqual([]);
    }
  });
}

/** The accessible names of what can be changed; of radio buttons, that of their group. */
function controlNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (ids: string | null): string =>
      (ids ?? '')
        .split(/\s+/)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const nameOf = (element: Element): string =>
      said(element.getAttribute('aria-labelledby')) ||
      element.getAttribute('aria-label') ||
      (element as HTMLInputElement).labels?.[0]?.textContent?.trim() ||
      element.querySelector(':scope > legend')?.textContent?.trim() ||
      element.textContent?.trim() ||
      '';
    const all = document.querySelectorAll(
      'main :is(input:not([hidden]), select, textarea, button, summary)',
    );
    return [...all].map((one) => {
      const group = one.matches('[type=radio], fieldset.features *')
        ? one.closest('[role=radiogroup], fieldset')
        : one.closest('section[data-finds]');
      return nameOf(group?.matches('.cards') ? one : (group ?? one));
    });
  });
}
