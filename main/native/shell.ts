import {
  type App,
  type BrowserWindow,
  globalShortcut,
  powerMonitor,
  powerSaveBlocker,
} from 'electron/main';
import { askToClose } from '../ask.ts';
import type { Log } from '../log.ts';
import type { Act } from '../meeting/act.ts';
import type { MeetingWindow } from '../meeting/meeting-window.ts';
import type { Running } from '../meeting/running.ts';
import type { RunningCalls } from '../running-calls.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createBadge } from './badge.ts';
import { createClosing } from './closing.ts';
import { createCompactWindow } from './compact-window.ts';
import { createKeepAwake } from './keep-awake.ts';
import type { MeetingMenuAct, MeetingMenuState } from './meeting-menu.ts';
import { createMuteShortcut } from './mute-shortcut.ts';
import { createNotifications } from './notifications.ts';
import { createPutAway } from './put-away.ts';
import { showAway } from './show-away.ts';
import { createThumbBar } from './thumb-bar.ts';
import { hasTrayHost } from './tray-host.ts';
import { createMeetingTray } from './tray.ts';

export interface ShellParts {
  app: App;
  platform: NodeJS.Platform;
  preloadFolder: string;
  settings: SettingsStore;
  running: Running;
  stage: Pick<MeetingWindow, 'window' | 'focus'>;
  act: Act;
  calls: RunningCalls;
  home(): void;
  /** Leaves the meeting, joined or not. */
  leave(): void;
  /** Whether guests of the meeting are invited with tickets of ours. */
  canInvite(): boolean;
  invite(): void;
  /** Whether the keys that mute are another program’s is another answer now. */
  onShortcutTaken(): void;
  log: Log;
}

/** What the system shows of a running meeting, and lets a person do with it. */
export interface Shell {
  /** The window for meetings was made. */
  onOpened(window: BrowserWindow): void;
  /** The person closes that window. */
  close(): void;
  /** The language changed. */
  speak(): void;
  isShortcutTaken(): boolean;
  meetingMenu: { state(): MeetingMenuState; act(act: MeetingMenuAct): void };
}

export function createShell(parts: ShellParts): Shell {
  const { app, platform, running, settings, stage, act, log } = parts;
  const choice = () => settings.get().inMeeting;
  const isAway = (): boolean => running.now()?.away !== undefined;
  const isInFront = (): boolean => stage.window()?.isFocused() ?? false;

  const tray = createMeetingTray({
    platform,
    running,
    act: (wanted) => {
      if (wanted === 'home') return parts.home();
      return wanted === 'quit' ? app.quit() : act(wanted);
    },
    log,
  });
  const closing = createClosing({
    running,
    choice: () => choice().closing,
    always: (next) =>
      settings.change((all) => ({ ...all, inMeeting: { ...all.inMeeting, closing: next } })),
    ask: askToClose,
    focus: stage.focus,
    leave: parts.leave,
    keep: createPutAway({
      platform,
      window: stage.window,
      hasTray: tray.isThere,
      hasTrayHost: () => hasTrayHost(platform),
    }),
  });
  const shortcut = createMuteShortcut({
    system: globalShortcut,
    running,
    keys: () => choice().muteShortcut,
    press: () => act('audio'),
    onTaken: parts.onShortcutTaken,
  });
  const awake = createKeepAwake({
    system: powerSaveBlocker,
    isJoined: () => running.now() !== undefined && !isAway(),
  });
  const notifications = createNotifications({
    platform,
    meeting: () => running.now()?.name ?? '',
    isWanted: () => choice().notifications,
    isInFront,
    open: () => act('open'),
  });
  const badge = createBadge({
    app,
    platform,
    window: stage.window,
    unread: () => (isAway() ? 0 : (running.now()?.status.unread ?? 0)),
    isInFront,
  });
  const thumbBar =
    platform === 'win32' && createThumbBar({ window: stage.window, running, act: parts.act });
  const compact = createCompactWindow({
    preloadFolder: parts.preloadFolder,
    isWanted: () =>
      choice().compact && running.now() !== undefined && stage.window()?.isMinimized() === true,
    meeting: stage.window,
    zoom: () => settings.get().appearance.zoom,
    onMade: (window) => parts.calls.add(window, 'compact'),
  });

  let wasAway = false;
  running.onChange(() => {
    if (!running.now()) notifications.clear();
    if (isAway() !== wasAway) {
      wasAway = isAway();
      notifications.away(running.now()?.away);
      if (wasAway) showAway(stage.window());
    }
    tray.update();
    shortcut.update();
    awake.update();
    badge.update();
    compact.update();
    if (thumbBar) thumbBar.update();
  });
  running.onNews((news) => {
    notifications.news(news);
    if (news.what === 'knock') badge.knocked();
  });
  settings.onChange(() => {
    shortcut.update();
    compact.update();
  });
  powerMonitor.on('suspend', awake.suspended);
  powerMonitor.on('resume', awake.resumed);
  // Windows shows notifications of programs it knows by this name.
  if (platform === 'win32') app.setAppUserModelId('app.parlour.Parlour');

  return {
    onOpened: (window) => {
      const seen = (): void => {
        notifications.clear();
        badge.update();
      };
      window.on('focus', seen);
      window.on('minimize', compact.update);
      window.on('restore', compact.update);
      window.on('show', compact.update);
      window.on('hide', compact.update);
    },
    close: () => void closing(),
    speak: () => {
      // What runs says in which language it is to be shown.
      const now = running.now();
      if (now) running.status(now.status);
    },
    isShortcutTaken: shortcut.isTaken,
    meetingMenu: {
      state: () => ({
        status: running.now()?.status,
        isAway: isAway(),
        isOnTop: stage.window()?.isAlwaysOnTop() ?? false,
        makesTickets: parts.canInvite(),
      }),
      act: (wanted) => {
        const window = stage.window();
        if (wanted === 'invite') return parts.invite();
        if (wanted === 'always-on-top') return window?.setAlwaysOnTop(!window.isAlwaysOnTop());
        return act(wanted);
      },
    },
  };
}
