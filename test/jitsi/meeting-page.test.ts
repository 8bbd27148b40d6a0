import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { type Jitsi, startJitsi } from './index.ts';

let jitsi: Jitsi;
let browser: Browser;

beforeAll(async () => {
  jitsi = await startJitsi();
  browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--auto-select-desktop-capture-source=Entire screen',
      '--allow-loopback-in-peer-connection',
      ...jitsi.switches('meet.example.org'),
    ],
  });
});
afterAll(async () => {
  await browser.close();
  await jitsi.close();
});

interface Heard {
  name: string;
  payload: unknown;
}

/** A page that embeds a room with the official IFrame API, as third parties do. */
async function embed(host: string, room: string, options: object = {}): Promise<Page> {
  const page = await browser.newPage();
  const order = encodeURIComponent(JSON.stringify({ room, options }));
  await page.goto(`https://${host}/stand-in/embed.html#${order}`);
  return page;
}
const skipPrejoin = { configOverwrite: { prejoinConfig: { enabled: false } } };

async function heard(page: Page, name: string): Promise<unknown> {
  await page.waitForFunction(
    (wanted) => (window as unknown as { heard: Heard[] }).heard.some((one) => one.name === wanted),
    name,
    { timeout: 10_000 },
  );
  const all = await allHeard(page);
  return all.find((one) => one.name === name)?.payload;
}
const allHeard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const inFrame = (page: Page) => page.frameLocator('iframe');

async function plays(page: Page, testId: string): Promise<boolean> {
  const video = inFrame(page).getByTestId(testId);
  await video.waitFor();
  const size = video.evaluate(
    (one: HTMLVideoElement) =>
      new Promise<number>((resolve) => {
        const look = (): void =>
          one.videoWidth > 0 ? resolve(one.videoWidth) : void setTimeout(look, 50);
        look();
      }),
  );
  return (await size) > 0;
}

describe('the stand-in meeting page', () => {
  it('tells its life through the official IFrame API', async () => {
    const page = await embed('meet.example.org', 'life', { userInfo: { displayName: 'Ada' } });
    expect(await heard(page, 'browserSupport')).toEqual({ supported: true });
    await heard(page, 'prejoinScreenLoaded');
    await inFrame(page).getByTestId('join-button').click();
    expect(await heard(page, 'videoConferenceJoined')).toMatchObject({
      roomName: 'life',
      displayName: 'Ada',
    });
    await inFrame(page).getByTestId('hangup').click();
    await heard(page, 'readyToClose');
    const names = (await allHeard(page)).map((one) => one.name);
    expect(names.indexOf('videoConferenceLeft')).toBeLessThan(names.indexOf('readyToClose'));
    await jitsi.seen.until('the welcome page', 'painted', ({ page: at }) => at === 'welcome');
    await page.close();
  });

  it('lets two people see each other', async () => {
    const ada = await embed('meet.example.org', 'pair', skipPrejoin);
    const bob = await embed('meet.example.org', 'pair', skipPrejoin);
    expect(await plays(ada, 'remote-video')).toBe(true);
    expect(await plays(bob, 'remote-video')).toBe(true);
    await heard(ada, 'participantJoined');
    await bob.close();
    await inFrame(ada).getByTestId('remote-video').waitFor({ state: 'detached' });
    await ada.close();
  });

  it('shows Jitsi’s watermark unless the logo is overridden', async () => {
    const logo = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const picture = async (options: object): Promise<string> => {
      const page = await embed('meet.example.org', 'logo', options);
      const watermark = inFrame(page).getByTestId('watermark');
      const found = await watermark.evaluate((one: HTMLElement) => one.style.backgroundImage);
      await page.close();
      return found;
    };
    expect(await picture({})).toContain('watermark.svg');
    expect(await picture({ configOverwrite: { defaultLogoUrl: logo } })).toContain(
      'data:image/gif',
    );
  });

  it('takes a logo by command as well', async () => {
    const page = await embed('meet.example.org', 'logo-later', skipPrejoin);
    await heard(page, 'videoConferenceJoined');
    const picture = (): Promise<string> =>
      inFrame(page)
        .getByTestId('watermark')
        .evaluate((one: HTMLElement) => one.style.backgroundImage);
    const command = async (values: object): Promise<void> => {
      await page.evaluate(
        (given) =>
          (
            window as unknown as { api: { executeCommand(...all: unknown[]): void } }
          ).api.executeCommand('overwriteConfig', given),
        values,
      );
    };
    expect(await picture()).toContain('watermark.svg');
    await command({ defaultLogoUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    await expect.poll(picture).toContain('data:image/gif');
    await page.close();
  });

  it('accepts the overrides on Jitsi’s lists and no others', async () => {
    const page = await embed('meet.example.org', 'overrides', {
      configOverwrite: {
        ...skipPrejoin.configOverwrite,
        startWithAudioMuted: true,
        disableIframeAPI: false,
        brandingDataUrl: 'https://elsewhere.example',
      },
      interfaceConfigOverwrite: { SHOW_POWERED_BY: false, APP_NAME: 'Other' },
      userInfo: { displayName: 'Ada', email: 'ada@example.org' },
      lang: 'de',
    });
    const { report } = await jitsi.seen.until(
      'the page',
      'page',
      ({ room }) => room === 'overrides',
    );
    expect(report).toMatchObject({ displayName: 'Ada', email: 'ada@example.org', lang: 'de' });
    expect(report.config).toMatchObject({ startWithAudioMuted: true });
    expect(report.interfaceConfig).toEqual({ SHOW_POWERED_BY: false });
    expect(report.ignored).toEqual([
      'config.disableIframeAPI',
      'config.brandingDataUrl',
      'interfaceConfig.APP_NAME',
    ]);
    const media = await jitsi.seen.until(
      'media',
      'media',
      ({ room, name }) => room === 'overrides' && name !== '',
    );
    expect(media).toMatchObject({ audioMuted: true, videoMuted: false });
    await page.close();
  });

  it('knows the five-minute limit of embedded calls', async () => {
    const page = await embed('meet.jit.si', 'limited', skipPrejoin);
    const { report } = await jitsi.seen.until('the page', 'page', ({ room }) => room === 'limited');
    expect(report).toMatchObject({ framed: true, embedLimit: true });
    expect(report.referrer).toContain('https://meet.jit.si/');
    await page.close();
  });

  it('never says that it may be closed where a promotional page follows', async () => {
    const page = await embed('meet.jit.si', 'promoted', skipPrejoin);
    await heard(page, 'videoConferenceJoined');
    await inFrame(page).getByTestId('hangup').click();
    await jitsi.seen.until('the promotion', 'painted', ({ page: at }) => at === 'close3.html');
    const names = (await allHeard(page)).map((one) => one.name);
    expect(names).toContain('videoConferenceLeft');
    expect(names).not.toContain('readyToClose');
    await page.close();
  });

  it('leaves the hang-up to who asked for it', async () => {
    const page = await embed('meet.example.org', 'own-hangup', {
      configOverwrite: {
        ...skipPrejoin.configOverwrite,
        buttonsWithNotifyClick: [{ key: 'hangup', preventExecution: true }],
      },
    });
    await heard(page, 'videoConferenceJoined');
    await inFrame(page).getByTestId('hangup').click();
    expect(await heard(page, 'toolbarButtonClicked')).toEqual({
      key: 'hangup',
      preventExecution: true,
    });
    expect(jitsi.room('meet.example.org', 'own-hangup').participants).toHaveLength(1);
    await page.close();
  });

  it('asks for a password and lets people in with it', async () => {
    jitsi.room('meet.example.org', 'secret').password = 'open sesame';
    const page = await embed('meet.example.org', 'secret', skipPrejoin);
    expect(await heard(page, 'errorOccurred')).toMatchObject({
      error: { name: 'conference.passwordRequired' },
    });
    await inFrame(page).getByTestId('password').fill('open sesame');
    await inFrame(page).getByTestId('enter-password').click();
    await heard(page, 'videoConferenceJoined');
    await page.close();
  });

  it('keeps people in the lobby until they are admitted', async () => {
    const room = jitsi.room('meet.example.org', 'members');
    room.faults.add('members-only');
    const page = await embed('meet.example.org', 'members', skipPrejoin);
    expect(await heard(page, 'errorOccurred')).toMatchObject({
      error: { name: 'conference.connectionError.membersOnly' },
    });
    room.admit();
    await heard(page, 'videoConferenceJoined');
    await page.close();
  });

  it('tells a person who is removed, and does not close by itself', async () => {
    const page = await embed('meet.example.org', 'removal', {
      ...skipPrejoin,
      userInfo: { displayName: 'Eve' },
    });
    await heard(page, 'videoConferenceJoined');
    jitsi.room('meet.example.org', 'removal').kick('Eve');
    expect(await heard(page, 'participantKickedOut')).toMatchObject({ kicked: { local: true } });
    expect((await allHeard(page)).map((one) => one.name)).not.toContain('readyToClose');
    await page.close();
  });

  it('refuses to let people without a ticket into JaaS', async () => {
    const page = await embed('8x8.vc', 'vpaas-magic-cookie-1/standup', skipPrejoin);
    expect(await heard(page, 'errorOccurred')).toMatchObject({
      error: { name: 'connection.passwordRequired', message: 'token required', isFatal: false },
    });
    await page.close();
  });

  it('shares a screen and says so', async () => {
    const page = await embed('meet.example.org', 'sharing', skipPrejoin);
    await heard(page, 'videoConferenceJoined');
    await inFrame(page).getByTestId('share').click();
    expect(await heard(page, 'screenSharingStatusChanged')).toMatchObject({ on: true });
    await page.close();
  });

  it('connects to its XMPP server when the person goes on, and not before', async () => {
    const connections = () =>
      jitsi.seen
        .of('request')
        .filter(
          ({ path, query }) =>
            /xmpp-websocket|http-bind/.test(path) && query.includes('room=goes-on'),
        );
    for (const [websocket, path] of [
      [true, '/xmpp-websocket'],
      [false, '/http-bind'],
    ] as const) {
      jitsi.configure('meet.example.org', { websocket });
      const page = await embed('meet.example.org', 'goes-on');
      await heard(page, 'prejoinScreenLoaded');
      const before = connections().length;
      await inFrame(page).getByTestId('join-button').click();
      await heard(page, 'videoConferenceJoined');
      await expect
        .poll(() =>
          connections()
            .slice(before)
            .map((one) => one.path),
        )
        .toEqual([path]);
      await page.close();
    }
    jitsi.forget('meet.example.org');
  });

  it('does what it is commanded, and says so', async () => {
    const page = await embed('meet.example.org', 'commands', skipPrejoin);
    await heard(page, 'videoConferenceJoined');
    const command = (...all: unknown[]): Promise<void> =>
      page.evaluate(
        ([name, ...values]) =>
          (
            window as unknown as { api: { executeCommand(...all: unknown[]): void } }
          ).api.executeCommand(name, ...values),
        all,
      );
    await command('toggleRaiseHand');
    expect(await heard(page, 'raiseHandUpdated')).toMatchObject({ handRaised: expect.any(Number) });
    await command('toggleTileView');
    expect(await heard(page, 'tileViewChanged')).toEqual({ enabled: true });
    await command('toggleParticipantsPane', true);
    expect(await heard(page, 'participantsPaneToggled')).toEqual({ open: true });
    await command('toggleChat');
    expect(await heard(page, 'chatUpdated')).toEqual({ unreadCount: 0, isOpen: true });
    await page.close();
  });

  it('tells of what the others do', async () => {
    const page = await embed('meet.example.org', 'others', skipPrejoin);
    const bob = await embed('meet.example.org', 'others', {
      ...skipPrejoin,
      userInfo: { displayName: 'Bob' },
    });
    await heard(page, 'participantJoined');
    const room = jitsi.room('meet.example.org', 'others');
    room.knock('Kim');
    expect(await heard(page, 'knockingParticipant')).toMatchObject({
      participant: { name: 'Kim' },
    });
    room.message('Bob', 'Hello');
    expect(await heard(page, 'incomingMessage')).toMatchObject({ nick: 'Bob', message: 'Hello' });
    expect(await heard(page, 'chatUpdated')).toEqual({ unreadCount: 1, isOpen: false });
    room.raiseHand('Bob');
    expect(await heard(page, 'raiseHandUpdated')).toMatchObject({ handRaised: expect.any(Number) });
    room.speak('Bob');
    await heard(page, 'dominantSpeakerChanged');
    // Who comes later is told of who is there.
    await heard(bob, 'participantJoined');
    await bob.close();
    await page.close();
  });

  it('lets a host refuse who knocks', async () => {
    const room = jitsi.room('meet.example.org', 'refused');
    room.faults.add('members-only');
    const page = await embed('meet.example.org', 'refused', skipPrejoin);
    await inFrame(page).getByTestId('lobby').waitFor();
    room.refuse();
    await inFrame(page).getByTestId('refused').waitFor();
    const errors = (await allHeard(page)).filter(({ name }) => name === 'errorOccurred');
    expect(errors.at(-1)?.payload).toMatchObject({
      error: { name: 'conference.connectionError.accessDenied' },
    });
    await page.close();
  });

  it('may be closed when its person closes the question for the password', async () => {
    jitsi.room('meet.example.org', 'locked').password = 'open sesame';
    const page = await embed('meet.example.org', 'locked', skipPrejoin);
    await inFrame(page).getByTestId('cancel-password').click();
    await heard(page, 'readyToClose');
    expect((await allHeard(page)).map(({ name }) => name)).not.toContain('videoConferenceLeft');
    await page.close();
  });

  it('keeps silent once, where that is asked', async () => {
    jitsi.room('meet.example.org', 'once').faults.add('silent-once');
    const page = await embed('meet.example.org', 'once', skipPrejoin);
    await page.waitForTimeout(500);
    expect(await allHeard(page)).toEqual([]);
    await page.reload();
    await heard(page, 'videoConferenceJoined');
    await page.close();
  });

  it.each(['never-ready', 'closes-at-once', 'reloads-itself'] as const)('%s', async (fault) => {
    jitsi.room('meet.example.org', fault).faults.add(fault);
    const page = await embed('meet.example.org', fault, skipPrejoin);
    const arrivals = () => jitsi.seen.of('page').filter(({ room }) => room === fault).length;
    switch (fault) {
      case 'never-ready':
        await page.waitForTimeout(500);
        return expect(await allHeard(page)).toEqual([]);
      case 'closes-at-once':
        return expect(await heard(page, 'readyToClose')).toEqual({});
      case 'reloads-itself':
        await heard(page, 'videoConferenceJoined');
        return expect.poll(arrivals, { timeout: 5_000 }).toBe(2);
    }
  });

  it('rewrites an address that names a room it would clean, as the real page does', async () => {
    const page = await embed('meet.example.org', 'a%3Fb', skipPrejoin);
    const { report } = await jitsi.seen.until('the page', 'page', ({ room }) => room === 'ab');
    expect(report.referrer).toContain('meet.example.org/a%3Fb');
    await page.close();
  });
});
