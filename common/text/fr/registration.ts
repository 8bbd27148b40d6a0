import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Un paquet a déjà ajouté Parlour pour tout le monde.',
    todo: 'Utilisez ce Parlour, ou retirez d’abord le paquet.',
  },
  'foreign-entry': {
    happened: 'Il existe une entrée de menu nommée parlour.desktop que Parlour n’a pas écrite.',
    todo: 'Déplacez-la hors de .local/share/applications dans votre dossier personnel, puis réessayez.',
  },
  'no-xdg-mime': {
    happened: 'Il manque à ce système xdg-mime, qui sert à choisir les programmes pour les liens.',
    todo: 'Installez le paquet xdg-utils, puis réessayez.',
  },
  'not-written': {
    happened: 'Tout n’a pas pu être écrit dans votre dossier personnel.',
    todo: 'Vérifiez que le disque a de la place et vous laisse écrire, puis réessayez.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'Les fichiers .meeting s’ouvrent avec Parlour.',
      theirs: (program: string) => `Les fichiers .meeting s’ouvrent avec ${program}.`,
      nobody: 'Aucun programme n’ouvre les fichiers .meeting.',
      someone: 'Le système ne dit pas ce qui ouvre les fichiers .meeting.',
      claim: 'Ouvrir les fichiers .meeting avec Parlour',
      decides:
        'Ce sont les paramètres du système qui décident. Cherchez-y « applications par défaut », et choisissez Parlour pour les fichiers .meeting.',
    },
    none: 'Parlour n’est pas encore dans le menu de cet ordinateur. L’ajouter ne change que vos propres paramètres, et peut être annulé.',
    installed: 'Parlour est dans votre menu, et inscrit pour les liens et les fichiers .meeting.',
    system: 'Un paquet a installé Parlour pour tout le monde sur cet ordinateur.',
    elsewhere:
      'Votre menu et vos liens lancent un Parlour situé ailleurs. S’il a été déplacé, ajoutez-le de nouveau.',
    add: 'Ajouter Parlour au menu et aux liens de cet ordinateur',
    addAgain: 'Ajouter de nouveau',
    takeAway: 'Retirer',
    problem,
  },
  menuEntry: {
    comment: 'Des réunions Jitsi sur le serveur de votre choix',
    newMeeting: 'Nouvelle réunion',
    settings: 'Paramètres',
    file: 'Réunion Parlour',
  },
};
