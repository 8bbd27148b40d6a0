import type { RunningAct, RunningMeeting } from '../../common/running-api.ts';
import { text } from '../../common/text/index.ts';

/** Each has its icon. */
export type TrayState = 'talking' | 'muted' | 'sharing';
export type TrayAct = RunningAct | 'home' | 'quit';

export interface TrayItem {
  label: string;
  act: TrayAct;
}

/** What the tray shows of a running meeting. */
export interface TrayModel {
  state: TrayState;
  tip: string;
  groups: readonly (readonly TrayItem[])[];
}

export function trayModel({ name, status }: RunningMeeting): TrayModel {
  const { audioMuted, videoMuted, sharing } = status;
  const words = text.running;
  const said = sharing ? (audioMuted ? 'sharing-muted' : 'sharing') : whileTalking(audioMuted);
  return {
    state: sharing ? 'sharing' : whileTalking(audioMuted),
    tip: text.trayState[said](name),
    groups: [
      [{ act: 'open', label: words.open }],
      [
        { act: 'audio', label: audioMuted ? words.unmute : words.mute },
        { act: 'video', label: videoMuted ? words.cameraOn : words.cameraOff },
        ...(sharing ? [{ act: 'stop-sharing' as const, label: words.stopSharing }] : []),
        { act: 'leave', label: words.leave },
      ],
      [
        { act: 'home', label: text.menu.home },
        { act: 'quit', label: text.menu.quit },
      ],
    ],
  };
}

const whileTalking = (isMuted: boolean): 'talking' | 'muted' => (isMuted ? 'muted' : 'talking');
