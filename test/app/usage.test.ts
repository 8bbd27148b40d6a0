import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { hangUp, joinedByLink } from './steps.ts';

/** The person saves files under this path. */
const savesAs = (parlour: Parlour, filePath: string): Promise<void> =>
  parlour.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);

test('two people who met have one meeting, are two people, and can save and clear that', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('usage');
  const [ada, grace] = await Promise.all([start(), start()]);
  // One after the other: each waits to be seen in the room.
  await joinedByLink(ada, jitsi, room);
  await joinedByLink(grace, jitsi, room);
  const left = ada.window('home').then((home) => home.getByText(`You left ${room}`).waitFor());
  // Long enough for whole seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await hangUp(ada);
  await left;

  const home = await ada.window('home');
  await home.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = await ada.window('settings');
  await settings.getByRole('button', { name: 'Usage', exact: true }).click();
  const shows = async (measure: string, value: string): Promise<void> => {
    await settings.locator('.segmented').getByText(measure, { exact: true }).click();
    await expect(
      settings.getByRole('table', { name: `${measure}, by month` }).getByRole('cell'),
    ).toHaveText([value]);
  };
  await shows('Meetings', '1');
  await shows('People', '2');
  await expect(settings.locator('.usage-totals')).toContainText('Most people at a time2');

  const file = join(ada.userData, 'saved.csv');
  await savesAs(ada, file);
  await settings.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(settings.getByText(`Saved: ${file}`)).toBeVisible();
  const [, row = ''] = readFileSync(file, 'utf8').split('\r\n');
  const found = /^\d{4}-\d\d,public,"public","",1,(\d+),2,(\d+),2$/.exec(row);
  expect(found, row).not.toBeNull();
  const [, seconds, personSeconds] = found!.map(Number) as [number, number, number];
  expect(seconds).toBeGreaterThanOrEqual(2);
  expect(personSeconds).toBeGreaterThan(seconds);

  const kept = (): string => readFileSync(join(ada.userData, 'usage.json'), 'utf8');
  expect(kept()).toMatch(/"meetings": 1/);
  expect(kept()).not.toMatch(/usage-/i);

  await settings.getByRole('button', { name: 'Clear usage…' }).click();
  await settings.getByRole('dialog').getByRole('button', { name: 'Clear usage' }).click();
  await expect(settings.getByText('Nothing has been counted yet.')).toBeVisible();
  expect(kept()).not.toContain('"month"');
});
