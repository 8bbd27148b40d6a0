import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

const messages = (count: number): string =>
  plural(count, { one: '# nouveau message', other: '# nouveaux messages' });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Quitter la réunion',
    mute: 'Couper le micro',
    unmute: 'Activer le micro',
    cameraOff: 'Couper la caméra',
    cameraOn: 'Activer la caméra',
    share: 'Partager l’écran…',
    stopSharing: 'Arrêter le partage',
    raiseHand: 'Lever la main',
    lowerHand: 'Baisser la main',
    open: 'Ouvrir la réunion',
    people: (count: number) => plural(count, { one: 'Vous uniquement', other: '# personnes' }),
    unread: messages,
    speaks: (name: string) => `${name} parle`,
    runsFor: (time: string) => `En réunion depuis ${time}`,
  },
  meetingMenu: {
    title: '&Réunion',
    muted: 'Couper le micro',
    cameraOff: 'Couper la caméra',
    hand: 'Lever la main',
    chat: 'Discussion',
    tiles: 'Vue mosaïque',
    participants: 'Participants',
    pictureInPicture: 'Image dans l’image',
    alwaysOnTop: 'Toujours au premier plan',
    invite: 'Copier l’invitation…',
    copyLink: 'Copier le lien web',
  },
  trayState: {
    talking: (name: string) => `Dans « ${name} »`,
    muted: (name: string) => `Dans « ${name} », micro coupé`,
    sharing: (name: string) => `Dans « ${name} », partage en cours`,
    'sharing-muted': (name: string) => `Dans « ${name} », micro coupé, partage en cours`,
  },
  closing: {
    question: (name: string) => `Vous êtes dans « ${name} ».`,
    detail:
      'Si la réunion continue en arrière-plan, les autres entendent et voient toujours ce que vous permettez.',
    leave: 'Quitter la réunion',
    keep: 'Continuer en arrière-plan',
    stay: 'Annuler',
    always: 'Toujours faire ainsi',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} souhaite entrer` : 'Quelqu’un souhaite entrer'),
      message: (name: string) => (name ? `${name} a écrit` : 'Nouveau message'),
      hand: (name: string) => (name ? `${name} a levé la main` : 'Quelqu’un a levé la main'),
    },
    several: {
      knock: (count: number) =>
        plural(count, {
          one: '# personne souhaite entrer',
          other: '# personnes souhaitent entrer',
        }),
      message: messages,
      hand: (count: number) => plural(count, { one: '# main levée', other: '# mains levées' }),
    },
  },
  runningSettings: {
    title: 'Pendant une réunion',
    notifications: 'Notifications',
    notificationsHelp:
      'Quand quelqu’un frappe à la porte, écrit ou lève la main pendant que vous regardez autre chose.',
    compact: 'Petite vue une fois la fenêtre réduite',
    compactHelp:
      'Une petite fenêtre reste au premier plan : qui parle, depuis combien de temps, micro, caméra et sortie.',
    closing: 'À la fermeture de la fenêtre de la réunion',
    closingChoice: {
      ask: 'Demander',
      leave: 'Quitter la réunion',
      keep: 'Continuer en arrière-plan',
    },
    closingHelp: {
      ask: 'Parlour vous demande s’il faut quitter la réunion ou continuer en arrière-plan.',
      leave: 'Vous quittez la réunion, sans question.',
      keep: 'La réunion continue sans fenêtre. L’icône près de l’horloge la fait revenir ; s’il n’y en a pas, la fenêtre est réduite.',
    },
    shortcut: 'Couper le micro depuis n’importe où',
    shortcutHelp:
      'Ce raccourci coupe et active votre micro pendant une réunion, quel que soit le programme au premier plan.',
    noShortcut: 'Aucun raccourci',
    chooseKeys: 'Choisir un raccourci…',
    pressKeys: 'Appuyez sur les touches…',
    removeKeys: 'Supprimer le raccourci',
    recording:
      'Maintenez Ctrl ou Alt – sur un Mac Commande, Contrôle ou Option – et appuyez sur une autre touche. Échap annule.',
    needsModifier: 'Cette touche sert à écrire. Maintenez aussi Ctrl ou Alt.',
    keysSet: (keys: string) => `Le raccourci est maintenant ${keys}.`,
    keysRemoved: 'Plus aucun raccourci ne coupe votre micro depuis n’importe où.',
    shortcutTaken: {
      happened: 'Un autre programme utilise ce raccourci, ou le système se le réserve.',
      todo: 'Choisissez-en un autre.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Maj',
      Super: 'Super',
      Command: 'Commande',
      Space: 'Espace',
      Up: 'Flèche haut',
      Down: 'Flèche bas',
      Left: 'Flèche gauche',
      Right: 'Flèche droite',
      Home: 'Début',
      End: 'Fin',
      PageUp: 'Page précédente',
      PageDown: 'Page suivante',
      Insert: 'Inser',
      Delete: 'Suppr',
    },
    testDevices: 'Tester caméra, micro et haut-parleur…',
    testDevicesHelp:
      'Montre et fait entendre ce que recevrait une réunion, avant que vous n’en rejoigniez une.',
  },
};
