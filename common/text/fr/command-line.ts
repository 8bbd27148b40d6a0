import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Utilisation :',
    synopsis: 'parlour [options] [--] [lien, fichier de lien ou nom de salle]',
    about: 'Rejoint des réunions Jitsi sur le serveur de votre choix.',
    optionsTitle: 'Options :',
    exitCodesTitle: 'Codes de sortie :',
    name: 'NOM',
    options: {
      profile:
        'Rejoint la salle sur l’hébergement de ce nom. Sans réunion, il devient l’hébergement actuel.',
      muted: 'Rejoint avec le micro coupé.',
      hidden:
        'Démarre sans fenêtre, dans la zone de notification ou sinon réduit. Une réunion est affichée malgré tout.',
      'new-meeting': 'Affiche l’accueil avec un nouveau nom de salle dans le champ.',
      settings: 'Ouvre les paramètres.',
      'install-links':
        'Fait ouvrir les liens et les fichiers de lien par Parlour, pour vous seulement, puis se termine.',
      'remove-links': 'Annule cela, puis se termine.',
      help: 'Affiche cette aide, puis se termine.',
      version: 'Indique la version, puis se termine.',
    },
    rest: 'Ce qui suit n’est pas une option.',
    exitCodes: {
      done: 'C’est fait, ou le Parlour déjà lancé le fait.',
      failed: 'Cela n’a pas pu être fait.',
      wrong: 'Les mots n’ont pas été compris.',
    },
    problem: {
      unknown: (option: string) => `Parlour n’a pas d’option ${option}.`,
      meant: (option: string) => `Vouliez-vous dire ${option} ?`,
      help: '« parlour --help » indique ce qui existe.',
      valueMissing: (option: string) => `Un nom doit suivre ${option}.`,
      valueUnwanted: (option: string) => `${option} ne prend pas de valeur.`,
      notAlone: (option: string) => `${option} ne va ni avec une réunion ni avec une autre action.`,
      severalWords: {
        happened: 'Parlour ouvre une réunion à la fois.',
        todo: 'Mettez entre guillemets un nom qui contient des espaces.',
      },
      profileUnknown: {
        happened: (name: string) => `Aucun hébergement ne s’appelle « ${name} ».`,
        todo: (names: string) => `Il y a : ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Plusieurs hébergements s’appellent « ${name} ».`,
        todo: 'Donnez un autre nom à l’un d’eux dans les paramètres.',
      },
    },
    links: {
      installed: 'Les liens et les fichiers de lien s’ouvrent maintenant avec Parlour.',
      removed: 'Les liens et les fichiers de lien ne s’ouvrent plus avec ce Parlour.',
      bySystem:
        'Un paquet a installé Parlour pour tout le monde sur cet ordinateur ; supprimez ce paquet pour changer cela.',
      elsewhere: 'Les liens sont enregistrés pour un Parlour situé ailleurs.',
      notHere: 'Sur ce système, c’est l’installation de Parlour qui s’en charge.',
      failed: 'Le système n’en a pas tenu compte.',
      noScreen: {
        happened: 'Parlour ne peut pas le faire sans bureau graphique.',
        todo: 'Faites-le dans un terminal du bureau où vous utilisez Parlour.',
      },
    },
  },
};
