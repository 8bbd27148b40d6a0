import type { PageApi } from './page-api.ts';

export interface PictureInPicture {
  toggle(): void;
}

/**
 * The small picture comes and goes as the person wants. The page wants it whenever its window loses
 * the focus (`_pipRequested`, jitsi-meet `pip/components/PiPVideoElement.tsx`); nobody hears that.
 */
export function watchPictureInPicture(
  page: Pick<PageApi, 'on' | 'executeCommand'>,
  wish: () => void,
): PictureInPicture {
  let isShown = false;
  page.on('pipEntered', () => (isShown = true));
  page.on('pipLeft', () => (isShown = false));
  page.on('ready', () => (isShown = false));
  return {
    toggle: () => (isShown ? page.executeCommand('hidePiP') : wish()),
  };
}
