import { nativeImage } from 'electron/common';
import type { BrowserWindow } from 'electron/main';
import type { MeetingStatus } from '../../common/meeting-status.ts';
import type { RunningAct } from '../../common/running-api.ts';
import { text } from '../../common/text/index.ts';
import type { Act } from '../meeting/act.ts';
import type { Running } from '../meeting/running.ts';
import { iconFile } from './icon-files.ts';
import { needsPage } from './needs-page.ts';

export interface ThumbBarParts {
  window(): Pick<BrowserWindow, 'setThumbarButtons'> | undefined;
  running: Pick<Running, 'now'>;
  act: Act;
}

interface ThumbButton {
  act: RunningAct;
  tip: string;
  /** A picture of ours, `resources/thumb/`. */
  icon: 'mic' | 'mic-off' | 'camera' | 'camera-off' | 'leave';
  isEnabled: boolean;
}

/** What Windows offers below the preview of the meeting’s window in its taskbar. */
export function thumbButtons(
  { audioMuted, videoMuted }: Pick<MeetingStatus, 'audioMuted' | 'videoMuted'>,
  isAway: boolean,
): readonly ThumbButton[] {
  const words = text.running;
  const buttons: readonly Omit<ThumbButton, 'isEnabled'>[] = [
    {
      act: 'audio',
      tip: audioMuted ? words.unmute : words.mute,
      icon: audioMuted ? 'mic-off' : 'mic',
    },
    {
      act: 'video',
      tip: videoMuted ? words.cameraOn : words.cameraOff,
      icon: videoMuted ? 'camera-off' : 'camera',
    },
    { act: 'leave', tip: words.leave, icon: 'leave' },
  ];
  return buttons.map((one) => ({ ...one, isEnabled: !isAway || !needsPage(one.act) }));
}

export function createThumbBar({ window, running, act }: ThumbBarParts): { update(): void } {
  let shown = '';
  let shownIn: ReturnType<typeof window>;
  return {
    update: () => {
      const meeting = window();
      const now = running.now();
      const buttons = now ? thumbButtons(now.status, now.away !== undefined) : [];
      const next = JSON.stringify(buttons);
      if (next === shown && meeting === shownIn) return;
      shown = next;
      shownIn = meeting;
      meeting?.setThumbarButtons(
        buttons.flatMap((one) => {
          const file = iconFile('thumb', `${one.icon}.png`);
          if (file === undefined) return [];
          const icon = nativeImage.createFromPath(file);
          const flags = one.isEnabled ? [] : ['disabled'];
          return [{ icon, tooltip: one.tip, flags, click: () => act(one.act) }];
        }),
      );
    },
  };
}
