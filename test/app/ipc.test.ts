import type { PageName } from '../../main/page-policy.ts';
import { proves } from '../proof/proves.ts';
import { bridges, channels, channelsFor, goodFor } from './all-calls.ts';
import { inPreload, loadAgain, rawCalls, takeOverPages } from './compromised.ts';
import { type Effects, watchEffects } from './effects.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { expectRefusals, hostileCalls, type Outcome } from './hostile-payloads.ts';
import { expectMostly } from './in-time.ts';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';
import { closing, joinedFrame, pressShare } from './sharing.ts';
import { openCompact, openSignIn } from './small-windows.ts';

/** Each channel that the page may call, by its method's name, with words that it takes. */
const ownCalls = (page: PageName): Record<string, readonly unknown[]> =>
  Object.fromEntries(channelsFor(page).map((channel) => [channel, goodFor(channel)]));

/** The page's own methods with hostile words: through its bridge, and as if its process were taken over. */
async function tryOwn(parlour: Parlour, name: PageName): Promise<Outcome[]> {
  const calls = ownCalls(name);
  const byBridge = Object.entries(bridges[name]).map(([own, group]) => `'${group}': window.${own}`);
  const page = await parlour.window(name);
  return [
    await page.evaluate<Outcome>(
      hostileCalls(
        `(channel, input) => {
        const [group, method] = channel.split(':');
        return ({ ${byBridge.join(', ')} })[group][method](...input);
      }`,
        calls,
      ),
    ),
    await inPreload<Outcome>(
      parlour,
      name,
      hostileCalls('(channel, input) => raw.invoke(channel, ...input)', calls),
    ),
  ];
}

/** Every method that the page has not, with good words and with a bad one. */
const tryOthers = (parlour: Parlour, name: PageName): Promise<string[]> => {
  const own = channelsFor(name);
  const calls = channels.flatMap((channel) =>
    own.includes(channel)
      ? []
      : [[channel, goodFor(channel)] as const, [channel, [...goodFor(channel), null]] as const],
  );
  return inPreload<string[]>(parlour, name, rawCalls(calls));
};

test('no hostile call of any page runs anything, whatever it brings and whoever makes it', async ({
  start,
  jitsi,
  keyring,
}) => {
  test.setTimeout(180_000);
  const parlour = await start({ env: keyring.env });
  await takeOverPages(parlour);
  await loadAgain(parlour, 'home');
  const settings = await openSettings(parlour);
  await settings.evaluate('window.app.openDeviceTest()');
  const room = freshRoom('hostile');
  const frame = await joinedFrame(parlour, jitsi, room);
  await parlour.window('device-test');
  await openSignIn(parlour);
  const picker = await pressShare(parlour, frame);
  const effects = await watchEffects(parlour);
  const before: Effects = await effects();

  let tried = 0;
  const took: number[] = [];
  const attack = async (name: PageName): Promise<void> => {
    for (const outcome of await tryOwn(parlour, name)) {
      expect(outcome.others, name).toEqual([]);
      tried += expectRefusals(outcome, 20, name);
      took.push(...outcome.took);
    }
    const others = await tryOthers(parlour, name);
    expect([...new Set(others)], name).toEqual(['refused']);
    tried += others.length;
  };
  for (const name of [
    'home',
    'settings',
    'meeting',
    'device-test',
    'sign-in',
    'share-picker',
  ] as const) {
    await attack(name);
  }
  expect(await effects()).toEqual(before);

  await closing(picker, picker.getByRole('radio', { name: 'Whole screen' }).dblclick());
  await parlour.window('sharing-bar');
  const withBar = await effects();
  await attack('sharing-bar');
  expect(await effects()).toEqual(withBar);

  await openCompact(parlour);
  const withCompact = await effects();
  await attack('compact');
  expect(await effects()).toEqual(withCompact);

  expect(jitsi.seen.of('left')).toEqual([]);
  expectMostly(took, 5, 'refusing');
  proves('I1', 'hostile calls', tried);
});
