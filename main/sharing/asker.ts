import type { BrowserWindow, WebFrameMain } from 'electron/main';
import { isSameFrame, markOf } from './frame-mark.ts';

/** How often it is looked for, beside what Electron tells, in ms. */
const pace = 500;

/** As `did-frame-navigate` tells it. */
type NavigatedTo = [
  event: unknown,
  url: string,
  status: number,
  text: string,
  isMainFrame: boolean,
  processId: number,
  routingId: number,
];

/** Tells once when the document that the frame holds now is no more: it went on, or is gone. */
export function watchAsker(
  window: BrowserWindow,
  frame: () => WebFrameMain | undefined,
): { signal: AbortSignal; end(): void } {
  const over = new AbortController();
  const { webContents } = window;
  const asker = frame();
  const mark = asker && markOf(asker);
  const navigated = (...told: NavigatedTo): void => {
    const [, , , , isMainFrame, processId, routingId] = told;
    if (isMainFrame || (mark?.processId === processId && mark.routingId === routingId)) gone();
  };
  const look = setInterval(() => {
    const now = frame();
    if (!now || !mark || !isSameFrame(now, mark)) gone();
  }, pace);
  const end = (): void => {
    clearInterval(look);
    if (window.isDestroyed()) return;
    window.off('closed', gone);
    webContents.off('did-frame-navigate', navigated);
  };
  const gone = (): void => {
    end();
    over.abort();
  };
  window.once('closed', gone);
  webContents.on('did-frame-navigate', navigated);
  return { signal: over.signal, end };
}
