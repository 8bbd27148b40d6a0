import { expect, type Frame } from 'playwright/test';
import { createDesktopStandIn, type DesktopStandIn } from './desktop-stand-in.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { freshRoom } from './fixtures.ts';
import { type HostileWeb, startHostileWeb } from './hostile-web.ts';
import type { LaunchOptions, Parlour } from './launch.ts';
import { typeAndJoin } from './steps.ts';

/** A meeting whose server's page is an attacker's. */
export interface Hostile {
  web: HostileWeb;
  desktop: DesktopStandIn;
  parlour: Parlour;
  /** The server's page, which somebody has just clicked in. */
  frame: Frame;
  room: string;
}

interface Parts {
  start(options?: LaunchOptions): Promise<Parlour>;
  jitsi: Jitsi;
  atEnd(undo: () => unknown): void;
}

/** Enters it as far as the page before the meeting. */
export async function enterHostile({ start, jitsi, atEnd }: Parts): Promise<Hostile> {
  const web = await startHostileWeb(jitsi.port);
  atEnd(() => web.close());
  const desktop = createDesktopStandIn();
  atEnd(() => desktop.remove());
  const parlour = await start({ switches: web.switches, env: desktop.env });
  const room = freshRoom('leaving');
  const frame = await enterRoom(parlour, room);
  await frame.locator('body').click({ position: { x: 2, y: 2 } });
  return { web, desktop, parlour, frame, room };
}

/** Enters a room by its link, as far as the server's page before the meeting. */
export async function enterRoom(parlour: Parlour, room: string): Promise<Frame> {
  await typeAndJoin(parlour, `https://meet.jit.si/${room}`);
  return beforeMeeting(parlour, room);
}

/** The server's page before the meeting, once it can be used. */
export async function beforeMeeting(
  parlour: Parlour,
  room: string,
  server = 'meet.jit.si',
): Promise<Frame> {
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').waitFor();
  return frame;
}

/**
 * A page of somebody else in the server's, as servers frame films and documents: it is given all
 * that the one around it has itself.
 */
export async function strangerIn(
  frame: Frame,
  address = 'https://stranger.example/hostile/page',
): Promise<Frame> {
  await frame.evaluate((src) => {
    const own = document as unknown as { featurePolicy: { allowedFeatures(): string[] } };
    const inside = document.createElement('iframe');
    inside.allow = own.featurePolicy
      .allowedFeatures()
      .map((feature) => `${feature} *`)
      .join(';');
    inside.src = src;
    document.body.append(inside);
  }, address);
  const find = (): Frame | undefined => frame.childFrames().find((one) => one.url() === address);
  await expect.poll(() => find() !== undefined).toBe(true);
  const stranger = find()!;
  await stranger.waitForLoadState();
  return stranger;
}

/** Windows of the app, of any kind. */
export const countWindows = (parlour: Parlour): Promise<number> =>
  parlour.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
