import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Bildschirm teilen',
    audience: (meeting: string) => `Alle in ${meeting} sehen, was Sie auswählen.`,
    kinds: 'Was Sie teilen',
    screens: 'Bildschirme',
    windows: 'Fenster',
    wholeScreen: 'Ganzer Bildschirm',
    screen: (number: number) => `Bildschirm ${number}`,
    lookingForScreens: 'Ihre Bildschirme werden gesucht',
    lookingForWindows: 'Ihre Fenster werden gesucht',
    noScreens: {
      happened: 'Parlour sieht keinen Bildschirm.',
      todo: 'Prüfen Sie, ob ein Bildschirm angeschlossen ist, und teilen Sie dann noch einmal.',
    },
    noWindows: {
      happened: 'Parlour sieht kein Fenster, das sich teilen lässt.',
      todo: 'Öffnen Sie das Fenster, dann erscheint es hier.',
    },
    refused: {
      happened: 'Ihr System lässt Parlour den Bildschirm nicht sehen.',
      todo: 'Erlauben Sie Parlour in den Datenschutz-Einstellungen des Systems die Bildschirmaufnahme und teilen Sie dann noch einmal.',
    },
    sound: 'Auch den Ton teilen',
    share: 'Teilen',
    cancel: 'Abbrechen',
  },
  sharingBar: {
    sharing: (what: string) => `Sie teilen „${what}“`,
    sharingSomething: 'Sie teilen Ihren Bildschirm',
    stop: 'Beenden',
  },
};
