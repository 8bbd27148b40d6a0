import type { RunningAct, RunningMeeting } from '../../common/running-api.ts';
import { text } from '../../common/text/index.ts';
import { needsPage } from './needs-page.ts';

/** Each has its icon. */
export type TrayState = 'talking' | 'muted' | 'sharing';
export type TrayAct = RunningAct | 'home' | 'quit';

export interface TrayItem {
  label: string;
  act: TrayAct;
  isEnabled: boolean;
}

/** What the tray shows of a running meeting. */
export interface TrayModel {
  state: TrayState;
  tip: string;
  groups: readonly (readonly TrayItem[])[];
}

export function trayModel({ name, status, away }: RunningMeeting): TrayModel {
  const { audioMuted, videoMuted, sharing } = status;
  const words = text.running;
  const said = sharing ? (audioMuted ? 'sharing-muted' : 'sharing') : whileTalking(audioMuted);
  const item = (act: TrayAct, label: string): TrayItem => ({
    label,
    act,
    isEnabled: !away || !needsPage(act),
  });
  return {
    state: sharing ? 'sharing' : whileTalking(audioMuted),
    tip: away
      ? text.meetingProblem[away.code].happened(away.about ?? '')
      : text.trayState[said](name),
    groups: [
      [item('open', words.open)],
      [
        item('audio', audioMuted ? words.unmute : words.mute),
        item('video', videoMuted ? words.cameraOn : words.cameraOff),
        ...(sharing ? [item('stop-sharing', words.stopSharing)] : []),
        item('leave', words.leave),
      ],
      [item('home', text.menu.home), item('quit', text.menu.quit)],
    ],
  };
}

const whileTalking = (isMuted: boolean): 'talking' | 'muted' => (isMuted ? 'muted' : 'talking');
