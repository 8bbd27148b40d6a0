import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'D’autres personnes que les administrateurs peuvent modifier le fichier de règles ou son dossier, donc rien n’en est appliqué.',
    todo: 'Faites des administrateurs les seuls propriétaires des deux et les seuls à pouvoir y écrire, puis redémarrez Parlour.',
  },
  unreadable: {
    happened: 'Le fichier de règles est illisible, donc aucune réunion ne peut être rejointe.',
    todo: 'Vérifiez que c’est un fichier ordinaire de 256 Ko au plus, puis redémarrez Parlour.',
  },
  'no-policy': {
    happened:
      'Le fichier de règles ne contient aucune règle, donc aucune réunion ne peut être rejointe.',
    todo: 'Vérifiez que c’est du JSON et qu’il indique sa version, puis redémarrez Parlour.',
  },
  newer: {
    happened:
      'Les règles ont été écrites pour un Parlour plus récent, donc aucune réunion ne peut être rejointe.',
    todo: 'Mettez Parlour à jour sur cet ordinateur.',
  },
  'wrong-part': {
    happened:
      'Cette partie a une valeur illisible. Elle ne définit rien ; là où elle limite les serveurs, les hébergements ou les mises à jour, elle n’en autorise aucun.',
    todo: 'Corrigez-la dans le fichier de règles, puis redémarrez Parlour.',
  },
  'unknown-part': {
    happened: 'Cette partie n’existe dans aucun fichier de règles, elle est ignorée.',
    todo: 'Vérifiez son orthographe, ou retirez-la.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Défini par votre organisation.',
    setBy: (organisation: string) => `Défini par ${organisation}.`,
    suggested: 'Proposé par votre organisation. Vous pouvez choisir une autre valeur.',
    suggestedBy: (organisation: string) =>
      `Proposé par ${organisation}. Vous pouvez choisir une autre valeur.`,
    own: 'Choisi par vous. Votre organisation propose une autre valeur.',
    ownOver: (organisation: string) => `Choisi par vous. ${organisation} propose une autre valeur.`,
    /** Home. */
    problem: {
      happened: 'Les règles de votre organisation contiennent une erreur.',
      todo: 'Prévenez vos administrateurs ; Paramètres → À propos dit laquelle.',
    },
    disregarded: {
      happened:
        'Un fichier de règles sur cet ordinateur n’est pas appliqué : d’autres personnes que les administrateurs peuvent le modifier.',
      todo: 'Prévenez vos administrateurs, s’il y en a ; Paramètres → À propos dit quoi faire.',
    },
    nothingJoins: {
      happened:
        'Aucune réunion ne peut être rejointe pour l’instant : les règles de votre organisation sont inutilisables.',
      todo: 'Prévenez vos administrateurs ; Paramètres → À propos dit pourquoi.',
    },
    details: 'Voir les détails',
    /** Hosting. */
    fromYours: 'De votre organisation',
    from: (organisation: string) => `De ${organisation}`,
    profileIsFixed:
      'Votre organisation a configuré cet hébergement, donc il n’est ni modifié ni retiré ici.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Les billets viennent de ${host}. Aucune clé n’est nécessaire sur cet ordinateur.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) =>
      `Votre organisation n’autorise que ces serveurs : ${servers}.`,
    noServers: 'Votre organisation n’autorise aucun autre serveur que ceux qu’elle a configurés.',
    hostingNotOffered: 'Non proposé par votre organisation',
    /** About. */
    titleYours: 'Géré par votre organisation',
    title: (organisation: string) => `Géré par ${organisation}`,
    about:
      'Un fichier de règles sur cet ordinateur, que seuls ses administrateurs peuvent modifier, décide de ce qui figure ici.',
    notObeyed: 'Il y a un fichier de règles sur cet ordinateur. Rien n’en est appliqué.',
    file: 'Fichier de règles',
    hostings: 'Hébergements',
    servers: 'Serveurs',
    all: 'Tous',
    onlyThePolicys: 'Seulement ceux des règles',
    updatesForbidden: 'Parlour ne cherche pas de mises à jour.',
    updatesFrom: (host: string) => `Les mises à jour viennent de ${host}.`,
    updatesUpTo: (version: string) => `Aucune version plus récente que ${version} n’est installée.`,
    values: 'Valeurs des règles',
    setting: 'Paramètre',
    value: 'Valeur',
    source: 'Origine',
    sources: {
      locked: 'Votre organisation, verrouillé',
      suggested: 'Votre organisation, proposé',
      you: 'Vous',
    },
    noValues: 'Les règles ne définissent aucune valeur.',
    on: 'Activé',
    off: 'Désactivé',
    empty: 'Vide',
    noHosting: 'Pour aucun hébergement',
    ownPicture: 'Une image',
    problems: 'Problèmes des règles',
    policyProblem,
    copy: 'Copier pour les administrateurs',
    copied: 'Copié',
  },
};
