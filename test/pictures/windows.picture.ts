import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { broken } from '../pages/check-samples.ts';
import { desk, openDeviceTest } from '../pages/device-test-page.ts';
import { expect, test } from '../pages/fixtures.ts';
import { usualSize } from '../pages/looks.ts';
import {
  meetingsOfAll,
  nextVersion,
  remembered,
  setUpOf,
  strangers,
  yearOfUse,
} from '../pages/samples.ts';
import { photograph } from './photograph.ts';

const town = ownServer();
const profiles = [publicProfile, acme, town] as const;
const ada = { you: { name: 'Ada Lovelace', email: 'ada@example.org' } };

/** People whose Home looks lived in. */
const lively = {
  ...ada,
  profiles,
  meetings: [
    ...meetingsOfAll.slice(0, 1),
    remembered('standup', 0, true),
    remembered('Café am Fluss', 1),
    remembered('council', 3, false, { server: town.server, tenant: '' }),
    remembered('design review', 6),
    remembered('interview-brave-maple', 20),
  ],
};

test('Home', async ({ page, home }) => {
  await home();
  await photograph(page, 'home', 'home-first-run');
});

test('Home with meetings', async ({ page, home }) => {
  await home(lively);
  await photograph(page, 'home', 'home');
});

test('Home with a link to a server nobody set up', async ({ page, home }) => {
  const asked = { id: 1, kind: 'unknown-server', name: 'picnic', server: strangers.plain } as const;
  await home({ ...lively, question: { ...asked, ignored: ['config.startSilent'] } });
  await expect(page.getByRole('dialog')).toBeVisible();
  await photograph(page, 'home', 'home-link-question');
});

const hostings = { 'public-server': publicProfile, jaas: acme, 'own-server': town };

for (const [name, current] of Object.entries(hostings)) {
  test(`Settings, Hosting: ${name}`, async ({ page, settings }) => {
    await settings({ ...lively, current });
    await photograph(page, 'settings', `settings-${name}`);
  });
}

test('Settings, the check of a server', async ({ page, settings }) => {
  const app = await settings({ ...lively, current: town });
  await page.getByRole('button', { name: 'Check server' }).click();
  app.check.ends(broken);
  await expect(page.getByRole('button', { name: 'Copy report' })).toBeVisible();
  const check = page.getByRole('region', { name: 'Check of' });
  await page.setViewportSize(usualSize('settings'));
  await check.evaluate((one) => one.scrollIntoView());
  await photograph(page, 'settings', 'settings-server-check');
});

for (const [button, picture] of [
  ['Compare the three options', 'settings-compare'],
  ['What would it cost?', 'settings-cost'],
] as const) {
  test(`Settings, ${picture}`, async ({ page, settings }) => {
    await settings(lively);
    await page.setViewportSize(usualSize('settings'));
    const opener = page.getByRole('button', { name: button });
    await opener.click();
    await opener.evaluate((one) => one.scrollIntoView());
    await photograph(page, 'settings', picture);
  });
}

test('Settings, settings-usage', async ({ page, settings }) => {
  const app = await settings(lively);
  app.counted(yearOfUse);
  await page.setViewportSize(usualSize('settings'));
  const opener = page.getByRole('button', { name: 'Usage', exact: true });
  await opener.click();
  await expect(page.getByRole('table', { name: 'by month' })).toBeVisible();
  await opener.evaluate((one) => one.scrollIntoView());
  await photograph(page, 'settings', 'settings-usage');
});

for (const section of ['you', 'meetings', 'links', 'appearance', 'privacy', 'about'] as const) {
  test(`Settings, ${section}`, async ({ page, settings }) => {
    const app = await settings(lively);
    app.stores({ public: 48_211, acme1: 23_456_789, town1: 812 });
    app.put({ settingsSection: section });
    await expect(page.locator(`[aria-current=page]`)).toHaveText(new RegExp(section, 'i'));
    await page.waitForLoadState('networkidle');
    await photograph(page, 'settings', `settings-${section}`);
  });
}

test('Settings, Parlour in no menu yet', async ({ page, settings }) => {
  const app = await settings(lively);
  app.systemSays(setUpOf(false, '', 'none'));
  app.put({ settingsSection: 'links' });
  await expect(page.getByRole('button', { name: 'Add Parlour to this computer' })).toBeVisible();
  await photograph(page, 'settings', 'settings-links-add');
});

test('Settings, a newer version', async ({ page, settings }) => {
  const update = { kind: 'available', ...nextVersion } as const;
  await settings({ ...lively, settingsSection: 'about', update });
  await page.setViewportSize(usualSize('settings'));
  const region = page.getByRole('region', { name: 'Updates' });
  await region.evaluate((one) => one.scrollIntoView());
  await photograph(page, 'settings', 'settings-updates');
});

test('a server that asks who you are', async ({ page, signIn }) => {
  await signIn();
  await photograph(page, 'sign-in', 'sign-in');
});

test('trying camera, microphone and speaker', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await expect(page.getByText('We hear you.')).toBeVisible();
  await photograph(page, 'device-test', 'device-test');
});
