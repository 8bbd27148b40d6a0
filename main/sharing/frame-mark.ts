import type { WebFrameMain } from 'electron/main';

/** Which document a frame holds. The frame itself lives on when it goes to another one. */
export interface FrameMark {
  processId: number;
  routingId: number;
}

export const markOf = ({ processId, routingId }: WebFrameMain): FrameMark => ({
  processId,
  routingId,
});

/** Is the frame where it was when it was marked? */
export const isSameFrame = (frame: WebFrameMain, mark: FrameMark): boolean =>
  frame.processId === mark.processId && frame.routingId === mark.routingId;
