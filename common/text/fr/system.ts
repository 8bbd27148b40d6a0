import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Fichier',
    edit: 'É&dition',
    view: '&Affichage',
    window: 'Fe&nêtre',
    help: 'A&ide',

    home: 'Rejoindre une réunion…',
    invite: 'Copier l’invitation…',
    settings: 'Paramètres…',
    close: 'Fermer la fenêtre',
    quit: 'Quitter Parlour',

    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pastePlain: 'Coller sans mise en forme',
    delete: 'Supprimer',
    selectAll: 'Tout sélectionner',

    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    actualSize: 'Taille réelle',
    fullScreen: 'Plein écran',

    minimise: 'Réduire',
    fit: 'Réduire/agrandir',
    showHome: 'Accueil',
    showMeeting: 'Réunion en cours',
    allToFront: 'Tout ramener au premier plan',

    about: 'À propos de Parlour',
    licences: 'Licences et crédits',

    services: 'Services',
    hide: 'Masquer Parlour',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
  },
  aboutPanel: {
    credits:
      'Un client de bureau pour les réunions Jitsi : sur le serveur public, sur JaaS ou sur le vôtre.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Vos réunions',
    join: 'Rejoindre une réunion…',
    joinHint: 'Ouvre Parlour là où l’on rejoint les réunions',
    joinNamed: (name: string) => `Rejoindre ${name}`,
  },
  removing: {
    question: (name: string) => `Supprimer « ${name} » ?`,
    detail:
      'Sa clé et tout ce que ses réunions ont stocké sur cet ordinateur disparaissent aussi. Pour JaaS, cet ordinateur compte ensuite comme un nouvel utilisateur mensuel.',
    remove: 'Supprimer',
    keep: 'Garder',
  },
  cannotShutIn: {
    happened: 'Ce système ne permet pas à Parlour d’isoler ses pages.',
    todo: 'Sans espaces de noms utilisateur, l’AppImage fonctionnerait sans bac à sable : Parlour s’arrête donc. Installez plutôt le paquet deb ou rpm, ou faites autoriser les espaces de noms utilisateur non privilégiés.',
  },
  choosing: { key: 'Choisir la clé privée', env: 'Choisir le fichier .env' },
  installed: {
    removeData: 'Supprimer aussi les paramètres et les réunions mémorisées',
  },
};
