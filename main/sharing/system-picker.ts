import type { DesktopCapturerSource, SourcesOptions } from 'electron/main';
import type { Log } from '../log.ts';
import type { ShareAnswer } from './share-choice.ts';

/**
 * On Wayland programs see no screens: the system asks the person (xdg-desktop-portal), and answers
 * with what they chose. WebRTC looks at the same two (`desktop_capturer.cc`, `IsRunningUnderWayland`).
 */
export const systemAsks = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform === 'linux' &&
  env['XDG_SESSION_TYPE']?.startsWith('wayland') === true &&
  env['WAYLAND_DISPLAY'] !== undefined;

export interface SystemPickerParts {
  getSources(options: SourcesOptions): Promise<DesktopCapturerSource[]>;
  log: Pick<Log, 'info'>;
}

/** Has the system ask, once: every look at the sources opens its dialog, which may stay for ever. */
export function askSystem(parts: SystemPickerParts, isOver: AbortSignal): Promise<ShareAnswer> {
  if (isOver.aborted) return Promise.resolve('gone');
  return new Promise((resolve) => {
    isOver.addEventListener('abort', () => resolve('gone'), { once: true });
    void answerOf(parts).then(resolve);
  });
}

async function answerOf({ getSources, log }: SystemPickerParts): Promise<ShareAnswer> {
  try {
    const [chosen] = await getSources({
      types: ['screen', 'window'],
      thumbnailSize: { width: 0, height: 0 },
    });
    return chosen ? { id: chosen.id, name: '', withSound: false } : 'no';
  } catch (error) {
    // Electron says the same of a person who cancels and of a system that cannot ask.
    log.info(`the system chose nothing to share: ${String(error)}`);
    return 'no';
  }
}
