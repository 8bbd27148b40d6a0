import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText = {
  running: {
    leave: 'Leave meeting',
    mute: 'Mute',
    unmute: 'Unmute',
    cameraOff: 'Turn camera off',
    cameraOn: 'Turn camera on',
    share: 'Share screen…',
    stopSharing: 'Stop sharing',
    raiseHand: 'Raise hand',
    lowerHand: 'Lower hand',
    open: 'Open meeting',
    people: (count: number) => plural(count, { one: 'Only you', other: '# people' }),
    unread: (count: number) => plural(count, { one: '1 new message', other: '# new messages' }),
    speaks: (name: string) => `${name} is speaking`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `In the meeting for ${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '&Meeting',
    /** With a tick while it is so. */
    muted: 'Mute microphone',
    cameraOff: 'Camera off',
    hand: 'Raise hand',
    chat: 'Chat',
    tiles: 'Tile view',
    participants: 'Participants',
    pictureInPicture: 'Picture in picture',
    alwaysOnTop: 'Always on top',
    invite: 'Copy invitation…',
    copyLink: 'Copy web link',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `In ${name}`,
    muted: (name: string) => `In ${name}, muted`,
    sharing: (name: string) => `In ${name}, sharing`,
    'sharing-muted': (name: string) => `In ${name}, muted and sharing`,
  },
  closing: {
    question: (name: string) => `You are in ${name}.`,
    detail: 'If you keep it running, others still hear and see what you let them.',
    leave: 'Leave meeting',
    keep: 'Keep it running',
    stay: 'Cancel',
    always: 'Always do this',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} wants to enter` : 'Somebody wants to enter'),
      message: (name: string) => (name ? `${name} wrote` : 'New message'),
      hand: (name: string) => (name ? `${name} raised a hand` : 'Somebody raised a hand'),
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '1 person wants to enter', other: '# people want to enter' }),
      message: (count: number) => plural(count, { one: '1 new message', other: '# new messages' }),
      hand: (count: number) => plural(count, { one: '1 raised hand', other: '# raised hands' }),
    },
  },
  runningSettings: {
    title: 'While you are in a meeting',
    notifications: 'Notifications',
    notificationsHelp:
      'When somebody knocks, writes or raises a hand while you look at something else.',
    compact: 'Small view while minimised',
    compactHelp:
      'A small window stays on top: who speaks, how long it has been, mute, camera and leave.',
    closing: 'Closing the meeting’s window',
    closingChoice: { ask: 'Asks', leave: 'Leaves', keep: 'Keeps it running' },
    closingHelp: {
      ask: 'You are asked whether to leave the meeting or to keep it running.',
      leave: 'You leave the meeting, without a question.',
      keep: 'The meeting goes on without a window. The icon near the clock brings it back; where there is none, the window is minimised.',
    },
    shortcut: 'Mute from anywhere',
    shortcutHelp:
      'These keys mute and unmute you while you are in a meeting, whichever program is in front.',
    noShortcut: 'No keys',
    chooseKeys: 'Choose keys…',
    pressKeys: 'Press the keys…',
    removeKeys: 'Remove keys',
    recording:
      'Hold Ctrl or Alt – on a Mac Command, Control or Option – and press another key. Escape cancels.',
    needsModifier: 'That key alone is needed for writing. Hold another one with it.',
    keysSet: (keys: string) => `The keys are ${keys} now.`,
    keysRemoved: 'No keys mute you from anywhere now.',
    shortcutTaken: {
      happened: 'Another program has these keys, or the system keeps them.',
      todo: 'Choose others.',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Space',
      Up: 'Up arrow',
      Down: 'Down arrow',
      Left: 'Left arrow',
      Right: 'Right arrow',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page up',
      PageDown: 'Page down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'Test camera, microphone and speaker…',
    testDevicesHelp: 'Shows and plays what a meeting would get, before you join one.',
  },
};
