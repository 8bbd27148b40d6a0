import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { beta } from './samples.ts';

const town = ownServer();
const library = ownServer({ id: 'town2', name: 'library', server: 'books.example.org' });
const school = ownServer({ id: 'town3', name: 'school', server: 'school.example.org' });
/** Two kinds, one between the others. */
const mixed = [publicProfile, town, acme, library, beta, school] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const card = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Hosting' }).getByRole('radio', { name, exact: true });
const list = (page: Page, name = 'Your servers') => page.getByRole('radiogroup', { name });
const names = (page: Page) => list(page).locator('.profile-name');
const order = (known: { profiles: readonly { id: string }[] }) =>
  known.profiles.map(({ id }) => id).join(' ');

test('there are three cards, and the current hosting’s is chosen', async ({ page, settings }) => {
  await settings({ profiles: mixed, current: library });
  await expect(page.getByRole('radiogroup', { name: 'Hosting' }).getByRole('radio')).toHaveCount(3);
  await expect(card(page, 'Own server')).toBeChecked();
  await expect(card(page, 'Own server')).toHaveAccessibleDescription(/A Jitsi server you run/);
});

test('a card leads to the profile of its kind that was used last', async ({ page, settings }) => {
  const app = await settings({
    profiles: mixed,
    current: publicProfile,
    recent: ['public', beta.id, school.id, town.id, acme.id],
  });
  await card(page, 'Own server').check();
  await expect(list(page).getByRole('radio', { name: 'school' })).toBeChecked();
  await card(page, 'JaaS').check();
  await expect.poll(() => app.known().current.id).toBe(beta.id);
  await card(page, 'Public server').check();
  await expect(list(page)).toHaveCount(0);
  expect(app.hosting.asked).toEqual([
    ['choose', school.id],
    ['choose', beta.id],
    ['choose', 'public'],
  ]);
});

for (const [kind, field] of [
  ['JaaS', 'AppID'],
  ['Own server', 'Server address'],
] as const) {
  test(`the first “${kind}” is added, and its form waits for the ${field}`, async ({
    page,
    settings,
  }) => {
    const app = await settings();
    await card(page, kind).check();
    await expect(page.getByRole('textbox', { name: field })).toBeFocused();
    expect(app.hosting.asked.map(([method]) => method)).toEqual(['add']);
    await expect(card(page, kind)).toBeChecked();
  });
}

test('arrow keys pass a kind that has no profile without adding one', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles: [publicProfile, town] });
  await card(page, 'Public server').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'JaaS')).toBeFocused();
  await expect(card(page, 'JaaS')).not.toBeChecked();
  expect(app.hosting.asked).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'Own server')).toBeFocused();
  await expect(card(page, 'Own server')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'AppID' })).toBeFocused();
  expect(app.hosting.asked.map(([method]) => method)).toEqual(['choose', 'add']);
});

test('arrow keys follow the direction that words are read in', async ({ page, settings }) => {
  const app = await settings({
    profiles: [publicProfile, town],
    speech: { language: 'ar', locale: 'ar' },
  });
  const cards = page.getByRole('radio');
  await cards.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(cards.nth(1)).toBeFocused();
  await expect(cards.nth(1)).not.toBeChecked();
  expect(app.hosting.asked).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(cards.first()).toBeFocused();
});

test('one profile alone has no list, but can be copied and removed', async ({ page, settings }) => {
  await settings({ profiles: [publicProfile, town], current: town });
  await expect(list(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Move/ })).toHaveCount(0);
  await expect(button(page, 'Duplicate town hall')).toBeVisible();
  await expect(button(page, 'Remove town hall…')).toBeVisible();
});

test('the list has the profiles of one kind, with their addresses', async ({ page, settings }) => {
  const empty = ownServer({ id: 'town4', name: 'Server 4', server: '' });
  await settings({ profiles: [...mixed, empty], current: town });
  await expect(names(page)).toHaveText(['town hall', 'library', 'school', 'Server 4']);
  await expect(list(page).getByRole('radio', { name: 'library' })).toHaveAccessibleDescription(
    'books.example.org',
  );
  await expect(list(page).getByRole('radio', { name: 'Server 4' })).toHaveAccessibleDescription(
    'not filled in yet',
  );
});

test('a profile is chosen by keyboard, and the focus stays', async ({ page, settings }) => {
  await settings({ profiles: mixed, current: town });
  await list(page).getByRole('radio', { name: 'town hall' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('radio', { name: 'library' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Profile name' })).toHaveValue('library');
});

test('another one is added with a name of its own', async ({ page, settings }) => {
  const app = await settings({ profiles: mixed, current: town });
  await button(page, 'Add another server').click();
  await expect(page.getByRole('textbox', { name: 'Server address' })).toBeFocused();
  await expect(names(page)).toHaveText(['town hall', 'library', 'school', 'Server 4']);
  expect(app.hosting.asked).toEqual([['add', 'ownServer', 'Server 4']]);
});

test('a new name shows in the list with every letter', async ({ page, settings }) => {
  await settings({ profiles: mixed, current: town });
  await page.getByRole('textbox', { name: 'Profile name' }).fill('city hall');
  await expect(names(page).first()).toHaveText('city hall');
});

test('a copy has everything but the secret, and a name that fits', async ({ page, settings }) => {
  const long = { ...town, name: 'Donaudampfschifffahrtsgesellschaftskapitänsbüro der Stadt W.' };
  const app = await settings({ profiles: [publicProfile, long, acme], current: long });
  await button(page, `Duplicate ${long.name}`).click();
  await expect(names(page)).toHaveText([
    long.name,
    'Donaudampfschifffahrtsgesellschaftskapitänsbüro der S (copy)',
  ]);
  expect(app.known().profiles[2]).toMatchObject({ issuer: 'town_app', secret: undefined });
  await expect(
    button(page, 'Duplicate Donaudampfschifffahrtsgesellschaftskapitänsbüro der S (copy)'),
  ).toBeFocused();
});

test('moving passes the next one of the same kind, whatever stands between', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles: mixed, current: school });
  const up = button(page, 'Move school up');
  const down = button(page, 'Move school down');
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await up.click();
  await expect(names(page)).toHaveText(['town hall', 'school', 'library']);
  await expect(page.getByText('school is now 2 of 3.')).toBeAttached();
  await up.press('Enter');
  await expect(names(page)).toHaveText(['school', 'town hall', 'library']);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  const before = order(app.known());
  await up.press('Enter');
  await down.click();
  await expect(names(page)).toHaveText(['town hall', 'school', 'library']);
  expect(before).toBe('public town3 town1 acme1 town2 beta1');
  expect(order(app.known())).toBe('public town1 town3 acme1 town2 beta1');
});

test('two that fit the same links say which one opens them', async ({ page, settings }) => {
  const note = page.getByText('have the same address');
  const twin = { ...library, name: 'twin', server: town.server, path: '' };
  await settings({ profiles: [publicProfile, town, twin], current: twin });
  await expect(note).toHaveText(/“town hall” and “twin” have the same address/);
  await button(page, 'Move twin up').click();
  await expect(note).toHaveText(/“twin” and “town hall” have the same address/);
  await page.getByRole('textbox', { name: 'Server address' }).fill('other.example.org');
  await page.getByRole('textbox', { name: 'Server address' }).press('Enter');
  await expect(note).toHaveCount(0);
});

test('removing keeps the focus on the button while there are others', async ({
  page,
  settings,
}) => {
  await settings({ profiles: mixed, current: school, recent: [school.id, library.id] });
  await button(page, 'Remove school…').click();
  await expect(names(page)).toHaveText(['town hall', 'library']);
  await expect(button(page, 'Remove library…')).toBeFocused();
});

test('removing the last one of a kind moves the focus to the card that is chosen then', async ({
  page,
  settings,
}) => {
  await settings({ profiles: [publicProfile, town], current: town });
  await button(page, 'Remove town hall…').press('Enter');
  await expect(card(page, 'Public server')).toBeChecked();
  await expect(card(page, 'Public server')).toBeFocused();
});

test('a profile whose secret the keychain does not let go stays, and says why', async ({
  page,
  settings,
}) => {
  const app = await settings({ profiles: [publicProfile, town], current: town });
  app.hosting.keytar.state = 'no keyring';
  await button(page, 'Remove town hall…').click();
  await expect(page.getByRole('alert')).toContainText(/keychain|keyring/i);
  await expect(card(page, 'Own server')).toBeChecked();
});
