import type { Page } from 'playwright/test';

type Call = (...input: unknown[]) => unknown;
type Listen = (listener: (message: unknown) => void) => () => void;

/** What a page asked its bridge to do, in order: the method, then its input. */
export type Asked = [method: string, ...input: unknown[]][];

/** Reading is no wish. */
const reading = new Set(['state', 'order']);

/**
 * Puts a fake behind `window[group]`, by the same table of methods as preload/bridge.ts. The fake
 * itself stays here, outside of the page.
 */
export async function putBridge<Api extends object>(
  page: Page,
  group: string,
  methods: Record<keyof Api & string, 'call' | 'listen'>,
  fake: Api,
): Promise<Asked> {
  const asked: Asked = [];
  const table: Record<string, 'call' | 'listen'> = methods;
  const methodOf = (name: string) => fake[name as keyof Api];

  await page.exposeFunction('callBridge', (name: string, input: unknown[]) => {
    if (!reading.has(name)) asked.push([name, ...input]);
    return (methodOf(name) as Call)(...input);
  });
  await page.addInitScript(installBridge, { group, methods: table });
  for (const name of Object.keys(table).filter((one) => table[one] === 'listen')) {
    (methodOf(name) as Listen)((message) => void tellPage(page, name, message));
  }
  return asked;
}

async function tellPage(page: Page, name: string, message: unknown): Promise<void> {
  try {
    await page.evaluate(([to, what]) => (window as unknown as Hearing).tellBridge(to, what), [
      name,
      message,
    ] as const);
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}

interface Hearing {
  tellBridge(name: string, message: unknown): void;
}

/** Runs in the page, before its own scripts. */
function installBridge(wanted: {
  group: string;
  methods: Record<string, 'call' | 'listen'>;
}): void {
  // Frames of a server get no bridge.
  if (window !== window.top) return;
  const main = window as unknown as { callBridge(name: string, input: unknown[]): unknown };
  const listeners = new Map<string, Set<(message: unknown) => void>>();
  const methodOf = (name: string, kind: 'call' | 'listen') => {
    if (kind === 'call') return (...input: unknown[]) => main.callBridge(name, input);
    const heard = new Set<(message: unknown) => void>();
    listeners.set(name, heard);
    return (listener: (message: unknown) => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    };
  };
  Object.assign(window, {
    [wanted.group]: Object.fromEntries(
      Object.entries(wanted.methods).map(([name, kind]) => [name, methodOf(name, kind)]),
    ),
    tellBridge: (name: string, message: unknown) =>
      listeners.get(name)?.forEach((hear) => hear(message)),
  });
}
