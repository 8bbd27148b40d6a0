import { ipcRenderer } from 'electron/renderer';
import { isHeard, type MethodUse } from '../common/method-use.ts';

/**
 * Turns a table of methods into the functions a page sees. Raw events and channel names stay on
 * this side: a listener gets the message alone.
 */
export function bridge(
  group: string,
  methods: Readonly<Record<string, MethodUse>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, use]) => {
      const channel = `${group}:${name}`;
      return [name, isHeard(use) ? subscriber(channel) : caller(channel)];
    }),
  );
}

const caller =
  (channel: string) =>
  (...input: unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(channel, ...input);

const subscriber =
  (channel: string) =>
  (listener: (message: unknown) => void): (() => void) => {
    const hear = (_event: unknown, message: unknown) => listener(message);
    ipcRenderer.on(channel, hear);
    return () => ipcRenderer.removeListener(channel, hear);
  };
