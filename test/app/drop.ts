import type { Page } from 'playwright/test';
import type { Parlour } from './launch.ts';

/** What a person drags: a text, or files by their paths. */
export type Dragged = { text: string } | { files: string[] };

/**
 * Drops it on Home as another program's drag would arrive: Chromium is told, and makes the page's
 * events, the files and their paths of it.
 */
export async function dropOnHome(parlour: Parlour, home: Page, dragged: Dragged): Promise<void> {
  const session = await parlour.app.context().newCDPSession(home);
  const items = 'text' in dragged ? [{ mimeType: 'text/plain', data: dragged.text }] : [];
  const files = 'files' in dragged ? dragged.files : [];
  // 1 is "copy" (Chromium's blink::DragOperationsMask).
  const data = { items, files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 150, y: 300, data });
  }
  await session.detach();
}
