import { publicProfile } from '../../common/profile.ts';
import { jaasProfile, ownServer } from '../common/sample-profile.ts';
import { allFine, broken, halfWay } from './check-samples.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { longName, remembered } from './samples.ts';

// Seven looks at one state, four of them with an accessibility check.
test.slow();

const forms = {
  none: ownServer({ authentication: 'none', secret: undefined }),
  'weak-secret': ownServer({ secret: { isWeak: true, addedAt: 1_700_000_000_000 } }),
  key: ownServer({
    authentication: 'RS256',
    keyId: 'town/2026',
    path: 'rathaus/bürgerbüro',
    extraClaims: '{"context": {"group": "staff"}}',
    secret: undefined,
    key: jaasProfile().key,
  }),
};

for (const [name, profile] of Object.entries(forms)) {
  test(`Settings of an own server: ${name}`, async ({ page, settings }) => {
    await settings({ profiles: [publicProfile, profile], current: profile });
    await expect(page.getByRole('combobox', { name: 'Authentication' })).toBeVisible();
    await lookAt(page, 'settings', `own-server-${name}`);
  });
}

test('Settings of an own server that was just added, with its first answers refused', async ({
  page,
  settings,
}) => {
  await settings();
  await page.getByRole('radio', { name: 'Own server' }).check();
  await page.getByRole('combobox', { name: 'Authentication' }).selectOption('HS256');
  const address = page.getByRole('textbox', { name: 'Server address' });
  await address.fill('https://meet.example.org/team/standup');
  await address.press('Enter');
  await page.getByRole('button', { name: 'Save secret' }).click();
  await page.getByRole('textbox', { name: 'Extra claims' }).fill('{group: staff}');
  await page.getByRole('textbox', { name: 'Extra claims' }).blur();
  await expect(page.getByText('This is not JSON.')).toBeVisible();
  await lookAt(page, 'settings', 'own-server-refused');
});

test('Settings with several own servers', async ({ page, settings }) => {
  const town = ownServer();
  await settings({
    profiles: [
      publicProfile,
      town,
      jaasProfile(),
      ownServer({ id: 'town2', name: 'town hall (copy)', secret: undefined }),
      ownServer({
        id: 'town3',
        name: longName.slice(0, 60),
        server: `${'konferenz.'.repeat(8)}example`,
      }),
      ownServer({ id: 'town4', name: 'Server 4', server: '' }),
    ],
    current: town,
  });
  await page.getByRole('radio', { name: 'town hall', exact: true }).focus();
  await lookAt(page, 'settings', 'own-servers');
});

const checks = { running: halfWay, problems: broken, fine: allFine };

for (const [name, lines] of Object.entries(checks)) {
  test(`Settings with a server check: ${name}`, async ({ page, settings }) => {
    const town = ownServer();
    const app = await settings({ profiles: [publicProfile, town], current: town });
    await page.getByRole('button', { name: 'Check server' }).click();
    if (name === 'running') app.check.finds(lines);
    else app.check.ends(lines);
    await expect(page.getByRole('region', { name: 'Check of' })).toContainText('Name');
    await lookAt(page, 'settings', `check-${name}`);
  });
}

test('Settings with the check of another server, from a meeting that failed', async ({
  page,
  settings,
}) => {
  const town = ownServer();
  const app = await settings({ profiles: [publicProfile, town] });
  await app.check.run(town.id);
  app.check.ends(broken);
  await expect(page.getByRole('button', { name: 'Copy report' })).toBeVisible();
  await lookAt(page, 'settings', 'check-elsewhere');
});

test('Home with an invitation to an own server', async ({ page, home }) => {
  const town = ownServer();
  const meeting = remembered('council', 0, false, { server: town.server, tenant: '' });
  await home({
    profiles: [publicProfile, town],
    current: town,
    you: { name: 'Ada' },
    meetings: [meeting],
    inviting: { key: meeting.key, name: meeting.name },
  });
  await lookAt(page, 'home', 'invitation-own-server');
});
