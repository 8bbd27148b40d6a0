import { EventEmitter } from 'node:events';
import type { Shell } from 'electron/common';
import type { Clipboard, IpcMain, IpcMainInvokeEvent, Screen, WebFrameMain } from 'electron/main';

/** Electron as our files find it in a test: vitest.config.ts puts this file in its place. */

const nobody = {};

type Listener = Parameters<IpcMain['handle']>[1];
const listeners = new Map<string, Listener>();

export const ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'> = {
  handle: (channel, listener) => {
    if (listeners.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    listeners.set(channel, listener);
  },
  removeHandler: (channel) => void listeners.delete(channel),
};

/** What a page gets that calls `channel`: values are cloned, and of an error only its words arrive. */
export async function invoke(
  channel: string,
  senderFrame: WebFrameMain | null,
  ...input: unknown[]
): Promise<unknown> {
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  try {
    // Every frame is in a window of its own.
    const event = { senderFrame, sender: senderFrame ?? nobody } as unknown as IpcMainInvokeEvent;
    return structuredClone(await listener(event, ...structuredClone(input)));
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}

/** Every process at once: what main sends arrives as `ipcRenderer.emit(channel, event, message)`. */
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (channel: string, ...input: unknown[]): Promise<unknown> =>
    invoke(channel, null, ...input),
});

let copied = '';
export const clipboard: Pick<Clipboard, 'writeText' | 'readText'> = {
  writeText: async (text) => {
    copied = text;
  },
  readText: async () => copied,
};

/** What the system's browser and mail program were handed. */
export const openedOutside: string[] = [];
export const shell: Pick<Shell, 'openExternal'> = {
  openExternal: async (address) => void openedOutside.push(address),
};

export const screen: Pick<Screen, 'getAllDisplays'> = {
  getAllDisplays: () => {
    throw new Error("The 'screen' module can't be used before the app 'ready' event");
  },
};

/** electron-store takes the folder it is given when there is no `app`. */
export default {};
