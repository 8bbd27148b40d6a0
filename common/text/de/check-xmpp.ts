import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `Die Datei config.js nennt keine Adresse für ${way}.`,
    todo: () => 'Nennen Sie eine; Meetings nehmen WebSocket, wo es geht, und sonst BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Nicht geprüft, denn config.js nennt für ${way} eine Adresse, die in einem privaten Netz liegt oder nicht verschlüsselt ist.`,
  },
  missing: {
    happened: (about) => `Der Webserver reicht ${way} nicht an Prosody weiter (${status(about)}).`,
    todo: () => 'Lassen Sie ihn diese Adresse weiterreichen.',
  },
  forbidden: {
    happened: (about) => `Der Server verweigert seinen eigenen Seiten ${way} (${status(about)}).`,
    todo: () =>
      'Erlauben Sie in Prosody die Herkunft seiner Seiten und suchen Sie nach Regeln des Webservers.',
  },
  gateway: {
    happened: (about) =>
      `Der Webserver reicht ${way} weiter, aber Prosody antwortet nicht (${status(about)}).`,
    todo: () =>
      'Starten Sie Prosody und prüfen Sie seinen Port in der Konfiguration des Webservers.',
  },
  redirect: {
    happened: () => `Der Server leitet Anfragen für ${way} anderswohin weiter.`,
    todo: () => 'Lassen Sie ihn selbst antworten.',
  },
  status: {
    happened: (about) => `Auf ${way} kommt eine unerwartete Antwort (${status(about)}).`,
    todo: () => 'Sehen Sie in die Protokolle von Webserver und Prosody.',
  },
  failed: {
    happened: (about) => `Das Gespräch über ${way} brach ab (${named(about, 'error')}).`,
    todo: () => 'Sehen Sie in das Protokoll von Prosody.',
  },
  'too-slow': {
    happened: () => `Über ${way} kam nichts rechtzeitig.`,
    todo: () => 'Sehen Sie nach, wie ausgelastet Prosody ist, und in sein Protokoll.',
  },
  'not-xmpp': {
    happened: () => `Wo ${way} sein sollte, antwortet etwas anderes als Prosody.`,
    todo: () => 'Lassen Sie den Webserver diese Adresse an Prosody weiterreichen.',
  },
  domain: {
    happened: (about) =>
      `Prosody bedient ${named(about, 'domain')} nicht, das config.js in hosts.domain nennt.`,
    todo: () => 'Lassen Sie beide denselben Host nennen.',
  },
  'no-sign-in': {
    happened: () => `Prosody antwortet über ${way}, bietet aber keine Anmeldung an.`,
    todo: () => 'Sagen Sie ihm, dass der Webserver davor verschlüsselt.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Er sagt: „${about['words']}“.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Der Server sagt, es sei kein Ticket dabei gewesen.${saying(about)}`,
    todo: () => 'Lassen Sie den Webserver behalten, was hinter dem Fragezeichen der Adresse steht.',
  },
  'ticket-expired': {
    happened: (about) => `Nach der Uhr des Servers war das Ticket abgelaufen.${saying(about)}`,
    todo: () => 'Stellen Sie die Uhren beider Computer.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `Nach der Uhr des Servers war das Ticket noch nicht gültig.${saying(about)}`,
    todo: () => 'Stellen Sie die Uhren beider Computer.',
  },
  'ticket-signature': {
    happened: (about) => `Der Server bestätigt die Signatur des Tickets nicht.${saying(about)}`,
    todo: () =>
      'Tragen Sie das Geheimnis oder den Schlüssel ein, den der Server kennt; sein app_secret muss Zeichen für Zeichen dasselbe sein.',
  },
  'ticket-kid': {
    happened: (about) =>
      `Der Server kennt den Schlüssel nicht, der das Ticket signiert hat.${saying(about)}`,
    todo: () =>
      'Vergleichen Sie die Schlüssel-ID (kid); bei einem Schlüsselserver heißt die Datei nach der SHA-256 der kid.',
  },
  'ticket-issuer': {
    happened: (about) =>
      `Der Server nimmt von diesem Issuer (iss) keine Tickets an.${saying(about)}`,
    todo: () =>
      'Tragen Sie die app_id des Servers als Issuer ein oder lassen Sie den Server diesen annehmen.',
  },
  'ticket-audience': {
    happened: (about) =>
      `Der Server nimmt für diese Audience (aud) keine Tickets an.${saying(about)}`,
    todo: () => 'Tragen Sie die Audience ein, die der Server annimmt; meist ist es seine app_id.',
  },
  'ticket-room': {
    happened: (about) => `Dem Server gefällt der Raum des Tickets nicht.${saying(about)}`,
    todo: () => 'Prüfen Sie den Pfad in diesem Profil und was das Ticket als Subject (sub) sagt.',
  },
  'account-blocked': {
    happened: () => 'Das Konto dieses Profils ist gesperrt.',
    todo: () =>
      'Wem es gehört, sieht den Grund in der JaaS-Konsole; oft ist es der Tarif oder eine Zahlung.',
  },
  'ticket-refused': {
    happened: (about) => `Der Server lehnt das Ticket ab.${saying(about)}`,
    todo: () =>
      'Vergleichen Sie Issuer, Audience, Schlüssel und Art der Signatur mit der Konfiguration des Servers.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody antwortet.' },
  'websocket-works': { happened: () => 'Prosody antwortet.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Alle dürfen hinein, ohne Ticket oder Passwort.' },
  'entrance-ticket': {
    happened: () => 'Nur wer ein Ticket hat, darf hinein, und dieses Profil erstellt welche.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Nur wer ein Ticket hat, darf hinein, und dieses Profil erstellt keine.',
    todo: () =>
      'Richten Sie in diesem Profil Tickets ein: Art der Signatur, Issuer, Audience und Geheimnis oder Schlüssel; oder treten Sie nur mit Einladung ein.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Nur wer ein Ticket hat, darf hinein, und der Server gibt Tickets auf einer Anmeldeseite aus.'
        : `Nur wer ein Ticket hat, darf hinein, und der Server gibt Tickets auf ${about['address']} aus.`,
    todo: () =>
      'Melden Sie sich dort an, wenn das Meeting fragt, oder richten Sie in diesem Profil Tickets ein.',
  },
  'entrance-password': {
    happened: () => 'Der Server will von allen einen Namen und ein Passwort.',
    todo: () =>
      'Das Meeting fragt danach; um auch Gäste einzulassen, richten Sie eine Domain für Gäste ein.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Die Moderation öffnet ein Meeting mit Namen und Passwort, nach denen das Meeting fragt; dann dürfen Gäste hinein.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Gäste sollen über ${named(about, 'domain')} eintreten, aber Prosody lässt sie nicht.`,
    todo: () => 'Lassen Sie Prosody diesen Host bedienen, für Leute ohne Namen.',
  },
  'entrance-refused': {
    happened: (about) => `Der Server lässt niemanden sich anmelden: „${named(about, 'words')}“.`,
    todo: () => 'Sehen Sie in das Protokoll von Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'Der Server hat nicht gesagt, was er von denen will, die eintreten.',
    todo: () => 'Prüfen Sie noch einmal; bleibt es dabei, sehen Sie in das Protokoll von Prosody.',
  },

  'ticket-none': { happened: () => 'Dieses Profil erstellt keine Tickets.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Nicht versucht, denn der Server lässt sich auf ${named(about, 'host')} anmelden, und Tickets gehen nur an den Server selbst.`,
  },
  'ticket-not-made': {
    happened: () => 'Zum Ausprobieren konnte kein Ticket erstellt werden.',
    todo: () =>
      'Testen Sie oben den Schlüssel oder das Geheimnis dieses Profils: Dort steht, was fehlt.',
  },
  'ticket-accepted': { happened: () => 'Der Server nimmt ein Ticket dieses Profils an.' },
  'ticket-not-looked-at': {
    happened: () => 'Der Server sieht Tickets nicht an: Er lässt auch Unsinn ein.',
    todo: () =>
      'Schalten Sie Tickets in Prosody ein oder wählen Sie in diesem Profil keine Tickets.',
  },
  'ticket-not-taken': {
    happened: () => 'Der Server will einen Namen und ein Passwort und nimmt keine Tickets.',
    todo: () =>
      'Schalten Sie Tickets in Prosody ein oder wählen Sie in diesem Profil keine Tickets.',
  },
  'ticket-unseen': {
    happened: () =>
      'Das Ticket hat Prosody nie erreicht: Der Webserver streicht es aus der Adresse.',
    todo: () => 'Lassen Sie ihn weiterreichen, was hinter dem Fragezeichen steht.',
  },
  'ticket-unanswered': {
    happened: () => 'Der Server hat nicht gesagt, was er von dem Ticket hält.',
    todo: () => 'Prüfen Sie noch einmal; bleibt es dabei, sehen Sie in das Protokoll von Prosody.',
  },
  ...refusal,
};
