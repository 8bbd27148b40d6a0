import { readFileSync } from 'node:fs';
import { type NativeImage, nativeImage } from 'electron/common';
import { Menu, type MenuItemConstructorOptions, Tray } from 'electron/main';
import type { Running } from '../meeting/running.ts';
import type { Log } from '../log.ts';
import { iconFile } from './icon-files.ts';
import { type TrayAct, type TrayModel, trayModel, type TrayState } from './tray-model.ts';

export interface MeetingTrayParts {
  platform: NodeJS.Platform;
  running: Pick<Running, 'now'>;
  act(act: TrayAct): void;
  log: Pick<Log, 'info'>;
}

/** The icon near the clock, there while a meeting runs. */
export interface MeetingTray {
  /** The meeting changed, began or ended, or the language did. */
  update(): void;
  /** An icon was made; whether anybody shows it is another question. */
  isThere(): boolean;
}

export function createMeetingTray({ platform, running, act, log }: MeetingTrayParts): MeetingTray {
  let tray: Tray | undefined;
  let shown = '';
  let hasFailed = false;

  const show = (model: TrayModel): void => {
    const icon = trayIcon(model.state, platform);
    if (!tray) {
      tray = new Tray(icon);
      // Elsewhere a click opens the menu.
      if (platform !== 'darwin') tray.on('click', () => act('open'));
    } else {
      tray.setImage(icon);
    }
    tray.setToolTip(model.tip);
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(model, act)));
  };
  return {
    update: () => {
      const now = running.now();
      const model = now && trayModel(now);
      const next = model ? JSON.stringify(model) : '';
      if (next === shown) return;
      shown = next;
      if (!model) {
        tray?.destroy();
        tray = undefined;
        return;
      }
      try {
        show(model);
      } catch (error) {
        // Said once: without the icon everything else works.
        if (!hasFailed) log.info(`no icon in the tray: ${String(error)}`);
        hasFailed = true;
      }
    },
    isThere: () => tray !== undefined,
  };
}

/** The state comes first, as a line that does nothing. */
export function trayMenu(
  { tip, groups }: TrayModel,
  act: (act: TrayAct) => void,
): MenuItemConstructorOptions[] {
  return [
    // One `&` would be taken for the mark of a letter.
    { label: tip.replaceAll('&', '&&'), enabled: false },
    ...groups.flatMap((group): MenuItemConstructorOptions[] => [
      { type: 'separator' },
      ...group.map((one) => ({
        id: one.act,
        label: one.label,
        enabled: one.isEnabled,
        click: () => act(one.act),
      })),
    ]),
  ];
}

export function trayIcon(state: TrayState, platform: NodeJS.Platform): NativeImage {
  const name =
    platform === 'darwin'
      ? `${state}Template.png`
      : platform === 'linux'
        ? `${state}-panel.png`
        : `${state}.png`;
  const file = iconFile('tray', name);
  if (file === undefined) throw new Error('the icons are not drawn');
  // Panels of Linux scale one picture; the others choose by the name among several.
  return platform === 'linux'
    ? nativeImage.createFromBuffer(readFileSync(file))
    : nativeImage.createFromPath(file);
}
