import { acme } from '../common/sample-profile.ts';
import { expect, test } from '../pages/fixtures.ts';
import { usualSize } from '../pages/looks.ts';
import { exampleLtd, fewMeetings, managedAccount, notices } from '../pages/samples.ts';
import { photograph } from './photograph.ts';

const person = {
  you: { name: 'Ada Lovelace', email: 'ada@example.org' },
  profiles: [managedAccount, { ...acme, appId: 'vpaas-magic-cookie-7d8e9f' }],
  current: managedAccount,
  join: { muted: true, cameraOff: false },
  meetings: fewMeetings,
} as const;

test('Settings, a hosting that the organisation set up', async ({ page, settings }) => {
  await settings({ ...person, managed: exampleLtd });
  await expect(page.getByText('From Example Ltd', { exact: true })).toBeVisible();
  await photograph(page, 'settings', 'settings-managed-hosting');
});

test('Settings, what a policy says', async ({ page, settings }) => {
  await settings({ ...person, settingsSection: 'about', managed: exampleLtd });
  await page.setViewportSize(usualSize('settings'));
  const region = page.getByRole('region', { name: 'Managed by' });
  await region.evaluate((one) => one.scrollIntoView());
  await photograph(page, 'settings', 'settings-managed-about');
});

test('Home with a policy that has a mistake', async ({ page, home }) => {
  const part = 'settings.appearance.theme';
  await home({
    ...person,
    managed: { ...exampleLtd, problems: [{ code: 'wrong-part', part }] },
    notice: notices['policy-problem'],
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await photograph(page, 'home', 'home-managed');
});

test('Home with a policy that cannot be used', async ({ page, home }) => {
  await home({
    ...person,
    managed: { ...exampleLtd, servers: [], problems: [{ code: 'no-policy', part: '' }] },
  });
  await expect(page.getByText('No meeting can be joined now')).toBeVisible();
  await photograph(page, 'home', 'home-managed-stopped');
});
