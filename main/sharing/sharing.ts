import {
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
import { watchAsker } from './asker.ts';
import { createScreenGuard, type ScreenGuard } from './screen-guard.ts';
import type { ShareAnswer } from './share-choice.ts';
import { createShareWindow } from './share-window.ts';
import { createSharedScreen } from './shared-screen.ts';
import { createSharingBar } from './sharing-bar.ts';
import { askSystem, systemAsks } from './system-picker.ts';

export interface SharingParts {
  preloadFolder: string;
  stage: Pick<MeetingWindow, 'window' | 'frame' | 'act' | 'send' | 'endFrameProcess'>;
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
  /** The person wants it to end. */
  stop(): void;
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

  /** Of a meeting that is joined: the bar shows for no other. */
  const frameOf = (contents: WebContents) => {
    const now = running.now();
    if (!now || now.away || contents !== stage.window()?.webContents) return undefined;
    return stage.frame();
  };

  const endMeeting = (code: MeetingProblem['code']): void => {
    stage.endFrameProcess();
    shared.forget();
    const about = parts.meeting()?.server;
    stage.send({ kind: 'trouble', problem: { code, ...(about && { about }) } });
  };

  const choose = async (contents: WebContents): Promise<ShareAnswer> => {
    const window = stage.window();
    const meeting = parts.meeting();
    if (!window || !meeting) return 'gone';
    const { signal, end } = watchAsker(window, () => frameOf(contents));
    if (systemAsks(process.platform, process.env)) {
      return askSystem({ getSources, log }, signal).finally(end);
    }
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
    follow: (onGone) => {
      const window = stage.window();
      if (!window) return () => undefined;
      const { signal, end } = watchAsker(window, stage.frame);
      signal.addEventListener('abort', onGone);
      return end;
    },
    switchOff: () => stage.act('share'),
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
      if (!shared.isShown()) limit.wished();
      shared.switched();
    },
    stop: shared.stop,
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
