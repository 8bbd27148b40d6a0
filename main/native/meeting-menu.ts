import type { MenuItemConstructorOptions } from 'electron/main';
import type { MeetingStatus } from '../../common/meeting-status.ts';
import type { RunningAct } from '../../common/running-api.ts';
import { text } from '../../common/text/index.ts';
import { needsPage } from './needs-page.ts';

/** What the menu “Meeting” shows; no status while no meeting is joined. */
export interface MeetingMenuState {
  status: MeetingStatus | undefined;
  /** It stands behind a panel: its page can do nothing. */
  isAway: boolean;
  isOnTop: boolean;
  /** The meeting’s tickets are made here: guests are invited with one. */
  makesTickets: boolean;
}

export type MeetingMenuAct = RunningAct | 'always-on-top' | 'invite';

interface Row {
  act: MeetingMenuAct;
  label(): string;
  /**
   * Electron calls this on Windows and Linux too while a letter is pressed in the meeting. Jitsi
   * hears its own letters – A C D F M P R S T V W – with Ctrl held as without, so none is used here.
   */
  keys?: string;
  isOn?: (state: MeetingMenuState) => boolean | undefined;
  isShown?: (state: MeetingMenuState) => boolean;
}

const groups: readonly (readonly Row[])[] = [
  [
    {
      act: 'audio',
      label: () => text.meetingMenu.muted,
      keys: 'CmdOrCtrl+Shift+X',
      isOn: ({ status }) => status?.audioMuted,
    },
    {
      act: 'video',
      label: () => text.meetingMenu.cameraOff,
      keys: 'CmdOrCtrl+Shift+O',
      isOn: ({ status }) => status?.videoMuted,
    },
    {
      act: 'share',
      label: () => text.running.share,
      keys: 'CmdOrCtrl+Shift+E',
      isShown: ({ status }) => !status?.sharing,
    },
    {
      act: 'stop-sharing',
      label: () => text.running.stopSharing,
      isShown: ({ status }) => status?.sharing === true,
    },
    {
      act: 'hand',
      label: () => text.meetingMenu.hand,
      keys: 'CmdOrCtrl+Shift+K',
      isOn: ({ status }) => status?.handRaised,
    },
  ],
  [
    { act: 'chat', label: () => text.meetingMenu.chat, isOn: ({ status }) => status?.chatOpen },
    {
      act: 'participants',
      label: () => text.meetingMenu.participants,
      isOn: ({ status }) => status?.participantsOpen,
    },
    { act: 'tiles', label: () => text.meetingMenu.tiles, isOn: ({ status }) => status?.tiles },
    { act: 'picture-in-picture', label: () => text.meetingMenu.pictureInPicture },
    {
      act: 'always-on-top',
      label: () => text.meetingMenu.alwaysOnTop,
      isOn: ({ isOnTop }) => isOnTop,
    },
  ],
  [
    {
      act: 'invite',
      label: () => text.meetingMenu.copyLink,
      isShown: ({ makesTickets }) => !makesTickets,
    },
    // The dialog has more to ask; its item in File has the keys.
    {
      act: 'invite',
      label: () => text.meetingMenu.invite,
      isShown: ({ makesTickets }) => makesTickets,
    },
  ],
  [{ act: 'leave', label: () => text.running.leave, keys: 'CmdOrCtrl+Shift+H' }],
];

const rows = groups.flat();
const idOf = (row: Row): string => `meeting-${rows.indexOf(row)}-${row.act}`;

const looks = (row: Row, state: MeetingMenuState) => ({
  enabled: state.status !== undefined && !(state.isAway && needsPage(row.act)),
  visible: row.isShown?.(state) ?? true,
  checked: row.isOn?.(state) ?? false,
});

/** The menu “Meeting”. Words of items cannot change, so what has two states has a tick, or two items. */
export function meetingMenu(
  state: MeetingMenuState,
  act: (act: MeetingMenuAct) => void,
): MenuItemConstructorOptions {
  const item = (row: Row): MenuItemConstructorOptions => ({
    id: idOf(row),
    label: row.label(),
    ...(row.keys !== undefined && { accelerator: row.keys }),
    type: row.isOn ? 'checkbox' : 'normal',
    ...looks(row, state),
    click: () => act(row.act),
  });
  return {
    id: 'meeting-menu',
    label: text.meetingMenu.title,
    submenu: groups.flatMap((group, index) => [
      ...(index > 0 ? [{ type: 'separator' as const }] : []),
      ...group.map(item),
    ]),
  };
}

/** Every item with what it looks like now, by its id. */
export const meetingItems = (state: MeetingMenuState) =>
  rows.map((row) => ({ id: idOf(row), ...looks(row, state) }));
