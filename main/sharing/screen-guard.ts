import type { Session, WebContents, WebFrameMain } from 'electron/main';
import type { Log } from '../log.ts';
import type { AskLimit } from './ask-limit.ts';
import { isSameFrame, markOf } from './frame-mark.ts';
import type { ShareAnswer, ShareChoice } from './share-choice.ts';

type GiveStreams = NonNullable<Parameters<Session['setDisplayMediaRequestHandler']>[0]>;

/** Who may see the screen: a session's requests for it, and what they get. */
export interface ScreenGuard {
  /** A page of the session's server asks; nobody can tell yet whether by `getDisplayMedia`. */
  ask(contents: WebContents | null, server: string, answer: (granted: boolean) => void): void;
  /** What `getDisplayMedia` gets: what was chosen this moment, or nothing. */
  give: GiveStreams;
}

export interface ScreenGuardParts {
  /** The meeting's frame, where these contents hold the meeting. */
  frameOf(contents: WebContents): WebFrameMain | undefined;
  /** Lets the person choose. */
  choose(contents: WebContents): Promise<ShareAnswer>;
  limit: Pick<AskLimit, 'mayAsk' | 'refused'>;
  onShared(choice: ShareChoice): void;
  /** A page took the person's yes to see everything. */
  onCaptured(): void;
  log: Pick<Log, 'info' | 'surprise'>;
}

/**
 * One question at a time, one source for every answer. Electron asks the display-media handler
 * inside the call that grants; a request that does not get there is the old `getUserMedia` for
 * desktops, which was given everything: its process ends before a track can reach it.
 */
export function createScreenGuard(parts: ScreenGuardParts): ScreenGuard {
  const { limit, log } = parts;
  let isAsking = false;
  let fresh: { choice: ShareChoice; frame: WebFrameMain } | undefined;
  let given = false;

  const chosenFor = async (
    contents: WebContents | null,
    server: string,
  ): Promise<{ choice: ShareChoice; frame: WebFrameMain } | undefined> => {
    const asker = contents && parts.frameOf(contents);
    if (!asker || isAsking || !limit.mayAsk(server)) return undefined;
    const mark = markOf(asker);
    isAsking = true;
    try {
      const choice = await parts.choose(contents);
      const frame = contents.isDestroyed() ? undefined : parts.frameOf(contents);
      // A question that went with its asker was answered by nobody.
      if (choice === 'gone' || !frame || !isSameFrame(frame, mark)) return undefined;
      if (choice !== 'no') return { choice, frame };
      limit.refused(server);
      return undefined;
    } finally {
      isAsking = false;
    }
  };

  const answerWith = (
    chosen: { choice: ShareChoice; frame: WebFrameMain },
    answer: (granted: boolean) => void,
  ): void => {
    fresh = chosen;
    given = false;
    try {
      answer(true);
    } finally {
      fresh = undefined;
    }
    if (given) return parts.onShared(chosen.choice);
    log.info('a page tried to see the whole screen: its process was ended');
    parts.onCaptured();
  };

  return {
    ask: (contents, server, answer) =>
      void chosenFor(contents, server)
        .catch((error: unknown) => log.surprise('share picker', error))
        .then((chosen) => (chosen ? answerWith(chosen, answer) : answer(false))),
    give: ({ frame, videoRequested, audioRequested }, answer) => {
      const chosen = fresh;
      fresh = undefined;
      const isAsker = chosen && frame && isSameProcess(frame, chosen.frame);
      // Electron throws where a picture is given that nobody wanted.
      if (!isAsker || !videoRequested) return answer(null);
      given = true;
      const { id, name, withSound } = chosen.choice;
      answer({ video: { id, name }, ...(withSound && audioRequested && { audio: 'loopback' }) });
    },
  };
}

/** The server's page may have frames of its own inside the meeting frame. */
const isSameProcess = (one: WebFrameMain, other: WebFrameMain): boolean =>
  one.processId === other.processId;
