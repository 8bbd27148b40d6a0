import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import type { LinkSetUp, LinkSetUpProblemCode } from '../../common/link-set-up.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { setUpOf } from './samples.ts';

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name });
const scheme = (page: Page, at: number) =>
  page.getByRole('list', { name: 'Programs that open links' }).getByRole('listitem').nth(at);
const claim = (page: Page, name: string) =>
  page.getByRole('button', { name: `Open ${name}: links with Parlour` });
const claimFiles = (page: Page) =>
  page.getByRole('button', { name: 'Open .meeting files with Parlour' });
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

const sentences: [what: string, setUp: LinkSetUp, ...said: string[]][] = [
  [
    'Parlour',
    setUpOf(true),
    'parlour: links open with Parlour.',
    'jitsi-meet: links open with Parlour.',
    '.meeting files open with Parlour.',
  ],
  [
    'another program',
    setUpOf(false, 'Jitsi Meet'),
    'parlour: links open with Jitsi Meet.',
    'jitsi-meet: links open with Jitsi Meet.',
    '.meeting files open with Jitsi Meet.',
  ],
  [
    'nobody',
    setUpOf(false),
    'No program opens parlour: links.',
    'No program opens jitsi-meet: links.',
    'No program opens .meeting files.',
  ],
  [
    'somebody the system does not name',
    setUpOf(undefined),
    'The system does not say what opens parlour: links.',
    'The system does not say what opens jitsi-meet: links.',
    'The system does not say what opens .meeting files.',
  ],
];

for (const [what, setUp, ...said] of sentences) {
  test(`links that ${what} opens are told as such`, async ({ page, settings }) => {
    const app = await settings();
    app.systemSays(setUp);
    await section(page, 'Links').click();
    for (const [at, sentence] of said.entries()) {
      await expect(scheme(page, at)).toContainText(sentence);
    }
    const isOffered = what === 'Parlour' ? 0 : 1;
    await expect(claim(page, 'parlour')).toHaveCount(isOffered);
    await expect(claim(page, 'jitsi-meet')).toHaveCount(isOffered);
    await expect(claimFiles(page)).toHaveCount(isOffered);
  });
}

test('a row of links has as much room above its words as below', async ({ page, settings }) => {
  await settings({ settingsSection: 'links' });
  const room = await scheme(page, 0).evaluate((row) => {
    const [all, words] = [row, row.querySelector('.scheme-owner')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return all && words && [words.top - all.top, all.bottom - words.bottom];
  });
  expect(room?.[0]).toBe(room?.[1]);
});

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

const add = 'Add Parlour to this computer’s menu and links';
const takeAway = 'Take it away again';
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('Parlour is added to the menu, and taken away again', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(false, '', 'none'));
  await section(page, 'Links').click();
  await expect(page.getByRole('main')).toContainText('not in this computer’s menu yet');
  // Nothing is there yet that the system could start for links.
  for (const kind of ['parlour', 'jitsi-meet']) await expect(claim(page, kind)).toHaveCount(0);
  await expect(claimFiles(page)).toHaveCount(0);
  await button(page, add).press('Enter');
  const installed = page.getByText('Parlour is in your menu');
  await expect(installed).toBeFocused();
  await expect(scheme(page, 2)).toContainText('.meeting files open with Parlour.');
  await expect(button(page, add)).toHaveCount(0);
  await button(page, takeAway).press('Enter');
  await expect(page.getByText('not in this computer’s menu yet')).toBeFocused();
  await expect(scheme(page, 0)).toContainText('No program opens parlour: links.');
  expect(app.asked.map(([method]) => method).slice(1)).toEqual(['installLinks', 'removeLinks']);
});

test('a Parlour that moved is added again', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(true, '', 'elsewhere'));
  await section(page, 'Links').click();
  await expect(page.getByRole('main')).toContainText('start a Parlour at another place');
  await expect(button(page, takeAway)).toBeVisible();
  await button(page, 'Add again').press('Enter');
  await expect(page.getByText('Parlour is in your menu')).toBeFocused();
});

test('where a package did it, nothing is offered but the programs', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(false, 'Jitsi Meet', 'system'));
  await section(page, 'Links').click();
  await expect(page.getByText('A package installed Parlour for everybody')).toBeVisible();
  for (const name of [add, 'Add again', takeAway]) await expect(button(page, name)).toHaveCount(0);
  await claimFiles(page).click();
  await expect(scheme(page, 2)).toHaveText('.meeting files open with Parlour.');
});

test('where an installer does it, files are the system’s own', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(undefined, '', 'not-here'));
  await section(page, 'Links').click();
  await expect(claim(page, 'parlour')).toBeVisible();
  await expect(scheme(page, 2)).toContainText('The system does not say what opens .meeting files.');
  await expect(claimFiles(page)).toHaveCount(0);
  await expect(button(page, add)).toHaveCount(0);
});

const problems: readonly [LinkSetUpProblemCode, happened: string, todo: string][] = [
  ['by-package', 'A package has added Parlour', 'remove the package first'],
  ['foreign-entry', 'that Parlour did not write', 'Move it out of'],
  ['no-xdg-mime', 'has no xdg-mime', 'Install the package xdg-utils'],
  ['not-written', 'Not everything could be written', 'Check that the disk has room'],
];
for (const [problem, happened, todo] of problems) {
  test(`what is in the way is told, and what to do: ${problem}`, async ({ page, settings }) => {
    const app = await settings();
    app.systemSays(setUpOf(false, '', 'none'));
    app.refusesToRegister(problem);
    await section(page, 'Links').click();
    await button(page, add).press('Enter');
    await expect(page.getByText(happened)).toBeVisible();
    await expect(page.getByText(todo)).toBeVisible();
    await expect(button(page, add)).toBeFocused();
  });
}

test('a system that does not answer the wish keeps what is known', async ({ page, settings }) => {
  const app = await settings();
  app.systemSays(setUpOf(false, '', 'none'));
  await section(page, 'Links').click();
  await expect(button(page, add)).toBeVisible();
  app.systemSays(undefined);
  app.refusesToRegister('not-written');
  await button(page, add).press('Enter');
  await expect(page.getByText('The system could not be asked')).toBeVisible();
  await expect(scheme(page, 0)).toContainText('No program opens parlour: links.');
});
