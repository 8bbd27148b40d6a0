import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Gratuit, pour un usage raisonnable. 8x8 l’exploite et peut changer les règles.',
    jaas: 'Un abonnement selon le nombre d’utilisateurs par mois, avec un forfait gratuit pour commencer. Le prix souvent cité, à la minute et par participant, n’est pas le mode de facturation de 8x8.',
    ownServer:
      'Une machine de 20 à 100 dollars américains par mois environ, et votre temps. Chaque enregistrement simultané demande une machine de plus.',
  },
  setup: {
    public: 'Aucune.',
    jaas: 'Un compte, un AppID et une paire de clés : une à deux heures.',
    ownServer: 'Un serveur avec sa propre adresse : une demi-journée ou plus.',
  },
  access: {
    public:
      'Toute personne qui a le lien. Une salle d’attente et un mot de passe aident à filtrer.',
    jaas: 'Seulement les personnes munies d’un billet que vous avez signé.',
    ownServer:
      'Les personnes que vous autorisez. Sur un serveur tel qu’il est livré, toute personne munie d’un billet peut modérer.',
  },
  tickets: {
    public:
      'Aucun. Depuis août 2023, une personne doit s’identifier avec Google, GitHub ou Facebook pour ouvrir une salle.',
    jaas: 'Oui (RS256). Parlour les signe sur cet ordinateur.',
    ownServer: 'Oui (HS256 ou RS256), une fois installé le paquet jitsi-meet-tokens.',
  },
  recording: {
    public:
      'Sur votre ordinateur ou dans un espace en ligne, quand le serveur le propose. Personne ne le garantit.',
    jaas: 'Oui. Un enregistrement dure 6 heures au plus et reste disponible 24 heures. Les minutes enregistrées sont facturées en plus.',
    ownServer: 'Oui, avec une machine de plus par réunion enregistrée en même temps.',
  },
  data: {
    public: 'Sur les serveurs que 8x8 exploite pour tout le monde.',
    jaas: 'Sur les serveurs de 8x8, sous contrat.',
    ownServer: 'Sur votre serveur.',
  },
  address: {
    public: 'Une salle sur meet.jit.si.',
    jaas: 'Une salle sur 8x8.vc, sous votre AppID.',
    ownServer: 'Votre propre domaine.',
  },
  size: {
    public:
      'S’adapte tout seul. On cite de ses conditions une limite de 25 appareils par mois pour l’usage gratuit.',
    jaas: 'S’adapte tout seul, jusqu’à 500 personnes par réunion.',
    ownServer: 'Ce que supportent votre machine et sa ligne.',
  },
  branding: {
    public: 'Retiré dans Parlour. Ce que le serveur ne permet pas de changer reste.',
    jaas: 'Aucun, sauf si vous créez le vôtre.',
    ownServer: 'Entièrement le vôtre.',
  },
  operation: {
    public:
      'Rien à faire. Les pages web qui l’intègrent sont coupées après cinq minutes ; pas Parlour.',
    jaas: 'Presque rien à faire.',
    ownServer: 'Tout est à vous : mises à jour, croissance, sécurité.',
  },
  support: {
    public: 'La communauté.',
    jaas: 'La société 8x8.',
    ownServer: 'Vous-même, et la communauté.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Les invités n’ont pas besoin de compte, mais la personne qui ouvre une salle s’identifie avec Google, GitHub ou Facebook.',
    jaas: 'Il vous faut un compte chez 8x8. Vos invités n’en ont pas besoin.',
    ownServer:
      'Personne ne s’identifie nulle part, mais machine et domaine se louent en général avec un compte.',
  },
  noMonthlyCost: {
    public: 'Il est gratuit.',
    jaas: 'Il n’est gratuit que tant que peu de personnes se réunissent.',
    ownServer: 'La machine et votre temps coûtent quelque chose chaque mois.',
  },
  onlyInvited: {
    public:
      'Toute personne qui a le lien peut frapper à la porte. Une salle d’attente ou un mot de passe la retient dehors.',
    jaas: 'Personne n’entre sans un billet que vous avez signé.',
    ownServer: 'Personne n’entre sans billet, une fois le serveur configuré ainsi.',
  },
  recording: {
    public: 'Seulement comme le serveur le propose, et personne ne le garantit.',
    jaas: 'Il enregistre pour vous. Vous avez un jour pour récupérer l’enregistrement.',
    ownServer: 'Il enregistre avec une machine de plus.',
  },
  ownDomain: {
    public: 'L’adresse est toujours meet.jit.si.',
    jaas: 'L’adresse est toujours 8x8.vc.',
    ownServer: 'L’adresse est la vôtre.',
  },
  dataOnMyServer: {
    public: 'Tout se passe sur les serveurs de 8x8.',
    jaas: 'Tout se passe sur les serveurs de 8x8, sous contrat.',
    ownServer: 'Tout se passe sur votre machine.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'vérifié dans le programme',
  documented: 'documenté',
  'rule-of-thumb': 'ordre de grandeur',
  hearsay: 'non confirmé',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'Nous l’avons lu dans le programme lui-même, ou essayé.',
  documented: 'Ceux qui le font l’écrivent.',
  'rule-of-thumb': 'D’expérience. Cela dépend de vous.',
  hearsay: 'D’autres le disent. Nous ne l’avons pas vu nous-mêmes.',
};

export const compareText: typeof source = {
  compare: {
    title: 'Comparer les trois solutions',
    about: 'Ce que chacune apporte et coûte, avec les sources, et celle qui vous convient.',
    matters: 'Ce qui compte pour moi',
    wishes: {
      noAccount: 'Pas de compte',
      noMonthlyCost: 'Pas de frais mensuels',
      onlyInvited: 'Seulement des personnes invitées',
      recording: 'Enregistrement',
      ownDomain: 'Mon propre domaine',
      dataOnMyServer: 'Données sur mon serveur',
    },
    nothingChosen: 'Choisissez ce qui compte pour vous, et voyez quelle solution convient.',
    fits: (hosting: string) => `« ${hosting} » vous apporte tout cela.`,
    fitsToo: (hosting: string, hostings: string) =>
      `« ${hosting} » vous apporte tout cela avec le moins de travail. Tout aussi bien : ${hostings}.`,
    closest: (hosting: string) =>
      `« ${hosting} » s’en approche le plus. Aucune des trois solutions n’apporte tout cela.`,
    closestToo: (hosting: string, hostings: string) =>
      `Aucune des trois solutions n’apporte tout cela. « ${hosting} » s’en approche le plus, avec le moins de travail. Tout aussi près : ${hostings}.`,
    best: 'Convient le mieux',
    asGood: 'Convient aussi',
    degree: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    reasons,
    table: 'Comparaison des trois solutions',
    aspect: 'Critère',
    rows: {
      cost: 'Coût',
      setup: 'Mise en place',
      access: 'Qui peut entrer',
      tickets: 'Billets',
      recording: 'Enregistrement',
      data: 'Données',
      address: 'Adresse',
      size: 'Capacité',
      branding: 'Habillage',
      operation: 'Exploitation',
      support: 'Assistance',
    },
    facts,
    confidence,
    confidenceMeaning,
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Notre degré de certitude',
    outside: 'Les liens s’ouvrent dans votre navigateur.',
    way: 'De l’une à l’autre',
    wayAbout: 'Vous pouvez commencer maintenant et changer plus tard. Vos réunions vous suivent.',
    steps: {
      public: {
        when: 'Maintenant',
        why: 'Se réunir tout de suite, sans rien configurer.',
        act: 'Utiliser le serveur public',
      },
      jaas: {
        when: 'Quand il importe de savoir qui entre',
        why: 'Seules les personnes munies d’un billet entrent, et 8x8 fait le travail.',
        act: 'Utiliser JaaS',
      },
      ownServer: {
        when: 'Quand vous voyez plus grand',
        why: 'Votre domaine, vos données, vos règles. Le travail est aussi pour vous.',
        act: 'Utiliser votre serveur',
      },
    },
    here: 'Vous êtes ici',
  },
};
