import { type App, Menu, Tray } from 'electron/main';
import { text } from '../../common/text/index.ts';
import type { Log } from '../log.ts';
import { hasTrayHost } from './tray-host.ts';
import { trayIcon } from './tray.ts';

export interface HiddenStartParts {
  app: App;
  platform: NodeJS.Platform;
  showHome(): void;
  /** Shows Home as a mere button in the taskbar. */
  minimiseHome(): void;
  log: Pick<Log, 'info'>;
}

/**
 * Parlour without a window, for a start with the computer: an icon in the tray until the first window
 * is there. Where nobody shows such icons Home is minimised. A Mac has its dock.
 */
export async function startHidden(parts: HiddenStartParts): Promise<void> {
  const { app, platform, log } = parts;
  if (platform === 'darwin') return;
  let isWanted = true;
  let tray: Tray | undefined;
  app.once('browser-window-created', () => {
    isWanted = false;
    tray?.destroy();
  });
  const isShown = await hasTrayHost(platform);
  // A second start may have been quicker.
  if (!isWanted) return;
  try {
    if (isShown) tray = createTray(parts);
  } catch (error) {
    log.info(`no icon in the tray: ${String(error)}`);
  }
  if (!tray) parts.minimiseHome();
  log.info(tray ? 'started in the tray' : 'started minimised');
}

function createTray({ app, platform, showHome }: HiddenStartParts): Tray {
  const tray = new Tray(trayIcon('talking', platform));
  tray.setToolTip('Parlour');
  tray.on('click', showHome);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { id: 'home', label: text.menu.home, click: showHome },
      { id: 'quit', label: text.menu.quit, click: () => app.quit() },
    ]),
  );
  return tray;
}
