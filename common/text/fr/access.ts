import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `${about} n’a pas pu prouver qu’il est le vrai serveur.`,
    todo: 'Ne rejoignez pas la réunion depuis ce réseau. Signalez à la personne qui gère le serveur que son certificat n’est pas valable.',
  },
  'certificate-expired': {
    happened: (about) => `Le certificat du serveur ${about} a expiré.`,
    todo: 'Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, la personne qui gère le serveur doit le renouveler.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Le certificat du serveur ${about} n’est pas encore valable.`,
    todo: 'Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, c’est l’horloge du serveur qui était déréglée.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} se porte garant de lui-même : son certificat est autosigné.`,
    todo: 'La personne qui le gère peut obtenir un certificat d’une autorité publique. Ou bien comparez l’empreinte avec elle, puis ajoutez le certificat à ceux que ce système reconnaît.',
  },
  'certificate-unknown-issuer': {
    happened: (about) =>
      `Cet ordinateur ne sait pas qui a délivré le certificat du serveur ${about}.`,
    todo: 'Au travail ou à l’école, demandez à la personne qui gère le serveur comment installer son autorité dans ce système, et comparez l’empreinte. Sinon, quelqu’un s’interpose peut-être : ne rejoignez pas la réunion depuis ce réseau.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Le certificat présenté n’est pas celui du serveur ${about}.`,
    todo: 'Vérifiez l’adresse. Si elle est juste, ne rejoignez pas la réunion depuis ce réseau et prévenez la personne qui gère le serveur.',
  },
  'certificate-revoked': {
    happened: (about) => `Le certificat du serveur ${about} a été révoqué.`,
    todo: 'Sa clé a peut-être été volée : ne rejoignez pas la réunion. La personne qui gère le serveur doit le remplacer.',
  },
  'tls-failed': {
    happened: (about) => `Aucune connexion sûre n’a pu être établie avec ${about}.`,
    todo: 'Le serveur est peut-être trop ancien, ou ne parle pas https à cet endroit. Vérifiez l’adresse et le port.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} n’accepte que les ordinateurs qui ont leur propre certificat.`,
    todo: 'Réessayez et choisissez le vôtre. Si vous n’en avez pas, demandez à la personne qui gère le serveur.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} ne s’ouvre qu’après identification.`,
    todo: 'Réessayez avec le nom d’utilisateur et le mot de passe que vous a donnés la personne qui le gère.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Le proxy de ce réseau ne laisse passer personne sans identification.',
    todo: 'Réessayez avec le nom d’utilisateur et le mot de passe que vous utilisez sur ce réseau.',
  },
  'proxy-failed': {
    happened: (about) => `Le proxy de ce réseau n’a pas mené jusqu’à ${about}.`,
    todo: 'Vérifiez le proxy dans les paramètres de ce système, ou demandez à la personne qui gère le réseau.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Délivré pour : ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, {
        one: `Délivré pour : ${names}, et # autre`,
        other: `Délivré pour : ${names}, et # autres`,
      }),
    issuer: (name: string) => `Délivré par : ${name}`,
    valid: (from: string, until: string) => `Valable : du ${from} au ${until}`,
    fingerprint: (hex: string) => `SHA-256 : ${hex}`,
  },
  signIn: {
    title: 'Identification',
    server: 'Le serveur de réunion demande qui vous êtes :',
    proxy: 'Le proxy de ce réseau demande qui vous êtes :',
    realm: 'Selon ses propres termes :',
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    wrong: {
      happened: 'Ce nom d’utilisateur et ce mot de passe n’ont pas été acceptés.',
      todo: 'Vérifiez les deux et réessayez.',
    },
    kept: 'Gardé jusqu’à ce que vous quittiez Parlour, et envoyé seulement à l’adresse ci-dessus.',
    signIn: 'S’identifier',
    cancel: 'Annuler',
  },
  clientCertificate: {
    question: (server: string) => `${server} vous demande un certificat.`,
    detail: 'Il apprendra le nom inscrit dans celui que vous choisirez.',
    choice: (name: string, until: string) => `${name}, jusqu’au ${until}`,
    more: 'Autres…',
    none: 'Aucun',
  },
};
