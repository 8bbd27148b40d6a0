import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Nom de salle ou lien de réunion',
    join: 'Rejoindre',
    opensWith: 'S’ouvre avec',
    hosting: 'Hébergement',
    setUpHosting: 'Configurer un autre hébergement…',
    muted: 'Micro coupé',
    cameraOff: 'Caméra coupée',
    newName: 'Nouveau nom',
    meetings: 'Vos réunions',
    search: 'Rechercher',
    nothingFound: (wanted: string) => `Aucune de vos réunions ne s’appelle « ${wanted} ».`,
    firstRun: 'Les réunions que vous rejoignez apparaîtront ici.',
    firstRunWays:
      'Saisissez un nom, ouvrez un lien de réunion d’où vous voulez, ou déposez-en un sur cette fenêtre.',
    invitation: 'Ni compte, ni configuration : vous pouvez commencer tout de suite.',
    addName: 'Ajouter votre nom',
    found: (count: number) => plural(count, { one: '# réunion', other: '# réunions' }),
    rejoin: 'Revenir',
    pin: (name: string) => `Épingler ${name}`,
    copyLink: (name: string) => `Copier le lien web vers ${name}`,
    copied: 'Lien copié',
    invite: (name: string) => `Copier l’invitation à ${name}`,
    more: (name: string) => `Autres actions pour ${name}`,
    menu: {
      copyLink: 'Copier le lien web',
      invite: 'Copier l’invitation…',
      moveUp: 'Monter',
      moveDown: 'Descendre',
      forget: 'Oublier',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `« ${name} » est maintenant en position ${place} sur ${of}.`,
    forgotten: (name: string) => `La réunion « ${name} » est oubliée.`,
    forgottenCount: (count: number) =>
      plural(count, { one: '# réunion est oubliée.', other: '# réunions sont oubliées.' }),
    undo: 'Annuler',
    joinRow: (name: string) => `Rejoindre ${name}`,
    dismiss: 'Masquer',
    today: 'aujourd’hui',
    yesterday: 'hier',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Vous avez quitté « ${name} » après moins d’une minute.`
        : plural(minutes, {
            one: `Vous avez quitté « ${name} » après # minute.`,
            other: `Vous avez quitté « ${name} » après # minutes.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '« Vos réunions » était illisible : la liste repart de zéro.',
      todo: `L’ancien fichier est gardé sous le nom ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Vos paramètres étaient illisibles : Parlour repart de zéro.',
      todo: `L’ancien fichier est gardé sous le nom ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'Ce qu’« Utilisation » avait compté était illisible : le compte repart de zéro.',
      todo: `L’ancien fichier est gardé sous le nom ${file}.`,
    }),
    meetingsRestored:
      '« Vos réunions » était illisible : la dernière copie intacte de la liste est utilisée.',
    settingsRestored:
      'Vos paramètres étaient illisibles : leur dernière copie intacte est utilisée.',
    usageRestored:
      'Ce qu’« Utilisation » avait compté était illisible : la dernière copie intacte est utilisée.',
    damagedStays: (file: string) =>
      `Le fichier endommagé, ${file}, n’a pas pu être déplacé : ce que vous modifiez sera perdu à la fermeture de Parlour.`,
    notWritten: (folder: string) => ({
      happened:
        'Votre modification n’a pas pu être enregistrée et sera perdue à la fermeture de Parlour.',
      todo: `Libérez de la place sur le disque, ou rendez ${folder} accessible en écriture.`,
    }),
  },
};
