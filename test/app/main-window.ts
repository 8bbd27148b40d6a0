import type { JSHandle } from 'playwright/test';
import type { PageName } from '../../main/page-policy.ts';
import type { Parlour } from './launch.ts';

/** A window of ours as main has it: undefined when it is not there. */
export const mainWindow = (
  parlour: Parlour,
  name: PageName,
): Promise<JSHandle<Electron.BrowserWindow | undefined>> =>
  parlour.app.evaluateHandle(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`/${wanted}/`)),
    name,
  );

/** A person closes a window by its frame. */
export async function closeWindow(parlour: Parlour, name: PageName): Promise<void> {
  const window = await mainWindow(parlour, name);
  await window.evaluate((one) => {
    if (one?.isDestroyed() === false) one.close();
  });
  // Main would hold it for ever.
  await window.dispose();
}
