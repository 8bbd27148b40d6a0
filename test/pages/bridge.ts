import type { Page } from 'playwright/test';
import { isHeard, type MethodUse } from '../../common/method-use.ts';

type Call = (...input: unknown[]) => unknown;
type Listen = (listener: (message: unknown) => void) => () => void;

/** What a page asked its bridge to do, in order: the method, then its input. */
export type Asked = [method: string, ...input: unknown[]][];

/** Reading is no wish. */
const reading = new Set([
  'state',
  'meetings',
  'storage',
  'order',
  'ticket',
  'question',
  'current',
  'linkSetUp',
]);

/**
 * Puts a fake behind `window[group]`, by the same table of methods as preload/bridge.ts. The fake
 * itself stays here, outside of the page.
 */
export async function putBridge<Api extends object>(
  page: Page,
  group: string,
  methods: Readonly<Partial<Record<keyof Api & string, MethodUse>>>,
  fake: Api,
): Promise<Asked> {
  const asked: Asked = [];
  const uses = Object.entries(methods as Readonly<Record<string, MethodUse>>);
  // As in the app: a page has no group of which it has nothing.
  if (uses.length === 0) return asked;
  const methodOf = (name: string) => fake[name as keyof Api];

  await page.exposeFunction(`call:${group}`, (name: string, input: unknown[]) => {
    if (!reading.has(name)) asked.push([name, ...input]);
    return (methodOf(name) as Call)(...input);
  });
  const heard = uses.filter(([, use]) => isHeard(use)).map(([name]) => name);
  await page.addInitScript(installBridge, { group, names: Object.keys(methods), heard });
  for (const name of heard) {
    (methodOf(name) as Listen)((message) => void tellPage(page, group, name, message));
  }
  return asked;
}

async function tellPage(page: Page, group: string, name: string, message: unknown): Promise<void> {
  try {
    await page.evaluate(
      ([of, to, what]) => (window as unknown as Hearing)[`tell:${of}`]?.(to, what),
      [group, name, message] as const,
    );
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

/** Each group has its own way in and its own way back. */
type Hearing = Record<string, (name: string, message: unknown) => void>;
type Calling = Record<string, (name: string, input: unknown[]) => unknown>;

/** Runs in the page, before its own scripts. */
function installBridge(wanted: { group: string; names: string[]; heard: string[] }): void {
  // Frames of a server get no bridge.
  if (window !== window.top) return;
  const main = window as unknown as Calling;
  const listeners = new Map<string, Set<(message: unknown) => void>>();
  const methodOf = (name: string) => {
    if (!wanted.heard.includes(name))
      return (...input: unknown[]) => main[`call:${wanted.group}`]?.(name, input);
    const heard = new Set<(message: unknown) => void>();
    listeners.set(name, heard);
    return (listener: (message: unknown) => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    };
  };
  Object.assign(window, {
    [wanted.group]: Object.fromEntries(wanted.names.map((name) => [name, methodOf(name)])),
    [`tell:${wanted.group}`]: (name: string, message: unknown) =>
      listeners.get(name)?.forEach((hear) => hear(message)),
  });
}
