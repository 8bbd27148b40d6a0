import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, freshRoom, test } from './fixtures.ts';
import type { Parlour } from './launch.ts';
import { basicHeader, startProxy, startGuardedServer } from './guarded.ts';
import { passPrejoin } from './steps.ts';

const ada = { user: 'ada', password: 'correct horse 7Qx' };

async function typeIn(page: Page, { user, password }: typeof ada): Promise<void> {
  await page.getByRole('textbox', { name: 'User name' }).fill(user);
  await page.getByLabel('Password').fill(password);
  const closed = page.waitForEvent('close');
  // The window goes before the key is up again.
  await page.keyboard.press('Enter').catch(() => undefined);
  await closed;
}

/** No file below the folder, and nothing that was printed, holds what was typed. */
function expectNoTrace(parlour: Parlour): void {
  const markers = [ada.password, basicHeader(ada).replace('Basic ', '')].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
  ]);
  const files = readdirSync(parlour.userData, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const marker of markers) expect(bytes.includes(marker), file).toBe(false);
  }
  const printed = Buffer.from(parlour.output() + parlour.log());
  for (const marker of markers) expect(printed.includes(marker)).toBe(false);
}

test('a server behind a password is joined after the right one, of which nothing stays', async ({
  start,
  jitsi,
}) => {
  const server = await startGuardedServer(jitsi.port, ada);
  const userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const room = freshRoom('basic');
  const parlour = await start({
    words: [`https://meet.jit.si/${room}`],
    switches: server.switches,
    userData,
  });
  const first = await parlour.window('sign-in');
  await expect(first.getByText('The meeting server asks who you are:')).toBeVisible();
  await expect(first.getByText('meet.jit.si:443', { exact: true })).toBeVisible();
  await expect(first.getByText('Staff only', { exact: true })).toBeVisible();
  const meeting = await parlour.window('meeting');
  await expect(meeting.getByRole('status')).toHaveText('Waiting for your answer');
  await typeIn(first, { ...ada, password: 'wrong' });

  const second = await parlour.window('sign-in');
  await expect(second.getByRole('alert')).toContainText('were not accepted');
  await expect(second.getByRole('textbox', { name: 'User name' })).toHaveValue('ada');
  await expect(second.getByLabel('Password')).toBeFocused();
  await typeIn(second, ada);

  await passPrejoin(parlour, jitsi, room);
  await parlour.close();
  expectNoTrace(parlour);
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  await server.close();
});

for (const way of ['Cancel', 'Escape'] as const) {
  test(`${way} at a server behind a password leads to a sentence, and another try asks again`, async ({
    start,
    jitsi,
  }) => {
    const server = await startGuardedServer(jitsi.port, ada);
    const room = freshRoom('declined');
    const parlour = await start({
      words: [`https://meet.jit.si/${room}`],
      switches: server.switches,
    });
    const page = await parlour.window('sign-in');
    // The window is there before its question is.
    await page.getByRole('textbox', { name: 'User name' }).waitFor();
    const closed = page.waitForEvent('close');
    await (
      way === 'Cancel'
        ? page.getByRole('button', { name: 'Cancel' }).click()
        : page.keyboard.press('Escape')
    ).catch(() => undefined);
    await closed;
    const meeting = await parlour.window('meeting');
    await expect(meeting.getByRole('alert')).toContainText(
      'meet.jit.si opens only after you sign in.',
    );
    await meeting.getByRole('button', { name: 'Try again' }).click();
    await typeIn(await parlour.window('sign-in'), ada);
    await passPrejoin(parlour, jitsi, room);
    await server.close();
  });
}

test('a proxy with a password lets the meeting through after the right one, of which nothing stays', async ({
  start,
  jitsi,
}) => {
  const proxy = await startProxy(jitsi.port, ada);
  const userData = mkdtempSync(join(tmpdir(), 'parlour-test-'));
  const room = freshRoom('proxy');
  const parlour = await start({
    words: [`https://meet.jit.si/${room}`],
    switches: proxy.switches,
    userData,
  });
  const first = await parlour.window('sign-in');
  await expect(first.getByText('The proxy of this network asks who you are:')).toBeVisible();
  await expect(first.getByText(`127.0.0.1:${proxy.port}`, { exact: true })).toBeVisible();
  await typeIn(first, { ...ada, password: 'wrong' });
  const second = await parlour.window('sign-in');
  await expect(second.getByRole('alert')).toContainText('were not accepted');
  await typeIn(second, ada);
  await passPrejoin(parlour, jitsi, room);
  await parlour.close();
  expectNoTrace(parlour);
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  await proxy.close();
});

test('“Cancel” at a proxy leads to its own sentence', async ({ start, jitsi }) => {
  const proxy = await startProxy(jitsi.port, ada);
  const parlour = await start({
    words: ['https://meet.jit.si/standup'],
    switches: proxy.switches,
  });
  const page = await parlour.window('sign-in');
  await page
    .getByRole('button', { name: 'Cancel' })
    .click()
    .catch(() => undefined);
  const meeting = await parlour.window('meeting');
  await expect(meeting.getByRole('alert')).toContainText(
    'The proxy of this network lets nobody through without signing in.',
  );
  await proxy.close();
});

test('a proxy that is down is told as that', async ({ start }) => {
  // Port 9 of loopback: nobody listens.
  const parlour = await start({
    words: ['https://meet.jit.si/standup'],
    switches: ['--proxy-server=http://127.0.0.1:9'],
  });
  await expect((await parlour.window('meeting')).getByRole('alert')).toContainText(
    'The proxy of this network did not lead to meet.jit.si.',
  );
});
