import type { Closing } from '../protocol.ts';
import type { FrameApi } from './frame-api.ts';

/** Leaves the page after a meeting, in the order of jitsi-meet's `conference.js`. */
export function closeDown(closing: Closing, roomName: string, frame: FrameApi): void {
  frame.send('video-conference-left', { roomName });
  // The promotional page would say it itself, after it is visible.
  if (closing !== 'promotional-page') frame.send('video-ready-to-close');
  goAway(closing);
}

/**
 * A person who closes the question for a password, or stops knocking (`room-lock/actions.ts`,
 * `lobby/actions.web.ts`): they never were in.
 */
export function giveUp(closing: Closing, frame: FrameApi): void {
  frame.send('video-ready-to-close');
  goAway(closing);
}

function goAway(closing: Closing): void {
  switch (closing) {
    case 'promotional-page':
      return location.assign('/static/close3.html');
    case 'close-page':
      return location.assign('/static/close.html');
    case 'blank':
      return location.assign('about:blank');
    case 'welcome-page':
      // The time a toast "Thank you for using Jitsi Meet!" is up.
      return void setTimeout(() => location.assign('/'), 3_000);
  }
}
