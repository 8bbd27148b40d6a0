import type { Page } from 'playwright/test';
import {
  type DeviceTestApi,
  deviceTestMethods,
  type DeviceTestStart,
  type MediaReach,
} from '../../common/device-test-api.ts';
import { type Asked, putBridge } from './bridge.ts';
import { openPage, servePages } from './serve.ts';
import { english } from './speaking.ts';

/** What is plugged in, by kind: names of devices, which are their ids, too. */
export interface Plugged {
  camera: readonly string[];
  microphone: readonly string[];
  speaker: readonly string[];
}

export const desk: Plugged = {
  camera: ['Integrated camera', 'Desk camera'],
  microphone: ['default', 'Headset microphone', 'Desk microphone'],
  speaker: ['default', 'Headset', 'Loudspeaker'],
};

interface Given {
  start?: Partial<DeviceTestStart>;
  reach?: MediaReach | 'never' | 'fails';
  /** Left out: the browser's own (fake) devices. */
  plugged?: Plugged;
  /** Names of the errors with which a kind cannot be opened. */
  fails?: { camera?: string; microphone?: string; speaker?: string };
  /** A microphone that hears nothing. */
  isSilent?: boolean;
}

const atTown = { hosting: 'Own server · Town', server: 'meet.example.org' };
export const reached: MediaReach = {
  ...atTown,
  outcome: 'reached',
  transport: 'udp',
  milliseconds: 23,
};

/** Opens “Test camera, microphone and speaker”; answers what it asked of main. */
export async function openDeviceTest(page: Page, given: Given = {}): Promise<Asked> {
  const { reach = reached, plugged, fails = {}, isSilent = false } = given;
  const fake: DeviceTestApi = {
    start: async () => ({ speech: english, ...atTown, system: 'other', ...given.start }),
    reach: async () => {
      if (reach === 'fails') throw new Error('failed');
      return reach === 'never' ? new Promise(() => undefined) : reach;
    },
  };
  const asked = await putBridge<DeviceTestApi>(page, 'deviceTest', deviceTestMethods, fake);
  await servePages(page);
  if (plugged) await page.addInitScript(installDevices, { plugged, fails, isSilent });
  await openPage(page, 'device-test');
  await page.getByRole('main').waitFor();
  return asked;
}

/** Somebody plugs something in, or pulls it out: tracks of what is gone end. */
export const plug = (page: Page, plugged: Plugged): Promise<void> =>
  page.evaluate((now) => (window as unknown as Desk).plug(now), plugged);

/** From now on a kind opens, or fails with an error of that name. */
export const letFail = (page: Page, fails: NonNullable<Given['fails']>): Promise<void> =>
  page.evaluate((now) => (window as unknown as Desk).letFail(now), fails);

/** From now on a camera or microphone opens only when what is answered is called. */
export async function letWait(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => (window as unknown as Desk).wait());
  return () => page.evaluate(() => (window as unknown as Desk).goOn());
}

/** Somebody minimizes the window, or brings it back. */
export const hide = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

/** Counts from now on: sounds that were read, and ways to a speaker or a meter that were opened. */
export async function countSound(page: Page): Promise<() => Promise<Counted>> {
  await page.evaluate(() => {
    const counted = { decoded: 0, contexts: 0 };
    const { AudioContext: Context } = window;
    const { decodeAudioData } = OfflineAudioContext.prototype;
    OfflineAudioContext.prototype.decodeAudioData = async function decode(bytes) {
      const sound = await decodeAudioData.call(this, bytes);
      counted.decoded += 1;
      return sound;
    };
    window.AudioContext = class extends Context {
      constructor(options?: AudioContextOptions) {
        super(options);
        counted.contexts += 1;
      }
    };
    Object.assign(window, { counted });
  });
  return () => page.evaluate(() => ({ ...(window as unknown as { counted: Counted }).counted }));
}
interface Counted {
  decoded: number;
  contexts: number;
}

/** How many tracks are open, and how many were in all. */
export const tracks = (page: Page): Promise<{ live: number; all: number }> =>
  page.evaluate(() => {
    const { opened } = window as unknown as Desk;
    const live = opened.filter(({ readyState }) => readyState === 'live').length;
    return { live, all: opened.length };
  });

interface Desk {
  opened: MediaStreamTrack[];
  plug(now: Plugged): void;
  letFail(fails: NonNullable<Given['fails']>): void;
  wait(): void;
  goOn(): void;
}

/** Runs in the page: a desk with devices that behave as a test says. */
function installDevices(given: {
  plugged: Plugged;
  fails: NonNullable<Given['fails']>;
  isSilent: boolean;
}): void {
  let { plugged, fails } = given;
  const opened: MediaStreamTrack[] = [];
  let waits: Promise<void> | undefined;
  let goOn = (): void => undefined;
  const kinds = { camera: 'videoinput', microphone: 'audioinput', speaker: 'audiooutput' };
  const list = (): unknown[] =>
    Object.entries(kinds).flatMap(([name, kind]) =>
      plugged[name as keyof Plugged].map((label) => ({
        kind,
        label,
        deviceId: label,
        groupId: '',
      })),
    );
  /** Somebody before a wall, who does not move. */
  const picture = (): MediaStreamTrack => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1_280, height: 720 });
    const pen = canvas.getContext('2d')!;
    const disc = (colour: string, x: number, y: number, across: number, down: number): void => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
      pen.fill();
    };
    const draw = (): void => {
      pen.fillStyle = '#c9d6d3';
      pen.fillRect(0, 0, 1_280, 720);
      pen.fillStyle = '#e9efe9';
      pen.fillRect(90, 60, 260, 330);
      disc('#0f766e', 660, 760, 330, 300);
      disc('#e8b998', 660, 330, 130, 165);
      disc('#4a3428', 660, 210, 145, 95);
    };
    draw();
    // A canvas sends a picture when something is drawn.
    setInterval(draw, 100);
    return canvas.captureStream(10).getVideoTracks()[0]!;
  };
  const sound = (): MediaStreamTrack => {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    volume.gain.value = given.isSilent ? 0 : 0.2;
    const out = context.createMediaStreamDestination();
    tone.connect(volume).connect(out);
    tone.start();
    void context.resume();
    return out.stream.getAudioTracks()[0]!;
  };
  type Wanted = MediaTrackConstraints & { deviceId?: { exact: string } };
  const open = async (wanted: { video?: Wanted; audio?: Wanted }): Promise<MediaStream> => {
    const kind = wanted.video ? 'camera' : 'microphone';
    await waits;
    const name = fails[kind];
    if (name) throw new DOMException('', name);
    const id = (wanted.video ?? wanted.audio)?.deviceId?.exact ?? plugged[kind][0];
    if (id === undefined) throw new DOMException('', 'NotFoundError');
    const track = kind === 'camera' ? picture() : sound();
    Object.defineProperty(track, 'label', { value: id });
    track.getSettings = () => ({ deviceId: id, width: 1_280, height: 720 });
    opened.push(track);
    return new MediaStream([track]);
  };
  Object.defineProperty(MediaDevices.prototype, 'enumerateDevices', { value: async () => list() });
  Object.defineProperty(MediaDevices.prototype, 'getUserMedia', { value: open });
  const setSinkId = async (): Promise<void> => {
    if (fails.speaker) throw new DOMException('', fails.speaker);
  };
  Object.defineProperty(AudioContext.prototype, 'setSinkId', { value: setSinkId });
  Object.assign(window, {
    opened,
    letFail: (now: typeof fails) => (fails = now),
    wait: () => void (waits = new Promise((done) => (goOn = done))),
    goOn: () => goOn(),
    plug: (now: Plugged) => {
      plugged = now;
      const all = Object.values(now).flat();
      for (const track of opened.filter(({ label }) => !all.includes(label))) {
        if (track.readyState === 'ended') continue;
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    },
  });
}
