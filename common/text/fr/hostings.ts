import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Serveur public',
      promise:
        'meet.jit.si : gratuit, rien à configurer. Toute personne qui a le lien peut entrer.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Votre compte chez 8x8 : on n’entre qu’avec un billet. Parlour le signe ici.',
    },
    ownServer: {
      name: 'Votre serveur',
      promise:
        'Un serveur Jitsi que vous gérez ou dont on vous a donné l’adresse : ouvert, ou avec billets.',
    },
  },
  jaasFetches: 'Votre compte chez 8x8 : on n’entre qu’avec un billet.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Vos comptes',
      add: 'Ajouter un autre compte',
      firstName: 'Mon compte',
      anotherName: (number: number) => `Compte ${number}`,
    },
    ownServer: {
      title: 'Vos serveurs',
      add: 'Ajouter un autre serveur',
      firstName: 'Mon serveur',
      anotherName: (number: number) => `Serveur ${number}`,
    },
  },
  profileName: 'Nom du profil',
  unfinished: 'à compléter',
  up: (name: string) => `Monter ${name}`,
  down: (name: string) => `Descendre ${name}`,
  duplicate: (name: string) => `Dupliquer ${name}`,
  remove: (name: string) => `Supprimer ${name}…`,
  copyName: (name: string) => `${name} (copie)`,
  moved: (name: string, at: number, of: number) =>
    `« ${name} » est maintenant en position ${at} sur ${of}.`,
  alike: (upper: string, lower: string) =>
    `« ${upper} » et « ${lower} » ont la même adresse : les liens s’ouvrent avec celui du haut.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 à ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Dans la console JaaS, « API keys » : il commence par vpaas-magic-cookie-.',
  keyId: 'ID de clé',
  keyIdHelp: 'Sur la même page ; en entier, ou seulement ce qui suit la barre oblique.',
};

const key: (typeof source)['key'] = {
  title: 'Clé de signature',
  field: 'Clé privée',
  fieldHelp:
    'Collez-la, ou déposez son fichier ici. Elle va dans le trousseau de votre système ; Parlour ne l’affiche plus jamais.',
  passphrase: 'Phrase secrète de la clé',
  unlock: 'Déverrouiller et enregistrer la clé',
  save: 'Enregistrer la clé',
  session: 'Utiliser jusqu’à la fermeture de Parlour',
  choose: 'Choisir un fichier de clé…',
  env: 'Importer d’un fichier .env…',
  saved: 'La clé est enregistrée.',
  savedFrom: (file: string) =>
    `C’est fait. Le fichier existe toujours : ${file}. Supprimez-le, ou gardez-le là où personne d’autre ne peut le lire.`,
  kind: 'Type de clé',
  bits: (bits: number) => `${bits} bits`,
  fingerprint: 'Empreinte (SHA-256)',
  added: 'Ajoutée',
  lastUsed: 'Dernière utilisation',
  never: 'jamais',
  test: 'Tester la clé',
  testing: 'Test en cours…',
  tested: {
    accepted: (server: string) => `La clé signe et se vérifie, et ${server} accepte ses billets.`,
    'not-asked': (server: string) =>
      `La clé signe et se vérifie. Impossible de savoir si ${server} accepte ses billets ; la prochaine réunion le dira.`,
  },
  clock: {
    unknown: 'Le serveur n’a pas donné l’heure : l’horloge de cet ordinateur n’a pas été comparée.',
    agrees: 'L’horloge de cet ordinateur concorde avec celle du serveur.',
    off: (span: string) =>
      `L’horloge de cet ordinateur est décalée de ${span} ; les billets en tiennent compte.`,
  },
  replace: 'Remplacer la clé',
  forget: 'Oublier la clé',
};

const checking: (typeof source)['checking'] = {
  start: 'Vérifier le serveur',
  title: (server: string) => `Vérification du serveur ${server}`,
  running: (server: string) => `Vérification du serveur ${server}…`,
  cancel: 'Annuler',
  cancelled: 'La vérification a été annulée.',
  cut: 'Le temps a manqué pour le reste.',
  fine: 'Tout ce qu’il faut pour les réunions fonctionne.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problème', other: '# problèmes' })} : ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# point à connaître', other: '# points à connaître' })} : ${steps}.`,
  took: (seconds: string) => `Durée : ${seconds} s.`,
  copy: 'Copier le rapport',
  copied: 'Copié',
  copyLines: (where: string) => `Copier les lignes : ${where}`,
  hide: 'Masquer cette vérification',
  lines: 'Ce qui a été vérifié',
  skipped: (steps: string) => `Non vérifié : ${steps}.`,
};

const roles: (typeof source)['ticket']['roles'] = { host: 'Hôte', guest: 'Invité' };
const roleHelp: (typeof source)['ticket']['roleHelp'] = {
  host: 'Vous modérez vos réunions.',
  guest: 'Vous entrez dans vos propres réunions sans droits particuliers.',
};
const feature: (typeof source)['ticket']['feature'] = {
  recording: 'Enregistrement',
  livestreaming: 'Diffusion en direct',
  transcription: 'Transcription automatique',
  'outbound-call': 'Appels sortants par téléphone',
  'inbound-call': 'Appels entrants par téléphone',
  'sip-outbound-call': 'Appels sortants par SIP',
  'sip-inbound-call': 'Appels entrants par SIP',
  'file-upload': 'Partage de fichiers',
  'list-visitors': 'Liste des visiteurs',
};
const ticket: (typeof source)['ticket'] = {
  title: 'Billet',
  role: 'Mon rôle',
  roles,
  roleHelp,
  lifetime: 'Valable pendant',
  lifetimeHelp: 'Pour l’entrée seulement : une fois en réunion, on y reste.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# heure', other: '# heures' })
      : plural(minutes, { one: '# minute', other: '# minutes' }),
  features: 'Ce que je peux lancer',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: 'Inspecteur de billets',
  field: 'Afficher le billet pour une salle',
  help: 'Ou collez un billet ou un lien pour voir pourquoi un serveur le refuserait. Rien n’est envoyé.',
  show: 'Afficher',
  nothingWrong: 'Rien dans ce billet ne le ferait refuser par un serveur.',
  more: (count: number) => plural(count, { one: 'Et # autre.', other: 'Et # autres.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Invitation à « ${name} »`,
  life: 'Valable',
  lives: { hour: '1 heure', day: '1 jour', date: 'Jusqu’à une date' },
  date: 'Dernier jour',
  allows: (name: string, until: string) =>
    `Toute personne qui a ce lien peut entrer dans « ${name} » jusqu’au ${until} : comme invité, sans modération, sans enregistrement ni autre option.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `Toute personne qui a ce lien peut entrer dans « ${name} » jusqu’au ${until}. C’est un billet d’invité, sans enregistrement ni autre option.`,
  copy: 'Copier l’invitation',
  cancel: 'Annuler',
  copied: 'Invitation copiée. Elle ne peut pas être annulée avant sa fin.',
  close: 'Fermer',
  issued: 'Invitations créées sur cet ordinateur',
  none: 'Aucune pour l’instant. « Copier l’invitation » se trouve sur l’accueil, à côté de chaque réunion de ce profil.',
  until: (when: string) => `jusqu’au ${when}`,
  ended: (when: string) => `terminée le ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
