import { openSettings } from '../app/jaas-account.ts';
import type { Parlour } from '../app/launch.ts';
import type { Pictures } from './pictures.ts';

/** The three options side by side, what they would cost, and which one fits. */
export async function compareHostings(ada: Parlour, pictures: Pictures): Promise<void> {
  const settings = await openSettings(ada);
  await settings.getByRole('button', { name: 'Compare the three options' }).click();
  for (const wish of ['Only invited people', 'Data on my server']) {
    await settings.getByRole('checkbox', { name: wish }).check();
  }
  await settings.getByText('Fits best').first().waitFor();
  await pictures.take(ada, 'settings', 'compare', 'Compare the three options');
  await settings.getByRole('button', { name: 'What would it cost?' }).click();
  await settings.getByRole('spinbutton', { name: 'People a month' }).fill('300');
  await pictures.take(ada, 'settings', 'cost', 'What would it cost?');
}

/** Both windows change their language at once, and the direction they are read in. */
export async function speakArabic(ada: Parlour, pictures: Pictures): Promise<void> {
  const settings = await openSettings(ada);
  await settings.getByRole('button', { name: 'Appearance' }).click();
  await settings.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  const home = await ada.window('home');
  for (const page of [settings, home]) await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  await pictures.take(ada, 'settings', 'arabic-settings');
  await pictures.take(ada, 'home', 'arabic');
}
