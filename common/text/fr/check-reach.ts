import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Il vaut pour ${named(about, 'subject')}, délivré par ${named(about, 'issuer')}, valable du ` +
  `${named(about, 'from')} au ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `Le nom mène à ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'Le serveur est donné sous forme numérique : aucun nom n’est nécessaire.',
  },
  'name-by-proxy': {
    happened: (about) => `C’est le proxy ${named(about, 'proxy')} qui cherche le nom.`,
  },
  'name-unknown': {
    happened: () => 'Aucune adresse ne correspond à ce nom.',
    todo: () =>
      'Vérifiez l’orthographe ; un nom de votre propre réseau ne se trouve que là, ou par son VPN.',
  },
  'name-server-silent': {
    happened: () => 'Le réseau n’a pas dit quelle adresse correspond à ce nom.',
    todo: () => 'Vérifiez le réseau et son serveur de noms (DNS), puis relancez la vérification.',
  },
  offline: {
    happened: () => 'Cet ordinateur n’a pas de réseau.',
    todo: () => 'Connectez-le, puis relancez la vérification.',
  },
  'connection-stands': { happened: () => 'Le serveur accepte les connexions.' },
  'connection-by-proxy': {
    happened: (about) =>
      `Le serveur accepte les connexions, par le proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'L’ordinateur situé à cette adresse n’accepte aucune connexion sur ce port.',
    todo: () =>
      'Vérifiez le port et que le serveur web tourne, et laissez passer TCP 443 dans le pare-feu.',
  },
  'connection-reset': {
    happened: () => 'La connexion a été coupée aussitôt.',
    todo: () =>
      'Quelque chose en chemin ne la laisse pas passer : vérifiez pare-feu, proxy et répartiteur de charge.',
  },
  'connection-timed-out': {
    happened: () => 'Rien n’a répondu à cette adresse.',
    todo: () => 'Vérifiez que le serveur est allumé et que son pare-feu laisse passer TCP 443.',
  },
  'connection-silent': {
    happened: () => 'Le serveur accepte les connexions, puis ne dit rien.',
    todo: () => 'Vérifiez le port ; si c’est le bon, redémarrez le serveur web.',
  },
  'connection-unreachable': {
    happened: () => 'Aucun chemin ne mène d’ici à cette adresse.',
    todo: () =>
      'Vérifiez le réseau ; un serveur de votre propre réseau a peut-être besoin de son VPN.',
  },
  'connection-blocked': {
    happened: () => 'Cet ordinateur, ou la personne qui l’administre, bloque la connexion.',
    todo: () => 'Laissez passer Parlour dans le pare-feu ou le logiciel de sécurité.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium ne se connecte à aucun serveur web sur ce port.',
    todo: () =>
      'Faites écouter le serveur sur le port 443, ou sur un autre port qu’utilisent les serveurs web.',
  },
  'connection-failed': {
    happened: (about) => `La connexion a échoué (${named(about, 'error')}).`,
    todo: () => 'Vérifiez le réseau, puis relancez la vérification.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Le proxy indiqué par le système n’a pas pu être utilisé.'
        : `Le proxy ${about['proxy']} n’a pas pu être utilisé.`,
    todo: () => 'Vérifiez le proxy dans les paramètres réseau du système.',
  },
  'proxy-sign-in': {
    happened: () => 'Le proxy demande un nom et un mot de passe.',
    todo: () =>
      'Demandez à la personne qui l’administre de laisser passer ce serveur sans identification.',
  },

  'certificate-sound': {
    happened: (about) => `Cet ordinateur lui fait confiance. ${whole(about)}`,
  },
  'certificate-trusted': { happened: () => 'Cet ordinateur fait confiance au certificat.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'Le certificat expire dans # jour.',
        other: 'Le certificat expire dans # jours.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Renouvelez-le maintenant, et cherchez pourquoi cela ne s’est pas fait tout seul.',
  },
  'certificate-expired': {
    happened: (about) => `Le certificat a expiré. ${whole(about)}`,
    todo: () =>
      'Renouvelez-le ; si la date est encore à venir, réglez l’horloge de cet ordinateur.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Le certificat n’est pas encore valable. ${whole(about)}`,
    todo: () =>
      'Vérifiez d’abord l’horloge de cet ordinateur, puis celle de l’ordinateur qui l’a délivré.',
  },
  'certificate-self-signed': {
    happened: (about) => `Le serveur a signé lui-même son certificat. ${whole(about)}`,
    todo: () =>
      'Obtenez-en un auquel tous les ordinateurs font confiance ; ou comparez l’empreinte sur le serveur et installez le certificat dans ce système.',
  },
  'certificate-name': {
    happened: (about) =>
      `Le certificat vaut pour ${named(about, 'names')} et non pour ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Utilisez le nom pour lequel il vaut, ou obtenez un certificat pour celui-ci.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `Le serveur envoie son certificat sans celui qui s’en porte garant. ${whole(about)}`,
    todo: () =>
      'Faites envoyer toute la chaîne au serveur web : fullchain.pem au lieu de cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `Le certificat a été délivré par une autorité que cet ordinateur ne connaît pas. ${whole(about)}`,
    todo: () =>
      'Installez le certificat de cette autorité dans ce système, ou obtenez-en un auquel tous les ordinateurs font confiance.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Personne que cet ordinateur connaisse ne se porte garant du certificat. ${whole(about)}`,
    todo: () =>
      'Soit le serveur omet une partie de la chaîne, soit l’autorité doit être installée dans ce système.',
  },
  'certificate-revoked': {
    happened: (about) => `Le certificat a été révoqué. ${whole(about)}`,
    todo: () => 'N’y saisissez rien ; la personne qui gère le serveur doit en obtenir un nouveau.',
  },
  'certificate-weak': {
    happened: (about) =>
      `Le certificat repose sur une signature ou une clé trop faible. ${whole(about)}`,
    todo: () => 'Obtenez-en un nouveau, avec SHA-256 et une clé d’au moins 2048 bits.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium refuse le certificat (${named(about, 'error')}).`,
    todo: () =>
      'Obtenez-en un nouveau d’une autorité à laquelle tous les ordinateurs font confiance.',
  },
  'tls-too-old': {
    happened: () => 'Le serveur ne connaît que des chiffrements qui ne sont plus sûrs.',
    todo: () => 'Faites-lui parler TLS 1.2 et 1.3.',
  },
  'tls-none': {
    happened: () => 'Quelque chose répond sur ce port, mais sans chiffrement.',
    todo: () => 'Vérifiez le port : les réunions ont besoin de https, le plus souvent sur 443.',
  },
  'tls-client-certificate': {
    happened: () =>
      'Le serveur vous demande un certificat, que les réunions ne peuvent pas présenter.',
    todo: () => 'Faites qu’il n’en demande pas pour ce domaine.',
  },
  'tls-failed': {
    happened: (about) => `Aucun chiffrement commun n’a été trouvé (${named(about, 'error')}).`,
    todo: () => 'Vérifiez les réglages TLS du serveur web.',
  },

  'redirect-none': { happened: () => 'Le serveur répond lui-même à cette adresse.' },
  'redirect-path': {
    happened: (about) => `Le serveur redirige vers ${named(about, 'path')}.`,
    todo: () => 'Ajoutez à l’adresse de ce profil le chemin qui y mène.',
  },
  'redirect-host': {
    happened: (about) => `Le serveur redirige vers ${named(about, 'host')}.`,
    todo: () =>
      'Si les réunions s’y trouvent, utilisez cette adresse dans ce profil ; si c’est une page d’identification, exemptez-en Jitsi.',
  },
  'redirect-http': {
    happened: () => 'Le serveur redirige vers http, où rien n’est chiffré.',
    todo: () => 'Faites-lui rediriger http vers https, et jamais l’inverse.',
  },
  'redirect-loop': {
    happened: () => 'Le serveur redirige en boucle.',
    todo: () =>
      'Cherchez deux redirections qui s’annulent, dans le serveur web et dans le proxy placé devant lui.',
  },

  'sign-in-none': { happened: () => 'Rien ne demande de mot de passe avant Jitsi.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Le serveur web demande avant tout un nom et un mot de passe.'
        : `Le serveur web demande avant tout un nom et un mot de passe : « ${about['realm']} ».`,
    todo: () =>
      'Les réunions ne peuvent pas les fournir ; laissez Jitsi les demander lui-même (domaine protégé ou billets).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Une page qui demande un mot de passe répond à la place de Jitsi.'
        : `Une page qui demande un mot de passe répond à la place de Jitsi : « ${about['title']} ».`,
    todo: () =>
      'Identifiez-vous sur le réseau dans un navigateur ; si la page est celle du serveur, exemptez-en Jitsi.',
  },
  'sign-in-portal': {
    happened: () => 'Le réseau demande une identification préalable.',
    todo: () =>
      'Ouvrez une page quelconque dans un navigateur, identifiez-vous là, puis relancez la vérification.',
  },
};
