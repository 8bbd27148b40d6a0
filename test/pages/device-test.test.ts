import type { Page } from 'playwright/test';
import {
  countSound,
  desk,
  hide,
  letFail,
  letWait,
  openDeviceTest,
  plug,
  tracks,
} from './device-test-page.ts';
import { expect, inEachSpeech, test } from './fixtures.ts';
import { lookAt } from './looks.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const meter = (page: Page, name = 'Level of the microphone') => page.getByRole('meter', { name });
const level = async (page: Page, name?: string): Promise<number> =>
  Number(await meter(page, name).getAttribute('aria-valuenow'));

test('the browser’s own camera and microphone bring a picture and a moving level', async ({
  page,
}) => {
  await openDeviceTest(page);
  const video = page.locator('video');
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBe(1_280);
  await expect(part(page, 'Camera')).toContainText('1280 × 720');
  const seen = new Set<number>();
  await expect.poll(async () => seen.add(await level(page)).size).toBeGreaterThan(2);
  await expect(page.getByText('We hear you.')).toBeVisible();
});

test('nothing is asked of main before a person wants it, and nothing of anybody else', async ({
  page,
}) => {
  const asked = await openDeviceTest(page, { plugged: desk });
  await expect(page.getByText('We hear you.')).toBeVisible();
  expect(asked.filter(([method]) => method !== 'start')).toEqual([]);
});

for (const [kind, title, sentences] of [
  [
    'camera',
    'Camera',
    {
      NotFoundError: 'No camera is there. Plug one in; it is tried at once.',
      NotAllowedError: 'The system does not let Parlour use the camera. Turn Parlour on in System',
      NotReadableError: 'Another program uses the camera, or it does not start.',
      OverconstrainedError: 'This camera cannot be opened any more.',
      TypeError: 'The camera did not start.',
    },
  ],
  [
    'microphone',
    'Microphone',
    {
      NotFoundError: 'No microphone is there. Plug one in; it is tried at once.',
      NotAllowedError: 'The system does not let Parlour use the microphone. Turn Parlour on in',
      NotReadableError: 'Another program uses the microphone, or it does not start.',
      OverconstrainedError: 'This microphone cannot be opened any more.',
      TypeError: 'The microphone did not start.',
    },
  ],
] as const) {
  test(`each failure of the ${kind} has its sentence, and the other device works on`, async ({
    page,
  }) => {
    await openDeviceTest(page, { plugged: desk, start: { system: 'mac' } });
    const works = () => expect.poll(async () => (await tracks(page)).live).toBe(2);
    await works();
    for (const [at, [error, sentence]] of Object.entries(sentences).entries()) {
      await letFail(page, { [kind]: error });
      await part(page, title)
        .getByRole('combobox')
        .selectOption({ index: (at + 1) % 2 });
      await expect(part(page, title)).toContainText(sentence);
      await letFail(page, {});
      await part(page, title).getByRole('button', { name: 'Try again' }).click();
      await works();
      await expect(part(page, title)).not.toContainText(sentence);
    }
  });
}

test('a device that is unplugged says so, and comes back by itself', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await page.getByLabel('Camera to test').selectOption('Desk camera');
  await expect(page.getByLabel('Camera to test')).toHaveValue('Desk camera');
  await plug(page, { ...desk, camera: ['Integrated camera'] });
  await expect(part(page, 'Camera')).toContainText('“Desk camera” is no longer there. Plug it in');
  await expect(page.getByLabel('Camera to test').getByRole('option')).toHaveCount(1);
  await plug(page, desk);
  await expect(part(page, 'Camera')).not.toContainText('no longer there');
  await expect(page.getByLabel('Camera to test')).toHaveValue('Desk camera');
});

test('a device that never comes back makes room for another', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await page.getByLabel('Camera to test').selectOption('Desk camera');
  await expect(page.getByLabel('Camera to test')).toHaveValue('Desk camera');
  await plug(page, { ...desk, camera: ['Integrated camera'] });
  await part(page, 'Camera').getByRole('button', { name: 'Try again' }).click();
  await expect(part(page, 'Camera')).toContainText('1280 × 720');
});

test('another try keeps the focus, and hands it to the list once the device is open', async ({
  page,
}) => {
  await openDeviceTest(page, { plugged: desk, fails: { camera: 'NotReadableError' } });
  const button = part(page, 'Camera').getByRole('button', { name: 'Try again' });
  await button.press('Enter');
  await expect(part(page, 'Camera')).toContainText('Another program uses the camera');
  await expect(button).toBeFocused();
  await letFail(page, {});
  const goOn = await letWait(page);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeFocused();
  await goOn();
  await expect(page.getByLabel('Camera to test')).toBeFocused();
  await expect(button).toHaveCount(0);
});

test('the first device that is plugged in is used', async ({ page }) => {
  await openDeviceTest(page, { plugged: { camera: [], microphone: [], speaker: [] } });
  await expect(page.getByText('No camera is there.')).toBeVisible();
  await expect(page.getByText('Sound comes from the speaker that the system uses.')).toBeVisible();
  await plug(page, desk);
  await expect(part(page, 'Camera')).toContainText('1280 × 720');
  await expect(page.getByText('We hear you.')).toBeVisible();
});

test('a chosen speaker that is unplugged gives way to the system’s', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await page.getByLabel('Speaker to test').selectOption('Headset');
  await plug(page, { ...desk, speaker: ['default', 'Loudspeaker'] });
  await expect(part(page, 'Speaker')).toContainText('“Headset” is no longer there.');
  await expect(page.getByLabel('Speaker to test')).toHaveValue('default');
});

test('a silent microphone is told, and only after a while', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk, isSilent: true });
  await expect(page.getByText('Say something.')).toBeVisible();
  await expect(page.getByText('Nothing is heard.')).toBeVisible();
  expect(await level(page)).toBe(0);
});

test('three seconds are recorded and played back, by keyboard, and can be cut short', async ({
  page,
}) => {
  await openDeviceTest(page, { plugged: desk });
  await expect(page.getByText('We hear you.')).toBeVisible();
  await page.getByRole('button', { name: 'Record and play back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Recording: speak now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is how you sound.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record and play back' })).toBeFocused();
  await expect(page.getByText('Three seconds, which are forgotten')).toBeVisible();
});

test('a recording is not played once nobody sees the window', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await expect(page.getByText('We hear you.')).toBeVisible();
  const counted = await countSound(page);
  await page.getByRole('button', { name: 'Record and play back' }).click();
  await page.waitForTimeout(300);
  await hide(page, true);
  await expect.poll(counted).toEqual({ decoded: 1, contexts: 0 });
});

test('a test sound that was cut short is not asked about, and another speaker not either', async ({
  page,
}) => {
  await openDeviceTest(page, { plugged: desk });
  const play = page.getByRole('button', { name: 'Play test sound' });
  const said = part(page, 'Speaker').getByRole('status');
  await play.click();
  await page.getByRole('button', { name: 'Stop test sound' }).click();
  await expect(play).toBeVisible();
  await expect(said).toBeEmpty();
  await play.click();
  await expect(said).not.toBeEmpty();
  await page.getByLabel('Speaker to test').selectOption('Loudspeaker');
  await expect(play).toBeVisible();
  await expect(said).toBeEmpty();
});

test('a speaker that fails is told until it is tried again', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk, fails: { speaker: 'NotFoundError' } });
  await page.getByLabel('Speaker to test').selectOption('Headset');
  const alert = part(page, 'Speaker').getByRole('alert');
  await page.getByRole('button', { name: 'Play test sound' }).click();
  await expect(alert).not.toBeEmpty();
  await letFail(page, {});
  await page.getByRole('button', { name: 'Play test sound' }).click();
  await expect(page.getByRole('button', { name: 'Stop test sound' })).toBeVisible();
  await expect(alert).toHaveCount(0, { timeout: 500 });
});

test('the test sound is heard, ends by itself and can be stopped', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await page.getByRole('button', { name: 'Play test sound' }).click();
  await expect.poll(() => level(page, 'Level of the test sound')).toBeGreaterThan(20);
  await expect(page.getByText('Heard nothing?')).toBeVisible();
  await page.getByRole('button', { name: 'Play test sound' }).click();
  await page.getByRole('button', { name: 'Stop test sound' }).click();
  await expect(page.getByRole('button', { name: 'Play test sound' })).toBeVisible();
});

test('nothing is held open while nobody sees the window', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk });
  await expect.poll(() => tracks(page)).toEqual({ live: 2, all: 2 });
  await hide(page, true);
  await expect.poll(() => tracks(page)).toEqual({ live: 0, all: 2 });
  await hide(page, false);
  await expect.poll(() => tracks(page)).toEqual({ live: 2, all: 4 });
});

test('who wants less motion sees the level move twice a second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeviceTest(page, { plugged: desk });
  await expect(page.getByText('We hear you.')).toBeVisible();
  const changes = await page.evaluate(async () => {
    let seen = 0;
    new MutationObserver((all) => (seen += all.length)).observe(
      document.querySelector('[role=meter]')!,
      { subtree: true, attributes: true, attributeFilter: ['style'] },
    );
    await new Promise((done) => {
      setTimeout(done, 1_600);
    });
    return seen;
  });
  // Bar and mark, at most four times.
  expect(changes).toBeLessThanOrEqual(8);
});

const town = { hosting: 'Own server · Town', server: 'meet.example.org' };
for (const [reach, sentence] of [
  [{ ...town, outcome: 'reached', transport: 'udp', milliseconds: 23 }, 'answered in 23 ms over U'],
  [{ ...town, outcome: 'reached', transport: 'tcp', milliseconds: 31 }, 'in 31 ms, but over TCP'],
  [{ ...town, outcome: 'no-answer' }, 'No relay answered. Your network may block UDP'],
  [{ ...town, outcome: 'none-named' }, 'The server names no relays.'],
  [{ ...town, outcome: 'no-config' }, 'The server did not say which relays it has. Check it in'],
  ['fails', 'The connection could not be tested. Try again.'],
] as const) {
  test(`of the connection is said: ${sentence}`, async ({ page }) => {
    const asked = await openDeviceTest(page, { plugged: desk, reach });
    await expect(part(page, 'Connection')).toContainText('Own server · Town');
    await page.getByRole('button', { name: 'Test the connection' }).click();
    await expect(part(page, 'Connection')).toContainText(sentence);
    expect(asked.map(([method]) => method)).toEqual(['start', 'reach']);
  });
}

test('a hosting without a server has nothing to ask', async ({ page }) => {
  await openDeviceTest(page, { plugged: desk, start: { hosting: 'Own server', server: '' } });
  await expect(part(page, 'Connection')).toContainText('This hosting has no server yet.');
  await expect(page.getByRole('button', { name: 'Test the connection' })).toBeDisabled();
});

inEachSpeech(() => {
  test('it fits with everything at work', async ({ page, speech }) => {
    await openDeviceTest(page, { plugged: desk, start: { speech } });
    await expect.poll(() => tracks(page)).toEqual({ live: 2, all: 2 });
    await page.locator('section').last().getByRole('button').click();
    await expect(page.locator('section').last().getByRole('status')).not.toBeEmpty();
    await lookAt(page, 'device-test', `works-${speech.language}`);
  });

  test('it fits with nothing at work', async ({ page, speech }) => {
    await openDeviceTest(page, {
      plugged: desk,
      start: { speech, system: 'windows' },
      fails: { camera: 'NotAllowedError', microphone: 'NotReadableError' },
      reach: 'never',
    });
    await expect(page.locator('.problem')).toHaveCount(2);
    await lookAt(page, 'device-test', `fails-${speech.language}`);
  });
});
