import type { UpdateStatus } from '../../common/update.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { fewMeetings, nextVersion, now } from './samples.ts';

// Each look at a state comes with an accessibility check.
test.slow();

const states = {
  none: { kind: 'idle', checkedAt: now.getTime() },
  available: { kind: 'available', ...nextVersion },
  downloading: { kind: 'downloading', part: 0.4, ...nextVersion },
  ready: { kind: 'ready', ...nextVersion },
  failed: { kind: 'failed', problem: 'not-signed' },
  elsewhere: { kind: 'elsewhere', why: 'no-key' },
} satisfies Record<string, UpdateStatus>;

for (const [name, update] of Object.entries(states)) {
  test(`Settings about updates: ${name}`, async ({ page, settings }) => {
    await settings({
      settingsSection: 'about',
      update,
      isMeetingRunning: name === 'available',
    });
    await expect(page.getByRole('region', { name: 'Updates' })).toBeVisible();
    await lookAt(page, 'settings', `updates-${name}`);
  });
}

for (const name of ['available', 'ready'] as const) {
  test(`Home with an update: ${name}`, async ({ page, home }) => {
    await home({ meetings: fewMeetings, you: { name: 'Ada' }, update: states[name] });
    await expect(page.getByText('1.3.0')).toBeVisible();
    await lookAt(page, 'home', `update-${name}`);
  });
}

test('Home while an update comes', async ({ page, home }) => {
  const app = await home({ meetings: fewMeetings, you: { name: 'Ada' }, update: states.available });
  await page.getByRole('button', { name: 'Download' }).click();
  app.put({ update: states.downloading });
  await lookAt(page, 'home', 'update-downloading');
  app.put({ update: states.failed });
  await expect(page.getByRole('alert')).toBeVisible();
  await lookAt(page, 'home', 'update-failed');
});
