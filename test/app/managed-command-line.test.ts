import { expect, freshRoom, test } from './fixtures.ts';
import { stateOf } from './managed.ts';
import { hangUp, passPrejoin } from './steps.ts';
import { expectProblem } from './told.ts';

const server = 'meet.example.org:8443';
const town = { id: 'town', kind: 'ownServer', name: 'Town', address: server };

test('“--profile” knows the hostings of the policy, and none that it hides', async ({
  start,
  jitsi,
  policy,
}) => {
  policy.set({ version: 1, profiles: [town], hostings: ['jaas'] });
  const room = freshRoom('named');
  const words = ['--profile', 'Town', room];
  const parlour = await start({ electron: policy.electron, words });
  await passPrejoin(parlour, jitsi, room, server);
  await hangUp(parlour, server);
  const before = jitsi.seen.of('request').length;
  for (const hidden of ['public', 'Public server', 'nobody']) {
    expect(await parlour.startAgain('--profile', hidden, freshRoom('hidden')), hidden).toBe(2);
  }
  expect(jitsi.seen.of('request')).toHaveLength(before);
});

test('a hosting that came with the policy after Parlour started is explained, and no other is used', async ({
  start,
  jitsi,
  policy,
}) => {
  policy.set({ version: 1 });
  const parlour = await start({ electron: policy.electron });
  const home = await parlour.window('home');
  policy.set({ version: 1, profiles: [town] });
  for (const words of [[freshRoom('late')], []]) {
    expect(await parlour.startAgain('--profile', 'Town', ...words)).toBe(0);
    await expectProblem(home, 'hosting-unknown');
    await home.evaluate(() =>
      (window as unknown as { app: { dismissNotice(): Promise<void> } }).app.dismissNotice(),
    );
  }
  expect((await stateOf(home)).current.id).toBe('public');
  expect(jitsi.seen.of('request')).toEqual([]);
});
