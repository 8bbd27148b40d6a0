import type { Page } from 'playwright/test';
import type { SettingsChange } from '../../common/settings.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';
import { change, settingsOnDisk, stateOf } from './managed.ts';

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

const policyOf = (more: object) => ({ version: 1, organisation: 'Example Ltd', ...more });

/** What would change something locked, alone and with what is free. */
const tries: readonly SettingsChange[] = [
  { appearance: { theme: 'light' } },
  { appearance: { theme: 'system' } },
  { appearance: { theme: 'light', zoom: 1.1 } },
  { you: { name: 'Eve' } },
  { you: { name: '' } },
  { you: { name: 'Eve', email: 'eve@example.org' } },
  { join: { muted: false, cameraOff: true } },
  { join: { muted: false, cameraOff: false } },
  { privacy: { thirdParties: true } },
  { privacy: { thirdParties: true, history: true } },
  { inMeeting: { closing: 'ask' } },
  { links: { atOnce: ['public'], theirTicket: [], chosen: [] } },
];

test(
  'what is locked stays so whatever a page asks for, and one’s own is back when the policy goes',
  { tag: without('policy-locks') },
  async ({ start, policy }) => {
    test.setTimeout(90_000);
    const before = await start();
    const home = await before.window('home');
    await change(home, { appearance: { theme: 'light' }, you: { name: 'Ada' } });
    await before.app.close();

    policy.set(
      policyOf({
        settings: {
          appearance: { theme: 'dark' },
          you: { name: 'Staff' },
          join: { muted: true },
          privacy: { thirdParties: false },
          inMeeting: { closing: 'leave' },
          links: { atOnce: [] },
        },
        updates: { forbidden: true },
      }),
    );
    const { userData } = before;
    const managed = await start({ userData, electron: policy.electron });
    const page = await managed.window('home');
    await expect.poll(() => isDark(page)).toBe(true);
    for (const wanted of tries) {
      await change(page, wanted);
      expect(await stateOf(page)).toMatchObject({
        appearance: { theme: 'dark' },
        you: { name: 'Staff' },
        join: { muted: true },
        privacy: { thirdParties: false },
        inMeeting: { closing: 'leave' },
        links: { atOnce: [] },
      });
    }
    proves('O1', 'calls that would change what is locked', tries.length);
    expect(await isDark(page)).toBe(true);
    // What stands beside a locked one in its group is the person's to change.
    expect(await stateOf(page)).toMatchObject({
      you: { email: 'eve@example.org' },
      appearance: { zoom: 1.1 },
      update: { kind: 'elsewhere', why: 'forbidden' },
      managed: {
        organisation: 'Example Ltd',
        file: '/etc/parlour/policy.json',
        locked: expect.arrayContaining(['appearance.theme', 'you.name', 'links.atOnce']),
        updates: { forbidden: true },
        problems: [],
      },
    });
    expect(settingsOnDisk(managed)).not.toMatch(/Staff|Eve"/);
    expect(managed.log()).toContain('policy /etc/parlour/policy.json, no problems');
    expect(managed.log()).not.toMatch(/Staff|Example/);
    await managed.app.close();

    policy.set(undefined);
    const after = await start({ userData, electron: policy.electron });
    const again = await after.window('home');
    const state = await stateOf(again);
    expect(state).toMatchObject({ appearance: { theme: 'light' }, you: { name: 'Ada' } });
    expect(state.managed).toBeUndefined();
    expect(await isDark(again)).toBe(false);
  },
);

test('what is suggested holds until the person chooses, and then for ever theirs', async ({
  start,
  policy,
}) => {
  policy.set(policyOf({ suggested: { appearance: { theme: 'dark' }, you: { name: 'Staff' } } }));
  const first = await start({ electron: policy.electron });
  const home = await first.window('home');
  await expect.poll(() => isDark(home)).toBe(true);
  expect(await stateOf(home)).toMatchObject({
    you: { name: 'Staff' },
    managed: { suggested: ['appearance.theme', 'you.name'], chosen: [] },
  });
  // The usual value, which a settings file without a choice has as well.
  await change(home, { you: { name: '' } });
  expect(await stateOf(home)).toMatchObject({
    you: { name: '' },
    managed: { chosen: ['you.name'] },
  });
  expect(settingsOnDisk(first)).not.toContain('Staff');
  await first.app.close();

  const { userData } = first;
  const second = await start({ userData, electron: policy.electron });
  const again = await second.window('home');
  expect(await stateOf(again)).toMatchObject({
    you: { name: '' },
    appearance: { theme: 'dark' },
    managed: { chosen: ['you.name'] },
  });
});
