import type { App } from 'electron/main';

/**
 * Chromium draws by simpler means after three ends of its graphics process, and ends the whole app
 * when there are none left (`gpu_data_manager_impl_private.cc`, “GPU process isn’t usable”). The
 * first step helps against a broken driver; the last one would end a meeting that can go on.
 */
const endsBeforeLimit = 4;

export interface GraphicsWatch {
  ended(): void;
}

export function createGraphicsWatch(
  commandLine: Pick<App['commandLine'], 'appendSwitch'>,
  tell: () => void,
): GraphicsWatch {
  let ends = 0;
  return {
    ended: () => {
      ends += 1;
      // Read anew at every end of the process.
      if (ends === endsBeforeLimit) commandLine.appendSwitch('disable-gpu-process-crash-limit');
      tell();
    },
  };
}
