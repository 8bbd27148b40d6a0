import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Vérifiez-le dans Paramètres, Hébergement.';
const newLink =
  'Si le billet venait avec un lien, demandez-en un nouveau à la personne qui organise.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Aucun billet ne peut être créé pour cet AppID.',
    todo: 'Copiez de nouveau l’AppID depuis la console JaaS ; il commence par vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Aucun billet ne peut être créé avec cet ID de clé.',
    todo: 'Copiez de nouveau l’ID de clé depuis la console JaaS, sans l’AppID ni sa barre oblique.',
  },
  'key-id-missing': {
    happened: () =>
      'Aucun billet ne peut être créé sans ID de clé : c’est par lui que le serveur trouve sa clé publique.',
    todo: 'Demandez l’ID de clé (kid) à la personne qui gère le serveur, et saisissez-le.',
  },
  'issuer-missing': {
    happened: () => 'Aucun billet ne peut être créé sans émetteur.',
    todo: 'Indiquez l’émetteur ; c’est l’app_id du serveur.',
  },
  'extra-claims-unusable': {
    happened: () => 'Aucun billet ne peut être créé avec ces claims supplémentaires.',
    todo: 'Corrigez-les, ou laissez le champ vide.',
  },
  'room-unusable': {
    happened: () => 'Aucun billet ne peut être créé pour cette salle.',
    todo: 'Indiquez une seule salle, avec des lettres et des chiffres ; il n’y a pas de billets pour toutes les salles.',
  },
  'end-passed': {
    happened: () => 'Cette invitation serait déjà terminée.',
    todo: 'Choisissez une fin plus tardive.',
  },
  'key-not-private': {
    happened: () =>
      'Impossible de signer des billets avec cette clé, car ce n’est pas une clé privée.',
    todo: 'Enregistrez de nouveau la clé privée de ce profil.',
  },
  'key-not-rsa': {
    happened: () =>
      'Impossible de signer des billets avec cette clé, car ce n’est pas une clé RSA.',
    todo: 'Enregistrez une clé RSA pour ce profil ; JaaS recommande 4096 bits.',
  },
  'key-too-short': {
    happened: () =>
      'Impossible de signer des billets avec cette clé, car elle a moins de 2048 bits.',
    todo: 'Enregistrez une clé plus longue pour ce profil ; JaaS recommande 4096 bits.',
  },
  'key-not-secret': {
    happened: () =>
      'Impossible de signer des billets avec cette clé, car le serveur veut un secret partagé.',
    todo: 'Enregistrez de nouveau le secret partagé de ce profil.',
  },
  'signature-doubtful': {
    happened: () => 'Le billet a échoué à la vérification qui suit sa signature et a été jeté.',
    todo: 'Réessayez. Si cela se reproduit, enregistrez de nouveau la clé et testez la mémoire de cet ordinateur.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Ce serveur ne laisse entrer que les personnes munies d’un billet.',
    todo: 'Demandez une invitation à la personne qui organise, ou ajoutez une clé pour ce serveur dans Paramètres, Hébergement.',
  },
  'ticket-expired': {
    happened: () => 'Le billet pour cette réunion a expiré.',
    todo: `Réessayez pour en obtenir un nouveau. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Le billet pour cette réunion n’est pas encore valable.',
    todo: 'Vérifiez la date et l’heure de cet ordinateur. Si le billet venait avec un lien, attendez qu’il devienne valable.',
  },
  'ticket-signature': {
    happened: () => 'Le serveur n’a pas pu confirmer qui a signé le billet.',
    todo: `Le secret ou la clé privée d’ici doit correspondre à ce que connaît le serveur. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Le serveur ne connaît pas la clé qui a signé le billet.',
    todo: 'Comparez l’ID de clé avec celui du serveur, dans sa console pour JaaS ; une clé qui vient d’être ajoutée demande quelques minutes.',
  },
  'ticket-issuer': {
    happened: () => 'Le serveur n’accepte aucun billet de cet émetteur.',
    todo: `Demandez l’émetteur à la personne qui gère le serveur. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Le billet est pour un autre type de serveur.',
    todo: `Demandez le destinataire (aud) à la personne qui gère le serveur. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Le billet est pour une autre salle.',
    todo: `Vérifiez la salle et l’AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Le compte JaaS de cette réunion est bloqué.',
    todo: 'La personne à qui il appartient en voit la raison dans la console JaaS ; c’est souvent le forfait ou un paiement.',
  },
  'ticket-refused': {
    happened: () => 'Le serveur n’a pas accepté le billet.',
    todo: `Si c’est le vôtre, regardez-le dans Paramètres, Hébergement. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Type de signature',
  typ: 'Type de jeton',
  kid: 'Clé',
  aud: 'Destinataire',
  iss: 'Émetteur',
  sub: 'Compte ou serveur',
  room: 'Salle',
  nbf: 'Début de validité',
  iat: 'Créé',
  exp: 'Fin de validité',
  jti: 'Numéro de ce billet',
  'context.user.id': 'Personne',
  'context.user.name': 'Nom',
  'context.user.email': 'Adresse e-mail',
  'context.user.avatar': 'Photo',
  'context.user.moderator': 'Droits de modération',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'moins d’une minute',
  lessThanMinuteAhead: 'dans moins d’une minute',
  lessThanMinutePast: 'il y a moins d’une minute',
  ahead: (span: string) => `dans ${span}`,
  past: (span: string) => `il y a ${span}`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `L’horloge de cet ordinateur et celle du serveur ont ${about} d’écart.`
      : 'L’horloge de cet ordinateur et celle du serveur ont des jours d’écart.',
  todo: 'Réglez la date et l’heure dans les paramètres de votre système.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
