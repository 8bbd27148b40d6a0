import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Je scherm delen',
    audience: (meeting: string) => `Iedereen in ${meeting} ziet wat je kiest.`,
    kinds: 'Wat je deelt',
    screens: 'Schermen',
    windows: 'Vensters',
    wholeScreen: 'Hele scherm',
    screen: (number: number) => `Scherm ${number}`,
    lookingForScreens: 'Je schermen worden gezocht',
    lookingForWindows: 'Je vensters worden gezocht',
    noScreens: {
      happened: 'Parlour ziet geen scherm.',
      todo: 'Controleer of er een scherm is aangesloten en deel daarna opnieuw.',
    },
    noWindows: {
      happened: 'Parlour ziet geen venster om te delen.',
      todo: 'Open het venster, dan verschijnt het hier.',
    },
    refused: {
      happened: 'Je systeem geeft Parlour geen toegang tot het scherm.',
      todo: 'Sta schermopname voor Parlour toe in de privacyinstellingen van het systeem en deel daarna opnieuw.',
    },
    sound: 'Ook geluid delen',
    share: 'Delen',
    cancel: 'Annuleren',
  },
  sharingBar: {
    sharing: (what: string) => `Je deelt “${what}”`,
    sharingSomething: 'Je deelt je scherm',
    stop: 'Stoppen',
  },
};
