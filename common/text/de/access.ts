import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: (typeof source)['accessProblem'] = {
  certificate: {
    happened: (about) => `${about} konnte nicht beweisen, dass es der richtige Server ist.`,
    todo: 'Treten Sie aus diesem Netz nicht bei. Sagen Sie den Betreibern des Servers, dass das Zertifikat nicht gültig ist.',
  },
  'certificate-expired': {
    happened: (about) => `Das Zertifikat von ${about} ist abgelaufen.`,
    todo: 'Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss das Zertifikat auf dem Server erneuert werden.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Das Zertifikat von ${about} ist noch nicht gültig.`,
    todo: 'Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, ging die Uhr des Servers falsch.',
  },
  'certificate-self-signed': {
    happened: (about) =>
      `${about} bürgt für sich selbst: Das Zertifikat ist vom Server selbst signiert.`,
    todo: 'Die Betreiber können eines von einer öffentlichen Stelle bekommen. Oder vergleichen Sie mit ihnen den Fingerabdruck und nehmen Sie das Zertifikat in die vertrauenswürdigen dieses Systems auf.',
  },
  'certificate-unknown-issuer': {
    happened: (about) =>
      `Dieser Computer kennt die Stelle nicht, die das Zertifikat von ${about} ausgestellt hat.`,
    todo: 'In Firma oder Schule: Fragen Sie die Betreiber des Servers, wie ihre Zertifizierungsstelle in dieses System kommt, und vergleichen Sie den Fingerabdruck. Sonst hört vielleicht jemand mit: Treten Sie aus diesem Netz nicht bei.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Das vorgezeigte Zertifikat gilt nicht für ${about}.`,
    todo: 'Prüfen Sie die Adresse. Stimmt sie, treten Sie aus diesem Netz nicht bei und sagen Sie es den Betreibern des Servers.',
  },
  'certificate-revoked': {
    happened: (about) => `Das Zertifikat von ${about} wurde widerrufen.`,
    todo: 'Sein Schlüssel ist vielleicht gestohlen: Treten Sie nicht bei. Die Betreiber des Servers müssen es ersetzen.',
  },
  'tls-failed': {
    happened: (about) => `Mit ${about} kam keine sichere Verbindung zustande.`,
    todo: 'Vielleicht ist der Server zu alt oder spricht dort kein https. Prüfen Sie Adresse und Port.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} lässt nur Computer mit eigenem Zertifikat ein.`,
    todo: 'Versuchen Sie es noch einmal und wählen Sie Ihres. Haben Sie keines, fragen Sie die Betreiber des Servers.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} öffnet sich erst nach einer Anmeldung.`,
    todo: 'Versuchen Sie es noch einmal mit dem Benutzernamen und dem Passwort, die Sie von den Betreibern bekommen haben.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Der Proxy dieses Netzes lässt ohne Anmeldung niemanden durch.',
    todo: 'Versuchen Sie es noch einmal mit Ihrem Benutzernamen und Passwort für dieses Netz.',
  },
  'proxy-failed': {
    happened: (about) => `Der Proxy dieses Netzes führte nicht zu ${about}.`,
    todo: 'Prüfen Sie den Proxy in den Systemeinstellungen oder fragen Sie die Betreiber des Netzes.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Ausgestellt für: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Ausgestellt für: ${names} und # weitere` }),
    issuer: (name: string) => `Ausgestellt von: ${name}`,
    valid: (from: string, until: string) => `Gültig: ${from} bis ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Anmelden',
    server: 'Der Meeting-Server fragt, wer Sie sind:',
    proxy: 'Der Proxy dieses Netzes fragt, wer Sie sind:',
    realm: 'In seinen eigenen Worten:',
    user: 'Benutzername',
    password: 'Passwort',
    wrong: {
      happened: 'Benutzername und Passwort wurden nicht angenommen.',
      todo: 'Prüfen Sie beides und versuchen Sie es noch einmal.',
    },
    kept: 'Bleibt gespeichert, bis Sie Parlour beenden, und geht nur an die Adresse oben.',
    signIn: 'Anmelden',
    cancel: 'Abbrechen',
  },
  clientCertificate: {
    question: (server: string) => `${server} fragt nach einem Zertifikat von Ihnen.`,
    detail: 'Der Server erfährt den Namen in dem, das Sie wählen.',
    choice: (name: string, until: string) => `${name}, bis ${until}`,
    more: 'Andere…',
    none: 'Keines',
  },
};
