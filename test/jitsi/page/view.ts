import type { Participant } from '../protocol.ts';
import type { FrameApi } from './frame-api.ts';

/** What a person has open in the meeting, and the commands that change it. */
export interface View {
  commands: Record<string, (...args: unknown[]) => void>;
  hearMessage(from: Participant, text: string): void;
}

/** `raise` hears when the hand goes up, in ms since 1970, and 0 when it goes down. */
export function createView(frame: FrameApi, raise: (raised: number) => void): View {
  let isChatOpen = false;
  let isTiled = false;
  let isRaised = false;
  let unread = 0;
  const tellChat = (): void =>
    frame.send('chat-updated', { unreadCount: unread, isOpen: isChatOpen });
  return {
    commands: {
      'toggle-raise-hand': () => {
        isRaised = !isRaised;
        raise(isRaised ? Date.now() : 0);
      },
      'toggle-chat': () => {
        isChatOpen = !isChatOpen;
        unread = 0;
        tellChat();
      },
      'toggle-tile-view': () => {
        isTiled = !isTiled;
        frame.send('tile-view-changed', { enabled: isTiled });
      },
      'toggle-participants-pane': (open) =>
        frame.send('participants-pane-toggled', { open: open === true }),
    },
    hearMessage: ({ id, name }, text) => {
      frame.send('incoming-message', {
        from: id,
        nick: name,
        message: text,
        privateMessage: false,
        stamp: new Date().toISOString(),
      });
      if (isChatOpen) return;
      unread += 1;
      tellChat();
    },
  };
}
