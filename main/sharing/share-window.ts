import { join } from 'node:path';
import { BrowserWindow } from 'electron/main';
import * as v from 'valibot';
import type { ShareApi, ShareQuestion } from '../../common/share-api.ts';
import { answerCalls, type Handler, handler } from '../ipc.ts';
import type { Log } from '../log.ts';
import { pageAddress } from '../page-policy.ts';
import { holdsPage, lockedDown, windowOptions } from '../windows.ts';
import type { ShareAnswer, ShareChoice } from './share-choice.ts';
import { createSourceFinder, type SourceFinder, type SourceFinderParts } from './share-sources.ts';

const nothing = v.strictTuple([]);
const id = v.pipe(v.string(), v.maxLength(200));

export interface ShareWindowParts {
  preloadFolder: string;
  getSources: SourceFinderParts['getSources'];
  /** Windows of ours that nobody can share. */
  hidden(): readonly BrowserWindow[];
  log: Log;
}

/** The share picker. */
export interface ShareWindow {
  /** `isOver` says that nobody waits any more. */
  ask(question: ShareQuestion, parent: BrowserWindow, isOver: AbortSignal): Promise<ShareAnswer>;
}

/** Lets the person choose what to share, in a window over the meeting's. */
export function createShareWindow(parts: ShareWindowParts): ShareWindow {
  const { preloadFolder, log } = parts;
  let open: { window: BrowserWindow; question: ShareQuestion; finder: SourceFinder } | undefined;
  let chosen: ShareChoice | undefined;

  const finderFor = (window: BrowserWindow): SourceFinder =>
    createSourceFinder({
      getSources: parts.getSources,
      hidden: () => [window, ...parts.hidden()].map((one) => one.getMediaSourceId()),
      isSeen: () => !window.isDestroyed() && !window.isMinimized(),
      tell: (found) => window.webContents.send('share:onSources', found),
      log,
    });

  const handlers: Record<Exclude<keyof ShareApi, 'onSources'>, Handler> = {
    question: handler(nothing, () => open?.question ?? null),
    look: handler(v.strictTuple([v.picklist(['screen', 'window'])]), (kind) => {
      if (open?.question.canSee) open.finder.look(kind);
    }),
    choose: handler(v.strictTuple([id, v.boolean()]), (wanted, withSound) => {
      const source = open?.finder.find(wanted);
      if (!open || !source) return;
      const { name, displayId } = source;
      chosen = {
        id: source.id,
        name,
        withSound: withSound && open.question.canSound,
        ...(displayId && { displayId }),
      };
      open.window.destroy();
    }),
    cancel: handler(nothing, () => open?.window.destroy()),
  };
  answerCalls('share', handlers, (frame) => holdsPage(open?.window, 'share-picker', frame), log);

  return {
    ask: (question, parent, isOver) =>
      new Promise((resolve) => {
        if (isOver.aborted) return resolve('gone');
        const window = new BrowserWindow({
          ...windowOptions('share-picker'),
          parent,
          minimizable: false,
          maximizable: false,
          fullscreenable: false,
          webPreferences: { ...lockedDown, preload: join(preloadFolder, 'share.cjs') },
        });
        const finder = finderFor(window);
        open = { window, question, finder };
        chosen = undefined;
        const end = (): void => window.destroy();
        isOver.addEventListener('abort', end, { once: true });
        window.once('ready-to-show', () => window.show());
        window.once('closed', () => {
          isOver.removeEventListener('abort', end);
          finder.stop();
          open = undefined;
          const answer = isOver.aborted ? 'gone' : (chosen ?? 'no');
          chosen = undefined;
          resolve(answer);
        });
        void window.loadURL(pageAddress('share-picker'));
      }),
  };
}
