import { expect, type Frame, type Page } from 'playwright/test';
import type { Jitsi } from '../jitsi/index.ts';
import type { Parlour } from './launch.ts';
import { joinedByLink } from './steps.ts';

/** In the room, with the frame of its page. */
export async function joinedFrame(parlour: Parlour, jitsi: Jitsi, room: string): Promise<Frame> {
  await joinedByLink(parlour, jitsi, room);
  return parlour.meetingFrame('meet.jit.si', room);
}

/** The person presses the page's own button, and looks at what Parlour asks. */
export async function pressShare(parlour: Parlour, frame: Frame): Promise<Page> {
  await frame.getByTestId('share').click();
  return picker(parlour);
}

export async function picker(parlour: Parlour): Promise<Page> {
  const page = await parlour.window('share-picker');
  await page.getByRole('tablist').waitFor();
  return page;
}

/** Does what ends a window, and waits until it has: the page may be gone before the act returns. */
export async function closing(page: Page, act: Promise<unknown>): Promise<void> {
  const closed = page.isClosed() || page.waitForEvent('close');
  await Promise.all([closed, act.catch(() => undefined)]);
}

/** Waits until a window is gone. */
export const isGone = (parlour: Parlour, name: 'share-picker' | 'sharing-bar'): Promise<void> =>
  expect
    .poll(() => parlour.openWindows().includes(`app://parlour/${name}/index.html`), {
      message: `the ${name} is open`,
      intervals: [50],
    })
    .toBe(false);

/** Whether somebody in the room shared, at every change, as the deployment saw it. */
export const sharesIn = (jitsi: Jitsi, room: string): boolean[] =>
  jitsi.seen
    .of('media')
    .filter((one) => one.room === room)
    .map((one) => one.sharing);
