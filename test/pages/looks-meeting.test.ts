import { expect, inEachSpeech, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { longName } from './samples.ts';
import { serverIs, serverSays } from './server-page.ts';

// Seven looks at one state, four of them with an accessibility check.
test.slow();

inEachSpeech(() => {
  test('a meeting whose page stands still, with a lost microphone', async ({ page, meeting }) => {
    const main = await meeting({}, 'empty-page');
    const desk = { deviceId: 'm1', groupId: 'g1', label: 'Konferenzmikrofon USB-C (Musterwerke)' };
    await serverIs(page, { answers: { getCurrentDevices: { audioInput: desk } } });
    await serverSays(page, 'ready');
    await serverSays(page, 'video-conference-joined', { id: 'me' });
    await expect.poll(() => main.asked.length).toBeGreaterThan(3);
    await serverSays(page, 'device-list-changed', { devices: { audioInput: [] } });
    main.say({ kind: 'hint', hint: 'graphics-restarted' });
    await serverIs(page, { isStill: true });
    await page.clock.runFor(4_000);
    await expect(page.locator('.strip')).toHaveCount(3);
    await lookAt(page, 'meeting', 'stands-still');
  });

  test('a meeting that is entered slowly', async ({ page, meeting }) => {
    const main = await meeting({}, 'empty-page');
    await serverSays(page, 'ready');
    main.say({ kind: 'entering' });
    await page.clock.fastForward(5_000);
    main.say({ kind: 'hint', hint: 'graphics-restarted' });
    await expect(page.locator('.strip')).toHaveCount(2);
    await lookAt(page, 'meeting', 'entering');
  });

  test('a meeting without a network', async ({ page, meeting }) => {
    const main = await meeting({}, 'empty-page');
    await serverSays(page, 'ready');
    main.say({ kind: 'network', isThere: false });
    main.say({ kind: 'hint', hint: 'graphics-restarted' });
    await expect(page.locator('.strip')).toHaveCount(2);
    await lookAt(page, 'meeting', 'offline');
  });

  test('a meeting that comes back after sleep', async ({ page, meeting }) => {
    await meeting({ name: longName, comesBack: { after: 'sleep' } });
    await lookAt(page, 'meeting', 'comes-back');
  });

  test('a meeting that stopped', async ({ page, meeting }) => {
    await meeting({ comesBack: { after: 'trouble', problem: { code: 'out-of-memory' } } });
    await lookAt(page, 'meeting', 'stopped');
  });
});
