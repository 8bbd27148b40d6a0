import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, setUpJaas } from './jaas-account.ts';
import { hangUp, passPrejoin, typeAndJoin, pressAndGo } from './steps.ts';

const server = '8x8.vc';

const minute = 60_000;
const day = 24 * 60 * minute;
const year = 365.25 * day;

/** How far this computer's clock is behind or ahead of the server's, in ms. */
const corrected = [1 * minute, 5 * minute, 10 * minute, day - minute].flatMap((off) => [-off, off]);
const told = [day + minute, 10 * year].flatMap((off) => [-off, off]);

test('a wrong clock makes tickets that the server takes, or a sentence about the clock', async ({
  start,
  jitsi,
  keyring,
}) => {
  test.setTimeout(120_000);
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  await setUpJaas(parlour, account);
  const home = await parlour.window('home');

  for (const off of corrected) {
    await test.step(`${off / minute} min`, async () => {
      jitsi.configure(server, { clock: off });
      const room = freshRoom('clock');
      await typeAndJoin(parlour, room);
      await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
      const verdict = jitsi.seen.of('ticket').at(-1);
      expect(verdict).toMatchObject({ room: `${account.appId}/${room}`, claims: { room } });
      await hangUp(parlour, server);
      await home.getByText(`You left ${room}`).waitFor();
    });
  }
  for (const off of told) {
    await test.step(`${Math.round(off / day)} days`, async () => {
      jitsi.configure(server, { clock: off });
      const judged = jitsi.seen.of('ticket').length;
      await typeAndJoin(parlour, freshRoom('clock'));
      const page = await parlour.window('meeting');
      await expect(page.getByRole('alert')).toContainText('clock and the server’s are');
      expect(jitsi.seen.of('ticket')).toHaveLength(judged);
      await pressAndGo(page.getByRole('button', { name: 'Back to Parlour' }));
    });
  }
  proves('R3', 'wrong clocks', corrected.length + told.length);
});

test(
  'a computer ten minutes ahead enters with a ticket by the server’s clock',
  { tag: without('clock-correction') },
  async ({ start, jitsi, keyring }) => {
    const account = openAccount(jitsi);
    jitsi.configure(server, { clock: -10 * minute });
    const parlour = await start({ env: keyring.env });
    await setUpJaas(parlour, account);
    const room = freshRoom('clock');
    await typeAndJoin(parlour, room);
    await (await parlour.meetingFrame(server, account.appId)).getByTestId('join-button').click();
    await expect.poll(() => jitsi.seen.of('ticket').at(-1)?.refusal ?? 'taken').toBe('taken');
    await jitsi.seen.until('the entrance', 'joined', (one) => one.room.endsWith(room), 5_000);
  },
);
