import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `« ${about} » dépasse 64 kilo-octets.`,
    todo: 'Choisissez une image plus petite : 400 pixels sur 200 suffisent largement pour un logo.',
  },
  'not-a-picture': {
    happened: (about) => `« ${about} » n’est pas une image que Parlour sait afficher.`,
    todo: 'Choisissez un fichier PNG, JPEG, WebP ou SVG.',
  },
  unreadable: {
    happened: (about) => `« ${about} » ne peut pas être lu.`,
    todo: 'Vérifiez que le fichier est toujours là et que vous avez le droit de le lire.',
  },
};

const outcome: (typeof source)['meetingSettings']['outcome'] = {
  removed: 'retiré',
  replaced: 'le vôtre à la place',
  hidden: 'jamais affiché',
  server: 'au choix du serveur',
  kept: 'conservé',
  absent: 'absent',
};

const element: (typeof source)['meetingSettings']['element'] = {
  logo: {
    name: 'Logo dans le coin',
    why: 'Parlour met votre logo à sa place, ou rien. Un serveur qui a son propre habillage l’affiche quand même, et aucun client n’y peut rien.',
  },
  background: {
    name: 'Couleur de fond',
    why: 'Votre couleur est utilisée. Un serveur qui a son propre habillage affiche plutôt sa couleur ou son image.',
  },
  'product-name': {
    name: 'Nom de la page du serveur',
    why: 'La page garde le nom que lui a donné la personne qui gère le serveur, mais la fenêtre ne porte que le titre de Parlour. Quelques phrases de la réunion peuvent citer ce nom.',
  },
  advertising: {
    name: 'Publicité et mention « powered by »',
    why: 'Elles sont désactivées pour toutes les réunions.',
  },
  invitations: {
    name: 'Fenêtre d’invitation du serveur',
    why: 'Parlour copie lui-même liens et invitations : la fenêtre qui porte le nom du serveur n’est pas nécessaire.',
  },
  'help-and-download': {
    name: 'Aide, téléchargement, intégration et avis',
    why: 'Leurs boutons sont retirés de la barre d’outils.',
  },
  'open-in-app': {
    name: 'Page « Ouvrir dans l’application »',
    why: 'Vous êtes déjà dans une application.',
  },
  'closing-page': {
    name: 'Page après la réunion',
    why: 'Aucun client ne peut la désactiver. Parlour raccroche lui-même et ferme la réunion avant que la page ne puisse s’afficher.',
  },
  'before-meeting': {
    name: 'Fond de l’écran avant la réunion',
    why: 'Il appartient au serveur. « Jamais » sous « Écran avant la réunion » supprime cet écran là où le serveur le permet.',
  },
  'legal-links': {
    name: 'Liens vers conditions, confidentialité et assistance',
    why: 'La personne qui exploite le serveur doit être joignable : aucun client ne doit les changer.',
  },
  wording: {
    name: 'Phrases de la réunion',
    why: 'Elles viennent du serveur, dans votre langue s’il la connaît.',
  },
  plan: {
    name: 'Messages sur le forfait',
    why: 'JaaS prévient quand le forfait de votre compte ne comprend pas quelque chose.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Au début d’une réunion',
    muted: 'Micro coupé',
    mutedHelp: 'Votre micro est coupé jusqu’à ce que vous l’activiez.',
    cameraOff: 'Caméra coupée',
    cameraOffHelp: 'Votre caméra est coupée jusqu’à ce que vous l’activiez.',
    prejoin: 'Écran avant la réunion',
    prejoinChoice: { 'as-server': 'Selon le serveur', always: 'Toujours', never: 'Jamais' },
    prejoinHelp: {
      'as-server':
        'Chaque serveur décide si vous vous voyez avant d’entrer. C’est le choix par défaut.',
      always: 'Vous vous voyez et choisissez caméra et micro avant d’entrer.',
      never:
        'Vous êtes aussitôt dans la salle. Les réunions ouvertes par un lien affichent tout de même cet écran, sauf si vous avez autorisé le contraire sous Liens.',
    },
    quality: 'Qualité',
    qualityChoice: { automatic: 'Automatique', gentle: 'Économe', 'audio-only': 'Son seul' },
    qualityHelp: {
      automatic:
        'Des images aussi nettes que l’ordinateur et le réseau le permettent. C’est le choix par défaut.',
      gentle:
        'Pour les ordinateurs modestes et les réseaux lents : quatre images à la fois au plus, la vôtre en 360 lignes.',
      'audio-only':
        'Aucune image : le moins de travail pour l’ordinateur et le réseau. Votre caméra reste coupée.',
    },
    look: 'Aspect des réunions',
    logo: 'Votre logo',
    logoHelp:
      'Un fichier PNG, JPEG, WebP ou SVG de 64 kilo-octets au plus. Il s’affiche dans le coin de la réunion, sur cet ordinateur seulement. Sans logo, le coin reste vide.',
    noLogo: 'Aucun logo',
    logoShown: 'Voici votre logo',
    chooseLogo: 'Choisir une image…',
    removeLogo: 'Retirer le logo',
    logoTaken: (file: string) => `« ${file} » est maintenant votre logo.`,
    logoRemoved: 'Le logo est retiré.',
    background: 'Couleur de fond',
    backgroundHelp:
      'Derrière les images d’une réunion, sur cet ordinateur seulement. Par défaut, celle du serveur.',
    noBackground: 'Celle du serveur',
    resetBackground: 'Reprendre celle du serveur',
    branding: 'Ce que Parlour change, et ce qu’un serveur garde',
    part: 'Partie de la réunion',
    checked: (date: string) => `Vérifié dans le code source et le manuel de Jitsi le ${date} :`,
    outcome,
    element,
  },
};
