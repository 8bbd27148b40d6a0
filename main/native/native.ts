import { type App, Menu } from 'electron/main';
import type { AppState } from '../../common/ipc.ts';
import { aboutPanel } from './about-panel.ts';
import { appIcon } from './app-icon.ts';
import { dockMenu, type DockActions } from './dock-menu.ts';
import { showJumpList } from './jump-list.ts';
import type { MeetingHistory } from '../history/meeting-history.ts';
import type { Running } from '../meeting/running.ts';
import { installMenu, type MenuActions } from './menu.ts';
import { createRecent, type RecentMeeting } from './recent.ts';
import type { SettingsStore } from '../settings-store.ts';

/** How long changes of “Your meetings” are gathered, in ms: nobody looks there meanwhile. */
const gathering = 1_000;

export interface NativeParts {
  app: App;
  platform: NodeJS.Platform;
  /** The program itself. */
  program: string;
  settings: Pick<SettingsStore, 'get' | 'onChange'>;
  history: Pick<MeetingHistory, 'rows' | 'onChange'>;
  versions: AppState['versions'];
  running: Pick<Running, 'onChange'>;
  menu: MenuActions;
  dock: DockActions;
}

/** What the system shows of Parlour outside its windows: menu, About panel, dock or jump list. */
export interface Native {
  /** Says all of it, in the language of the moment. */
  speak(): void;
}

export function createNative(parts: NativeParts): Native {
  const { app, platform, settings, history, versions } = parts;
  const isMac = platform === 'darwin';
  let refresh = (): void => undefined;
  // What can be done changes with the window that is looked at: a meeting opens one, and ends in Home.
  app.on('browser-window-focus', () => refresh());
  parts.running.onChange(() => refresh());

  const show = showRecent(parts);
  const recent =
    show &&
    createRecent({
      meetings: history.rows,
      isKept: () => settings.get().privacy.history,
      show,
      later: (run) => void setTimeout(run, gathering),
    });
  if (recent) {
    history.onChange(recent.changed);
    settings.onChange(recent.changed);
  }

  return {
    speak: () => {
      refresh = installMenu(isMac, parts.menu).refresh;
      app.setAboutPanelOptions(aboutPanel(versions, appIcon()));
      recent?.spoken();
    },
  };
}

/** How this system shows a few of “Your meetings”. Linux has no place for them at run time. */
function showRecent({
  app,
  platform,
  program,
  dock: actions,
}: NativeParts): ((meetings: readonly RecentMeeting[]) => void) | undefined {
  const { dock } = app;
  if (dock) return (meetings) => dock.setMenu(Menu.buildFromTemplate(dockMenu(meetings, actions)));
  // From source the program is Electron, which would not find the app.
  if (platform === 'win32' && app.isPackaged) {
    return (meetings) => showJumpList(app, program, meetings);
  }
  return undefined;
}
