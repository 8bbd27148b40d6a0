import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Utilisation',
    about: 'Ce que représentent vos réunions, mois par mois, comptées par cet ordinateur.',
    empty:
      'Rien n’a encore été compté. Le premier mois apparaîtra ici après votre première réunion.',
    off: 'Le comptage est désactivé dans Paramètres, Confidentialité. Ce qui a été compté avant reste jusqu’à ce que vous l’effaciez.',
    failed: {
      happened: 'Ce qui a été compté n’a pas pu être lu.',
      todo: 'Fermez les paramètres et rouvrez-les.',
    },
    hosting: 'Hébergement',
    all: 'Tous les hébergements',
    visited: 'Serveurs non configurés',
    removed: 'Hébergements supprimés',
    measure: 'Afficher',
    measures: {
      minutes: { name: 'Mes minutes', help: 'Votre propre temps en réunion.' },
      personMinutes: {
        name: 'Minutes de tout le monde',
        help: 'Les minutes cumulées de toutes les personnes dans vos réunions, tant que vous y étiez.',
      },
      people: {
        name: 'Personnes',
        help: 'Les différentes personnes rencontrées, et vous. Qui vous rencontre sur deux hébergements compte sur chacun.',
      },
      meetings: { name: 'Réunions', help: 'Les réunions que vous avez rejointes.' },
    },
    month: 'Mois',
    table: (measure: string) => `${measure}, par mois`,
    totals: 'Tous ces mois ensemble',
    peak: 'Le plus de personnes à la fois',
    jaas: 'Utilisateurs JaaS et votre forfait',
    jaasUsers: 'Utilisateurs',
    jaasCost: 'Coût',
    ofPlan: (people: string, included: string) => `${people} sur ${included}`,
    soFar: (month: string) => `${month}, jusqu’ici`,
    estimate:
      'Estimation d’après ce que cet ordinateur a vu : les réunions des autres n’y sont pas. Le forfait et les prix sont ceux de « Combien cela coûterait-il ? ».',
    use: 'Utiliser ces chiffres',
    useHelp: (month: string) => `Reprend ${month} dans « Combien cela coûterait-il ? ».`,
    noMonth:
      'Après un mois complet, ses chiffres pourront servir dans « Combien cela coûterait-il ? ».',
    save: 'Enregistrer au format CSV…',
    saved: (file: string) => `Enregistré : ${file}`,
    notSaved: {
      happened: 'Le fichier n’a pas pu être enregistré.',
      todo: 'Choisissez un autre dossier, ou libérez de la place sur le disque.',
    },
    saving: {
      title: 'Enregistrer l’utilisation',
      kind: 'Tableau (CSV)',
      file: 'Utilisation de Parlour',
    },
    clear: 'Effacer l’utilisation…',
    clearTitle: 'Effacer l’utilisation ?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Ce qui a été compté sur # mois est supprimé de cet ordinateur. Il ne sera pas possible de le récupérer.',
        other:
          'Ce qui a été compté sur # mois est supprimé de cet ordinateur. Il ne sera pas possible de le récupérer.',
      }),
    clearNow: 'Effacer l’utilisation',
    cleared: 'L’utilisation est effacée.',
    count: 'Compter les minutes et les personnes des réunions sur cet ordinateur',
    countHelp:
      'Paramètres, Hébergement, « Utilisation » les montre mois par mois. Les noms ne sont pas gardés, et rien n’est envoyé nulle part. Une fois désactivé, rien de nouveau n’est compté ; ce qui est là reste jusqu’à ce que vous l’effaciez. Activé par défaut.',
  },
};
