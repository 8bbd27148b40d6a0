import { Menu, type MenuItem, type MenuItemConstructorOptions } from 'electron/main';
import { text } from '../../common/text/index.ts';
import {
  type MeetingMenuAct,
  type MeetingMenuState,
  meetingItems,
  meetingMenu,
} from './meeting-menu.ts';
import type { ZoomChange } from './zoom-step.ts';

/** What the menu does. */
export interface MenuActions {
  home(): void;
  settings(): void;
  /** Versions, licences and credits, in Settings. */
  about(): void;
  /** The dialog for an invitation to the meeting that is running. */
  invite(): void;
  canInvite(): boolean;
  /** The window of the meeting that is running. */
  meeting(): void;
  hasMeeting(): boolean;
  /** The menu of the meeting that is joined. */
  meetingMenu: { state(): MeetingMenuState; act(act: MeetingMenuAct): void };
  /** Of the window that has the focus. */
  zoom(change: ZoomChange): void;
}

/** The menu that is installed. */
export interface InstalledMenu {
  /** Looks again at what can be done. */
  refresh(): void;
}

/** Puts the application menu up, in the language of the app. */
export function installMenu(isMac: boolean, actions: MenuActions): InstalledMenu {
  const { state, act } = actions.meetingMenu;
  const pressed = (wanted: MeetingMenuAct): void => {
    act(wanted);
    // Pressing sets a tick by itself; it is there when the meeting says so.
    refresh();
  };
  const withTicks = { ...actions, meetingMenu: { state, act: pressed } };
  const menu = Menu.buildFromTemplate(menuTemplate(isMac, withTicks));
  Menu.setApplicationMenu(menu);
  const set = (id: string, looks: Partial<Looks>): void => {
    const item = menu.getMenuItemById(id);
    if (item) Object.assign(item, looks);
  };
  const refresh = (): void => {
    set('invite', { enabled: actions.canInvite() });
    set('meeting', { enabled: actions.hasMeeting() });
    for (const { id, ...looks } of meetingItems(state())) set(id, looks);
  };
  return { refresh };
}

type Looks = Pick<MenuItem, 'enabled' | 'visible' | 'checked'>;

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The application menu, as each system has it. Roles do what the system does; their own words are
 * Electron's, in English, so each item has ours. There is no "Reload": reloading a meeting page
 * would lose the meeting without leaving it.
 */
export function menuTemplate(isMac: boolean, actions: MenuActions): Item[] {
  const words = text.menu;
  const settings: Item = {
    id: 'settings',
    label: words.settings,
    accelerator: 'CmdOrCtrl+,',
    click: actions.settings,
  };
  const quit: Item = { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' };
  const file: Item = {
    label: words.file,
    submenu: [
      { id: 'home', label: words.home, accelerator: 'CmdOrCtrl+N', click: actions.home },
      {
        id: 'invite',
        label: words.invite,
        accelerator: 'CmdOrCtrl+I',
        enabled: actions.canInvite(),
        click: actions.invite,
      },
      line,
      ...(isMac ? [] : [settings, line]),
      { role: 'close', label: words.close, accelerator: 'CmdOrCtrl+W' },
      ...(isMac ? [] : [quit]),
    ],
  };
  const help: Item = {
    role: 'help',
    label: words.help,
    submenu: [
      { id: 'licences', label: words.licences, click: actions.about },
      ...(isMac ? [] : [line, { id: 'about', label: words.about, click: actions.about }]),
    ],
  };
  return [
    ...(isMac ? [macApp(settings, quit)] : []),
    file,
    edit(isMac),
    view(isMac, actions),
    meetingMenu(actions.meetingMenu.state(), actions.meetingMenu.act),
    window(isMac, actions),
    help,
  ];
}

function macApp(settings: Item, quit: Item): Item {
  const words = text.menu;
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: words.about },
      line,
      settings,
      line,
      { role: 'services', label: words.services },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      line,
      quit,
    ],
  };
}

function edit(isMac: boolean): Item {
  const words = text.menu;
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      ...(isMac ? [{ role: 'pasteAndMatchStyle', label: words.pastePlain } as const] : []),
      { role: 'delete', label: words.delete },
      line,
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function view(isMac: boolean, { zoom }: MenuActions): Item {
  const words = text.menu;
  const zoomItem = (id: ZoomChange, label: string, key: string, ...more: string[]): Item[] => [
    { id, label, accelerator: key, click: () => zoom(id) },
    ...more.map((accelerator) => ({
      label,
      accelerator,
      visible: false,
      click: () => zoom(id),
    })),
  ];
  return {
    label: words.view,
    submenu: [
      // No roles: those change what Chromium remembers of a page, not the setting. The further
      // keys are those people press: `+` without Shift, and the number pad.
      ...zoomItem('in', words.zoomIn, 'CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'),
      ...zoomItem('out', words.zoomOut, 'CmdOrCtrl+-', 'CmdOrCtrl+numsub'),
      ...zoomItem('actual', words.actualSize, 'CmdOrCtrl+0', 'CmdOrCtrl+num0'),
      line,
      {
        role: 'togglefullscreen',
        label: words.fullScreen,
        accelerator: isMac ? 'Ctrl+Cmd+F' : 'F11',
      },
    ],
  };
}

function window(isMac: boolean, actions: MenuActions): Item {
  const words = text.menu;
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimise, accelerator: 'CmdOrCtrl+M' },
      ...(isMac ? [{ role: 'zoom', label: words.fit } as const] : []),
      line,
      { id: 'show-home', label: words.showHome, click: actions.home },
      {
        id: 'meeting',
        label: words.showMeeting,
        enabled: actions.hasMeeting(),
        click: actions.meeting,
      },
      ...(isMac ? [line, { role: 'front', label: words.allToFront } as const] : []),
    ],
  };
}
