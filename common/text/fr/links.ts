import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Le fichier « ${about} » n’est pas là.`,
    todo: 'Il a peut-être été déplacé : cherchez-le, ou demandez le lien.',
  },
  'file-kind': {
    happened: (about) => `« ${about} » n’est pas un fichier que Parlour ouvre.`,
    todo: 'Ouvrez un fichier .meeting, .url, .webloc, .desktop ou .ics.',
  },
  'file-too-big': {
    happened: (about) => `« ${about} » est trop gros pour un lien de réunion.`,
    todo: 'Demandez le lien lui-même.',
  },
  'file-irregular': {
    happened: (about) => `« ${about} » n’est pas un fichier ordinaire.`,
    todo: 'Ouvrez le fichier lui-même, pas un raccourci.',
  },
  'file-remote': {
    happened: (about) => `« ${about} » se trouve sur un autre ordinateur.`,
    todo: 'Copiez le fichier sur cet ordinateur et ouvrez-le depuis là.',
  },
  'file-unreadable': {
    happened: (about) => `« ${about} » ne peut pas être lu.`,
    todo: 'Vérifiez que vous avez le droit de le lire, ou demandez le lien.',
  },
  'file-empty': {
    happened: (about) => `« ${about} » n’indique aucune réunion.`,
    todo: 'Demandez le lien à la personne qui l’a envoyé.',
  },
  'file-newer': {
    happened: (about) => `« ${about} » provient d’une version plus récente de Parlour.`,
    todo: 'Mettez Parlour à jour, ou demandez le lien.',
  },
  'file-several': {
    happened: (about) => `« ${about} » contient plusieurs réunions.`,
    todo: 'Ouvrez celle que vous voulez depuis votre calendrier.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `Parlour ne connaît pas encore ${server}.`,
  asksFirst: 'Il demandera avant de se connecter.',
  several: 'Parlour demandera avec quel hébergement',
  drop: 'Déposez un lien ou un fichier de réunion',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: 'Rejoindre sur un serveur inconnu ?',
  server: 'Serveur',
  room: 'Salle',
  ascii: (server: string) => `Nom technique : ${server}`,
  mixed: 'Cette adresse mélange plusieurs écritures. Elle en imite peut-être une autre.',
  nothingSent: 'Rien ne lui a encore été envoyé.',
  ignored: 'Le lien demande aussi des choses que Parlour ne fait pas :',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'Le lien demande aussi # chose que Parlour ne fait pas',
      other: 'Le lien demande aussi # choses que Parlour ne fait pas',
    }),
  once: 'Rejoindre une fois',
  onceMeans: 'Rien de ce serveur n’est gardé.',
  add: 'Ajouter à vos serveurs…',
  addMeans: 'Ses paramètres s’ouvrent d’abord.',
  which: 'Avec quel hébergement ouvrir cette réunion ?',
  whichWhy: (server: string) => `Plusieurs de vos hébergements utilisent ${server}.`,
  always: 'Toujours utiliser celui-ci pour ces liens',
  join: 'Rejoindre',
  cancel: 'Annuler',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'Copier le lien Parlour',
  save: 'Enregistrer un fichier de lien…',
  desktop: 'Ajouter au bureau',
  saveInvitation: 'Enregistrer dans un fichier…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} fait maintenant partie de vos serveurs. Rejoignez « ${name} » quand il sera configuré.`,
  fileSaved: (file: string) => `Enregistré sous « ${file} ».`,
  fileNotSaved: {
    happened: 'Le fichier n’a pas pu être enregistré.',
    todo: 'Choisissez un autre emplacement, ou vérifiez que le disque a de la place et vous laisse écrire.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'Programmes qui ouvrent les liens',
  schemesWhy:
    'L’identification du serveur public revient par un lien jitsi-meet:. Elle n’arrive à votre réunion que si Parlour ouvre ces liens.',
  ours: (scheme: string) => `Les liens ${scheme}: s’ouvrent avec Parlour.`,
  theirs: (scheme: string, program: string) => `Les liens ${scheme}: s’ouvrent avec ${program}.`,
  nobody: (scheme: string) => `Aucun programme n’ouvre les liens ${scheme}:.`,
  someone: (scheme: string) => `Le système ne dit pas ce qui ouvre les liens ${scheme}:.`,
  claim: 'Ouvrir avec Parlour',
  claimFor: (scheme: string) => `Ouvrir les liens ${scheme}: avec Parlour`,
  systemDecides: (scheme: string) =>
    `Ce sont les paramètres du système qui décident. Cherchez-y « applications par défaut », et choisissez Parlour pour les liens ${scheme}:.`,
  notSure: (scheme: string) =>
    `La demande a été faite au système, qui ne dit pas ce qu’il a fait. Si les liens ${scheme}: s’ouvrent encore ailleurs, choisissez Parlour dans les « applications par défaut » du système.`,
  asking: 'Demande au système…',
  notAsked: {
    happened: 'Impossible de demander au système quel programme ouvre les liens.',
    todo: 'Réessayez ; si cela persiste, regardez dans les « applications par défaut » du système.',
  },
  tryAgain: 'Réessayer',
  joining: 'Rejoindre depuis un lien',
  joiningWhy:
    'Avant une réunion ouverte par un lien, l’écran du serveur s’affiche, caméra et micro coupés. Sans confirmation, vous êtes aussitôt dans la salle.',
  atOnce: 'Rejoindre sans confirmation depuis un lien',
  theirTicket: 'Préférer le billet fourni avec le lien',
  forgetChosen: 'Oublier l’hébergement choisi pour les liens',
  forgotten: 'Oublié. Parlour demandera de nouveau.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Enregistrer un fichier de lien', kind: 'Réunion' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Cette identification a déjà servi.',
    todo: 'Identifiez-vous de nouveau depuis la réunion.',
  },
  ticketMissing: {
    happened: () => 'Cette adresse ne rapporte aucune identification.',
    todo: 'Copiez toute l’adresse que le navigateur voulait ouvrir, jitsi-meet: compris.',
  },
};
