import type { Page } from 'playwright/test';
import { checkCopy } from '../../common/check-copy/index.ts';
import { publicProfile } from '../../common/profile.ts';
import { checkSteps } from '../../common/server-check.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { allFine, broken, halfWay, hostile, line } from './check-samples.ts';
import { expect, test } from './fixtures.ts';

const town = ownServer();
const known = { profiles: [publicProfile, acme, town], current: town };

const view = (page: Page) => page.getByRole('region', { name: /^Check of / });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lines = (page: Page) =>
  page.getByRole('list', { name: 'What was looked at' }).getByRole('listitem');
const summary = (page: Page) => view(page).getByRole('status').first();

test('nothing is checked before somebody asks', async ({ page, settings }) => {
  const app = await settings(known);
  await expect(view(page)).toHaveCount(0);
  expect(app.check.asked).toEqual([]);
});

for (const [name, current, server] of [
  ['the public server', publicProfile, 'meet.jit.si'],
  ['JaaS', acme, '8x8.vc'],
  ['an own server', town, 'meet.example.org:8443'],
] as const) {
  test(`${name} is checked from its form, and the focus stays`, async ({ page, settings }) => {
    const app = await settings({ ...known, current });
    await button(page, 'Check server').click();
    await expect(view(page)).toHaveAccessibleName(`Check of ${server}`);
    await expect(summary(page)).toHaveText(`Checking ${server}…`);
    await expect(button(page, 'Check server')).toBeFocused();
    expect(app.check.asked).toEqual([['run', current.id]]);
  });
}

test('while it runs, every step has its line and its state in a word', async ({
  page,
  settings,
}) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.finds(halfWay);
  await expect(lines(page)).toHaveCount(checkSteps.length);
  await expect(lines(page).nth(0)).toContainText('OK');
  await expect(lines(page).nth(6)).toContainText('Problem');
  await expect(lines(page).nth(6)).toContainText('Let the web server serve it.');
  await expect(lines(page).nth(9)).toContainText('Running');
  await expect(lines(page).nth(15)).toContainText('Waiting');
  await expect(button(page, 'Copy report')).toHaveCount(0);
});

test('when all is fine, it says so first and takes a line for each', async ({ page, settings }) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(allFine, 3_210);
  await expect(summary(page)).toHaveText('Everything needed for meetings works. It took 3.2 s.');
  await expect(lines(page)).toHaveCount(16);
  await expect(view(page).locator('pre')).toHaveCount(0);
});

test('problems come first, then what is to know, and what was skipped is one line', async ({
  page,
  settings,
}) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(broken);
  await expect(summary(page)).toHaveText(
    '2 problems: Certificate, Ticket. 1 thing to know: XMPP over WebSocket. It took 1.2 s.',
  );
  await expect(lines(page).locator('.check-step').first()).toHaveText('Certificate');
  await expect(lines(page).nth(1)).toContainText('Ticket');
  await expect(lines(page).nth(2)).toContainText('Warning');
  await expect(lines(page)).toHaveCount(14);
  await expect(view(page)).toContainText('Not looked at: Showing meetings, Release.');
});

test('what was cut short is not called fine', async ({ page, settings }) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends([...allFine.slice(0, 9), line('bosh', 'skipped', 'out-of-time')]);
  await expect(summary(page)).toContainText('There was no time for the rest.');
  await expect(summary(page)).not.toContainText('works');
});

test('lines for the server are reached by keyboard, and marked whole', async ({
  page,
  settings,
}) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(broken);
  const snippet = view(page).locator('pre').first();
  await view(page)
    .getByRole('button', { name: /^Copy lines: / })
    .first()
    .focus();
  await page.keyboard.press('Tab');
  await expect(snippet).toBeFocused();
  const marked = await page.evaluate(() => String(getSelection()));
  expect(marked.trim()).toBe((await snippet.innerText()).trim());
});

test('each of them has its button, and main copies what it stands for', async ({
  page,
  settings,
}) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(broken);
  const buttons = view(page).getByRole('button', { name: /^Copy lines: / });
  await expect(buttons).toHaveCount(await view(page).locator('pre').count());
  await buttons.nth(1).click();
  await expect(view(page).getByRole('button', { name: 'Copied' })).toBeFocused();
  await expect(view(page).getByText('Copied')).toHaveCount(1);
  const [, step, which] = app.check.asked.at(-1) ?? [];
  const { finding } = broken.find((one) => one.step === step)!;
  const snippet = checkCopy(finding!.code)[Number(which)]?.lines;
  expect(snippet?.trim()).toBe((await view(page).locator('pre').nth(1).innerText()).trim());
});

test('it is cancelled, and the button that did it keeps the focus', async ({ page, settings }) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.finds(halfWay);
  await button(page, 'Cancel').press('Enter');
  await expect(summary(page)).toHaveText('The check was cancelled.');
  await expect(button(page, 'Copy report')).toBeFocused();
  await expect(lines(page).filter({ hasText: 'Problem' })).toHaveCount(1);
  expect(app.check.asked).toEqual([['run', town.id], ['cancel']]);
});

test('its report is copied by main, and the button says so', async ({ page, settings }) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(broken);
  await button(page, 'Copy report').click();
  await expect(button(page, 'Copied')).toBeVisible();
  expect(app.check.asked.at(-1)).toEqual(['copyReport']);
  await button(page, 'Check server').click();
  app.check.ends(allFine);
  await expect(button(page, 'Copy report')).toBeVisible();
});

test('a check that was done before is shown in its own form, and moves nothing', async ({
  page,
  settings,
}) => {
  const done = {
    number: 4,
    profile: town.id,
    server: 'meet.example.org:8443',
    state: 'done',
    lines: allFine,
    took: 900,
  } as const;
  await settings(known, done);
  await expect(summary(page)).toContainText('works');
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('radio', { name: 'JaaS' }).check();
  await expect(view(page)).toHaveCount(0);
});

test('the check of another server than the form’s stands on top and takes the focus', async ({
  page,
  settings,
}) => {
  const app = await settings({ ...known, current: acme });
  await page.getByRole('textbox', { name: 'Show the ticket for a room' }).focus();
  await app.check.run(town.id);
  await expect(page.getByRole('heading', { name: /^Check of/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: /^Check of/ })).toBeInViewport();
  await expect(page.getByRole('main').locator('h2 ~ :not(p)').first()).toHaveAccessibleName(
    'Check of meet.example.org:8443',
  );
  const card = page.getByRole('radio', { name: 'Own server' });
  await card.check();
  await expect(button(page, 'Hide this check')).toHaveCount(0);
  await expect(view(page)).toHaveCount(1);
  await expect(card).toBeFocused();
  await page.getByRole('radio', { name: 'JaaS' }).check();
  app.check.ends(broken);
  await button(page, 'Hide this check').click();
  await expect(view(page)).toHaveCount(0);
  await app.check.run(town.id);
  await expect(view(page)).toBeVisible();
});

test('a check that failed before the page came is not missed', async ({ page, settings }) => {
  const failed = { number: 1, profile: town.id, server: 'meet.example.org', took: 40 };
  await settings({ ...known, current: acme }, { ...failed, state: 'done', lines: broken });
  await expect(page.getByRole('main').locator('h2 ~ :not(p)').first()).toHaveAccessibleName(
    'Check of meet.example.org',
  );
  await page.getByRole('radio', { name: 'Own server' }).check();
  await expect(view(page)).toHaveCount(1);
  await expect(button(page, 'Hide this check')).toHaveCount(0);
});

test('a check that somebody runs from here follows to no other form', async ({
  page,
  settings,
}) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(broken);
  await page.getByRole('radio', { name: 'JaaS' }).check();
  await expect(page.getByRole('textbox', { name: 'AppID' })).toBeVisible();
  await expect(view(page)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Own server' }).check();
  await expect(view(page)).toBeVisible();
});

test('a server’s words are shown as text, however long they are', async ({ page, settings }) => {
  const app = await settings(known);
  await button(page, 'Check server').click();
  app.check.ends(hostile);
  await expect(view(page)).toContainText('<img src=x onerror=');
  await expect(view(page).locator('img, b')).toHaveCount(0);
  await page.setViewportSize({ width: 480, height: 420 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(480);
});
