import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Personnes par mois', help: 'Des personnes différentes, un appareil chacune.' },
  meetings: { name: 'Réunions par mois' },
  minutes: { name: 'Minutes par réunion' },
  recordings: { name: 'Enregistrements par mois' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Forfait, par mois' },
  included: { name: 'Utilisateurs inclus' },
  overage: { name: 'Utilisateur supplémentaire' },
  recordedMinute: { name: 'Minute enregistrée' },
  participantMinute: { name: 'Minute d’un participant' },
  machine: { name: 'Machine, par mois' },
  hours: { name: 'Heures de maintenance par mois' },
  hourly: { name: 'Heure de maintenance' },
  recorder: { name: 'Machine d’enregistrement, par mois' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Par utilisateurs mensuels',
    help: 'Comme facture 8x8 : toute personne qui en a rencontré une autre dans le mois compte une fois, par appareil.',
  },
  'participant-minutes': {
    name: 'À la minute',
    help: 'Comme on le cite souvent. Ce n’est pas le modèle de 8x8. Tout le monde compte, dans chaque réunion.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Forfait Developer',
  basic: 'Forfait Basic',
  standard: 'Forfait Standard',
  business: 'Forfait Business',
  own: 'Mes propres chiffres',
};

export const costText: typeof source = {
  cost: {
    title: 'Combien cela coûterait-il ?',
    about: 'Vos réunions, selon des prix que vous pouvez changer.',
    usage,
    currency: 'Monnaie',
    currencyHelp:
      'Rien n’est converti. Les exemples sont en dollars américains : saisissez ce que vous payez.',
    inAMonth: 'En un mois',
    table: 'Ce que coûtent les trois solutions par mois',
    hosting: 'Hébergement',
    amount: 'Coût',
    madeOf: 'Composé de',
    free: 'Gratuit, dans le cadre de ses règles',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Gratuit, dans le cadre de ses règles. On cite de ses conditions une limite de # appareil par mois.',
        other:
          'Gratuit, dans le cadre de ses règles. On cite de ses conditions une limite de # appareils par mois.',
      }),
    nothingToPay: 'Rien à payer',
    parts: {
      plan: 'Forfait',
      moreUsers: 'Utilisateurs supplémentaires',
      recordedMinutes: 'Minutes enregistrées',
      participantMinutes: 'Minutes des participants',
      machine: 'Machine du serveur',
      care: 'Maintenance',
      recorder: 'Machine d’enregistrement',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Tel que cité, pas le modèle de 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Votre serveur est moins cher que JaaS, quel que soit le nombre de personnes.',
        many: 'À partir de # de personnes, votre serveur est moins cher que JaaS.',
        other: 'À partir de # personnes, votre serveur est moins cher que JaaS.',
      }),
    neverCheaper:
      'À ces prix, votre serveur n’est jamais moins cher que JaaS, quel que soit le nombre de personnes.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Avec # personne, votre serveur est moins cher tant que sa maintenance prend moins de ${hours} par mois.`,
        many: `Avec # de personnes, votre serveur est moins cher tant que sa maintenance prend moins de ${hours} par mois.`,
        other: `Avec # personnes, votre serveur est moins cher tant que sa maintenance prend moins de ${hours} par mois.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Avec # personne, la machine seule coûte autant que JaaS, maintenance non comprise.',
        many: 'Avec # de personnes, la machine seule coûte autant que JaaS, maintenance non comprise.',
        other:
          'Avec # personnes, la machine seule coûte autant que JaaS, maintenance non comprise.',
      }),
    yours: 'Une heure de votre temps a aussi un prix. Saisissez 0 si vous ne la comptez pas.',
    prices: 'Prix',
    pricesOf: { jaas: 'JaaS', ownServer: 'Votre serveur' },
    fields: prices,
    model: 'Calcul de JaaS',
    models,
    plan: 'Forfait cité',
    plans,
    planHelp: 'Remplit trois valeurs que d’autres citent. C’est votre contrat qui décide.',
    example: (value: string) => `Exemple : ${value}`,
    reset: (name: string) => `Revenir à l’exemple : ${name}`,
    resetAll: 'Revenir à tous les exemples',
    problem: {
      happened: 'Ce nombre ne convient pas.',
      todo: (least: string, most: string) => `Saisissez un nombre de ${least} à ${most}.`,
      todoWhole: (least: string, most: string) =>
        `Saisissez un nombre entier de ${least} à ${most}.`,
    },
    extras:
      'Les lignes téléphoniques, la transcription et le stockage coûtent un supplément avec JaaS et ne sont pas comptés ici.',
    oneMachine:
      'Une machine suffit à de petits groupes. Pour de plus grands, saisissez le prix de plusieurs.',
  },
};
