import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { section } from './settings-page.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const you = { settingsSection: 'you' } as const;

test('a name is sent trimmed with every letter, and the field keeps it as typed', async ({
  page,
  settings,
}) => {
  const app = await settings(you);
  await field(page, 'Your name').pressSequentially(' Ada L ');
  await expect.poll(() => app.known().you.name).toBe('Ada L');
  await expect(field(page, 'Your name')).toHaveValue(' Ada L ');
  expect(app.asked[3]).toEqual(['change', { you: { name: 'Ada' } }]);
});

test('a state that arrives between two letters moves nothing', async ({ page, settings }) => {
  const app = await settings({ ...you, you: { name: 'Ada' } });
  await field(page, 'Your name').press('Home');
  await page.keyboard.type('Dr');
  app.put({ you: { name: 'D' }, versions: { ...app.known().versions, app: '9.9.9' } });
  await page.keyboard.type('. ');
  await expect(field(page, 'Your name')).toHaveValue('Dr. Ada');
});

test('a name stops at 80 characters', async ({ page, settings }) => {
  const app = await settings(you);
  await field(page, 'Your name').fill('a'.repeat(81));
  await expect.poll(() => app.known().you.name).toBe('a'.repeat(80));
});

test('what was written is there when the section comes back', async ({ page, settings }) => {
  await settings(you);
  await field(page, 'Your name').fill('Ada');
  await field(page, 'E-mail').fill('ada@example.org');
  await section(page, 'About').click();
  await section(page, 'You').click();
  await expect(field(page, 'Your name')).toHaveValue('Ada');
  await expect(field(page, 'E-mail')).toHaveValue('ada@example.org');
});

test('e-mail and picture are kept when their fields are left, and taken away again', async ({
  page,
  settings,
}) => {
  const app = await settings(you);
  await field(page, 'E-mail').fill('  ada@example.org ');
  expect(app.asked).toEqual([]);
  await field(page, 'Picture').fill('https://example.org/ada.png?size=2');
  await field(page, 'Picture').press('Enter');
  await expect
    .poll(() => app.known().you)
    .toEqual({
      name: '',
      email: 'ada@example.org',
      avatar: 'https://example.org/ada.png?size=2',
    });
  await expect(field(page, 'E-mail')).toHaveValue('ada@example.org');
  await field(page, 'E-mail').fill('');
  await field(page, 'E-mail').press('Enter');
  await expect.poll(() => app.known().you.email).toBe('');
});

const refused: [name: string, written: string, sentence: string][] = [
  ['E-mail', 'ada', 'This is not an e-mail address.'],
  ['E-mail', 'ada@', 'This is not an e-mail address.'],
  ['E-mail', 'ada lovelace@example.org', 'This is not an e-mail address.'],
  ['E-mail', 'a@b@c', 'This is not an e-mail address.'],
  ['Picture', 'http://example.org/a.png', 'begins with https://'],
  ['Picture', 'ada.png', 'begins with https://'],
  ['Picture', 'https://', 'begins with https://'],
  ['Picture', 'https://exa mple.org/', 'begins with https://'],
  ['Picture', 'data:image/png;base64,AAAA', 'begins with https://'],
  ['Picture', `https://example.org/${'a'.repeat(2_000)}`, 'This address is too long.'],
];

for (const [name, written, sentence] of refused) {
  test(`“${written.slice(0, 30)}” is no ${name}: it stays in the field, and nothing is kept`, async ({
    page,
    settings,
  }) => {
    const app = await settings(you);
    await field(page, name).fill(written);
    await field(page, name).press('Enter');
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, name)).toHaveValue(written);
    expect(app.asked).toEqual([]);
    await field(page, name).pressSequentially('x');
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'false');
  });
}

test('a table says what each hosting receives of it', async ({ page, settings }) => {
  await settings(you);
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Public server')).toContainText('when you joinnot sentnot sent');
  await expect(row('Your JaaS accounts').getByText('in the signed ticket')).toHaveCount(3);
  await expect(row('Servers and accounts of others').getByText('not sent')).toHaveCount(2);
});

test('nothing is loaded from the picture’s address', async ({ page, settings }) => {
  await settings({ ...you, you: { avatar: 'https://example.org/ada.png' } });
  await expect(field(page, 'Picture')).toHaveAccessibleDescription(/does not load it/);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
