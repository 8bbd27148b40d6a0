import type { DesktopCapturerSource, SourcesOptions } from 'electron/main';
import type { ShareChoice } from './share-choice.ts';

/**
 * On Wayland programs see no screens: the system asks the person (xdg-desktop-portal), and answers
 * with what they chose. WebRTC looks at the same two (`desktop_capturer.cc`, `IsRunningUnderWayland`).
 */
export const systemAsks = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform === 'linux' &&
  env['XDG_SESSION_TYPE']?.startsWith('wayland') === true &&
  env['WAYLAND_DISPLAY'] !== undefined;

/** Has the system ask, once: every look at the sources opens its dialog. */
export async function askSystem(
  getSources: (options: SourcesOptions) => Promise<DesktopCapturerSource[]>,
): Promise<ShareChoice | undefined> {
  const [chosen] = await getSources({
    types: ['screen', 'window'],
    thumbnailSize: { width: 0, height: 0 },
  });
  return chosen && { id: chosen.id, name: '', withSound: false };
}
