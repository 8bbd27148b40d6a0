import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'Il n’y a pas de billet dans ce texte.',
    todo: 'Collez-le en entier : trois parties séparées par des points, ou un lien qui en contient un.',
  },
  'header-not-found': {
    happened: () => 'La première partie du billet, son en-tête, est illisible.',
    todo: 'Copiez de nouveau le billet, en entier.',
  },
  'payload-not-found': {
    happened: () => 'La deuxième partie du billet, ses claims, est illisible.',
    todo: 'Copiez de nouveau le billet, de la première à la dernière lettre.',
  },
  'alg-none': {
    happened: () => 'Ce billet prétend ne pas avoir besoin de signature (alg none).',
    todo: 'Aucun serveur ne l’accepte. Signez-le avec votre clé.',
  },
  'alg-shared-secret': {
    happened: () => 'Ce billet est signé avec un secret partagé ; JaaS exige RS256.',
    todo: 'Signez-le avec la clé privée dont la moitié publique est dans la console JaaS.',
  },
  'alg-invalid': {
    happened: () => 'Ce billet est signé d’une façon que le serveur ne vérifie pas.',
    todo: 'Mettez alg à RS256 ; les serveurs à secret partagé acceptent HS256.',
  },
  'alg-other': {
    happened: () => 'Ce billet est signé autrement que les billets de ce serveur.',
    todo: 'Mettez alg à ce qu’indique le profil sous « Authentification ».',
  },
  'signature-not-found': {
    happened: () => 'La troisième partie du billet, sa signature, est absente.',
    todo: 'Copiez de nouveau le billet, avec sa dernière partie.',
  },
  'typ-invalid': {
    happened: () => 'L’en-tête n’appelle pas ce billet un JWT.',
    todo: 'Mettez typ à JWT, en majuscules.',
  },
  'kid-not-found': {
    happened: () => 'L’en-tête n’indique pas la clé (kid).',
    todo: 'Définissez kid ; pour JaaS, c’est l’AppID, une barre oblique et l’ID de clé.',
  },
  'kid-mismatch': {
    happened: () => 'La clé (kid) n’appartient pas au compte du billet (sub).',
    todo: 'Pour JaaS, kid commence par le même AppID que sub, suivi d’une barre oblique.',
  },
  'key-other': {
    happened: () => 'Ce billet a été signé par une autre clé que celle de ce profil.',
    todo: 'C’est très bien tant que le serveur connaît cette clé.',
  },
  'aud-invalid': {
    happened: () => 'Le destinataire (aud) n’est pas celui du serveur.',
    todo: 'Pour JaaS, c’est le texte jitsi, et non une liste.',
  },
  'iss-invalid': {
    happened: () => 'L’émetteur (iss) n’est pas de ceux que le serveur accepte.',
    todo: 'Pour JaaS, c’est le texte chat.',
  },
  'iss-other': {
    happened: () => 'L’émetteur (iss) n’est pas celui de ce profil.',
    todo: 'C’est très bien si le serveur l’accepte (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'Le destinataire (aud) n’est pas celui de ce profil.',
    todo: 'C’est très bien si le serveur l’accepte (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Le billet ne dit pas à qui est le serveur auquel il est destiné (sub).',
    todo: 'Pour JaaS, mettez sub à l’AppID.',
  },
  'sub-mismatch': {
    happened: () => 'Le billet est pour un autre compte que celui de ce profil (sub).',
    todo: 'Mettez sub à l’AppID de ce profil.',
  },
  'token-expired': {
    happened: () => 'Le billet a expiré (exp).',
    todo: 'Créez-en un nouveau.',
  },
  'exp-invalid': {
    happened: () => 'La fin du billet (exp) est absente, ou n’est pas une date.',
    todo: 'Mettez exp à un nombre : les secondes depuis 1970.',
  },
  'exp-not-found': {
    happened: () => 'Ce billet n’expire jamais (pas d’exp).',
    todo: 'Quiconque l’obtient peut l’utiliser à jamais. Définissez exp.',
  },
  'exp-too-far': {
    happened: () => 'Le billet expire dans plus de 30 jours (exp).',
    todo: 'Donnez-lui une fin plus proche. Les dates sont en secondes ; celle-ci est peut-être en millisecondes.',
  },
  'nbf-future': {
    happened: () => 'Le billet n’est pas encore valable (nbf).',
    todo: 'Attendez, ou mettez nbf une minute dans le passé ; vérifiez l’horloge de l’ordinateur qui l’a créé.',
  },
  'nbf-invalid': {
    happened: () => 'Le début du billet (nbf) n’est pas une date.',
    todo: 'Mettez nbf à un nombre, les secondes depuis 1970, ou retirez-le.',
  },
  'room-not-found': {
    happened: () => 'Le billet n’indique aucune salle.',
    todo: 'Mettez room au nom de la salle ; sans lui, certaines pages restent noires et ne disent rien.',
  },
  'room-any': {
    happened: () => 'Ce billet ouvre toutes les salles.',
    todo: 'Indiquez une salle, pour qu’un billet perdu n’ouvre qu’elle.',
  },
  'room-pattern': {
    happened: () => 'Ce billet ouvre toutes les salles qui correspondent à un motif.',
    todo: 'Seul le serveur sait lesquelles.',
  },
  'room-spelling': {
    happened: () => 'La salle n’est pas écrite comme les serveurs comparent les salles.',
    todo: 'Écrivez en minuscules, sans espaces, et encodez avec % ce qui n’est pas ASCII.',
  },
  'room-mismatch': {
    happened: () => 'Le billet est pour une autre salle que celle-ci.',
    todo: 'Mettez room à cette salle, sans l’AppID.',
  },
  'context-not-found': {
    happened: () => 'Le billet n’a pas de contexte.',
    todo: 'Ajoutez context avec les objets user et features ; JaaS l’exige.',
  },
  'features-not-found': {
    happened: () => 'Le contexte du billet n’a pas de fonctions.',
    todo: 'Ajoutez context.features, un objet vide si rien n’est permis.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi n’a pas de fonction nommée « ${about} ».`,
    todo: 'Retirez-la, ou cherchez une faute dans son nom.',
  },
  'feature-value-invalid': {
    happened: (about) => `La fonction « ${about} » n’est ni activée ni désactivée.`,
    todo: 'Donnez-lui pour valeur le texte true ou le texte false.',
  },
};
