import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Condividi lo schermo',
    audience: (meeting: string) => `In «${meeting}» tutti vedono ciò che scegli.`,
    kinds: 'Che cosa condividere',
    screens: 'Schermi',
    windows: 'Finestre',
    wholeScreen: 'Tutto lo schermo',
    screen: (number: number) => `Schermo ${number}`,
    lookingForScreens: 'Ricerca dei tuoi schermi',
    lookingForWindows: 'Ricerca delle tue finestre',
    noScreens: {
      happened: 'Parlour non vede nessuno schermo.',
      todo: 'Controlla che sia collegato uno schermo, poi condividi di nuovo.',
    },
    noWindows: {
      happened: 'Parlour non vede nessuna finestra da condividere.',
      todo: 'Apri la finestra e comparirà qui.',
    },
    refused: {
      happened: 'Il sistema non lascia vedere lo schermo a Parlour.',
      todo: 'Consenti a Parlour di registrare lo schermo nelle impostazioni di privacy del sistema, poi condividi di nuovo.',
    },
    sound: 'Condividi anche l’audio',
    share: 'Condividi',
    cancel: 'Annulla',
  },
  sharingBar: {
    sharing: (what: string) => `Stai condividendo «${what}»`,
    sharingSomething: 'Stai condividendo lo schermo',
    stop: 'Interrompi',
  },
};
