import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'Le lien change. Envoyez le nouveau à vos invités.',
  'tickets-now': () =>
    'Le lien change, et les invités ont désormais besoin d’une invitation : un lien avec un billet, que Parlour crée.',
  'tickets-again': () => 'Le lien change, et il faut de nouvelles invitations à vos invités.',
  'no-tickets': () =>
    'Le lien change, et toute personne qui dispose du lien peut entrer sans billet. Ni le mot de passe ni la salle d’attente ne suivent : définissez-les dans la réunion.',
  'old-invitations': () =>
    'Les invitations déjà créées ouvrent encore l’ancienne adresse jusqu’à leur fin.',
  'folder-dropped': (folder) =>
    `Les salles de JaaS n’ont pas de dossiers : « ${folder} » disparaît de l’adresse.`,
  'sign-in': () =>
    'Pour ouvrir la salle, l’un de vous doit s’identifier avec Google, GitHub ou Facebook.',
  'all-moderate': () =>
    'Sur un serveur Jitsi tel qu’il est livré, toute personne munie d’un billet peut modérer, invités compris.',
  'monthly-users': () =>
    'Toute personne qui rejoint la réunion compte comme un utilisateur mensuel du compte.',
  reachable: (_folder, server) =>
    `Les invités doivent pouvoir joindre ${server} : vérifiez qu’il leur est ouvert, et pas seulement à votre propre réseau.`,
  'left-behind': () => 'Enregistrements et discussions restent où ils sont.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Cette réunion ou son nouvel hébergement n’existe plus.',
    todo: 'Fermez ceci et consultez de nouveau vos réunions.',
  },
  'move-not-yours': {
    happened: () => 'Cette salle appartient à un compte qui n’est pas configuré ici.',
    todo: 'Demandez à son hôte de la déplacer.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `La nouvelle adresse appartiendrait à « ${about} ».`
        : 'La nouvelle adresse appartiendrait à un autre hébergement.',
    todo: 'Choisissez un autre hébergement, ou changez l’adresse de l’un d’eux dans les paramètres.',
  },
  'move-no-room': {
    happened: () => 'Cet hébergement ne peut pas avoir de salle à cette adresse.',
    todo: 'Choisissez un autre hébergement, ou rejoignez-y la réunion sous un nom plus simple.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Changer d’hébergement…',
  title: 'Changer d’hébergement',
  to: 'Déplacer vers',
  changes: 'Ce qui change',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Déplacer aussi mon autre réunion épinglée sur « ${hosting} »`,
      other: `Déplacer aussi mes # autres réunions épinglées sur « ${hosting} »`,
    }),
  move: 'Déplacer',
  cancel: 'Annuler',
  moved: (name: string, hosting: string) => `« ${name} » est maintenant sur « ${hosting} ».`,
  movedAlong: (count: number) =>
    plural(count, {
      one: '# autre réunion a été déplacée.',
      other: '# autres réunions ont été déplacées.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: '# réunion épinglée est restée : le nouvel hébergement ne peut pas avoir son adresse.',
      other:
        '# réunions épinglées sont restées : le nouvel hébergement ne peut pas avoir leurs adresses.',
    }),
  copyLink: 'Copier le nouveau lien',
  linkCopied: 'Lien copié.',
  copyInvitation: 'Copier l’invitation…',
  close: 'Fermer',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
