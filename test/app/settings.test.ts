import type { Page } from 'playwright/test';
import type { AppApi } from '../../common/ipc.ts';
import { text as arabic } from '../../common/text/ar.ts';
import { text as english } from '../../common/text/en.ts';
import type { Text } from '../../common/text/table.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { openAccount, setUpJaas } from './jaas-account.ts';
import type { Parlour } from './launch.ts';
import { catchOutside } from './outside.ts';
import {
  checkedFor,
  chosen,
  coloured,
  eachRow,
  listed,
  pictured,
  pressed,
  type SettingRow,
  switched,
  written,
} from './setting-rows.ts';
import { hangUp, passPrejoin } from './steps.ts';

/** A picture of one pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const ada = {
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  avatar: 'https://example.org/ada.png',
};

/** Every setting, and none at its default. */
const rows: readonly SettingRow[] = [
  written({ section: 'you', name: (words) => words.you.name }, ada.name),
  written({ section: 'you', name: (words) => words.you.email }, ada.email),
  written({ section: 'you', name: (words) => words.you.picture }, ada.avatar),
  switched({ section: 'meetings', name: (words) => words.meetingSettings.muted }, true),
  switched({ section: 'meetings', name: (words) => words.meetingSettings.cameraOff }, true),
  chosen(
    { section: 'meetings', name: (words) => words.meetingSettings.prejoin },
    (words) => words.meetingSettings.prejoinChoice.never,
  ),
  chosen(
    { section: 'meetings', name: (words) => words.meetingSettings.quality },
    (words) => words.meetingSettings.qualityChoice.gentle,
  ),
  switched({ section: 'meetings', name: (words) => words.runningSettings.notifications }, false),
  switched({ section: 'meetings', name: (words) => words.runningSettings.compact }, true),
  pressed({ section: 'meetings', name: (words) => words.runningSettings.shortcut }, [
    'Control',
    'Shift',
    'F9',
  ]),
  chosen(
    { section: 'meetings', name: (words) => words.runningSettings.closing },
    (words) => words.runningSettings.closingChoice.keep,
  ),
  pictured({ section: 'meetings', name: (words) => words.meetingSettings.logo }, png),
  coloured({ section: 'meetings', name: (words) => words.meetingSettings.background }, '#123456'),
  checkedFor({ section: 'links', name: (words) => words.linkSettings.atOnce }, 'acme'),
  checkedFor({ section: 'links', name: (words) => words.linkSettings.theirTicket }, 'acme'),
  switched({ section: 'privacy', name: (words) => words.privacy.remember }, false),
  switched({ section: 'privacy', name: (words) => words.usage.count }, false),
  switched({ section: 'privacy', name: (words) => words.privacy.thirdParties }, true),
  switched({ section: 'privacy', name: (words) => words.privacy.analytics }, true),
  switched({ section: 'privacy', name: (words) => words.privacy.gravatar }, true),
  chosen(
    { section: 'appearance', name: (words) => words.appearance.theme },
    (words) => words.appearance.themeChoice.dark,
  ),
  listed({ section: 'appearance', name: (words) => words.appearance.zoom }, '1.2'),
  listed({ section: 'appearance', name: (words) => words.appearance.meetingZoom }, '1.5'),
  // Last: from here on everything has other names.
  listed({ section: 'appearance', name: (words) => words.appearance.language }, 'ar'),
];

/** How a page is shown, as the page itself finds it. */
const look = (page: Page) =>
  page.evaluate(() => ({
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    zoom: Math.round(devicePixelRatio * 100) / 100,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));

const atFirst = { isDark: false, zoom: 1, lang: 'en', dir: 'ltr' };
const dark = { isDark: true, lang: 'ar', dir: 'rtl' };

async function openSettings(parlour: Parlour, words: Text): Promise<Page> {
  const home = await parlour.window('home');
  await home.getByRole('button', { name: words.settings.open, exact: true }).click();
  return parlour.window('settings');
}

async function join(parlour: Parlour, room: string): Promise<void> {
  const home = await parlour.window('home');
  await home.getByRole('textbox').first().fill(room);
  await home.keyboard.press('Enter');
}

const namesOf = (home: Page): Promise<string[]> =>
  home.evaluate(async () => {
    const { app } = window as unknown as { app: Pick<AppApi, 'meetings'> };
    const remembered = JSON.parse(await app.meetings()) as { name: string }[];
    return remembered.map(({ name }) => name);
  });

test('every setting is set at once, is set after a restart, and has its effect', async ({
  start,
  jitsi,
  keyring,
}) => {
  test.setTimeout(120_000);
  const account = openAccount(jitsi);
  const first = await start({ env: keyring.env });
  const settings = await setUpJaas(first, account);
  expect(await look(settings)).toEqual(atFirst);

  await eachRow(settings, english, rows, async (row) => {
    await row.set(settings, english);
    // The last one took the words away.
    if (row !== rows.at(-1)) await row.shows(settings, english);
  });
  for (const page of [settings, await first.window('home')]) {
    await expect.poll(() => look(page)).toEqual({ ...dark, zoom: 1.2 });
  }
  await expect(
    settings.getByRole('heading', { level: 2, name: arabic.settings.sections.appearance }),
  ).toBeVisible();
  await first.app.close();

  const second = await start({ userData: first.userData, env: keyring.env });
  const home = await second.window('home');
  await expect.poll(() => look(home)).toEqual({ ...dark, zoom: 1.2 });
  await expect(home.getByRole('button', { name: arabic.home.join, exact: true })).toBeVisible();
  const again = await openSettings(second, arabic);
  await eachRow(again, arabic, rows, (row) => row.shows(again, arabic));

  const room = freshRoom('as-set');
  const path = `${account.appId}/${room}`;
  await join(second, room);
  const joined = await jitsi.seen.until('the person', 'joined', (one) => one.room === path);
  expect(joined.name).toBe(ada.name);
  const { report } = await jitsi.seen.until('the page', 'page', (one) => one.room === path);
  expect(report).toMatchObject({
    displayName: ada.name,
    email: ada.email,
    lang: 'ar',
    ignored: [],
  });
  expect(report.config).toMatchObject({
    startWithAudioMuted: true,
    startWithVideoMuted: true,
    prejoinConfig: { enabled: false },
    channelLastN: 4,
    resolution: 360,
    constraints: { video: { height: { ideal: 360, max: 360, min: 180 } } },
  });
  for (const key of ['disableThirdPartyRequests', 'analytics', 'gravatar']) {
    expect(report.config).not.toHaveProperty(key);
  }
  expect(report.interfaceConfig).toMatchObject({ DEFAULT_BACKGROUND: '#123456' });
  const { claims } = await jitsi.seen.until('the ticket', 'ticket', (one) => one.room === path);
  expect(claims).toMatchObject({ context: { user: ada } });

  const frame = await second.meetingFrame('8x8.vc', path);
  await frame.getByTestId('toolbar').waitFor();
  await expect
    .poll(() =>
      frame.getByTestId('watermark').evaluate((one: HTMLElement) => one.style.backgroundImage),
    )
    .toContain(png);
  const meeting = await second.window('meeting');
  expect(await look(meeting)).toEqual({ ...dark, zoom: 1.5 });

  await hangUp(second, '8x8.vc');
  await expect
    .poll(() => second.openWindows().some((one) => one.includes('/meeting/')))
    .toBe(false);
  expect(await namesOf(home)).toEqual([]);
});

test('the public server hears neither address nor picture; its sign-in stays short with any logo', async ({
  start,
  jitsi,
}) => {
  jitsi.configure('meet.jit.si', { signIn: true, prejoin: false });
  const room = freshRoom('public');
  const parlour = await start();
  const outside = await catchOutside(parlour);
  const home = await parlour.window('home');
  // As large as a logo may be, nearly.
  const logo = `data:image/png;base64,${'A'.repeat(80_000)}`;
  await home.evaluate(
    ([you, picture]) =>
      (window as unknown as { app: Pick<AppApi, 'change'> }).app.change({
        you,
        meeting: { prejoin: 'always', quality: 'audio-only', logo: picture },
        privacy: { history: true },
      }),
    [ada, logo] as const,
  );
  await join(parlour, room);
  const frame = await parlour.meetingFrame('meet.jit.si', room);
  await frame.getByTestId('join-button').click();
  await frame.getByTestId('log-in').click();
  await expect.poll(async () => (await outside()).length).toBe(1);
  const [address = ''] = await outside();
  expect(address.length).toBeLessThan(8_000);
  expect(new URL(address).searchParams.get('state')).toContain('config.toolbarButtons');

  const { report } = await jitsi.seen.until('the page', 'page', (one) => one.room === room);
  expect(report).toMatchObject({
    displayName: ada.name,
    email: '',
    lang: 'en',
    // What only older servers accept.
    ignored: ['config.startAudioOnly'],
  });
  expect(report.config).toMatchObject({
    prejoinConfig: { enabled: true },
    startLowBandwidthMode: true,
    startWithVideoMuted: true,
    disableThirdPartyRequests: true,
    analytics: { disabled: true },
    gravatar: { disabled: true },
  });
  const visible = await frame.evaluate(() => document.documentElement.outerHTML + location.href);
  expect(visible).not.toContain(ada.email);
  expect(visible).not.toContain(ada.avatar);
});

test('meetings are remembered unless the person does not want that, from then on', async ({
  start,
  jitsi,
}) => {
  const parlour = await start();
  const home = await parlour.window('home');
  const visit = async (room: string): Promise<void> => {
    await join(parlour, room);
    await passPrejoin(parlour, jitsi, room);
    await hangUp(parlour);
    await expect
      .poll(() => parlour.openWindows().some((one) => one.includes('/meeting/')))
      .toBe(false);
  };
  const kept = freshRoom('kept');
  await visit(kept);
  const settings = await openSettings(parlour, english);
  const off = rows.find((row) => row.name(english) === english.privacy.remember)!;
  await eachRow(settings, english, [off], (row) => row.set(settings, english));
  await visit(freshRoom('unkept'));
  expect(await namesOf(home)).toEqual([kept]);
});
