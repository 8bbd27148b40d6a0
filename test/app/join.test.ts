import { expect, freshRoom, test } from './fixtures.ts';
import { joinedByLink } from './steps.ts';

test('a room name and Join lead into the meeting', { tag: '@packed' }, async ({ start, jitsi }) => {
  const room = freshRoom('by-name');
  const parlour = await start();
  const home = await parlour.window('home');
  await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(room);
  await home.getByRole('button', { name: 'Join', exact: true }).click();

  const frame = await parlour.meetingFrame();
  await frame.getByTestId('join-button').click();
  await jitsi.seen.until('the guest', 'joined', (one) => one.room === room);
  await expect(frame.getByTestId('local-video')).toBeVisible();
  expect(parlour.log()).toMatch(/home shown after \d+ ms/);
});

test('a room name with accents and spaces is cleaned, and the frame loads once', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(' Café am “Fluss”? ');
  await expect(home.getByText('A room name cannot contain “?”.')).toBeVisible();
  await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(' Café (am Fluss)! ');
  await home.keyboard.press('Enter');
  const frame = await parlour.meetingFrame();
  await frame.getByTestId('join-button').waitFor();
  const pages = jitsi.seen.of('page').filter((one) => one.room.startsWith('Caf'));
  expect(pages.map((one) => one.room)).toEqual(['CaféamFluss']);
});

test('the server’s own prejoin screen is respected', async ({ start, jitsi }) => {
  const room = freshRoom('prejoin');
  const parlour = await start({ words: [`https://meet.jit.si/${room}`] });
  const frame = await parlour.meetingFrame();
  await expect(frame.getByTestId('join-button')).toBeVisible();
  expect(jitsi.room('meet.jit.si', room).participants).toEqual([]);
  // Nothing of ours covers it.
  await expect((await parlour.window('meeting')).getByRole('status')).toBeHidden();
});

test(
  '“Join muted”, “Camera off” and the name apply, also after a restart',
  { tag: '@packed' },
  async ({ start, jitsi }) => {
    const first = await start();
    const home = await first.window('home');
    await home.getByRole('checkbox', { name: 'Join muted' }).check();
    await home.getByRole('checkbox', { name: 'Camera off' }).check();
    await home.getByRole('button', { name: 'Add your name' }).click();
    const settings = await first.window('settings');
    await settings.getByRole('textbox', { name: 'Your name' }).fill('Ada Lovelace');
    await expect(home.getByRole('checkbox', { name: 'Join muted' })).toBeChecked();
    await first.app.close();

    const room = freshRoom('muted');
    const second = await start({ userData: first.userData });
    await joinedByLink(second, jitsi, room);
    const seen = await jitsi.seen.until(
      'media',
      'media',
      (one) => one.room === room && one.name !== '',
    );
    expect(seen).toMatchObject({ name: 'Ada Lovelace', audioMuted: true, videoMuted: true });
  },
);

test('a link may ask to be muted, but not to be heard', async ({ start, jitsi }) => {
  const room = freshRoom('quiet-link');
  const parlour = await start();
  await (await parlour.window('home')).getByRole('checkbox', { name: 'Camera off' }).check();
  const wishes =
    'config.startWithAudioMuted=true&config.startWithVideoMuted=false&config.prejoinConfig.enabled=false';
  const home = await parlour.window('home');
  await home.getByRole('textbox').fill(`https://meet.jit.si/${room}#${wishes}`);
  await home.keyboard.press('Enter');
  const page = await jitsi.seen.until('the page', 'page', (one) => one.room === room);
  expect(page.report.config).toMatchObject({
    startWithAudioMuted: true,
    startWithVideoMuted: true,
  });
  expect(page.report.config).not.toHaveProperty('prejoinConfig');
});

test('the page finds no referrer, the usual user agent and nothing of Jitsi’s to show', async ({
  start,
  jitsi,
}) => {
  const room = freshRoom('looks');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const { report } = await jitsi.seen.until('the page', 'page', (one) => one.room === room);
  expect(report).toMatchObject({ referrer: '', framed: true, embedLimit: false, ignored: [] });
  expect(report.userAgent).toMatch(/ Parlour\/\S+ Chrome\/\S+ Electron\/\S+ Safari\/[\d.]+$/);

  const frame = await parlour.meetingFrame();
  const picture = await frame
    .getByTestId('watermark')
    .evaluate((one: HTMLElement) => one.style.backgroundImage);
  expect(picture).toContain('data:image/gif');
  const requests = jitsi.seen.of('request');
  expect(requests.map((one) => one.path)).not.toContain('/images/watermark.svg');
  // The IFrame API is ours: no page of ours runs a server's script.
  expect(requests.map((one) => one.path)).not.toContain('/external_api.js');
  expect(
    requests.every((one) => one.headers.referer === undefined || !/app:/.test(one.headers.referer)),
  ).toBe(true);
});

test('the referrer stays empty when the page reloads itself', async ({ start, jitsi }) => {
  const room = freshRoom('reloading');
  jitsi.room('meet.jit.si', room).faults.add('reloads-itself');
  const parlour = await start();
  await joinedByLink(parlour, jitsi, room);
  const frame = await parlour.meetingFrame();
  const arrivals = () => jitsi.seen.of('page').filter((one) => one.room === room);
  await expect.poll(() => arrivals().length).toBe(2);
  expect(arrivals().map((one) => one.report.referrer)).toEqual(['', '']);
  expect(arrivals().map((one) => one.report.embedLimit)).toEqual([false, false]);
  expect(await frame.evaluate(() => document.referrer)).toBe('');
});

test('two people see each other', async ({ start, jitsi }) => {
  const room = freshRoom('pair');
  const ada = await start();
  await joinedByLink(ada, jitsi, room);
  const bob = await start();
  await joinedByLink(bob, jitsi, room);
  for (const parlour of [ada, bob]) {
    const video = (await parlour.meetingFrame()).getByTestId('remote-video');
    await expect
      .poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth))
      .toBeGreaterThan(0);
  }
});
