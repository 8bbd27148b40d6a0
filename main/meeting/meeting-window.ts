import { join } from 'node:path';
import { BrowserWindow, type Session, type WebFrameMain } from 'electron/main';
import { decoded } from '../../common/address.ts';
import type { JoinOrder, MeetingMessage } from '../../common/meeting-api.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { MeetingAction } from '../../common/meeting-status.ts';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { watchMeetingFrame } from './frame-watch.ts';
import type { MeetingStage } from './join-meeting.ts';
import type { Log } from '../log.ts';
import { pageAddress } from '../page-policy.ts';
import { type FrameProcess, watchFrameProcess } from '../recovery/frame-process.ts';
import { type Popups, watchPopups } from '../popup-windows.ts';
import type { SettingsStore } from '../settings-store.ts';
import {
  bringToFront,
  holdsPage,
  lockedDown,
  rememberMeetingPlace,
  windowOptions,
} from '../windows.ts';

export interface MeetingWindowParts {
  preloadFolder: string;
  settings: SettingsStore;
  sessionOf(profile: Profile): Session;
  /** The person closes the window while a meeting has it. */
  onClosing(): void;
  /** The process of our own page ended. */
  onCrashed(problem: MeetingProblem): void;
  /** A window for meetings was made: whatever belongs to its life attaches here. */
  onOpened(window: BrowserWindow): void;
  /** The person has the page do something, from outside of it. */
  onAct(action: MeetingAction): void;
  /** The meeting's page opened the sign-in of its server in the browser. */
  onSignIn(): void;
  log: Pick<Log, 'info'>;
}

export interface MeetingWindow extends MeetingStage {
  /** Hands the order out once. */
  takeOrder(): JoinOrder | null;
  /** The window, while there is one. */
  window(): BrowserWindow | undefined;
  /** The frame of the server's page, while there is one. */
  frame(): WebFrameMain | undefined;
  /** Has the page do something, as if the person had clicked there: some of it asks for that. */
  act(action: MeetingAction): void;
  /** Shows the meeting in a small picture above all windows, where its server's page can. */
  showPictureInPicture(): void;
  /** Is this the main frame of the meeting page? */
  owns(frame: WebFrameMain | null): boolean;
}

/** The one window that holds a meeting. */
export function createMeetingWindow(parts: MeetingWindowParts): MeetingWindow {
  let window: BrowserWindow | undefined;
  let order: JoinOrder | null = null;
  let popups: Popups | undefined;
  let frameProcess: FrameProcess | undefined;
  /** Done when no process is on its way out that the next page could be given. */
  let ending = Promise.resolve();
  let meeting = { server: '', room: '' };
  let openFor = '';

  /** Destroyed windows throw at every question. */
  const there = (): BrowserWindow | undefined => (window?.isDestroyed() ? undefined : window);
  const send = (message: MeetingMessage): void =>
    there()?.webContents.send('meeting:onMessage', message);

  const frame = (): WebFrameMain | undefined => there()?.webContents.mainFrame.frames[0];

  const create = (profile: Profile): BrowserWindow => {
    const created = new BrowserWindow({
      ...windowOptions('meeting', parts.settings.get().windows.meeting),
      webPreferences: {
        ...lockedDown,
        preload: join(parts.preloadFolder, 'meeting.cjs'),
        session: parts.sessionOf(profile),
      },
    });
    created.once('ready-to-show', () => created.show());
    created.on('page-title-updated', (event) => event.preventDefault());
    created.on('close', (event) => {
      event.preventDefault();
      parts.onClosing();
    });
    created.webContents.on('render-process-gone', (_event, { reason }) => {
      if (created !== window) return;
      parts.onCrashed({ code: reason === 'oom' ? 'out-of-memory' : 'page-crashed' });
    });
    frameProcess = watchFrameProcess(created.webContents, () =>
      send({ kind: 'trouble', problem: { code: 'page-crashed' } }),
    );
    rememberMeetingPlace(created, parts.settings);
    watchMeetingFrame(created.webContents, () => meeting.server, send);
    popups = watchPopups(created, {
      meeting: () => meeting,
      onSignIn: parts.onSignIn,
      log: parts.log,
    });
    parts.onOpened(created);
    return created;
  };

  return {
    open: (next, profile) => {
      order = next;
      meeting = { server: next.server, room: roomIn(next.path) };
      popups?.close();
      const before = there();
      // A session belongs to its profile, so another profile needs another window.
      const holder = before && openFor === profile.id ? before : create(profile);
      openFor = profile.id;
      window = holder;
      holder.setTitle(text.meeting.title(next.name));
      // A fresh load also for the window that is open: the page starts from nothing.
      void loadOnce(holder, ending);
      // After the new one: the app ends with its last window.
      if (before && before !== holder) before.destroy();
    },
    send,
    hasBegun: () => order === null,
    window: there,
    frame,
    act: (action) => {
      parts.onAct(action);
      const activated = action === 'share' ? withActivation(frame()) : Promise.resolve();
      void activated.then(() => send({ kind: 'do', action }));
    },
    showPictureInPicture: () => void showPictureInPicture(frame()),
    focus: () => {
      const holder = there();
      if (holder) bringToFront(holder);
    },
    close: () => {
      order = null;
      const last = there();
      window = undefined;
      last?.destroy();
    },
    endFrameProcess: () => {
      ending = frameProcess?.end() ?? ending;
    },
    clearCache: async () => {
      const kept = window?.webContents.session;
      await Promise.all([kept?.clearCache(), kept?.clearCodeCaches({})]);
    },
    takeOrder: () => {
      const taken = order;
      order = null;
      return taken;
    },
    owns: (asking) => holdsPage(window, 'meeting', asking),
  };
}

/** Loads the page once no process is on its way out. */
async function loadOnce(window: BrowserWindow, ended: Promise<void>): Promise<void> {
  await ended;
  // A page that is replaced while it loads says so by an error.
  if (!window.isDestroyed()) await window.loadURL(pageAddress('meeting')).catch(() => undefined);
}

/** The last part of the path, as people write it. */
const roomIn = (path: string): string => decoded(path.split('/').at(-1) ?? '') ?? '';

/**
 * Chromium lets a page show its screen only where a person has just done something in it. They did,
 * in a window or menu of ours; the frame learns of it by an empty script.
 */
const withActivation = async (frame: WebFrameMain | undefined): Promise<void> => {
  try {
    await frame?.executeJavaScript('undefined', true);
  } catch {
    // A frame that is gone cannot be asked; what was to be done there ends with it.
  }
};

/** As Jitsi's own client does: its page offers this to a main process (jitsi-meet `pip/subscriber.ts`). */
const showPictureInPicture = async (frame: WebFrameMain | undefined): Promise<void> => {
  const wanted = 'window.JitsiMeetJS?.app?.electron?.requestPictureInPicture?.(), undefined';
  await frame?.executeJavaScript(wanted, true).catch(() => undefined);
};
