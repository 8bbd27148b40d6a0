import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { beta, fewMeetings, meetingsOfAll, remembered, severalHostings } from './samples.ts';

const menu = (page: Page) => page.getByRole('combobox', { name: 'Hosting', exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'Room name or meeting link' });
const several = { profiles: severalHostings, meetings: fewMeetings, you: { name: 'Ada' } };

const another = 'Set up another hosting…';

test('the menu leads to the settings of another hosting, and goes on showing the current one', async ({
  page,
  home,
}) => {
  const app = await home();
  await expect(field(page)).toBeFocused();
  await expect(menu(page).getByRole('option')).toHaveText(['Public server', another]);
  await menu(page).selectOption(another);
  await expect.poll(() => app.asked).toEqual([['openSettings', 'hosting']]);
  await expect(menu(page)).toHaveValue('public');
  expect(app.hosting.asked).toEqual([]);
});

test('whoever goes through the hostings with the arrows is not sent to the settings', async ({
  page,
  home,
}) => {
  const app = await home(several);
  await menu(page).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
  await expect(menu(page)).toHaveValue(beta.id);
  await expect.poll(() => app.hosting.asked.at(-1)).toEqual(['choose', beta.id]);
  expect(app.asked).toEqual([]);
});

test('the menu names every hosting, and shows the current one', async ({ page, home }) => {
  await home({ ...several, current: acme });
  await expect(menu(page).getByRole('option')).toHaveText([
    'Public server',
    'JaaS · acme',
    'JaaS · Betriebsversammlung',
    another,
  ]);
  await expect(menu(page)).toHaveValue('acme1');
  await expect(field(page)).toBeFocused();
});

test('choosing another hosting asks main, and names are opened with it from then on', async ({
  page,
  home,
}) => {
  const app = await home(several);
  await field(page).fill('standup');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
  await menu(page).selectOption('JaaS · acme');
  await expect.poll(() => app.hosting.asked).toEqual([['choose', 'acme1']]);
  await expect(field(page)).toHaveAccessibleDescription('Opens with JaaS · acme · standup');
  await expect(field(page)).toHaveValue('standup');
  await menu(page).selectOption('Public server');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
  expect(app.hosting.asked).toEqual([
    ['choose', 'acme1'],
    ['choose', 'public'],
  ]);
  expect(app.asked).toEqual([]);
});

test('another hosting is two keys away', async ({ page, home }) => {
  const app = await home(several);
  await menu(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => app.hosting.asked.at(-1)).toEqual(['choose', 'acme1']);
  await expect(menu(page)).toHaveValue('acme1');
  await expect(menu(page)).toBeFocused();
});

test('a link goes by its server, whichever hosting is the current one', async ({ page, home }) => {
  await home({ ...several, current: acme });
  await field(page).fill('https://meet.jit.si/standup');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
  await field(page).fill(`https://8x8.vc/${acme.appId.toUpperCase()}/standup`);
  await expect(field(page)).toHaveAccessibleDescription('Opens with JaaS · acme · standup');
  await field(page).fill('https://8x8.vc/vpaas-magic-cookie-ffff/standup');
  await expect(field(page)).toHaveAccessibleDescription('Opens with JaaS, as a guest · standup');
});

const refusals = [
  ['a room below another', acme, 'team/standup', 'A room name cannot contain “/”.'],
  ['an account without a room', acme, `https://8x8.vc/${acme.appId}`, 'names 8x8.vc, but no room'],
  ['an account without an AppID', beta, 'standup', '“Betriebsversammlung” is not set up yet.'],
] as const;

for (const [what, current, written, sentence] of refusals) {
  test(`${what} is explained and not joined`, async ({ page, home }) => {
    const app = await home({ ...several, current });
    await field(page).fill(written);
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(page.locator('#opens-with')).toContainText(sentence);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    expect(app.asked).toEqual([]);
  });
}

test('each meeting says which hosting it is on', async ({ page, home }) => {
  await home({ ...several, current: beta, meetings: meetingsOfAll });
  await expect(page.getByRole('list', { name: 'Your meetings' }).getByRole('listitem')).toHaveText([
    /^board\s*JaaS · acme\s*today$/,
    /^visit\s*JaaS, as a guest\s*yesterday$/,
    /^standup\s*Public server\s*Monday$/,
  ]);
});

test('a hosting that is renamed elsewhere has its new name everywhere', async ({ page, home }) => {
  const app = await home({ ...several, current: acme, meetings: meetingsOfAll });
  await app.hosting.rename('acme1', 'Acme & Söhne');
  await expect(menu(page).getByRole('option').nth(1)).toHaveText('JaaS · Acme & Söhne');
  await expect(field(page)).toHaveAccessibleDescription('Opens with JaaS · Acme & Söhne');
  await expect(page.getByRole('listitem').first()).toContainText('JaaS · Acme & Söhne');
});

test('a hosting that is removed elsewhere leaves the public server', async ({ page, home }) => {
  const app = await home({ ...several, current: acme, meetings: meetingsOfAll });
  await app.hosting.remove('acme1');
  await expect(menu(page)).toHaveValue('public');
  await expect(menu(page).getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('listitem').first()).toContainText('JaaS, as a guest');
});

test('Ctrl with a number chooses the hosting in that place', async ({ page, home }) => {
  const app = await home(several);
  await page.keyboard.press('Control+3');
  await expect(menu(page)).toHaveValue(beta.id);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+1');
  await page.keyboard.press('Control+9');
  await page.keyboard.press('1');
  await page.keyboard.press('Control+2');
  await expect(menu(page)).toHaveValue(acme.id);
  await expect(field(page)).toHaveValue('1');
  expect(app.hosting.asked).toEqual([
    ['choose', beta.id],
    ['choose', acme.id],
  ]);
});

test('the menu tells its keys as keyboards of the language name them', async ({ page, home }) => {
  const app = await home(several);
  const hosting = page.getByRole('combobox').first();
  await expect(hosting).toHaveAttribute('title', 'Ctrl+1 to Ctrl+9');
  app.put({ speech: { language: 'de', locale: 'de' } });
  await expect(hosting).toHaveAttribute('title', 'Strg+1 bis Strg+9');
});

test('own servers have their names, and rooms below their path', async ({ page, home }) => {
  const town = ownServer({ path: 'team' });
  const meeting = remembered('council', 0, false, { server: town.server, tenant: 'team' });
  await home({
    ...several,
    profiles: [...severalHostings, town],
    current: town,
    meetings: [meeting],
  });
  await expect(menu(page).getByRole('option').nth(-2)).toHaveText('Own server · town hall');
  await field(page).fill('standup');
  await expect(field(page)).toHaveAccessibleDescription(
    'Opens with Own server · town hall · standup',
  );
  await field(page).fill('https://meet.jit.si/standup');
  await expect(field(page)).toHaveAccessibleDescription('Opens with Public server · standup');
  await expect(page.getByRole('listitem').first()).toContainText('Own server · town hall');
});

const invitable = [
  ['a shared secret', { authentication: 'HS256' }, true],
  ['a shared secret that is missing', { authentication: 'HS256', secret: undefined }, false],
  ['a private key', { authentication: 'RS256', key: acme.key }, true],
  ['the key of another way', { authentication: 'RS256' }, false],
  ['no tickets', { authentication: 'none' }, false],
] as const;

test('guests are invited to own servers whose tickets can be signed', async ({ page, home }) => {
  const app = await home(several);
  for (const [what, change, isOffered] of invitable) {
    const town = ownServer(change);
    const meeting = remembered('council', 0, false, { server: town.server, tenant: '' });
    app.put({ profiles: [publicProfile, town], current: town, meetings: [meeting] });
    const invite = page.getByRole('button', { name: 'Copy invitation to council' });
    await expect(invite, what).toHaveCount(isOffered ? 1 : 0);
  }
});

test('an invitation to an own server says who moderates there before it is copied', async ({
  page,
  home,
}) => {
  const town = ownServer();
  const meeting = remembered('council', 0, false, { server: town.server, tenant: '' });
  const app = await home({ ...several, profiles: [publicProfile, town], meetings: [meeting] });
  await page.getByRole('button', { name: 'Copy invitation to council' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invitation to council' });
  await expect(dialog).toContainText('whoever has a ticket is a moderator, guests too');
  await expect(dialog).not.toContainText('not as a moderator');
  await dialog.getByRole('button', { name: 'Copy invitation' }).click();
  await expect(dialog).toContainText('Invitation copied.');
  expect(app.known().invitations[0]).toMatchObject({ profile: town.id, name: 'council' });
});

test('an invitation to an account promises that guests moderate nothing', async ({
  page,
  home,
}) => {
  await home({ ...several, meetings: meetingsOfAll });
  await page.getByRole('button', { name: 'Copy invitation to board' }).click();
  await expect(page.getByRole('dialog')).toContainText('as a guest, not as a moderator');
});
