import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Partager votre écran',
    audience: (meeting: string) =>
      `Toutes les personnes présentes dans « ${meeting} » voient ce que vous choisissez.`,
    kinds: 'Que partager',
    screens: 'Écrans',
    windows: 'Fenêtres',
    wholeScreen: 'Écran entier',
    screen: (number: number) => `Écran ${number}`,
    lookingForScreens: 'Recherche de vos écrans',
    lookingForWindows: 'Recherche de vos fenêtres',
    noScreens: {
      happened: 'Parlour ne voit aucun écran.',
      todo: 'Vérifiez qu’un écran est connecté, puis partagez de nouveau.',
    },
    noWindows: {
      happened: 'Parlour ne voit aucune fenêtre à partager.',
      todo: 'Ouvrez la fenêtre : elle apparaîtra ici.',
    },
    refused: {
      happened: 'Votre système ne laisse pas Parlour voir l’écran.',
      todo: 'Autorisez l’enregistrement de l’écran pour Parlour dans les réglages de confidentialité du système, puis partagez de nouveau.',
    },
    sound: 'Partager aussi le son',
    share: 'Partager',
    cancel: 'Annuler',
  },
  sharingBar: {
    sharing: (what: string) => `Vous partagez « ${what} »`,
    sharingSomething: 'Vous partagez votre écran',
    stop: 'Arrêter',
  },
};
