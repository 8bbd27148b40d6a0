import type { Frame, Page } from 'playwright/test';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, freshRoom, test } from './fixtures.ts';
import { beforeMeeting, enterRoom, strangerIn } from './hostile-meeting.ts';
import type { Parlour } from './launch.ts';
import { type Answers, askAll, devices, permissions } from './questions.ts';
import { answerQuestions, hangUp, openDeviceTest, passPrejoin, typeAndJoin } from './steps.ts';

/** What the server of a meeting may have. Chromium has no word to ask for the window’s whole screen by. */
const serversOwn = {
  got: [
    'camera',
    'microphone',
    'camera and microphone',
    'names of devices',
    'fullscreen',
    'screen-wake-lock',
    'clipboard-write',
  ],
  told: ['camera', 'microphone', 'screen-wake-lock', 'clipboard-write'],
};
const nothing = { got: [], told: [] };
/** What Parlour takes from pages altogether; a Chromium may lack more than that. */
const withoutWords = [
  'hid',
  'hid before',
  'usb',
  'usb before',
  'serial',
  'serial before',
  'bluetooth',
];

/** Counts what the places of one test were asked. */
function questionnaire() {
  const tried = { permissions: 0, devices: 0, absent: 0 };
  const expectOf = async (
    frame: Frame,
    where: string,
    may: Pick<Answers, 'got' | 'told'>,
  ): Promise<void> => {
    const { got, told, asked, unknown } = await askAll(frame, permissions);
    expect({ got, told }, where).toEqual(may);
    tried.permissions += asked - unknown.length;
    const ofDevices = await askAll(frame, devices);
    expect(ofDevices, where).toMatchObject(nothing);
    expect(ofDevices.unknown, where).toEqual(expect.arrayContaining(withoutWords));
    tried.devices += ofDevices.asked - ofDevices.unknown.length;
    tried.permissions += ofDevices.asked - ofDevices.unknown.length;
    tried.absent += withoutWords.length;
  };
  const prove = (): void => {
    proves('P1', 'questions by name and origin', tried.permissions);
    proves('P3', 'tries to reach a device', tried.devices);
    proves('P3', 'devices that pages have no words for', tried.absent);
  };
  return { expectOf, prove };
}

/** Chromium hides Bluetooth, and a frame's wish for its own cookies, behind these. */
const switches = ['--enable-features=WebBluetooth,StorageAccessAPI'];

/** A window of the server's own that its page opens beside the meeting. */
async function popupOf(parlour: Parlour, frame: Frame): Promise<Page> {
  const address = 'https://meet.jit.si/static/close.html';
  await frame.evaluate((there) => void window.open(there, 'sign', 'width=400,height=400'), address);
  const find = (): Page | undefined => parlour.app.windows().find((one) => one.url() === address);
  await expect.poll(find).toBeDefined();
  await find()!.waitForLoadState();
  return find()!;
}

test(
  'our own pages have no permission, but for the one that tries camera and microphone',
  {
    tag: [
      without('permission-requests'),
      without('permission-checks'),
      without('default-session'),
      without('paste'),
    ],
  },
  async ({ start }) => {
    const parlour = await start({ switches });
    const { expectOf, prove } = questionnaire();
    const home = await parlour.window('home');
    await parlour.app.evaluate(({ clipboard }) => clipboard.writeText('of another program'));
    await expectOf(home.mainFrame(), 'Home', nothing);
    await expectOf((await openDeviceTest(parlour)).mainFrame(), 'the test of devices', {
      got: ['camera', 'microphone', 'camera and microphone', 'names of devices'],
      told: ['camera', 'microphone'],
    });
    await typeAndJoin(parlour, `https://meet.jit.si/${freshRoom('ours')}`);
    const meeting = await parlour.window('meeting');
    await expectOf(meeting.mainFrame(), 'the page around a meeting', nothing);
    prove();
  },
);

test(
  'the meeting’s frame has seven permissions, and a stranger inside of it none',
  { tag: [without('permission-server'), without('meeting-session')] },
  async ({ start }) => {
    const room = freshRoom('frame');
    const parlour = await start({ switches });
    const { expectOf, prove } = questionnaire();
    const frame = await enterRoom(parlour, room);
    await expectOf(frame, 'the server', serversOwn);
    await expectOf(
      await strangerIn(frame, 'https://8x8.vc/static/close.html'),
      'a stranger inside',
      nothing,
    );
    prove();
  },
);

test('a window that a meeting opened has them on the server alone', async ({ start }) => {
  const room = freshRoom('popup');
  const parlour = await start({ switches });
  const { expectOf, prove } = questionnaire();
  const popup = await popupOf(parlour, await enterRoom(parlour, room));
  await expectOf(popup.mainFrame(), 'the server', serversOwn);
  await popup.evaluate(() => location.assign('https://8x8.vc/static/close2.html'));
  await popup.waitForURL(/close2/);
  await expectOf(popup.mainFrame(), 'a stranger', nothing);
  prove();
});

test(
  'a server that is only visited has camera and microphone after a yes, and asks once for it',
  {
    tag: [without('media-consent'), without('media-consent-checks')],
  },
  async ({ start, jitsi }) => {
    const server = 'meet.example.org';
    const room = freshRoom('visited');
    const parlour = await start({ switches });
    const home = await parlour.window('home');
    await typeAndJoin(parlour, `https://${server}/${room}`);
    await home.getByRole('button', { name: 'Join once' }).click();
    const { expectOf, prove } = questionnaire();
    const refused = await answerQuestions(parlour, 1);
    const media = new Set(['camera', 'microphone', 'camera and microphone', 'names of devices']);
    const withoutMedia = {
      got: serversOwn.got.filter((name) => !media.has(name)),
      told: serversOwn.told.filter((name) => !media.has(name)),
    };
    const frame = await beforeMeeting(parlour, room, server);
    await expectOf(frame, 'before, and after a no', withoutMedia);
    expect(await refused()).toEqual([`${server} wants to use your camera and microphone.`]);
    await passPrejoin(parlour, jitsi, room, server);
    await hangUp(parlour, server);

    await home.getByText(`You left ${room}`).waitFor();
    await answerQuestions(parlour, 0);
    await typeAndJoin(parlour, `https://${server}/${room}`);
    await home.getByRole('button', { name: 'Join once' }).click();
    await expectOf(await beforeMeeting(parlour, room, server), 'after a yes', serversOwn);
    prove();
  },
);

test(
  'a page has no words for a device, where asking for one would end the app',
  { tag: without('device-features') },
  async ({ start }) => {
    const parlour = await start({ switches });
    const page = await openDeviceTest(parlour);
    const answers = await askAll(page, devices).catch(() => undefined);
    expect(answers).toMatchObject(nothing);
    expect(answers!.unknown).toEqual(expect.arrayContaining(withoutWords));
    expect(parlour.openWindows()).toHaveLength(3);
    proves('P3', 'tries to reach a device', answers!.asked - answers!.unknown.length);
    proves('P3', 'devices that pages have no words for', withoutWords.length);
  },
);
