import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Parlour } from './launch.ts';

/**
 * Watches how long main's loop is held up from now on, and this process's own, which is idle: what
 * that one shows is the machine. Answers both at the 99th percentile, in ms.
 */
export async function watchLoop(
  parlour: Parlour,
): Promise<() => Promise<{ main: number; here: number }>> {
  const inMain = await parlour.app.evaluateHandle(() => {
    const { monitorEventLoopDelay: watch } = process.mainModule!.require('node:perf_hooks');
    const histogram = watch({ resolution: 5 });
    histogram.enable();
    return histogram as { disable(): void; percentile(of: number): number };
  });
  const here = monitorEventLoopDelay({ resolution: 5 });
  here.enable();
  return async () => {
    here.disable();
    const main = await inMain.evaluate((histogram) => {
      histogram.disable();
      return histogram.percentile(99);
    });
    return { main: main / 1_000_000, here: here.percentile(99) / 1_000_000 };
  };
}
