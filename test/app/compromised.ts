import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageName } from '../../main/page-policy.ts';
import type { Parlour } from './launch.ts';
import { mainWindow } from './main-window.ts';

/** Electron's IPC as a process has it that was taken over. */
export type RawIpc = Pick<
  Electron.IpcRenderer,
  'invoke' | 'send' | 'sendSync' | 'sendToHost' | 'postMessage'
>;

/**
 * From now on every page of ours that loads is one whose process was taken over: besides our
 * preload it runs one that leaves Electron's own IPC in the world of preloads.
 */
export async function takeOverPages(parlour: Parlour): Promise<void> {
  const file = join(parlour.userData, 'taken-over.cjs');
  writeFileSync(file, "globalThis.raw = require('electron').ipcRenderer;\n");
  await parlour.app.evaluate(({ app, session }, filePath) => {
    const takeOver = (one: Electron.Session): void => {
      // Electron 35 has another name for it.
      const newer = one as unknown as { registerPreloadScript?(script: object): void };
      if (newer.registerPreloadScript) newer.registerPreloadScript({ type: 'frame', filePath });
      else one.setPreloads([filePath]);
    };
    takeOver(session.defaultSession);
    app.on('session-created', takeOver);
  }, file);
}

/** Loads a window's page once more, as one that is taken over. */
export async function loadAgain(parlour: Parlour, name: PageName): Promise<void> {
  const page = await parlour.window(name);
  const window = await mainWindow(parlour, name);
  const loaded = page.waitForEvent('load');
  await window.evaluate((one) => one!.webContents.reload());
  await loaded;
  await window.dispose();
}

/** Evaluates an expression in the world of a page's preload (electron, `shell/common/world_ids.h`). */
export async function inPreload<Answer>(
  parlour: Parlour,
  name: PageName,
  code: string,
): Promise<Answer> {
  const window = await mainWindow(parlour, name);
  try {
    return (await window.evaluate(
      (one, wanted) => one!.webContents.executeJavaScriptInIsolatedWorld(999, [{ code: wanted }]),
      code,
    )) as Answer;
  } finally {
    await window.dispose();
  }
}

/** How the calls of channels ended, one after the other, each with its input; as text for a preload’s world. */
export const rawCalls = (
  calls: readonly (readonly [channel: string, input: readonly unknown[]])[],
): string => `(async () => {
  const ends = [];
  for (const [channel, input] of ${JSON.stringify(calls)}) {
    const answer = raw.invoke(channel, ...input).then(() => 'answered', String);
    const end = await Promise.race([answer, new Promise((late) => setTimeout(late, 1_000, 'runs'))]);
    ends.push(end.endsWith(': Error: refused') ? 'refused' : channel + ': ' + end);
  }
  return ends;
})()`;
