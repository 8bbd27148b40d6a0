import { expect, test } from './fixtures.ts';
import { openSettings } from './jaas-account.ts';
import { addOwnServer } from './own-server.ts';

test('the hosting is switched by the cards and by Home’s menu, and each shows what the other did', async ({
  start,
}) => {
  const parlour = await start();
  const settings = await addOwnServer(parlour, 'garage', 'meet.example.org');
  const home = await parlour.window('home');
  const menu = home.getByRole('combobox', { name: 'Hosting' });
  const chosen = menu.locator('option:checked');
  const card = (name: string) => settings.getByRole('radio', { name, exact: true });
  await expect(chosen).toHaveText('Own server · garage');

  await card('Public server').check();
  await expect(chosen).toHaveText('Public server');
  await expect(home.locator('#opens-with')).toContainText('Public server');

  await menu.selectOption('Own server · garage');
  await expect(card('Own server')).toBeChecked();
  await expect(settings.getByRole('textbox', { name: 'Profile name' })).toHaveValue('garage');

  await parlour.app.close();
  const again = await start({ userData: parlour.userData });
  const homeAgain = await again.window('home');
  await expect(
    homeAgain.getByRole('combobox', { name: 'Hosting' }).locator('option:checked'),
  ).toHaveText('Own server · garage');
});

test('the numbers of “What would it cost?” are there again after a restart', async ({ start }) => {
  const parlour = await start();
  const cost = { name: 'What would it cost?' };
  const settings = await openSettings(parlour);
  await settings.getByRole('button', cost).click();
  const people = settings.getByRole('spinbutton', { name: 'People a month' });
  await people.fill('444');
  await people.press('Tab');
  await expect(settings.getByText('From 443 people on, your own server is cheaper')).toBeVisible();

  await parlour.app.close();
  const again = await start({ userData: parlour.userData });
  const settingsAgain = await openSettings(again);
  await settingsAgain.getByRole('button', cost).click();
  await expect(settingsAgain.getByRole('spinbutton', { name: 'People a month' })).toHaveValue(
    '444',
  );
});
