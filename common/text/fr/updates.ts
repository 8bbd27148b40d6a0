import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Ce Parlour n’a pas été installé, il ne se met donc pas à jour lui-même. Procurez-vous une version plus récente là où vous avez obtenu celle-ci.',
  'package-manager':
    'Les nouvelles versions viennent de la personne qui a installé Parlour sur cet ordinateur, ou de son gestionnaire de paquets.',
  'no-key':
    'Ce Parlour ne peut pas distinguer les vraies mises à jour des autres, il n’en cherche donc pas. Procurez-vous une version plus récente là où vous avez obtenu celle-ci.',
  forbidden: 'Votre organisation s’occupe des mises à jour. Parlour n’en cherche pas lui-même.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Le serveur de mises à jour est injoignable.',
    todo: 'Vérifiez votre connexion à Internet, puis réessayez.',
  },
  unreadable: {
    happened: () =>
      'Le serveur de mises à jour a envoyé quelque chose que Parlour ne peut pas lire.',
    todo: 'Réessayez plus tard. Si cela persiste, prévenez la personne qui vous a fourni Parlour.',
  },
  'not-signed': {
    happened: () =>
      'La mise à jour n’est pas signée par l’éditeur de ce Parlour et a donc été refusée.',
    todo: 'Gardez votre version et prévenez la personne qui vous a fourni Parlour.',
  },
  tampered: {
    happened: () => 'Le fichier téléchargé n’est pas celui qui a été signé et a donc été refusé.',
    todo: 'Réessayez. Si cela se reproduit, utilisez un autre réseau.',
  },
  replayed: {
    happened: () =>
      'Le serveur de mises à jour a proposé une version plus ancienne qu’auparavant ; elle a été refusée.',
    todo: 'Gardez votre version et réessayez un autre jour.',
  },
  'not-written': {
    happened: () => 'La mise à jour n’a pas pu être enregistrée sur cet ordinateur.',
    todo: 'Libérez de la place sur le disque, ou autorisez Parlour à y écrire. Puis réessayez.',
  },
  'not-installed': {
    happened: () => 'Le système n’a pas laissé Parlour installer la mise à jour.',
    todo: 'Redémarrez Parlour et réessayez, ou installez la nouvelle version vous-même.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Mises à jour',
    runs: (version: string) => `Vous utilisez Parlour ${version}.`,
    mode: 'Arrivée des mises à jour',
    modeChoice: { notify: 'Me prévenir', automatic: 'D’elles-mêmes', off: 'Désactivées' },
    modeHelp: {
      notify:
        'Parlour vérifie une fois par jour et vous prévient quand une version plus récente existe. Vous décidez du moment du téléchargement.',
      automatic:
        'Parlour télécharge les nouvelles versions quand aucune réunion n’est en cours et les installe quand vous quittez Parlour.',
      off: 'Parlour ne vérifie pas de lui-même. « Vérifier maintenant » fonctionne toujours.',
    },
    check: 'Vérifier maintenant',
    checking: 'Recherche d’une version plus récente',
    neverChecked: 'Parlour n’a pas encore cherché de version plus récente.',
    upToDate: 'Parlour est à jour.',
    checked: (when: string) => `Dernière vérification : ${when}`,
    available: (version: string) => `Parlour ${version} est disponible.`,
    notes: 'Nouveautés',
    download: 'Télécharger',
    downloading: (version: string) => `Téléchargement de Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} est prêt.`,
    readyMeans: 'Sans redémarrage, la version sera installée quand vous quitterez Parlour.',
    restart: 'Redémarrer Parlour pour mettre à jour',
    restartNow: 'Redémarrer',
    inMeeting: 'Une réunion est en cours. Les mises à jour attendent qu’elle soit terminée.',
    elsewhere,
  },
  updateProblem,
};
