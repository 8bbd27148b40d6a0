import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { acme } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { beta, fewMeetings, meetingsOfAll, severalHostings } from './samples.ts';

const menu = (page: Page) => page.getByRole('combobox', { name: 'Hosting', exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'Room name or meeting link' });
const several = { profiles: severalHostings, meetings: fewMeetings, you: { name: 'Ada' } };

test('with the public server alone there is nothing to choose', async ({ page, home }) => {
  const app = await home();
  await expect(field(page)).toBeFocused();
  await expect(menu(page)).toHaveCount(0);
  app.put({ profiles: severalHostings });
  await expect(menu(page)).toHaveValue('public');
  app.put({ profiles: [publicProfile] });
  await expect(menu(page)).toHaveCount(0);
});

test('the menu names every hosting, and shows the current one', async ({ page, home }) => {
  await home({ ...several, current: acme });
  await expect(menu(page).getByRole('option')).toHaveText([
    'Public server',
    'JaaS · acme',
    'JaaS · Betriebsversammlung',
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
  ['an account without an AppID', beta, 'standup', '“Betriebsversammlung” has no AppID yet.'],
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
  await expect(menu(page).getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('listitem').first()).toContainText('JaaS, as a guest');
});
