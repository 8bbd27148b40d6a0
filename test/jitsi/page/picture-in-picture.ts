import type { FrameApi } from './frame-api.ts';

/**
 * As jitsi-meet in Electron: a function for the main process, and the wish for it whenever the page
 * loses the focus (`pip/subscriber.ts`, `pip/components/PiPVideoElement.tsx`).
 */
export function offerPictureInPicture(
  config: Record<string, unknown>,
  frame: FrameApi,
  stream: MediaStream,
): void {
  const { disabled } = (config['pip'] ?? {}) as { disabled?: boolean };
  if (disabled || !navigator.userAgent.includes('Electron')) return;
  const video = document.createElement('video');
  video.id = 'pipVideo';
  video.muted = video.autoplay = video.playsInline = true;
  video.srcObject = stream;
  video.style.cssText = 'position:fixed;width:1px;height:1px;opacity:0';
  document.body.append(video);
  video.addEventListener('enterpictureinpicture', () => frame.send('pip-entered'));
  video.addEventListener('leavepictureinpicture', () => frame.send('pip-left'));
  let isPending = false;
  Object.assign(window, {
    JitsiMeetJS: {
      app: {
        electron: {
          requestPictureInPicture: () =>
            void video.requestPictureInPicture().finally(() => (isPending = false)),
        },
      },
    },
  });
  window.addEventListener('blur', () => {
    if (isPending || document.pictureInPictureElement) return;
    isPending = true;
    frame.send('_pip-requested');
  });
}
