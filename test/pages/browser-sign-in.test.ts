import type { Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';
import { linkSentence } from '../../renderer/ui/problem-sentence.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { serverSays } from './server-page.ts';

const words = text.browserSignIn;
const returning = 'jitsi-meet://meet.jit.si/standup?jwt=eyJhbGciOiJIUzI1NiJ9.e30.c2ln';

const strip = (page: Page) => page.getByRole('status').filter({ hasText: words.waiting });
const opener = (page: Page) => page.getByRole('button', { name: words.stuck });
const help = (page: Page) => page.getByRole('region', { name: words.stuck });
const field = (page: Page) => page.getByRole('textbox', { name: words.address });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A meeting page that waits for a moderator, and a person who went to their browser. */
async function signIn(
  page: Page,
  meeting: () => Promise<{ say(message: { kind: 'signing-in'; signs: boolean }): void }>,
): Promise<void> {
  const main = await meeting();
  await serverSays(page, 'ready');
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  main.say({ kind: 'signing-in', signs: true });
  await strip(page).waitFor();
}

test('a sign-in in the browser is told above the meeting, whose page stays whole', async ({
  page,
  meeting,
}) => {
  await signIn(page, () => meeting({}, 'empty-page'));
  const above = await page.locator('.strip').boundingBox();
  const frame = await page.getByTitle('Meeting').boundingBox();
  expect(above!.y).toBe(0);
  expect(above!.height).toBeLessThan(60);
  expect(frame!.y).toBe(above!.height);
  expect(frame!.y + frame!.height).toBe(page.viewportSize()!.height);
  await expect(page.locator('#frame')).toHaveJSProperty('inert', false);
});

test('who comes back finds the meeting as it was', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await serverSays(page, 'ready');
  main.say({ kind: 'signing-in', signs: true });
  await strip(page).waitFor();
  await serverSays(page, 'video-conference-joined');
  await expect(strip(page)).toHaveCount(0);
  main.say({ kind: 'signing-in', signs: false });
  await expect(page.locator('.strip')).toHaveCount(0);
});

test('nothing is told of a sign-in before the meeting’s page is there', async ({
  page,
  meeting,
}) => {
  const main = await meeting();
  main.say({ kind: 'signing-in', signs: true });
  await expect(page.getByRole('status')).toHaveText('Reaching meet.jit.si');
});

test('the help opens and closes by keyboard, and gives the focus back', async ({
  page,
  meeting,
}) => {
  await signIn(page, () => meeting({}, 'empty-page'));
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(help(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.choose })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, words.close);
  await expect(help(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('the help leads to the programs that open links', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await signIn(page, async () => main);
  await opener(page).click();
  await press(page, words.choose);
  await expect.poll(() => main.asked.at(-1)).toEqual(['wish', 'links']);
});

test('the address of a sign-in goes to main as it is, and out of the field', async ({
  page,
  meeting,
}) => {
  const main = await meeting({}, 'empty-page');
  await signIn(page, async () => main);
  await opener(page).click();
  await field(page).fill(` ${returning}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked.at(-1)).toEqual(['signedIn', ` ${returning}`]);
  await expect(help(page)).toHaveCount(0);
  await opener(page).click();
  await expect(field(page)).toHaveValue('');
});

for (const code of ['ticket-missing', 'ticket-used', 'link-unreadable'] as const) {
  test(`an address that main refuses (${code}) is explained beside its field`, async ({
    page,
    meeting,
  }) => {
    const main = await meeting({}, 'empty-page');
    main.refuseSignIn({ code });
    await signIn(page, async () => main);
    await opener(page).click();
    await field(page).fill('https://meet.jit.si/standup');
    await press(page, words.continue);
    const { happened, todo } = linkSentence({ code });
    await expect(help(page)).toContainText(`${happened} ${todo}`);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toBeFocused();
    await field(page).fill(returning);
    await expect(help(page)).not.toContainText(happened);
    await press(page, words.continue);
    await expect(help(page)).toHaveCount(0);
  });
}

test('an empty field is explained without asking main', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await signIn(page, async () => main);
  await opener(page).click();
  const before = main.asked.length;
  await press(page, words.continue);
  await expect(help(page)).toContainText(linkSentence({ code: 'ticket-missing' }).happened);
  expect(main.asked.length).toBe(before);
});

test('a failure covers the strip, too', async ({ page, meeting }) => {
  const main = await meeting({}, 'empty-page');
  await signIn(page, async () => main);
  main.say({ kind: 'trouble', problem: { code: 'not-allowed' } });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.strip')).toHaveCount(0);
});

test('after a failure on a server that nobody set up, nothing leads to settings of it', async ({
  page,
  meeting,
}) => {
  const main = await meeting({ isVisit: true });
  main.say({ kind: 'trouble', problem: { code: 'unreachable', about: 'meet.jit.si' } });
  await expect(page.getByRole('region').getByRole('button')).toHaveText([
    'Try again',
    'Open in browser',
    'Back to Parlour',
  ]);
});

for (const [prejoin, wanted] of [
  ['shown', /config\.prejoinConfig=%7B%22enabled%22%3Atrue%7D/],
  ['skipped', /config\.prejoinConfig=%7B%22enabled%22%3Afalse%7D/],
] as const) {
  test(`the server’s screen before the meeting is ${prejoin}`, async ({ page, meeting }) => {
    await meeting({ prejoin });
    await expect(page.getByTitle('Meeting')).toHaveAttribute('src', wanted);
  });
}

test('the server decides about its screen before the meeting', async ({ page, meeting }) => {
  await meeting();
  await expect(page.getByTitle('Meeting')).not.toHaveAttribute('src', /prejoin/);
});

test.describe('how it looks', () => {
  // Seven looks at one state, four of them with an accessibility check.
  test.slow();

  test('while the person signs in', async ({ page, meeting }) => {
    await signIn(page, () => meeting({}, 'empty-page'));
    await lookAt(page, 'meeting', 'signing-in');
  });

  test('with its help', async ({ page, meeting }) => {
    await signIn(page, () => meeting({}, 'empty-page'));
    await opener(page).click();
    await lookAt(page, 'meeting', 'sign-in-help');
  });

  test('with an address that does not help', async ({ page, meeting }) => {
    await signIn(page, () => meeting({}, 'empty-page'));
    await opener(page).click();
    await press(page, words.continue);
    await lookAt(page, 'meeting', 'sign-in-refused');
  });
});
