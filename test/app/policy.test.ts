import type { Page } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { type HostileWeb, startHostileWeb } from './hostile-web.ts';
import { openSettings } from './jaas-account.ts';
import { openDeviceTest } from './steps.ts';
import { mainWindow } from './main-window.ts';
import { tryToBreak } from './policy-breaks.ts';
import { isGone, joinedFrame, pressShare } from './sharing.ts';
import { openCompact } from './small-windows.ts';

/** Tries everything in one page; answers how much that was. */
async function expectUnbroken(page: Page, web: HostileWeb): Promise<number> {
  const before = page.url();
  const { tried, worked } = await tryToBreak(page);
  expect(worked, before).toEqual([]);
  expect(web.askedOf('stranger.example'), before).toEqual([]);
  expect(web.askedOf('plain.example'), before).toEqual([]);
  expect(page.url()).toBe(before);
  return tried;
}

test(
  'Home runs nothing and loads nothing that is not its own',
  { tag: [without('policy-script'), without('policy-frame'), without('policy-rest')] },
  async ({ start, jitsi, atEnd }) => {
    const web = await startHostileWeb(jitsi.port);
    atEnd(() => web.close());
    const parlour = await start({ switches: web.switches });
    const home = await parlour.window('home');
    proves('N1', 'breaks of a page’s policy', await expectUnbroken(home, web));
  },
);

test('no other page of ours does, before, in and after a meeting', async ({
  start,
  jitsi,
  atEnd,
}) => {
  test.setTimeout(120_000);
  const web = await startHostileWeb(jitsi.port);
  atEnd(() => web.close());
  const parlour = await start({ switches: web.switches });
  let tried = await expectUnbroken(await openSettings(parlour), web);
  tried += await expectUnbroken(await openDeviceTest(parlour), web);

  const frame = await joinedFrame(parlour, jitsi, freshRoom('broken'));
  await frame.evaluate(() => void fetch('/hostile/secret').catch(() => undefined));
  tried += await expectUnbroken(await parlour.window('sign-in'), web);
  const signIn = await mainWindow(parlour, 'sign-in');
  await signIn.evaluate((one) => one!.destroy());
  const picker = await pressShare(parlour, frame);
  tried += await expectUnbroken(picker, web);
  await picker.getByRole('radio', { name: 'Whole screen' }).dblclick();
  await isGone(parlour, 'share-picker');
  tried += await expectUnbroken(await parlour.window('sharing-bar'), web);
  tried += await expectUnbroken(await openCompact(parlour), web);
  tried += await expectUnbroken(await parlour.window('meeting'), web);
  proves('N1', 'breaks of a page’s policy', tried);
});
