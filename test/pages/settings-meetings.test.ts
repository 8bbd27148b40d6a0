import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const meetings = { settingsSection: 'meetings' } as const;
const radio = (page: Page, group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
const file = (page: Page) => page.locator('input[type=file]');

/** One dark pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle r="9"/></svg>';
const picture = (name: string, mimeType: string, content: Buffer | string) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

test('everything is as installed, and says so', async ({ page, settings }) => {
  await settings(meetings);
  await expect(page.getByRole('switch', { name: 'Join muted' })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: 'Camera off' })).not.toBeChecked();
  await expect(radio(page, 'Screen before the meeting', 'As the server says')).toBeChecked();
  await expect(radio(page, 'Quality', 'Automatic')).toBeChecked();
  await expect(page.getByText('No logo', { exact: true })).toBeVisible();
  await expect(page.getByText('The server’s own', { exact: true })).toBeVisible();
});

test('muted and camera change each alone', async ({ page, settings }) => {
  const app = await settings(meetings);
  await page.getByRole('switch', { name: 'Camera off' }).press('Space');
  await expect.poll(() => app.known().join).toEqual({ muted: false, cameraOff: true });
  await page.getByText('Join muted').click();
  await expect.poll(() => app.known().join).toEqual({ muted: true, cameraOff: true });
});

const choices: [group: string, name: string, change: object, help: RegExp][] = [
  ['Screen before the meeting', 'Always', { prejoin: 'always' }, /see yourself/],
  ['Screen before the meeting', 'Never', { prejoin: 'never' }, /in the room at once/],
  ['Quality', 'Gentle', { quality: 'gentle' }, /at most four pictures/],
  ['Quality', 'Audio only', { quality: 'audio-only' }, /No pictures at all/],
];

for (const [group, name, change, help] of choices) {
  test(`“${group}” can be “${name}”, and says what that means`, async ({ page, settings }) => {
    const app = await settings(meetings);
    await page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click();
    await expect(radio(page, group, name)).toBeChecked();
    await expect(page.getByRole('radiogroup', { name: group })).toHaveAccessibleDescription(help);
    expect(app.asked).toEqual([['change', { meeting: change }]]);
  });
}

const taken: [what: string, file: ReturnType<typeof picture>, address: RegExp][] = [
  [
    'PNG',
    picture('a.png', 'image/png', Buffer.from(pixel, 'base64')),
    /^data:image\/png;base64,iVBOR/,
  ],
  ['SVG', picture('a.svg', 'image/svg+xml', svg), /^data:image\/svg\+xml;base64,PHN2Zy/],
];

for (const [what, chosen, address] of taken) {
  test(`a ${what} becomes the logo, is shown, and goes again`, async ({ page, settings }) => {
    const app = await settings(meetings);
    await file(page).setInputFiles(chosen);
    await expect.poll(() => app.known().meeting.logo).toMatch(address);
    const shown = page.getByRole('img', { name: 'This is your logo' });
    await expect(shown).toHaveJSProperty('complete', true);
    await expect(page.getByRole('status').filter({ hasText: chosen.name })).toBeAttached();
    await page.getByRole('button', { name: 'Remove logo' }).press('Enter');
    await expect.poll(() => app.known().meeting.logo).toBe('');
    await expect(page.getByRole('button', { name: 'Choose picture…' })).toBeFocused();
  });
}

const refused: [what: string, file: ReturnType<typeof picture>, sentence: string][] = [
  [
    'a picture of 65 KB',
    picture('big.png', 'image/png', Buffer.alloc(65 * 1_024)),
    'larger than 64 kilobytes',
  ],
  [
    'a text that is called .png',
    picture('fake.png', 'image/png', 'hello'),
    'not a picture that Parlour can show',
  ],
  [
    'half a picture',
    picture('half.png', 'image/png', Buffer.from(pixel, 'base64').subarray(0, 40)),
    'not a picture',
  ],
  ['an SVG that is none', picture('a.svg', 'image/svg+xml', '<svg'), 'not a picture'],
  ['an animation', picture('a.gif', 'image/gif', 'GIF89a'), 'not a picture'],
  ['a web page', picture('a.html', 'text/html', '<p>'), 'not a picture'],
  ['nothing', picture('empty.png', 'image/png', ''), 'not a picture'],
];

for (const [what, chosen, sentence] of refused) {
  test(`${what} is no logo, and the one before stays`, async ({ page, settings }) => {
    const logo = `data:image/png;base64,${pixel}`;
    const app = await settings(meetings);
    app.put({ meeting: { ...app.known().meeting, logo } });
    await file(page).setInputFiles(chosen);
    const group = page.getByRole('group', { name: 'Your logo' });
    await expect(group).toContainText(sentence);
    await expect(group).toContainText(chosen.name);
    expect(app.known().meeting.logo).toBe(logo);
    expect(app.asked).toEqual([]);
  });
}

test('the same file can be chosen again after it was refused', async ({ page, settings }) => {
  const app = await settings(meetings);
  const button = page.getByRole('button', { name: 'Choose picture…' });
  for (const content of ['hello', Buffer.from(pixel, 'base64')]) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles(picture('logo.png', 'image/png', content));
    if (content === 'hello') await expect(page.getByText('is not a picture')).toBeVisible();
  }
  await expect.poll(() => app.known().meeting.logo).not.toBe('');
  await expect(page.getByText('is not a picture')).toHaveCount(0);
});

test('the background is a colour, or the server’s own again', async ({ page, settings }) => {
  const app = await settings(meetings);
  await page.getByLabel('Background colour').fill('#123abc');
  await expect.poll(() => app.known().meeting.background).toBe('#123abc');
  await page.getByRole('button', { name: 'As the server has it' }).click();
  await expect.poll(() => app.known().meeting.background).toBe('');
});

test('a table says per hosting what is changed and what a server keeps, and why', async ({
  page,
  settings,
}) => {
  await settings(meetings);
  await page.getByText('What Parlour changes, and what a server keeps').click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Logo in the corner').getByRole('cell')).toHaveText(
    Array(3).fill('yours instead'),
  );
  await expect(row('Links to terms').getByRole('cell')).toHaveText([
    'stays',
    'server decides',
    'server decides',
  ]);
  await expect(row('Links to terms')).toContainText('no client may change them');
  await expect(page.getByRole('main')).toContainText('configWhitelist.ts');
});
