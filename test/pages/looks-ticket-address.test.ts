import { publicProfile } from '../../common/profile.ts';
import { fail } from '../../common/result.ts';
import { jaasProfile, ownServer } from '../common/sample-profile.ts';
import { ticketMadeHere } from './fake-meeting.ts';
import { expect, inEachSpeech, test } from './fixtures.ts';
import { lookAt } from './looks.ts';

// Seven looks at one state, four of them with an accessibility check.
test.slow();

const ticketAddress = 'https://tickets.staff.example.org:8443/parlour';
const ticketFrom = 'tickets.staff.example.org:8443';
const brought = { managed: true, ticketAddress } as const;

for (const profile of [
  jaasProfile({ ...brought, keyId: '', key: undefined }),
  ownServer({ ...brought, authentication: 'none', secret: undefined }),
]) {
  test(`Settings of a hosting with tickets from an address: ${profile.kind}`, async ({
    page,
    settings,
  }) => {
    await settings({ profiles: [publicProfile, profile], current: profile });
    await expect(page.getByText(`Tickets come from ${ticketFrom}.`)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Key ID' })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Private key' })).toHaveCount(0);
    await expect(page.getByRole('combobox', { name: 'Authentication' })).toHaveCount(0);
    await lookAt(page, 'settings', `ticket-address-${profile.kind}`);
  });
}

test('what a ticket address receives is in the table for whoever has one', async ({
  page,
  settings,
}) => {
  const profile = jaasProfile(brought);
  const profiles = [publicProfile, profile];
  await settings({ settingsSection: 'you', profiles, current: profile });
  const row = page.getByRole('row', { name: 'Hostings of your organisation' });
  await expect(page.getByText('and to the one that hands out your ticket.')).toBeVisible();
  await expect(row.getByRole('cell')).toHaveText([
    'to whoever hands out the ticket, and when you join',
    'to whoever hands out the ticket, and when you join',
    'not sent',
  ]);
  await lookAt(page, 'settings', 'ticket-address-you');
});

test('what a ticket address receives is no matter of those who have none', async ({
  page,
  settings,
}) => {
  await settings({ settingsSection: 'you' });
  await expect(page.getByRole('row', { name: 'Your servers with tickets' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Hostings of your organisation' })).toHaveCount(0);
});

inEachSpeech(() => {
  test('a meeting whose ticket is asked for', async ({ page, meeting }) => {
    await meeting({ ...ticketMadeHere, ticketFrom });
    await lookAt(page, 'meeting', 'asks-for-ticket');
  });

  test('a meeting that gets no ticket', async ({ page, meeting }) => {
    const main = await meeting({ ...ticketMadeHere, ticketFrom });
    main.giveTicket(fail({ code: 'ticket-address-insecure', about: ticketFrom }));
    await page.getByRole('alert').waitFor();
    await lookAt(page, 'meeting', 'no-ticket');
  });
});
