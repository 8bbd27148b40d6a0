import { Menu, type MenuItemConstructorOptions } from 'electron/main';
import { text } from '../common/text/index.ts';

/** What the menu opens. */
export interface MenuActions {
  home(): void;
  settings(): void;
  /** The dialog for an invitation to the meeting that is running. */
  invite(): void;
}

/**
 * The application menu. It has no "Reload": reloading a meeting page would lose the meeting
 * without leaving it.
 */
export function installMenu(isMac: boolean, open: MenuActions): void {
  const words = text.menu;
  const settings: MenuItemConstructorOptions = {
    label: words.settings,
    accelerator: 'CmdOrCtrl+,',
    click: open.settings,
  };
  const macApp: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      settings,
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      { label: words.home, accelerator: 'CmdOrCtrl+N', click: open.home },
      { label: words.invite, accelerator: 'CmdOrCtrl+I', click: open.invite },
      ...(isMac ? [] : [settings]),
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words.view,
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [macApp] : []),
    file,
    { role: 'editMenu' },
    view,
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
