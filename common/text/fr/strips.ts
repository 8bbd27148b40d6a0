import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Pas de connexion. Parlour attend le réseau.',
    silent: 'La réunion ne répond pas.',
    entering: (server: string) => `${server} ne vous a pas encore laissé entrer.`,
    rejoin: 'Revenir',
    dismiss: 'Masquer',
    joiningAgain: 'Retour dans la réunion',
    slept: 'Votre ordinateur était en veille.',
    networkAway: 'Le réseau était absent.',
    onceMore: 'Nouvelle tentative',
    microphoneGone: (name: string) => `Votre micro « ${name} » n’est plus là.`,
    cameraGone: (name: string) => `Votre caméra « ${name} » n’est plus là.`,
    speakerGone: (name: string) => `Votre haut-parleur « ${name} » n’est plus là.`,
    microphoneBroken: (name: string) => `Votre micro « ${name} » ne fonctionne plus.`,
    cameraBroken: (name: string) => `Votre caméra « ${name} » ne fonctionne plus.`,
    anotherUsed: 'Un autre appareil est utilisé.',
    chooseAnother: 'Choisissez un autre appareil dans les paramètres de la réunion.',
    hint: {
      'graphics-restarted': 'Les images se sont arrêtées un instant et sont revenues.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'L’hôte ne vous a pas laissé entrer.',
      todo: 'Parlez-lui-en avant de frapper de nouveau à la porte.',
    },
    'password-cancelled': {
      happened: () => 'Vous n’avez pas saisi le mot de passe : vous n’êtes pas dans la réunion.',
      todo: 'Demandez le mot de passe à la personne qui organise, puis rejoignez de nouveau la réunion.',
    },
    'out-of-memory': {
      happened: () => 'La réunion a manqué de mémoire et s’est arrêtée.',
      todo: 'Fermez d’autres programmes, puis rejoignez-la de nouveau ; votre caméra et votre micro sont coupés.',
    },
    'stopped-answering': {
      happened: () => 'La réunion ne répond plus.',
      todo: 'Rejoignez-la de nouveau ; votre caméra et votre micro sont coupés.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} a capturé votre écran sans demander. Parlour a fermé la réunion.`,
      todo: 'Prévenez la personne qui gère le serveur.',
    },
  },
};
