import { expect, test } from './fixtures.ts';

const user = { name: 'User name' } as const;

test('nothing a server says becomes part of the page', async ({ page, signIn }) => {
  const realm = '<img src=x onerror="document.title=1">';
  await signIn({ realm });
  await expect(page.getByText(realm, { exact: true })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Parlour');
});

for (const [asker, sentence] of [
  ['server', 'The meeting server asks who you are:'],
  ['proxy', 'The proxy of this network asks who you are:'],
  ['tickets', 'The server that hands out your tickets asks who you are:'],
] as const) {
  test(`who asks is named (${asker}), and its own words are told apart`, async ({
    page,
    signIn,
  }) => {
    await signIn({ asker });
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('meet.example.org:443', { exact: true })).toBeVisible();
    await expect(page.getByText('In its own words:')).toContainText('Staff only');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a server without words of its own gets no line for them', async ({ page, signIn }) => {
  await signIn({ realm: '' });
  await expect(page.getByText('In its own words:')).toHaveCount(0);
});

test('a user name and a password are typed and sent by keyboard alone', async ({
  page,
  signIn,
}) => {
  const main = await signIn();
  await expect(page.getByRole('textbox', user)).toBeFocused();
  await page.keyboard.type('ada');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Password')).toHaveAttribute('type', 'password');
  await page.keyboard.type('secret');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => main.asked).toEqual([['answer', 'ada', 'secret']]);
});

test('Enter in the password is enough', async ({ page, signIn }) => {
  const main = await signIn();
  await page.getByLabel('Password').press('Enter');
  await expect.poll(() => main.asked).toEqual([['answer', '', '']]);
});

test('after a refusal the name is there and the password is asked for again', async ({
  page,
  signIn,
}) => {
  await signIn({ refused: 'ada' });
  await expect(page.getByRole('alert')).toContainText('were not accepted');
  await expect(page.getByRole('textbox', user)).toHaveValue('ada');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await expect(page.getByLabel('Password')).toBeFocused();
});

for (const way of ['Cancel', 'Escape'] as const) {
  test(`${way} cancels`, async ({ page, signIn }) => {
    const main = await signIn();
    if (way === 'Cancel') await page.getByRole('button', { name: 'Cancel' }).click();
    else await page.keyboard.press('Escape');
    await expect.poll(() => main.asked).toEqual([['cancel']]);
  });
}
