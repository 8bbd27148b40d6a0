import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { fewMeetings } from './samples.ts';
import { search, section } from './settings-page.ts';

// Each look at a state comes with an accessibility check.
test.slow();

const long = ownServer({ name: 'Donaudampfschifffahrtsgesellschaftskapitänsbüro der Stadt' });
const profiles = [publicProfile, acme, long] as const;

test('Settings about you, with something wrong', async ({ page, settings }) => {
  await settings({ settingsSection: 'you', you: { name: 'Ada Lovelace' } });
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada at example.org');
  await page.getByRole('textbox', { name: 'Picture' }).focus();
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  await lookAt(page, 'settings', 'you-wrong');
});

test('Settings of meetings', async ({ page, settings }) => {
  const app = await settings({
    settingsSection: 'meetings',
    join: { muted: true, cameraOff: false },
  });
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" rx="40" fill="#2dd4bf"/></svg>';
  const logo = `data:image/svg+xml;base64,${btoa(svg)}`;
  app.put({ meeting: { prejoin: 'never', quality: 'gentle', logo, background: '#1f3a5f' } });
  await expect(page.getByRole('img')).toBeVisible();
  await lookAt(page, 'settings', 'meetings');
});

test('Settings of meetings, with keys that are taken', async ({ page, settings }) => {
  const app = await settings({ settingsSection: 'meetings', muteShortcutTaken: true });
  const { inMeeting } = app.known();
  app.put({ inMeeting: { ...inMeeting, muteShortcut: 'Control+Shift+PageDown', closing: 'keep' } });
  await expect(page.getByText('Another program has these keys')).toBeVisible();
  await lookAt(page, 'settings', 'keys-taken');
});

test('Settings of meetings, while keys are chosen', async ({ page, settings }) => {
  await settings({ settingsSection: 'meetings' });
  await page.getByRole('button', { name: 'Choose keys…' }).press('Enter');
  await page.keyboard.press('m');
  await expect(page.getByText('That key alone is needed for writing.')).toBeVisible();
  await lookAt(page, 'settings', 'choosing-keys');
});

test('Settings of meetings, with what servers keep', async ({ page, settings }) => {
  await settings({ settingsSection: 'meetings' });
  await page.getByText('What Parlour changes').click();
  await lookAt(page, 'settings', 'branding');
});

test('Settings of the appearance', async ({ page, settings }) => {
  await settings({ settingsSection: 'appearance' });
  await lookAt(page, 'settings', 'appearance');
});

test('Settings of privacy', async ({ page, settings }) => {
  const app = await settings({ profiles, meetings: fewMeetings });
  app.stores({ public: 48_211, acme1: 23_456_789, town1: 812 });
  await section(page, 'Privacy').click();
  await expect(page.getByRole('table')).toBeVisible();
  await lookAt(page, 'settings', 'privacy');
});

test('Settings before JaaS is cleared', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.stores({ acme1: 23_456_789 }, 'acme1');
  await section(page, 'Privacy').click();
  await page.getByRole('button', { name: 'Clear JaaS · acme…' }).click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await lookAt(page, 'settings', 'clearing');
});

test('Settings about Parlour, with the licences', async ({ page, settings }) => {
  await settings({ settingsSection: 'about' });
  await page.getByRole('button', { name: 'Show licences' }).click();
  await page.getByText('valibot', { exact: true }).click();
  await lookAt(page, 'settings', 'licences');
});

test('Settings being searched', async ({ page, settings }) => {
  await settings();
  await search(page).fill('me');
  await expect(page.getByRole('list', { name: 'Settings found' })).toBeVisible();
  await lookAt(page, 'settings', 'search');
});
