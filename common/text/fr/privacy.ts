import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `Une réunion est en cours sur « ${about} ».`,
    todo: 'Quittez-la, puis réessayez d’effacer.',
  },
  failed: {
    happened: () => 'Impossible de consulter ce que les réunions ont laissé sur cet ordinateur.',
    todo: 'Fermez les paramètres et rouvrez-les.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Vos réunions',
    remember: 'Se souvenir des réunions',
    rememberHelp:
      'L’accueil liste les réunions que vous avez rejointes, sur cet ordinateur seulement. Une fois désactivé, rien de nouveau ne s’ajoute ; ce qui est là reste jusqu’à ce que vous l’effaciez. Activé par défaut.',
    clear: 'Effacer…',
    clearTitle: 'Effacer « Vos réunions » ?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# réunion sera oubliée, même si elle est épinglée.',
        other: '# réunions seront oubliées, y compris celles qui sont épinglées.',
      }),
    clearNow: 'Effacer les réunions',
    nothingToClear: 'Il n’y a aucune réunion à oublier.',
    cleared: (count: number) =>
      plural(count, { one: '# réunion oubliée', other: '# réunions oubliées' }),
    undo: 'Annuler',
    close: 'Fermer',
    outside: 'Qui d’autre est informé de vos réunions',
    outsideWhy:
      'La page d’une réunion peut faire appel à d’autres serveurs. Parlour lui demande de s’en abstenir ; un serveur modifié peut passer outre.',
    thirdParties: 'Autres serveurs pendant les réunions',
    thirdPartiesHelp:
      'La page peut faire appel à d’autres serveurs que le sien, pour des photos de personnes ou des calendriers. Ils apprennent votre adresse réseau. Désactivé par défaut.',
    analytics: 'Statistiques sur les réunions',
    analyticsHelp:
      'La page peut rapporter le déroulement de la réunion aux services choisis par la personne qui exploite le serveur. « Autres serveurs pendant les réunions » doit aussi être activé. Désactivé par défaut.',
    gravatar: 'Photos de Gravatar',
    gravatarHelp:
      'La page peut demander à gravatar.com les photos liées aux adresses e-mail des personnes. « Autres serveurs pendant les réunions » doit aussi être activé. Désactivé par défaut.',
    sets: (key: string) => `Son nom dans Jitsi : ${key}`,
    storage: 'Ce que les réunions ont laissé sur cet ordinateur',
    storageWhy:
      'Les serveurs gardent des choses sur cet ordinateur : cookies, identifications, réglages de leur page. Chaque hébergement a son propre emplacement.',
    hosting: 'Hébergement',
    size: 'Taille',
    noStorage: 'Les réunions n’ont encore rien laissé.',
    looking: 'Recherche…',
    clearStorage: 'Effacer…',
    clearStorageFor: (hosting: string) => `Effacer les données laissées sur « ${hosting} »…`,
    clearStorageTitle: (hosting: string) =>
      `Effacer ce qu’ont laissé les réunions sur « ${hosting} » ?`,
    clearStorageMeans:
      'Les cookies et réglages de la page du serveur sont supprimés, et il faudra peut-être vous identifier de nouveau. Vos réunions, clés et paramètres dans Parlour restent.',
    jaasWarning:
      'JaaS compte un ordinateur effacé comme une nouvelle personne : la facture du compte peut compter un utilisateur actif mensuel de plus.',
    clearStorageNow: 'Effacer',
    storageCleared: (hosting: string) =>
      `Ce qu’avaient laissé les réunions sur « ${hosting} » est effacé.`,
    kept: 'Ce que garde Parlour',
    keptWhere: (folder: string) =>
      `Parlour garde vos paramètres, vos hébergements, « Vos réunions » et un court journal dans ${folder}. Clés privées et secrets partagés sont dans le trousseau de votre système, les billets ne sont jamais gardés, et rien n’est envoyé aux auteurs de Parlour.`,
  },
};
