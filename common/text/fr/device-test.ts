import type { deviceTestText as source } from '../en/device-test.ts';

type Problems = (typeof source)['deviceTest']['problem'];

const other = 'Autorisez-le dans les paramètres de votre système, puis réessayez.';

const camera: Problems['camera'] = {
  none: {
    happened: 'Il n’y a pas de caméra.',
    todo: 'Branchez-en une ; elle est essayée aussitôt.',
  },
  refused: {
    happened: 'Le système ne laisse pas Parlour utiliser la caméra.',
    todo: {
      mac: 'Activez Parlour dans Réglages Système, Confidentialité et sécurité, Appareil photo, puis réessayez.',
      windows:
        'Autorisez les applications de bureau à utiliser la caméra dans les paramètres de Windows, Confidentialité, Caméra, puis réessayez.',
      other,
    },
  },
  inUse: {
    happened: 'Un autre programme utilise la caméra, ou elle ne démarre pas.',
    todo: 'Fermez le programme qui l’utilise, puis réessayez.',
  },
  unfit: {
    happened: 'Cette caméra ne peut plus être ouverte.',
    todo: 'Choisissez-en une autre, ou rebranchez-la.',
  },
  failed: {
    happened: 'La caméra n’a pas démarré.',
    todo: 'Débranchez-la et rebranchez-la, ou redémarrez l’ordinateur.',
  },
};

const microphone: Problems['microphone'] = {
  none: {
    happened: 'Il n’y a pas de micro.',
    todo: 'Branchez-en un ; il est essayé aussitôt.',
  },
  refused: {
    happened: 'Le système ne laisse pas Parlour utiliser le micro.',
    todo: {
      mac: 'Activez Parlour dans Réglages Système, Confidentialité et sécurité, Microphone, puis réessayez.',
      windows:
        'Autorisez les applications de bureau à utiliser le micro dans les paramètres de Windows, Confidentialité, Microphone, puis réessayez.',
      other,
    },
  },
  inUse: {
    happened: 'Un autre programme utilise le micro, ou il ne démarre pas.',
    todo: 'Fermez le programme qui l’utilise, puis réessayez.',
  },
  unfit: {
    happened: 'Ce micro ne peut plus être ouvert.',
    todo: 'Choisissez-en un autre, ou rebranchez-le.',
  },
  failed: {
    happened: 'Le micro n’a pas démarré.',
    todo: 'Débranchez-le et rebranchez-le, ou redémarrez l’ordinateur.',
  },
};

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Tester caméra, micro et haut-parleur',
    stays: 'Rien de votre son ni de votre image ne quitte cet ordinateur.',
    choice:
      'Ce que vous choisissez ici vaut pour ce test. Chaque réunion a ses propres réglages pour ses appareils.',
    retry: 'Réessayer',
    unnamed: (number: string) => `Appareil ${number}`,
    none: 'Aucun appareil utilisé',
    usual: 'Choix du système',
    usualForCalls: 'Choix du système pour les appels',
    camera: {
      title: 'Caméra',
      which: 'Caméra à tester',
      picture: 'Votre image, comme dans un miroir',
      opening: 'La caméra démarre…',
      size: (size: string) => `${size} pixels`,
    },
    microphone: {
      title: 'Micro',
      which: 'Micro à tester',
      level: 'Niveau du micro',
      speak: 'Dites quelque chose.',
      heard: 'On vous entend.',
      silent:
        'On n’entend rien. Parlez, vérifiez que le micro n’est pas coupé sur l’appareil, ou choisissez-en un autre.',
      muted:
        'Le système a coupé ce micro. Activez-le avec sa touche ou dans les réglages de son du système.',
      record: 'Enregistrer et réécouter',
      recordAbout: 'Trois secondes, oubliées dès que vous les avez entendues.',
      recording: 'Enregistrement : parlez maintenant.',
      playing: 'Voici comment on vous entend.',
      stop: 'Arrêter',
    },
    speaker: {
      title: 'Haut-parleur',
      which: 'Haut-parleur à tester',
      play: 'Jouer le son de test',
      stop: 'Arrêter le son de test',
      level: 'Niveau du son de test',
      playing: 'Le son de test est en cours.',
      played: 'Rien entendu ? Montez le volume, ou choisissez un autre haut-parleur.',
      usualOnly: 'Le son sort du haut-parleur qu’utilise le système.',
    },
    problem: {
      camera,
      microphone,
      gone: (device: string) => ({
        happened: `« ${device} » n’est plus là.`,
        todo: 'Rebranchez l’appareil, ou choisissez-en un autre.',
      }),
      speakerGone: (device: string) => ({
        happened: `« ${device} » n’est plus là.`,
        todo: 'Le haut-parleur du système prend le relais ; rebranchez le vôtre, ou choisissez-en un autre.',
      }),
      speakerFailed: {
        happened: 'Le son n’a pas pu être joué.',
        todo: 'Choisissez un autre haut-parleur, ou vérifiez qu’aucun autre programme n’occupe celui-ci.',
      },
      recordingFailed: {
        happened: 'Le son n’a pas pu être enregistré.',
        todo: 'Choisissez un autre micro, ou réessayez.',
      },
    },
    reach: {
      title: 'Connexion',
      about: (server: string) =>
        `Demande aux relais que ${server} indique pour le son et l’image s’ils répondent. Rien d’autre n’est envoyé.`,
      noServer:
        'Cet hébergement n’a pas encore de serveur. Complétez-le dans Paramètres, Hébergement.',
      start: 'Tester la connexion',
      asking: 'Interrogation des relais…',
      reached: (milliseconds: string) =>
        `Un relais a répondu en ${milliseconds} ms par UDP : la voie est libre pour le son et l’image.`,
      overTcp: (milliseconds: string) =>
        `Un relais a répondu en ${milliseconds} ms, mais seulement par TCP. Votre réseau bloque peut-être UDP : le son et l’image peuvent avoir du retard.`,
      noAnswer: {
        happened: 'Aucun relais n’a répondu.',
        todo: 'Votre réseau bloque peut-être UDP : essayez-en un autre, ou demandez à la personne qui le gère d’ouvrir les ports UDP 3478 et 10000.',
      },
      noneNamed:
        'Le serveur n’indique aucun relais. Ce n’est pas grave : le son et l’image vont d’une personne à l’autre, ou passent par le serveur lui-même.',
      noConfig: {
        happened: 'Le serveur n’a pas dit quels relais il a.',
        todo: 'Vérifiez-le dans Paramètres, Hébergement : vous saurez pourquoi.',
      },
      failed: { happened: 'La connexion n’a pas pu être testée.', todo: 'Réessayez.' },
    },
  },
};
