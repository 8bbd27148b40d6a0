import {
  type BrowserWindow,
  desktopCapturer,
  type Rectangle,
  screen,
  systemPreferences,
  type WebContents,
} from 'electron/main';
import type { Speech } from '../../common/languages.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { MeetingAction } from '../../common/meeting-status.ts';
import type { Log } from '../log.ts';
import type { MeetingWindow } from '../meeting/meeting-window.ts';
import type { Running } from '../meeting/running.ts';
import type { RunningCalls } from '../running-calls.ts';
import { createAskLimit } from './ask-limit.ts';
import { endFrame } from './end-frame.ts';
import { isSameFrame, markOf } from './frame-mark.ts';
import { createScreenGuard, type ScreenGuard } from './screen-guard.ts';
import type { ShareChoice } from './share-choice.ts';
import { createShareWindow } from './share-window.ts';
import { createSharedScreen } from './shared-screen.ts';
import { createSharingBar } from './sharing-bar.ts';
import { askSystem, systemAsks } from './system-picker.ts';

/** How often an open picker looks whether its asker is still there, in ms. */
const lookAfterAsker = 500;

export interface SharingParts {
  preloadFolder: string;
  stage: Pick<MeetingWindow, 'window' | 'frame' | 'send'>;
  running: Running;
  /** The meeting that has the window, as the person wrote it, and its server. */
  meeting(): { name: string; server: string } | undefined;
  /** The bar asks and hears there. */
  calls: RunningCalls;
  speech(): Speech;
  zoom(): number;
  log: Log;
}

/** Sharing a screen: the question, what protects it, and the bar while it lasts. */
export interface Sharing {
  /** For the sessions of meetings. */
  guard: ScreenGuard;
  /** The person has the page do something, from outside of it. */
  onAct(action: MeetingAction): void;
}

export function createSharing(parts: SharingParts): Sharing {
  const { preloadFolder, stage, running, log } = parts;
  const limit = createAskLimit(Date.now);
  const getSources = desktopCapturer.getSources.bind(desktopCapturer);
  const picker = createShareWindow({
    preloadFolder,
    getSources,
    hidden: () => [bar.window()].filter((one) => one !== undefined),
    log,
  });

  const frameOf = (contents: WebContents) =>
    contents === stage.window()?.webContents ? stage.frame() : undefined;

  const endMeeting = (code: MeetingProblem['code']): void => {
    const frame = stage.frame();
    if (frame) endFrame(frame);
    shared.forget();
    const about = parts.meeting()?.server;
    stage.send({ kind: 'trouble', problem: { code, ...(about && { about }) } });
  };

  const choose = async (contents: WebContents): Promise<ShareChoice | undefined> => {
    if (systemAsks(process.platform, process.env)) return askSystem(getSources);
    const window = stage.window();
    const meeting = parts.meeting();
    if (!window || !meeting) return undefined;
    const { signal, end } = watchAsker(window, () => frameOf(contents));
    const question = {
      name: meeting.name,
      canSee: canSee(),
      canSound: process.platform === 'win32',
      speech: parts.speech(),
    };
    return picker.ask(question, window, signal).finally(end);
  };

  const shared = createSharedScreen({
    running,
    onUnchosen: () => {
      log.info('a page shares a screen that nobody chose: its process was ended');
      endMeeting('captured-screen');
    },
    onStuck: () => endMeeting('stopped-answering'),
    now: Date.now,
  });

  const guard = createScreenGuard({
    frameOf,
    choose,
    limit,
    onShared: shared.granted,
    onCaptured: () => endMeeting('captured-screen'),
    log,
  });

  const bar = createSharingBar({
    preloadFolder,
    running,
    calls: parts.calls,
    room: () => roomOn(shared.displayId()),
    zoom: parts.zoom,
  });

  return {
    guard,
    onAct: (action) => {
      if (action !== 'share') return;
      limit.wished();
      shared.switched();
    },
  };
}

/** As `did-frame-navigate` tells it. */
type NavigatedTo = [
  event: unknown,
  url: string,
  status: number,
  text: string,
  isMainFrame: boolean,
  processId: number,
  routingId: number,
];

/** Tells when nobody waits for the answer any more: the meeting's page went on, or is gone. */
function watchAsker(
  window: BrowserWindow,
  frame: () => ReturnType<MeetingWindow['frame']>,
): { signal: AbortSignal; end(): void } {
  const over = new AbortController();
  const { webContents } = window;
  const asker = frame();
  const mark = asker && markOf(asker);
  const abort = (): void => over.abort();
  const navigated = (...told: NavigatedTo): void => {
    const [, , , , isMainFrame, processId, routingId] = told;
    if (isMainFrame || (mark?.processId === processId && mark.routingId === routingId)) abort();
  };
  const look = setInterval(() => {
    const now = frame();
    if (!now || !mark || !isSameFrame(now, mark)) abort();
  }, lookAfterAsker);
  window.once('closed', abort);
  webContents.on('did-frame-navigate', navigated);
  return {
    signal: over.signal,
    end: () => {
      clearInterval(look);
      if (window.isDestroyed()) return;
      window.off('closed', abort);
      webContents.off('did-frame-navigate', navigated);
    },
  };
}

/** macOS asks the person once, at the first look, and then keeps to the answer. */
const canSee = (): boolean =>
  process.platform !== 'darwin' ||
  !['denied', 'restricted'].includes(systemPreferences.getMediaAccessStatus('screen'));

/** The room of a display, or of the one that counts first. */
function roomOn(displayId: string | undefined): Rectangle {
  const display = screen.getAllDisplays().find(({ id }) => String(id) === displayId);
  return (display ?? screen.getPrimaryDisplay()).workArea;
}
