import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Cet ordinateur n’est pas connecté à Internet.',
    todo: 'Vérifiez le réseau, puis réessayez.',
  },
  'name-not-found': {
    happened: (about) => `Il n’existe pas de serveur nommé ${about}.`,
    todo: 'Vérifiez l’adresse et le réseau, puis réessayez.',
  },
  refused: {
    happened: (about) => `${about} n’accepte pas de connexions.`,
    todo: 'Il redémarre peut-être : réessayez dans une minute.',
  },
  'server-error': {
    happened: (about) => `Le serveur de réunion a répondu par une erreur (${about}).`,
    todo: 'Il est peut-être surchargé : réessayez dans une minute.',
  },
  'page-missing': {
    happened: (about) => `${about} n’a pas de réunion à cette adresse.`,
    todo: 'Vérifiez le lien avec la personne qui l’a envoyé.',
  },
  'too-slow': {
    happened: (about) => `${about} n’a pas répondu à temps.`,
    todo: 'Vérifiez le réseau, puis réessayez.',
  },
  'not-jitsi': {
    happened: (about) => `La page trouvée sur ${about} n’est pas une réunion Jitsi.`,
    todo: 'Vérifiez l’adresse. Le réseau d’un hôtel ou d’un train demande parfois une identification préalable : ouvrez le lien dans un navigateur.',
  },
  'framing-refused': {
    happened: (about) => `${about} ne permet pas à d’autres programmes d’afficher ses réunions.`,
    todo: 'Ouvrez la réunion dans un navigateur. La personne qui gère le serveur peut l’autoriser (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} est injoignable.`,
    todo: 'Vérifiez le réseau, puis réessayez.',
  },
  'join-too-slow': {
    happened: () => 'Le serveur a ouvert sa page, mais ne vous a pas laissé entrer.',
    todo: 'Réessayez ; si cela persiste, le serveur a un problème.',
  },
  'not-allowed': {
    happened: () => 'Vous n’avez pas le droit de rejoindre cette réunion.',
    todo: 'Demandez une invitation à la personne qui organise.',
  },
  kicked: {
    happened: (about) =>
      about
        ? `L’hôte vous a fait sortir de « ${about} ».`
        : 'L’hôte vous a fait sortir de la réunion.',
    todo: 'Parlez-lui-en avant de revenir.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `L’hôte a mis fin à « ${about} » pour tout le monde.`
        : 'L’hôte a mis fin à la réunion pour tout le monde.',
    todo: 'Vous pouvez fermer ce message.',
  },
  'connection-lost': {
    happened: (about) => `La connexion avec ${about} a été perdue.`,
    todo: 'Vérifiez le réseau, puis réessayez.',
  },
  'page-crashed': {
    happened: () => 'La réunion s’est arrêtée de façon inattendue.',
    todo: 'Rejoignez-la de nouveau ; votre caméra et votre micro sont coupés.',
  },
  'key-absent': {
    happened: (about) =>
      `« ${about} » n’a pas encore de clé privée : aucun billet n’a pu être créé.`,
    todo: 'Ajoutez la clé dans les paramètres.',
  },
  'ticket-not-made': {
    happened: () => 'Aucun billet n’a pu être créé pour cette salle.',
    todo: 'Regardez le billet dans Paramètres, Hébergement : vous y verrez ce qui manque.',
  },
};
