import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, setUpJaas } from './jaas-account.ts';
import { hangUp, passPrejoin, typeAndJoin } from './steps.ts';

const server = '8x8.vc';

test('an invitation lets a guest into one room, says so before it is copied, and is kept nowhere', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const ada = await start({ env: keyring.env });
  await setUpJaas(ada, account);
  const room = freshRoom('invited');
  const path = `${account.appId}/${room}`;
  await typeAndJoin(ada, room);
  await passPrejoin(ada, jitsi, path, server);
  await hangUp(ada, server);

  const home = await ada.window('home');
  await home.getByRole('button', { name: `Copy invitation to ${room}` }).click();
  const dialog = home.getByRole('dialog', { name: `Invitation to ${room}` });
  await dialog.getByRole('radio', { name: '1 day' }).check();
  await expect(dialog.getByText(`Whoever has this link can enter ${room} until`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy invitation' }).click();
  await expect(dialog.getByText('Invitation copied.')).toBeVisible();
  const link = await ada.app.evaluate(({ clipboard }) => clipboard.readText());
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);

  const bob = await start({ words: [link] });
  await passPrejoin(bob, jitsi, path, server);
  const tickets = jitsi.seen.of('ticket').filter((one) => one.room === path);
  const { exp, ...claims } = tickets.at(-1)!.claims as { exp: number };
  expect(claims).toMatchObject({
    room,
    context: { user: { moderator: 'false' }, features: {} },
  });
  const hours = (exp * 1_000 - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);

  const settings = readFileSync(join(ada.userData, 'settings.json'), 'utf8');
  expect(settings).toContain('"invitations"');
  expect(settings + ada.log() + bob.log()).not.toContain('eyJ');
  const list = (await ada.window('settings')).getByRole('list', { name: /Invitations made/ });
  await expect(list).toContainText(room);
});

test('the menu of a running meeting leads to its invitation; on the public server to nothing', async ({
  start,
  jitsi,
  keyring,
}) => {
  const account = openAccount(jitsi);
  const parlour = await start({ env: keyring.env });
  const choose = () =>
    parlour.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu?.items ?? []);
      items.find(({ label }) => label === 'Copy invitation…')!.click();
    });
  const home = await parlour.window('home');
  const onPublic = freshRoom('public');
  await typeAndJoin(parlour, onPublic);
  await passPrejoin(parlour, jitsi, onPublic);
  await choose();
  await hangUp(parlour);
  await expect(home.getByText(`You left ${onPublic}`)).toBeVisible();
  await expect(home.getByRole('dialog')).toHaveCount(0);

  await setUpJaas(parlour, account);
  const room = freshRoom('menu');
  await typeAndJoin(parlour, room);
  await passPrejoin(parlour, jitsi, `${account.appId}/${room}`, server);
  await choose();
  await expect(home.getByRole('dialog', { name: `Invitation to ${room}` })).toBeVisible();
  await home.keyboard.press('Escape');
  await expect(home.getByRole('dialog')).toHaveCount(0);
});
