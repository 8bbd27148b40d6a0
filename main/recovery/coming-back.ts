import type { ComingBack, JoinOrder } from '../../common/meeting-api.ts';

/** How a meeting is entered that its person was in, or whose page has ended. */
export interface Return {
  /** Of what happened without the person; undefined when they asked for another try themselves. */
  why?: ComingBack;
  wasJoined: boolean;
}

/**
 * Nobody is heard or seen who may have left the computer meanwhile. Who was in has passed the
 * server's screen before the meeting.
 */
export function asItComesBack(order: JoinOrder, { why, wasJoined }: Return): JoinOrder {
  return {
    ...order,
    muted: true,
    cameraOff: true,
    ...(wasJoined && { prejoin: 'skipped' }),
    ...(why && { comesBack: why }),
  };
}
