import type { Page } from 'playwright/test';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';

/** A proxy asks for a password, as far as main knows: its window opens. */
export async function openSignIn(parlour: Parlour): Promise<Page> {
  await parlour.app.evaluate(({ app }) => {
    const details = { url: 'https://meet.jit.si/', firstAuthAttempt: true };
    const asker = { isProxy: true, scheme: 'basic', host: 'proxy.example', port: 80, realm: '' };
    const event = { preventDefault: () => undefined };
    return app.emit('login', event, null, details, asker, () => undefined);
  });
  return parlour.window('sign-in');
}

/** The window of the meeting is minimised, as far as main knows: the small view comes up. */
export async function openCompact(parlour: Parlour): Promise<Page> {
  const home = await parlour.window('home');
  await home.evaluate(
    `window.app.change({ inMeeting: { compact: true, closing: 'keep', muteShortcut: '' } })`,
  );
  const meeting = await mainWindow(parlour, 'meeting');
  // A virtual display has no window manager, whose part it is to minimise.
  await meeting.evaluate((one) => {
    Object.assign(one!, { isMinimized: () => true });
    one!.emit('minimize');
  });
  return parlour.window('compact');
}
