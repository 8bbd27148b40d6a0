import { type WebContents, webFrameMain } from 'electron/main';
import { isAlive } from './is-alive.ts';
import { createProcessWatch } from './process-watch.ts';

/** The process of the server's page, which is not that of the page around it. */
export interface FrameProcess {
  /**
   * For a page that does not answer: a new one would be given the same process. Done when Chromium
   * has noticed the end, or has had its time: before that it gives a new page the dead one.
   */
  end(): Promise<void>;
}

/** A process that is killed is gone within this time, and looked for this often; in ms. */
const longestEnd = 1_000;
const lookForEnd = 50;

const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** Tells when the process of the meeting frame ended while the frame is still wanted. */
export function watchFrameProcess(contents: WebContents, onGone: () => void): FrameProcess {
  /** The frame whose process is followed. A page that is loaded once more comes in another one. */
  let node: number | undefined;
  const watch = createProcessWatch(isAlive, () => {
    // A page that has taken its frame away has ended the process itself.
    if (contents.isDestroyed()) return;
    if (contents.mainFrame.frames.some((frame) => frame.frameTreeNodeId === node)) onGone();
  });
  // The frames go with the page.
  contents.on('render-process-gone', watch.stop);
  contents.on('destroyed', watch.stop);
  contents.on('did-frame-navigate', (_event, _url, _status, _text, isMain, process, routing) => {
    if (isMain) return watch.stop();
    const frame = webFrameMain.fromId(process, routing);
    if (frame?.parent !== contents.mainFrame) return;
    const { osProcessId } = frame;
    if (osProcessId <= 0 || osProcessId === contents.getOSProcessId()) return;
    node = frame.frameTreeNodeId;
    watch.follow(osProcessId);
  });
  return {
    end: async () => {
      const id = watch.id();
      watch.stop();
      if (id === undefined || !isAlive(id)) return;
      process.kill(id, 'SIGKILL');
      const until = Date.now() + longestEnd;
      while (isAlive(id) && Date.now() < until) await pause(lookForEnd);
      await pause(lookForEnd);
    },
  };
}
