import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { yearOfUse } from './samples.ts';

// Each look at a state comes with an accessibility check.
test.slow();

const long = ownServer({ name: 'Donaudampfschifffahrtsgesellschaftskapitänsbüro der Stadt' });
const profiles = [publicProfile, acme, long] as const;

test('Usage of a year', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(yearOfUse);
  await page.getByRole('button', { name: 'Usage' }).click();
  await page.locator('.segmented').getByText('People', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'People, by month' })).toBeVisible();
  await lookAt(page, 'settings', 'usage');
});

test('Usage before the first meeting, switched off', async ({ page, settings }) => {
  const app = await settings();
  await app.change({ privacy: { usage: false } });
  await page.getByRole('button', { name: 'Usage' }).click();
  await expect(page.getByText('Counting is switched off')).toBeVisible();
  // It would promise what does not happen.
  await expect(page.getByText('Nothing has been counted yet.')).toHaveCount(0);
  await lookAt(page, 'settings', 'usage-empty');
});

test('Usage before it is cleared', async ({ page, settings }) => {
  const app = await settings({ profiles });
  app.counted(yearOfUse);
  await page.getByRole('button', { name: 'Usage' }).click();
  await page.getByRole('button', { name: 'Clear usage…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await lookAt(page, 'settings', 'usage-clearing');
});
