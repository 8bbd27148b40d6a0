import { test } from './fixtures.ts';
import { lookAt } from './looks.ts';

test('the comparison, before and after a wish', async ({ page, settings }) => {
  test.setTimeout(180_000);
  await settings();
  await page.getByRole('button', { name: 'Compare the three options' }).click();
  for (const name of ['No account', 'Only invited people']) {
    await page.getByRole('checkbox', { name }).check();
  }
  await lookAt(page, 'settings', 'compare');
});

test('the cost, with every part and a number that does not fit', async ({ page, settings }) => {
  test.setTimeout(180_000);
  await settings({ cost: { people: 420, recordings: 4, hours: 3 } });
  await page.getByRole('button', { name: 'What would it cost?' }).click();
  await page.getByRole('spinbutton', { name: 'Minutes per meeting' }).fill('9999');
  await page.getByRole('spinbutton', { name: 'Minutes per meeting' }).blur();
  await lookAt(page, 'settings', 'cost');
});
