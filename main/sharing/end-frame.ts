import type { WebFrameMain } from 'electron/main';

/** Ends the process of a frame, and with it everything its page was given. */
export function endFrame(frame: WebFrameMain): void {
  try {
    const { osProcessId } = frame;
    // 0 would be every process of our own group.
    if (osProcessId > 0) process.kill(osProcessId, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
