import type { PolicyProblemCode } from '../../common/managed.ts';
import type { PolicyPlace } from '../managed/policy-rig.ts';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectRefusal, joinOf, stateOf } from './managed.ts';
import { passPrejoin, typeAndJoin } from './steps.ts';

const strict = { version: 1, settings: { appearance: { theme: 'dark' } }, servers: [] };

/** What makes it no policy at all: nobody knows what it forbids. */
const unusable: readonly [what: string, content: unknown, PolicyPlace, PolicyProblemCode][] = [
  ['cut off', '{"version":1,"servers":["*.exa', {}, 'no-policy'],
  ['without a version', { servers: ['*.example.org'] }, {}, 'no-policy'],
  ['of a later Parlour', { version: 2 }, {}, 'newer'],
  ['that is too big', `{"version":1}${' '.repeat(256 * 1024)}`, {}, 'unreadable'],
];

for (const [what, content, place, code] of unusable) {
  test(`with a policy ${what} no meeting is joined, and Home says so`, async ({
    start,
    jitsi,
    policy,
  }) => {
    policy.set(content, place);
    const parlour = await start({ electron: policy.electron });
    const home = await parlour.window('home');
    const told = home.getByRole('status').filter({ hasText: 'policy of your organisation' });
    await expect(told).toBeVisible();
    expect((await stateOf(home)).managed?.problems).toEqual([{ code, part: '' }]);
    await expect(home.getByRole('button', { name: 'Join', exact: true })).toBeDisabled();
    // A page that somebody took over asks all the same.
    expect(await joinOf(home, freshRoom('nowhere'))).toMatchObject({
      ok: false,
      problem: { code: 'server-not-allowed' },
    });
    expect(jitsi.seen.of('request')).toEqual([]);
    expect(parlour.log()).toContain(`policy /etc/parlour/policy.json, 1: ${code}`);
    proves('O1', 'policy files with a mistake', 1);
  });
}

test('a part that cannot be read restricts all that it can, and the others hold', async ({
  start,
  policy,
}) => {
  policy.set({
    version: 1,
    settings: { appearance: { theme: 'pink', zoom: 1.2 }, colour: { all: 'red' } },
    servers: 'meet.example.org',
    profiles: [{ id: 'town', kind: 'ownServer', name: 'Town', address: 'http://a.example' }],
  });
  const parlour = await start({ electron: policy.electron });
  const home = await parlour.window('home');
  await expect(home.getByRole('alert')).toContainText('policy of your organisation');
  const { managed, appearance, profiles } = await stateOf(home);
  expect(managed?.problems).toEqual([
    { code: 'wrong-part', part: 'settings.appearance.theme' },
    { code: 'unknown-part', part: 'settings.colour' },
    { code: 'wrong-part', part: 'profiles.0.address' },
    { code: 'wrong-part', part: 'servers' },
  ]);
  expect(appearance).toMatchObject({ theme: 'system', zoom: 1.2 });
  expect(profiles.map(({ id }) => id)).toEqual(['public']);
  await expectRefusal(parlour, freshRoom('nowhere'), 'server-not-allowed');
  proves('O1', 'policy files with a mistake', 4);
});

/** What lets somebody besides the administrators speak for them. */
const notTheirs: readonly [what: string, PolicyPlace][] = [
  ['that is the person’s', { owner: 'person' }],
  ['that everybody may write', { mode: '666' }],
  ['that a group may write', { mode: '664' }],
  ['in the person’s folder', { folderOwner: 'person' }],
  ['in a folder where everybody may write', { folderMode: '1777' }],
];

for (const [what, place] of notTheirs) {
  test(
    `a policy ${what} is not obeyed, and Home says so`,
    { tag: without('policy-owner') },
    async ({ start, jitsi, policy }) => {
      policy.set(strict, place);
      const parlour = await start({ electron: policy.electron });
      const home = await parlour.window('home');
      await expect(home.getByRole('alert')).toContainText(
        'A policy file on this computer is not obeyed',
      );
      const { managed, appearance } = await stateOf(home);
      expect(managed?.problems).toEqual([{ code: 'not-administrators', part: '' }]);
      expect(managed?.locked).toEqual([]);
      expect(appearance.theme).toBe('system');
      const room = freshRoom('free');
      await typeAndJoin(parlour, room);
      await passPrejoin(parlour, jitsi, room);
      proves('O1', 'policy files that are not the administrators’', 1);
    },
  );
}
