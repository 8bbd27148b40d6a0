import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `Le fichier config.js n’indique aucune adresse pour ${way}.`,
    todo: () =>
      'Indiquez-en une ; les réunions utilisent un WebSocket quand elles le peuvent, et BOSH sinon.',
  },
  elsewhere: {
    happened: () =>
      `Non vérifié, parce que config.js indique pour ${way} une adresse située dans un réseau privé ou sans chiffrement.`,
  },
  missing: {
    happened: (about) => `Le serveur web ne transmet pas ${way} à Prosody (${status(about)}).`,
    todo: () => 'Faites-lui transmettre cette adresse.',
  },
  forbidden: {
    happened: (about) => `Le serveur refuse ${way} à ses propres pages (${status(about)}).`,
    todo: () =>
      'Autorisez dans Prosody l’origine de ses pages, et cherchez des règles du serveur web.',
  },
  gateway: {
    happened: (about) =>
      `Le serveur web transmet ${way}, mais Prosody ne répond pas (${status(about)}).`,
    todo: () => 'Démarrez Prosody, et vérifiez son port dans les réglages du serveur web.',
  },
  redirect: {
    happened: () => `Le serveur envoie ailleurs les requêtes pour ${way}.`,
    todo: () => 'Faites qu’il y réponde lui-même.',
  },
  status: {
    happened: (about) => `${way} reçoit une réponse inattendue (${status(about)}).`,
    todo: () => 'Consultez les journaux du serveur web et de Prosody.',
  },
  failed: {
    happened: (about) => `L’échange par ${way} a été interrompu (${named(about, 'error')}).`,
    todo: () => 'Consultez le journal de Prosody.',
  },
  'too-slow': {
    happened: () => `Rien n’est arrivé à temps par ${way}.`,
    todo: () => 'Vérifiez la charge de Prosody, et son journal.',
  },
  'not-xmpp': {
    happened: () => `Autre chose que Prosody répond là où devrait se trouver ${way}.`,
    todo: () => 'Faites transmettre cette adresse à Prosody par le serveur web.',
  },
  domain: {
    happened: (about) =>
      `Prosody ne sert pas ${named(about, 'domain')}, que config.js indique dans hosts.domain.`,
    todo: () => 'Faites que les deux indiquent le même domaine.',
  },
  'no-sign-in': {
    happened: () => `Prosody répond par ${way}, mais n’offre aucun moyen de s’identifier.`,
    todo: () => 'Indiquez-lui que le serveur web placé devant lui chiffre.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Il dit : « ${about['words']} ».`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Le serveur dit qu’il n’y avait pas de billet.${saying(about)}`,
    todo: () => 'Faites garder au serveur web ce qui suit le point d’interrogation de l’adresse.',
  },
  'ticket-expired': {
    happened: (about) => `À l’horloge du serveur, le billet avait expiré.${saying(about)}`,
    todo: () => 'Réglez les horloges des deux ordinateurs.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `À l’horloge du serveur, le billet n’était pas encore valable.${saying(about)}`,
    todo: () => 'Réglez les horloges des deux ordinateurs.',
  },
  'ticket-signature': {
    happened: (about) => `Le serveur ne confirme pas la signature du billet.${saying(about)}`,
    todo: () =>
      'Saisissez le secret ou la clé que connaît le serveur ; son app_secret doit être identique, à la lettre près.',
  },
  'ticket-kid': {
    happened: (about) => `Le serveur ne connaît pas la clé qui a signé le billet.${saying(about)}`,
    todo: () =>
      'Comparez l’ID de clé (kid) ; avec un serveur de clés, le fichier porte pour nom le SHA-256 du kid.',
  },
  'ticket-issuer': {
    happened: (about) => `Le serveur n’accepte aucun billet de cet émetteur (iss).${saying(about)}`,
    todo: () =>
      'Saisissez comme émetteur l’app_id du serveur, ou faites accepter celui-ci au serveur.',
  },
  'ticket-audience': {
    happened: (about) =>
      `Le serveur n’accepte aucun billet pour ce destinataire (aud).${saying(about)}`,
    todo: () => 'Saisissez le destinataire que le serveur accepte, le plus souvent son app_id.',
  },
  'ticket-room': {
    happened: (about) => `La salle du billet ne convient pas au serveur.${saying(about)}`,
    todo: () => 'Vérifiez le chemin dans ce profil, et ce que le billet indique comme sujet (sub).',
  },
  'account-blocked': {
    happened: () => 'Le compte de ce profil est bloqué.',
    todo: () =>
      'La personne à qui il appartient en voit la raison dans la console JaaS ; c’est souvent le forfait ou un paiement.',
  },
  'ticket-refused': {
    happened: (about) => `Le serveur refuse le billet.${saying(about)}`,
    todo: () =>
      'Comparez émetteur, destinataire, clé et type de signature avec la configuration du serveur.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody répond.' },
  'websocket-works': { happened: () => 'Prosody répond.' },
  ...bothWays(fault),

  'entrance-open': {
    happened: () => 'Tout le monde peut entrer, sans billet ni mot de passe.',
  },
  'entrance-ticket': {
    happened: () => 'Seules les personnes munies d’un billet peuvent entrer, et ce profil en crée.',
  },
  'entrance-ticket-lacking': {
    happened: () =>
      'Seules les personnes munies d’un billet peuvent entrer, et ce profil n’en crée pas.',
    todo: () =>
      'Configurez les billets dans ce profil : type de signature, émetteur, destinataire, et secret ou clé ; ou n’entrez que sur invitation.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Seules les personnes munies d’un billet peuvent entrer, et le serveur en donne sur une page d’identification.'
        : `Seules les personnes munies d’un billet peuvent entrer, et le serveur en donne sur ${about['address']}.`,
    todo: () =>
      'Identifiez-vous là-bas quand la réunion le demande, ou configurez les billets dans ce profil.',
  },
  'entrance-password': {
    happened: () => 'Le serveur demande un nom et un mot de passe à tout le monde.',
    todo: () =>
      'La réunion les demande ; pour laisser aussi entrer des invités, configurez un domaine pour eux.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Un hôte ouvre la réunion avec un nom et un mot de passe, que la réunion demande ; les invités peuvent ensuite entrer.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Les invités devraient entrer par ${named(about, 'domain')}, mais Prosody ne les laisse pas faire.`,
    todo: () => 'Faites servir ce domaine à Prosody, pour les personnes sans nom d’utilisateur.',
  },
  'entrance-refused': {
    happened: (about) =>
      `Le serveur ne laisse personne s’identifier : « ${named(about, 'words')} ».`,
    todo: () => 'Consultez le journal de Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'Le serveur n’a pas dit ce qu’il demande aux personnes qui entrent.',
    todo: () => 'Relancez la vérification ; si cela persiste, consultez le journal de Prosody.',
  },

  'ticket-none': { happened: () => 'Ce profil ne crée pas de billets.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Non essayé, car le serveur fait s’identifier sur ${named(about, 'host')}, et les billets ne vont qu’au serveur lui-même.`,
  },
  'ticket-not-made': {
    happened: () => 'Aucun billet n’a pu être créé pour l’essai.',
    todo: () => 'Testez la clé ou le secret de ce profil, plus haut : vous y verrez ce qui manque.',
  },
  'ticket-accepted': { happened: () => 'Le serveur accepte un billet de ce profil.' },
  'ticket-not-looked-at': {
    happened: () => 'Le serveur ne regarde pas les billets : il laisse entrer avec n’importe quoi.',
    todo: () =>
      'Activez les billets dans Prosody, ou choisissez de ne pas en utiliser dans ce profil.',
  },
  'ticket-not-taken': {
    happened: () => 'Le serveur demande un nom et un mot de passe, et n’accepte pas de billets.',
    todo: () =>
      'Activez les billets dans Prosody, ou choisissez de ne pas en utiliser dans ce profil.',
  },
  'ticket-unseen': {
    happened: () =>
      'Le billet n’est jamais arrivé à Prosody : le serveur web le retire de l’adresse.',
    todo: () => 'Faites-lui transmettre ce qui suit le point d’interrogation.',
  },
  'ticket-unanswered': {
    happened: () => 'Le serveur n’a pas dit ce qu’il pense du billet.',
    todo: () => 'Relancez la vérification ; si cela persiste, consultez le journal de Prosody.',
  },
  ...refusal,
};
