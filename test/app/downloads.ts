import type { PageName } from '../../main/page-policy.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';

/**
 * What becomes from now on of files that come as far as to the session of a window: `begun a.sh`, or
 * `prevented a.sh`.
 */
export async function watchDownloads(
  parlour: Parlour,
  name: PageName,
): Promise<() => Promise<string[]>> {
  const window = await mainWindow(parlour, name);
  const seen = await window.evaluateHandle((one) => {
    const outcomes: string[] = [];
    one!.webContents.session.on('will-download', (event, item) => {
      outcomes.push(`${event.defaultPrevented ? 'prevented' : 'begun'} ${item.getFilename()}`);
      // The system would ask where to, and nobody is there to answer.
      if (!event.defaultPrevented) item.cancel();
    });
    return outcomes;
  });
  return () => seen.evaluate((outcomes) => outcomes);
}
