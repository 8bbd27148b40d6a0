import type { Page } from 'playwright/test';
import { text } from '../../common/text/index.ts';
import { type UpdateElsewhere, updateProblemCodes } from '../../common/update.ts';
import { updateSentence } from '../../renderer/ui/problem-sentence.ts';
import { expect, test } from './fixtures.ts';
import { nextVersion, now } from './samples.ts';

const words = text.updates;
const versions = { app: '1.2.3', electron: '45.5.0', chromium: '146.0.1' };
const about = { versions, settingsSection: 'about' } as const;
const available = { kind: 'available', ...nextVersion } as const;
const ready = { kind: 'ready', ...nextVersion } as const;

const block = (page: Page) => page.getByRole('region', { name: 'Updates' });
const button = (page: Page, name: string) => block(page).getByRole('button', { name });

test('“Updates” names the version that runs, and looks for another one', async ({
  page,
  settings,
}) => {
  const app = await settings(about);
  await expect(block(page)).toContainText('Parlour 1.2.3 runs here.');
  await expect(block(page).getByRole('status')).toHaveText(words.neverChecked);
  await button(page, 'Check now').click();
  await expect(block(page).getByRole('status')).toContainText('Parlour is up to date.');
  const when = await page.evaluate(
    (ms) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(ms),
    now.getTime(),
  );
  await expect(block(page).getByRole('status')).toContainText(`Last checked: ${when}`);
  app.put({ update: { kind: 'checking' } });
  await expect(block(page).getByRole('progressbar', { name: words.checking })).toBeVisible();
});

test('how updates come is chosen, and each choice says what it means', async ({
  page,
  settings,
}) => {
  const app = await settings(about);
  const modes = block(page).getByRole('radiogroup', { name: 'How updates come' });
  await expect(modes.getByRole('radio', { name: 'Tell me' })).toBeChecked();
  for (const mode of ['off', 'automatic', 'notify'] as const) {
    await modes.getByText(words.modeChoice[mode], { exact: true }).click();
    await expect(modes).toHaveAccessibleDescription(words.modeHelp[mode]);
    expect(app.known().updates.mode).toBe(mode);
  }
});

test('a newer version is found, read about, downloaded and put in place', async ({
  page,
  settings,
}) => {
  const app = await settings(about);
  app.offers({ ...nextVersion, notes: '<b>bold</b> & \n  as it is' });
  await button(page, 'Check now').click();
  await expect(block(page).getByRole('status')).toHaveText('Parlour 1.3.0 is available.');
  // Plain text: what looks like HTML is only its letters.
  const notes = block(page).getByRole('region', { name: 'What is new' });
  expect(await notes.textContent()).toBe('<b>bold</b> & \n  as it is');
  await expect(notes.locator('b')).toHaveCount(0);

  await button(page, 'Download').press('Enter');
  await expect(block(page).getByRole('status')).toBeFocused();
  const bar = block(page).getByRole('progressbar', { name: 'Downloading Parlour 1.3.0' });
  await expect(bar).toHaveAttribute('aria-valuenow', '0');
  await expect(button(page, 'Check now')).toHaveCount(0);
  app.put({ update: { kind: 'downloading', part: 0.426, ...nextVersion } });
  await expect(bar).toHaveAttribute('aria-valuenow', '43');

  app.put({ update: ready });
  await expect(block(page).getByRole('status')).toContainText(words.readyMeans);
  await button(page, 'Restart Parlour to update').click();
  expect(app.asked).toEqual([['checkForUpdate'], ['downloadUpdate'], ['installUpdate']]);
});

test('a release that says nothing of itself has no heading for it', async ({ page, settings }) => {
  await settings({ ...about, update: { ...available, notes: ' ' } });
  await expect(button(page, 'Download')).toBeVisible();
  await expect(block(page).getByRole('heading', { name: 'What is new' })).toHaveCount(0);
});

test('nothing is brought while a meeting runs, and it is said why', async ({ page, settings }) => {
  const app = await settings({ ...about, update: available, isMeetingRunning: true });
  await expect(block(page)).toContainText(words.inMeeting);
  await expect(button(page, 'Download')).toBeDisabled();
  app.put({ update: ready });
  await expect(button(page, 'Restart Parlour to update')).toBeDisabled();
});

for (const problem of updateProblemCodes) {
  test(`${problem} has its sentence, and another look is a button away`, async ({
    page,
    settings,
  }) => {
    await settings({ ...about, update: { kind: 'failed', problem } });
    const { happened, todo } = updateSentence(problem);
    await expect(block(page).getByRole('status')).toHaveText(`${happened} ${todo}`);
    await button(page, 'Check now').click();
    await expect(block(page).getByRole('status')).toContainText('Parlour is up to date.');
  });
}

for (const why of Object.keys(words.elsewhere) as UpdateElsewhere[]) {
  test(`${why}: says where updates come from, and offers nothing`, async ({ page, settings }) => {
    await settings({ ...about, update: { kind: 'elsewhere', why } });
    await expect(block(page)).toContainText(words.elsewhere[why]);
    await expect(block(page).getByRole('radio')).toHaveCount(0);
    await expect(block(page).getByRole('button')).toHaveCount(0);
  });
}

const line = (page: Page, said: string) => page.getByRole('status').filter({ hasText: said });

test('Home tells of a newer version, brings it, and says how it goes', async ({ page, home }) => {
  const app = await home({ update: available });
  await line(page, 'Parlour 1.3.0 is available.').getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  app.put({ update: { kind: 'failed', problem: 'tampered' } });
  await expect(page.getByRole('alert')).toContainText(updateSentence('tampered').happened);
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  app.put({ update: ready });
  await line(page, 'Parlour 1.3.0 is ready.').getByRole('button', { name: 'Restart' }).click();
  expect(app.asked).toEqual([['downloadUpdate'], ['installUpdate']]);
});

test('Home is silent of a version that was dismissed, until the next', async ({ page, home }) => {
  const app = await home({ update: available });
  await line(page, '1.3.0').getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(line(page, '1.3.0')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toBeFocused();
  app.put({ update: ready });
  await expect(line(page, '1.3.0')).toHaveCount(0);
  app.put({ update: { ...available, version: '1.4.0' } });
  await expect(line(page, '1.4.0')).toBeVisible();
});

test('Home says nothing of it while a meeting runs, nor beside a notice', async ({
  page,
  home,
}) => {
  const app = await home({ update: available, isMeetingRunning: true });
  await expect(line(page, '1.3.0')).toHaveCount(0);
  app.put({ isMeetingRunning: false, notice: { kind: 'file-not-saved' } });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(line(page, '1.3.0')).toHaveCount(0);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(page, '1.3.0')).toBeVisible();
});

test('Home says nothing of updates that others bring, or that nobody asked for here', async ({
  page,
  home,
}) => {
  const app = await home({ update: { kind: 'failed', problem: 'unreachable' } });
  const isSilent = async (): Promise<void> => {
    await expect(page.locator('.notice')).toHaveCount(0);
  };
  await isSilent();
  app.put({ update: { kind: 'downloading', part: 0.5, ...nextVersion } });
  await isSilent();
  app.put({ update: { kind: 'elsewhere', why: 'package-manager' } });
  await isSilent();
});
