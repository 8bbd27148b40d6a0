import { expect, type Locator, type Page } from 'playwright/test';
import type { Jitsi } from '../jitsi/index.ts';
import type { Parlour } from './launch.ts';
import { childrenOf } from './processes.ts';

/** Types a link to the room into Home, passes the server's own screen, and waits to be in. */
export async function joinedByLink(parlour: Parlour, jitsi: Jitsi, room: string): Promise<void> {
  await typeAndJoin(parlour, `https://meet.jit.si/${room}`);
  await passPrejoin(parlour, jitsi, room);
}

export async function typeAndJoin(parlour: Parlour, text: string): Promise<void> {
  const home = await parlour.window('home');
  await home.getByRole('textbox', { name: 'Room name or meeting link' }).fill(text);
  await home.getByRole('button', { name: 'Join', exact: true }).click();
}

export async function passPrejoin(
  parlour: Parlour,
  jitsi: Jitsi,
  room: string,
  server = 'meet.jit.si',
): Promise<void> {
  const known = jitsi.seen.of('joined').filter((one) => one.room === room).length;
  // The frame of this room: the one before may still be on its way out.
  const frame = await parlour.meetingFrame(server, room);
  await frame.getByTestId('join-button').click();
  await expect
    .poll(() => jitsi.seen.of('joined').filter((one) => one.room === room).length)
    .toBe(known + 1);
  await frame.getByTestId('toolbar').waitFor();
}

/** “Test camera, microphone and speaker”, which Settings open. */
export async function openDeviceTest(parlour: Parlour): Promise<Page> {
  const home = await parlour.window('home');
  await home.evaluate("window.app.openSettings('meetings')");
  const settings = await parlour.window('settings');
  await settings.evaluate('window.app.openDeviceTest()');
  return parlour.window('device-test');
}

/** Presses what takes its window away: that may be gone before Playwright has noted the click. */
export async function pressAndGo(button: Locator): Promise<void> {
  await button.click().catch((error: Error) => {
    if (!error.message.includes('closed')) throw error;
  });
}

/** Closes a window and waits until the process of its page is gone, too. */
export async function closeWithProcess(parlour: Parlour, page: Page): Promise<void> {
  const main = parlour.app.process().pid!;
  const before = childrenOf(main).length;
  await page.close();
  await expect.poll(() => childrenOf(main).length).toBeLessThan(before);
}

/** The person presses the meeting page's own hang-up. */
export async function hangUp(parlour: Parlour, server = 'meet.jit.si'): Promise<void> {
  await (await parlour.meetingFrame(server)).getByTestId('hangup').click();
}

/** Answers the next native questions: 0 is the first button. */
export async function answerQuestions(
  parlour: Parlour,
  button: 0 | 1 | 2,
): Promise<() => Promise<string[]>> {
  await parlour.app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...args: { message: string }[]) => {
      // Above a window, or alone.
      asked.push(args.at(-1)!.message);
      return { response, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
  }, button);
  return () => parlour.app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** Is the window on the screen? A hidden window still has its page. */
export const isShown = (parlour: Parlour, name: string): Promise<boolean> =>
  parlour.app.evaluate(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows().some(
        (one) => one.isVisible() && one.webContents.getURL().includes(`/${wanted}/`),
      ),
    name,
  );
