import type { Frame } from 'playwright/test';

/** What a page may ask a browser for: by the call that uses it, and by asking whether it may. */
interface Question {
  /** Has it? An expression for the page. A call that is refused rejects, or says so. */
  call?: string;
  /** What `navigator.permissions.query` wants to be asked. */
  query?: { name: string } & Readonly<Record<string, unknown>>;
}
type Questions = Readonly<Record<string, Question>>;

const take = (wanted: object): string =>
  `navigator.mediaDevices.getUserMedia(${JSON.stringify(wanted)}).then((stream) => {
    const tracks = stream.getTracks();
    for (const track of tracks) track.stop();
    return tracks.length > 0;
  })`;

/** For what answers with something, whatever it is. */
const given = (call: string): string => `${call}.then(() => true)`;

/** Some of the refused calls never answer. */
const soon = (call: string): string =>
  `Promise.race([${call}, new Promise((done) => setTimeout(done, 500))])`;

const desktop = { mandatory: { chromeMediaSource: 'desktop' } };
const elsewhere = 'https://8x8.vc';

/** Permissions that need no device. */
export const permissions: Questions = {
  camera: { call: take({ video: true }), query: { name: 'camera' } },
  microphone: { call: take({ audio: true }), query: { name: 'microphone' } },
  'camera and microphone': { call: take({ audio: true, video: true }) },
  'a camera that turns': { query: { name: 'camera', panTiltZoom: true } },
  'names of devices': {
    call: `navigator.mediaDevices.enumerateDevices().then((all) => all.some((one) => one.label !== ''))`,
  },
  screen: {
    call: given('navigator.mediaDevices.getDisplayMedia({ video: true })'),
    query: { name: 'display-capture' },
  },
  desktop: { call: take({ video: desktop }) },
  'desktop and its sound': { call: take({ audio: desktop, video: desktop }) },
  fullscreen: {
    call: `${soon('document.documentElement.requestFullscreen()')}.then(async () => {
      if (document.fullscreenElement === null) return false;
      await document.exitFullscreen();
      return true;
    })`,
  },
  'screen-wake-lock': {
    call: `navigator.wakeLock.request('screen').then((lock) => lock.release()).then(() => true)`,
    query: { name: 'screen-wake-lock' },
  },
  'clipboard-write': {
    call: given(`navigator.clipboard.writeText('anything')`),
    query: { name: 'clipboard-write' },
  },
  'clipboard-write of anything': {
    query: { name: 'clipboard-write', allowWithoutSanitization: true },
  },
  'clipboard-write at any time': { query: { name: 'clipboard-write', allowWithoutGesture: true } },
  'clipboard-read': {
    call: given('navigator.clipboard.readText()'),
    query: { name: 'clipboard-read' },
  },
  'clipboard-read of all kinds': { call: given('navigator.clipboard.read()') },
  'clipboard-read by command': { call: `document.execCommand('paste')` },
  notifications: {
    call: `Notification.requestPermission().then((answer) => answer === 'granted')`,
    query: { name: 'notifications' },
  },
  'notifications so far': { call: `Notification.permission === 'granted'` },
  push: { query: { name: 'push', userVisibleOnly: true } },
  'idle-detection': {
    call: `IdleDetector.requestPermission().then((answer) => answer === 'granted')`,
    query: { name: 'idle-detection' },
  },
  'persistent-storage': {
    call: 'navigator.storage.persist()',
    query: { name: 'persistent-storage' },
  },
  'storage-access': { query: { name: 'storage-access' } },
  'storage-access for others': {
    call: given(`document.requestStorageAccessFor('${elsewhere}')`),
    query: { name: 'top-level-storage-access', requestedOrigin: elsewhere },
  },
  'pointer-lock': {
    call: `new Promise((done) => {
      document.onpointerlockchange = () => done(true);
      document.onpointerlockerror = () => done(false);
      document.body.requestPointerLock()?.catch?.(() => undefined);
    })`,
  },
  'window-management': { call: given('getScreenDetails()'), query: { name: 'window-management' } },
  'local-fonts': {
    call: 'queryLocalFonts().then((all) => all.length > 0)',
    query: { name: 'local-fonts' },
  },
  'payment-handler': { query: { name: 'payment-handler' } },
  'background-sync': { query: { name: 'background-sync' } },
  'periodic-background-sync': { query: { name: 'periodic-background-sync' } },
  'background-fetch': { query: { name: 'background-fetch' } },
};

const sensor = (kind: string): string =>
  `new Promise((done) => {
    const one = new ${kind}();
    one.onreading = () => done(true);
    // Where there is none, but it might have been used.
    one.onerror = ({ error }) => done(error.name !== 'NotAllowedError');
    one.start();
  })`;

/** Devices beyond camera, microphone and speaker. A page may have no way to ask for one at all. */
export const devices: Questions = {
  hid: { call: 'navigator.hid.requestDevice({ filters: [] }).then((all) => all.length > 0)' },
  'hid before': { call: 'navigator.hid.getDevices().then((all) => all.length > 0)' },
  usb: { call: given('navigator.usb.requestDevice({ filters: [] })') },
  'usb before': { call: 'navigator.usb.getDevices().then((all) => all.length > 0)' },
  serial: { call: given('navigator.serial.requestPort()') },
  'serial before': { call: 'navigator.serial.getPorts().then((all) => all.length > 0)' },
  bluetooth: { call: given('navigator.bluetooth.requestDevice({ acceptAllDevices: true })') },
  midi: { call: given('navigator.requestMIDIAccess()'), query: { name: 'midi' } },
  'midi, and all it says': {
    call: given('navigator.requestMIDIAccess({ sysex: true })'),
    query: { name: 'midi', sysex: true },
  },
  geolocation: {
    // 1: not allowed. All else is a place that was looked for.
    call: `new Promise((done) => {
      const refused = ({ code }) => done(code !== 1);
      navigator.geolocation.getCurrentPosition(() => done(true), refused, { timeout: 500 });
    })`,
    query: { name: 'geolocation' },
  },
  'idle person': { call: given('new IdleDetector().start()') },
  accelerometer: { call: sensor('Accelerometer'), query: { name: 'accelerometer' } },
  gyroscope: { call: sensor('Gyroscope'), query: { name: 'gyroscope' } },
  magnetometer: { query: { name: 'magnetometer' } },
};

/** How a page's questions were answered. */
export interface Answers {
  /** What it got by a call, and what it was told it might have. */
  got: string[];
  told: string[];
  /** How many questions there were, and which of them the page has no words for. */
  asked: number;
  unknown: string[];
}

/** Has a page ask all of it, as if somebody had just clicked there. */
export async function askAll(frame: Pick<Frame, 'evaluate'>, all: Questions): Promise<Answers> {
  const answers: Answers = { got: [], told: [], asked: 0, unknown: [] };
  const ask = async (name: string, code: string, note: () => void): Promise<void> => {
    answers.asked += 1;
    const answer = await frame.evaluate<boolean | string>(inPage(code));
    if (answer === true) note();
    if (answer === 'unknown') answers.unknown.push(name);
  };
  for (const [name, { call, query }] of Object.entries(all)) {
    if (call) await ask(name, call, () => answers.got.push(name));
    const told = `navigator.permissions.query(${JSON.stringify(query)}).then(({ state }) => state === 'granted')`;
    if (query) await ask(name, told, () => answers.told.push(name));
  }
  return answers;
}

/** A question nobody answers is no permission either. */
const inPage = (code: string): string =>
  `Promise.race([
    (async () => (${code}))().catch(({ name }) =>
      name === 'TypeError' || name === 'ReferenceError' ? 'unknown' : false),
    new Promise((done) => setTimeout(done, 3_000, false)),
  ])`;
