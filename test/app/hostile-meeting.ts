import type { Frame } from 'playwright/test';
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
  await typeAndJoin(parlour, `https://meet.jit.si/${room}`);
  const frame = await parlour.meetingFrame('meet.jit.si', room);
  await frame.getByTestId('join-button').waitFor();
  await frame.locator('body').click({ position: { x: 2, y: 2 } });
  return { web, desktop, parlour, frame, room };
}
