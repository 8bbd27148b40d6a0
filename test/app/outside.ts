import type { Parlour } from './launch.ts';

/** What the system's browser and mail program were handed; nothing leaves the test. */
export async function catchOutside(parlour: Parlour): Promise<() => Promise<string[]>> {
  await parlour.app.evaluate(({ shell }) => {
    const outside: string[] = [];
    Object.assign(globalThis, { outside });
    shell.openExternal = async (address) => void outside.push(address);
  });
  return () => parlour.app.evaluate(() => (globalThis as unknown as { outside: string[] }).outside);
}

/** Moves the clock of the app's main process on, so that nobody has to wait. */
export const skipTime = (parlour: Parlour, ms: number): Promise<void> =>
  parlour.app.evaluate((_electron, by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, ms);
