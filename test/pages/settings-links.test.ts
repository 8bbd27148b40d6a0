import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import type { LinkSetUp } from '../../common/link-set-up.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { setUpOf } from './samples.ts';

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name });
const scheme = (page: Page, at: number) =>
  page.getByRole('list', { name: 'Programs that open links' }).getByRole('listitem').nth(at);
const claim = (page: Page, name: string) =>
  page.getByRole('button', { name: `Open ${name}: links with Parlour` });
const hosting = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const atOnce = 'Join from links without asking';
const theirTicket = 'Prefer a ticket that comes with the link';

test('the section says why it matters who opens links', async ({ page, settings }) => {
  await settings({ settingsSection: 'links' });
  await expect(section(page, 'Links')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main')).toContainText(
    'The public server’s sign-in returns through a jitsi-meet: link.',
  );
});

const sentences: [what: string, setUp: LinkSetUp, first: string, second: string][] = [
  [
    'Parlour',
    setUpOf(true),
    'parlour: links open with Parlour.',
    'jitsi-meet: links open with Parlour.',
  ],
  [
    'another program',
    setUpOf(false, 'Jitsi Meet'),
    'parlour: links open with Jitsi Meet.',
    'jitsi-meet: links open with Jitsi Meet.',
  ],
  [
    'nobody',
    setUpOf(false),
    'No program opens parlour: links.',
    'No program opens jitsi-meet: links.',
  ],
  [
    'somebody the system does not name',
    setUpOf(undefined),
    'The system does not say what opens parlour: links.',
    'The system does not say what opens jitsi-meet: links.',
  ],
];

for (const [what, owners, first, second] of sentences) {
  test(`links that ${what} opens are told as such`, async ({ page, settings }) => {
    const app = await settings();
    app.systemSays(owners);
    await section(page, 'Links').click();
    await expect(scheme(page, 0)).toContainText(first);
    await expect(scheme(page, 1)).toContainText(second);
    const isOffered = what === 'Parlour' ? 0 : 1;
    await expect(claim(page, 'parlour')).toHaveCount(isOffered);
    await expect(claim(page, 'jitsi-meet')).toHaveCount(isOffered);
  });
}

test('a kind of links becomes Parlour’s, and the focus stays with it', async ({
  page,
  settings,
}) => {
  const app = await settings();
  app.systemSays(setUpOf(false, 'Jitsi Meet'));
  await section(page, 'Links').click();
  await claim(page, 'jitsi-meet').press('Enter');
  await expect(scheme(page, 1)).toHaveText('jitsi-meet: links open with Parlour.');
  await expect(scheme(page, 1).getByText('links open with Parlour')).toBeVisible();
  await expect(scheme(page, 1).locator('p')).toBeFocused();
  await expect(scheme(page, 0)).toContainText('parlour: links open with Jitsi Meet.');
  expect(app.asked).toEqual([
    ['openSettings', 'links'],
    ['claimAssociation', 'jitsi-meet'],
  ]);
});

for (const [how, sentence] of [
  ['not-at-all', 'The system’s own settings decide.'],
  ['without-a-word', 'does not say what it did'],
] as const) {
  test(`a system that takes the wish ${how} leaves the person with the way to do it`, async ({
    page,
    settings,
  }) => {
    const app = await settings({ settingsSection: 'links' });
    app.systemSays(setUpOf(false, 'Jitsi Meet'));
    app.systemTakes(how);
    await section(page, 'You').click();
    await section(page, 'Links').click();
    await claim(page, 'jitsi-meet').click();
    await expect(scheme(page, 1).getByRole('status')).toContainText(sentence);
    await expect(scheme(page, 1).getByRole('status')).toContainText('jitsi-meet: links');
    await expect(claim(page, 'jitsi-meet')).toBeFocused();
    await expect(scheme(page, 0).getByRole('status')).toHaveText('');
  });
}

test('a system that cannot be asked is told, and asked again', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(undefined);
  await section(page, 'Links').click();
  await expect(page.getByRole('alert')).toContainText('could not be asked');
  await expect(hosting(page, 'Public server')).toBeVisible();
  app.systemSays(setUpOf(true));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(scheme(page, 0)).toContainText('parlour: links open with Parlour.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Programs that open links' })).toBeFocused();
});

test('a system that cannot be asked any more keeps what is known', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(false, 'Jitsi Meet'));
  await section(page, 'Links').click();
  await expect(claim(page, 'parlour')).toBeVisible();
  app.systemSays(undefined);
  await claim(page, 'parlour').click();
  await expect(scheme(page, 0).getByRole('status')).toContainText('could not be asked');
  await expect(scheme(page, 0)).toContainText('open with Jitsi Meet');
});

test('every hosting has its own answer to links, and none joins at once by itself', async ({
  page,
  settings,
}) => {
  const town = ownServer();
  const club = ownServer({ id: 'club1', name: 'club', authentication: 'none' });
  await settings({ settingsSection: 'links', profiles: [publicProfile, acme, town, club] });
  const names = {
    'Public server': [atOnce],
    'JaaS · acme': [atOnce, theirTicket],
    'Own server · town hall': [atOnce, theirTicket],
    'Own server · club': [atOnce],
    'JaaS, as a guest': [atOnce],
  };
  await expect(page.getByRole('main').getByRole('group')).toHaveCount(5);
  for (const [name, checks] of Object.entries(names)) {
    const boxes = hosting(page, name).getByRole('checkbox');
    await expect(boxes, name).toHaveCount(checks.length);
    for (const [at, check] of checks.entries()) {
      await expect(boxes.nth(at)).toHaveAccessibleName(check);
      await expect(boxes.nth(at)).not.toBeChecked();
    }
    await expect(hosting(page, name)).toHaveAccessibleDescription(/camera and microphone off/);
  }
});

test('each answer is kept alone, and taken back', async ({ page, settings }) => {
  const links = { atOnce: ['acme1'], theirTicket: [], chosen: ['acme1'] };
  const app = await settings({ settingsSection: 'links', profiles: [publicProfile, acme], links });
  const box = (name: string, check: string) =>
    hosting(page, name).getByRole('checkbox', { name: check });
  await expect(box('JaaS · acme', atOnce)).toBeChecked();
  await box('Public server', atOnce).check();
  await expect.poll(() => app.known().links.atOnce).toEqual(['acme1', 'public']);
  await box('JaaS, as a guest', atOnce).press('Space');
  await expect.poll(() => app.known().links.atOnce).toEqual(['acme1', 'public', 'jaasguest']);
  await box('JaaS · acme', theirTicket).check();
  await expect.poll(() => app.known().links.theirTicket).toEqual(['acme1']);
  await box('JaaS · acme', atOnce).uncheck();
  await expect
    .poll(() => app.known().links)
    .toEqual({
      atOnce: ['public', 'jaasguest'],
      theirTicket: ['acme1'],
      chosen: ['acme1'],
    });
});

test('what was chosen among hostings is forgotten on request', async ({ page, settings }) => {
  const links = { atOnce: ['public'], theirTicket: [], chosen: ['acme1'] };
  const app = await settings({ settingsSection: 'links', links });
  const forget = page.getByRole('button', { name: 'Forget which hosting I chose for links' });
  await forget.press('Enter');
  await expect(forget).toHaveCount(0);
  await expect(page.getByText('Forgotten. Parlour asks again.')).toBeFocused();
  expect(app.known().links).toEqual({ atOnce: ['public'], theirTicket: [], chosen: [] });
});

test('nothing is offered to be forgotten where nothing was chosen', async ({ page, settings }) => {
  await settings({ settingsSection: 'links' });
  await expect(hosting(page, 'Public server')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Forget/ })).toHaveCount(0);
});
