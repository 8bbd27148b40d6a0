/** Choosing what to share, and the bar while it is shared. */
export const shareText = {
  share: {
    title: 'Share your screen',
    audience: (meeting: string) => `Everybody in ${meeting} sees what you choose.`,
    kinds: 'What to share',
    screens: 'Screens',
    windows: 'Windows',
    wholeScreen: 'Whole screen',
    screen: (number: number) => `Screen ${number}`,
    lookingForScreens: 'Looking for your screens',
    lookingForWindows: 'Looking for your windows',
    noScreens: {
      happened: 'Parlour sees no screen.',
      todo: 'Check that a screen is connected, then share again.',
    },
    noWindows: {
      happened: 'Parlour sees no window to share.',
      todo: 'Open the window, and it appears here.',
    },
    refused: {
      happened: 'Your system does not let Parlour see the screen.',
      todo: 'Allow screen recording for Parlour in the system’s privacy settings, then share again.',
    },
    sound: 'Also share sound',
    share: 'Share',
    cancel: 'Cancel',
  },
  sharingBar: {
    sharing: (what: string) => `You are sharing “${what}”`,
    sharingSomething: 'You are sharing your screen',
    stop: 'Stop',
  },
};
