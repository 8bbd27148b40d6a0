import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'C’est un serveur Jitsi.' },
  'script-missing': {
    happened: () => 'Il n’y a pas ici de fichier external_api.js, que possède tout serveur Jitsi.',
    todo: () =>
      'Vérifiez l’adresse et le chemin ; s’ils sont justes, faites servir le script par le serveur web.',
  },
  'script-empty': {
    happened: () => 'Le fichier external_api.js est vide.',
    todo: () => 'Réinstallez les fichiers web de Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'Le serveur veut savoir qui demande ses fichiers (401).',
    todo: () => 'Laissez tout le monde les lire ; c’est Jitsi qui décide qui peut entrer.',
  },
  'script-forbidden': {
    happened: () => 'Le serveur refuse de donner ses fichiers (403).',
    todo: () =>
      'Laissez tout le monde les lire, et vérifiez les listes de réseaux et de pays autorisés.',
  },
  'script-too-many': {
    happened: () => 'Le serveur dit avoir été sollicité trop souvent (429).',
    todo: () =>
      'Attendez une minute et relancez la vérification ; si cela persiste, autorisez plus de requêtes.',
  },
  'script-server-error': {
    happened: (about) => `Le serveur web rencontre une erreur interne (${status(about)}).`,
    todo: () => 'Son journal dit laquelle.',
  },
  'script-gateway': {
    happened: (about) =>
      `Le serveur placé devant Jitsi n’en reçoit aucune réponse (${status(about)}).`,
    todo: () => 'Démarrez le serveur web de Jitsi, et vérifiez l’adresse qui y mène.',
  },
  'script-unavailable': {
    happened: () => 'Le serveur dit ne pas pouvoir répondre pour le moment (503).',
    todo: () => 'Attendez s’il est en maintenance ; sinon, son journal dit pourquoi.',
  },
  'script-status': {
    happened: (about) => `Le serveur répond de façon inattendue (${status(about)}).`,
    todo: () => 'Vérifiez l’adresse et le chemin de ce profil.',
  },
  'script-html': {
    happened: () => 'Une page web arrive à la place du script de Jitsi.',
    todo: () =>
      'Soit ce n’est pas un serveur Jitsi, soit son serveur web répond à tout par la même page : faites-lui servir le script.',
  },
  'script-not-jitsi': {
    happened: () => 'Il y a ici un fichier external_api.js, mais ce n’est pas celui de Jitsi.',
    todo: () => 'Vérifiez l’adresse et le chemin de ce profil.',
  },
  'script-damaged': {
    happened: (about) =>
      `Le script de Jitsi contient une erreur à la ligne ${named(about, 'line')}.`,
    todo: () => 'Réinstallez les fichiers web de Jitsi ; le fichier a pu être tronqué.',
  },
  'script-too-big': {
    happened: () =>
      'Le fichier external_api.js dépasse 2 Mo, ce qui n’arrive jamais à celui de Jitsi.',
    todo: () => 'Vérifiez l’adresse et le chemin de ce profil.',
  },
  'script-cut': {
    happened: () => 'Le script s’est interrompu avant la fin.',
    todo: () => 'Vérifiez le disque et le cache du serveur web, et ceux du proxy placé devant lui.',
  },
  'script-too-slow': {
    happened: () => 'Le serveur est là, mais n’a pas envoyé son script à temps.',
    todo: () => 'Vérifiez la charge du serveur, puis relancez la vérification.',
  },
  'script-failed': {
    happened: (about) => `Le script n’a pas pu être obtenu (${named(about, 'error')}).`,
    todo: () => 'Relancez la vérification ; si cela persiste, consultez le journal du serveur web.',
  },

  'config-found': { happened: () => 'Elle est lisible et donne les adresses de ce serveur.' },
  'config-missing': {
    happened: () => 'Il n’y a pas de fichier config.js : la page de réunion ne peut pas démarrer.',
    todo: () => 'Faites-le servir par le serveur web.',
  },
  'config-status': {
    happened: (about) => `Le serveur ne donne pas son fichier config.js (${status(about)}).`,
    todo: () => 'Laissez tout le monde le lire.',
  },
  'config-html': {
    happened: () => 'Une page web arrive à la place de config.js.',
    todo: () => 'Faites servir le fichier au serveur web avant qu’il ne réponde par sa page.',
  },
  'config-empty': {
    happened: () => 'Le fichier config.js est vide : la page de réunion ne peut pas démarrer.',
    todo: () => 'Réécrivez-le.',
  },
  'config-too-big': {
    happened: () => 'Le fichier config.js dépasse 512 Ko : Parlour ne l’a pas lu.',
    todo: () => 'Vérifiez que c’est le bon fichier.',
  },
  'config-cut': {
    happened: () => 'Le fichier config.js s’est interrompu avant la fin.',
    todo: () => 'Vérifiez le disque et le cache du serveur web, et ceux du proxy placé devant lui.',
  },
  'config-too-slow': {
    happened: () => 'Le serveur n’a pas envoyé son fichier config.js à temps.',
    todo: () => 'Vérifiez la charge du serveur, puis relancez la vérification.',
  },
  'config-failed': {
    happened: (about) => `Le fichier config.js n’a pas pu être obtenu (${named(about, 'error')}).`,
    todo: () => 'Relancez la vérification ; si cela persiste, consultez le journal du serveur web.',
  },
  'config-syntax': {
    happened: (about) =>
      `Personne ne peut entrer tant que config.js contient une erreur à la ligne ${named(about, 'line')}.`,
    todo: () =>
      'Regardez cette ligne et la précédente : souvent, il manque une virgule ou un guillemet.',
  },
  'config-unreadable': {
    happened: () => 'Le fichier config.js ne définit aucune configuration lisible.',
    todo: () => 'Il doit commencer par : var config = {',
  },
  'config-no-domain': {
    happened: () => 'Le fichier config.js n’indique aucun domaine où s’identifier (hosts.domain).',
    todo: () => 'Indiquez-y le domaine que sert Prosody.',
  },
  'config-local-address': {
    happened: (about) =>
      `Selon config.js, ${named(about, 'name')} se trouve sur ${named(about, 'host')}, que personne n’atteint de l’extérieur.`,
    todo: () => 'Indiquez l’adresse publique du serveur ; avec Docker, c’est PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Selon config.js, ${named(about, 'name')} s’atteint sans chiffrement, ce qui est interdit aux pages en https.`,
    todo: () => 'Faites commencer son adresse par https ou wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Selon config.js, ${named(about, 'name')} se trouve sur ${named(about, 'host')} et non sur ${named(about, 'server')}.`,
    todo: () => 'C’est très bien si c’est voulu ; sinon, indiquez l’adresse publique du serveur.',
  },

  'framing-free': {
    happened: () => 'Le serveur permet à d’autres programmes d’afficher ses réunions.',
  },
  'framing-limited': {
    happened: () =>
      'Le serveur ne permet qu’à certaines pages d’afficher ses réunions ; pour le serveur d’un profil, Parlour s’en charge.',
  },
  'framing-unknown': {
    happened: () => 'La page d’une réunion n’est pas arrivée.',
    todo: () => 'Faites répondre le serveur web par la page de Jitsi, quelle que soit la salle.',
  },

  'iframe-api-on': {
    happened: () => 'Les programmes comme Parlour peuvent piloter les réunions.',
  },
  'iframe-api-off-known': {
    happened: () =>
      'Elle est désactivée pour les pages web ; Parlour, qui est un programme, n’est pas concerné.',
  },
  'iframe-api-off': {
    happened: () =>
      'Elle est désactivée (disableIframeAPI) : les réunions intégrées à des pages web s’arrêtent après cinq minutes. Parlour n’est pas concerné.',
    todo: () => 'Laissez-la ainsi, ou ouvrez-la aussi aux pages web.',
  },

  'clock-agrees': {
    happened: () => 'L’horloge de cet ordinateur et celle du serveur concordent.',
  },
  'clock-unknown': { happened: () => 'Le serveur ne dit pas quelle heure il a.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `L’horloge du serveur retarde de ${named(about, 'span')} sur celle de cet ordinateur.`
        : `L’horloge du serveur avance de ${named(about, 'span')} sur celle de cet ordinateur.`,
    todo: () => 'Réglez celle qui est fausse ; Parlour en tient compte quand il crée des billets.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `L’horloge du serveur retarde de ${named(about, 'span')} sur celle de cet ordinateur, trop pour les billets.`
        : `L’horloge du serveur avance de ${named(about, 'span')} sur celle de cet ordinateur, trop pour les billets.`,
    todo: () => 'Réglez celle qui est fausse.',
  },

  'relay-none': {
    happened: () =>
      'La configuration n’en indique aucun ; le serveur en indiquera peut-être une fois quelqu’un en réunion.',
  },
  'relay-answers': { happened: (about) => `Ils répondent : ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Aucune réponse de : ${named(about, 'server')}.`,
    todo: () =>
      'Les réunions à deux feront peut-être un détour ; laissez passer ces ports dans les pare-feu des deux côtés.',
  },

  'version-known': {
    happened: (about) => `Le serveur se présente ainsi : ${named(about, 'version')}.`,
  },
  'version-unknown': { happened: () => 'Le serveur ne dit pas quelle version il utilise.' },
};
