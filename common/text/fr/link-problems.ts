import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Il n’y a pas encore de nom de salle.',
    todo: 'Saisissez un nom de salle ou collez un lien de réunion.',
  },
  'link-too-long': {
    happened: () => 'Ce texte est trop long pour un lien de réunion.',
    todo: 'Collez seulement le lien, ou saisissez un nom de salle.',
  },
  'link-unreadable': {
    happened: () => 'Ce lien est illisible.',
    todo: 'Copiez-le de nouveau là où vous l’avez trouvé, ou saisissez le nom de la salle.',
  },
  'scheme-unsupported': {
    happened: (about) => `Les liens « ${about}: » n’ouvrent pas de réunions.`,
    todo: 'Collez un lien qui commence par https://, ou saisissez un nom de salle.',
  },
  'carries-password': {
    happened: () => 'Ce lien contient un nom d’utilisateur ou un mot de passe.',
    todo: 'Demandez un lien qui n’en contient pas.',
  },
  'profile-unfinished': {
    happened: (about) => `« ${about} » n’est pas encore configuré.`,
    todo: 'Complétez le reste dans les paramètres, ou passez au serveur public.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Ce lien indique ${about}, mais aucune salle.`
        : 'Ce lien indique un serveur, mais aucune salle.',
    todo: 'Ajoutez un nom de salle après la dernière barre oblique.',
  },
  'room-too-long': {
    happened: () => 'Ce nom de salle dépasse 200 caractères.',
    todo: 'Choisissez-en un plus court.',
  },
  'room-reserved': {
    happened: (about) => `Les serveurs Jitsi se réservent « ${about} ».`,
    todo: 'Choisissez un autre nom de salle.',
  },
  'room-climbs': {
    happened: () => 'Un nom de salle ne peut pas contenir « .. ».',
    todo: 'Supprimez ces points.',
  },
  'room-question-mark': {
    happened: () => 'Un nom de salle ne peut pas contenir « ? ».',
    todo: 'Supprimez-le, ou collez le lien entier.',
  },
  'room-hash': {
    happened: () => 'Un nom de salle ne peut pas contenir « # ».',
    todo: 'Supprimez-le, ou collez le lien entier.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `Un nom de salle ne peut pas contenir ${about}.`
        : 'Un nom de salle ne peut pas contenir d’emoji.',
    todo: 'Utilisez des lettres et des chiffres.',
  },
  'room-hidden-character': {
    happened: () => 'Ce nom de salle contient un caractère invisible.',
    todo: 'Saisissez le nom au lieu de le coller.',
  },
  'room-character': {
    happened: (about) => `Un nom de salle ne peut pas contenir « ${about} ».`,
    todo: 'Utilisez des lettres et des chiffres.',
  },
  'room-nothing-left': {
    happened: () => 'Ce nom de salle n’a ni lettres ni chiffres.',
    todo: 'Ajoutez-en.',
  },
  'hosting-unknown': {
    happened: () =>
      'Le Parlour en cours d’exécution ne connaît pas l’hébergement que vous avez nommé.',
    todo: 'Quittez Parlour, puis relancez-le.',
  },
  'server-not-allowed': {
    happened: (about) => `Votre organisation n’autorise pas de réunions sur ${about}.`,
    todo: 'Demandez à vos administrateurs si cela peut être autorisé.',
  },
  'hosting-not-allowed': {
    happened: () => 'Votre organisation n’autorise pas ce type d’hébergement.',
    todo: 'Demandez à vos administrateurs si cela peut être autorisé.',
  },
};
