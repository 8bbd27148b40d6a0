import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Sehen Sie unter Einstellungen, Hosting nach.';
const newLink = 'Kam das Ticket mit einem Link, bitten Sie die Organisatoren um einen neuen.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Für diese AppID kann kein Ticket erstellt werden.',
    todo: 'Kopieren Sie die AppID noch einmal aus der JaaS-Konsole; sie beginnt mit vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Mit dieser Schlüssel-ID kann kein Ticket erstellt werden.',
    todo: 'Kopieren Sie die Schlüssel-ID noch einmal aus der JaaS-Konsole, ohne die AppID und ihren Schrägstrich.',
  },
  'key-id-missing': {
    happened: () =>
      'Ohne Schlüssel-ID kann kein Ticket erstellt werden: Der Server findet darüber seinen öffentlichen Schlüssel.',
    todo: 'Fragen Sie die Betreiber des Servers nach der Schlüssel-ID (kid) und tragen Sie sie ein.',
  },
  'issuer-missing': {
    happened: () => 'Ohne Issuer kann kein Ticket erstellt werden.',
    todo: 'Tragen Sie den Issuer ein; es ist die app_id des Servers.',
  },
  'extra-claims-unusable': {
    happened: () => 'Mit diesen zusätzlichen Claims kann kein Ticket erstellt werden.',
    todo: 'Berichtigen Sie sie oder lassen Sie das Feld leer.',
  },
  'room-unusable': {
    happened: () => 'Für diesen Raum kann kein Ticket erstellt werden.',
    todo: 'Nennen Sie einen Raum, mit Buchstaben und Ziffern; Tickets für alle Räume gibt es nicht.',
  },
  'end-passed': {
    happened: () => 'Diese Einladung wäre schon abgelaufen.',
    todo: 'Wählen Sie ein späteres Ende.',
  },
  'key-not-private': {
    happened: () =>
      'Mit diesem Schlüssel lassen sich keine Tickets signieren, denn er ist kein privater.',
    todo: 'Speichern Sie den privaten Schlüssel dieses Profils noch einmal.',
  },
  'key-not-rsa': {
    happened: () =>
      'Mit diesem Schlüssel lassen sich keine Tickets signieren, denn er ist kein RSA-Schlüssel.',
    todo: 'Speichern Sie einen RSA-Schlüssel für dieses Profil; JaaS empfiehlt 4096 Bit.',
  },
  'key-too-short': {
    happened: () =>
      'Mit diesem Schlüssel lassen sich keine Tickets signieren, denn er hat weniger als 2048 Bit.',
    todo: 'Speichern Sie einen längeren Schlüssel für dieses Profil; JaaS empfiehlt 4096 Bit.',
  },
  'key-not-secret': {
    happened: () =>
      'Mit diesem Schlüssel lassen sich keine Tickets signieren, denn der Server will ein gemeinsames Geheimnis.',
    todo: 'Speichern Sie das gemeinsame Geheimnis dieses Profils noch einmal.',
  },
  'signature-doubtful': {
    happened: () =>
      'Das Ticket hat die Prüfung nach dem Signieren nicht bestanden und wurde verworfen.',
    todo: 'Versuchen Sie es noch einmal. Passiert es wieder, speichern Sie den Schlüssel neu und prüfen Sie den Arbeitsspeicher dieses Computers.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Dieser Server lässt nur ein, wer ein Ticket mitbringt.',
    todo: 'Bitten Sie die Organisatoren um eine Einladung oder fügen Sie unter Einstellungen, Hosting einen Schlüssel für diesen Server hinzu.',
  },
  'ticket-expired': {
    happened: () => 'Das Ticket für dieses Meeting ist abgelaufen.',
    todo: `Versuchen Sie es noch einmal, dann gibt es ein neues. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Das Ticket für dieses Meeting ist noch nicht gültig.',
    todo: 'Prüfen Sie Datum und Uhrzeit dieses Computers. Kam das Ticket mit einem Link, warten Sie, bis es beginnt.',
  },
  'ticket-signature': {
    happened: () => 'Der Server konnte nicht bestätigen, wer das Ticket signiert hat.',
    todo: `Das Geheimnis oder der private Schlüssel hier muss zu dem passen, was der Server kennt. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Der Server kennt den Schlüssel nicht, der das Ticket signiert hat.',
    todo: 'Vergleichen Sie die Schlüssel-ID mit der des Servers, bei JaaS in der Konsole; ein gerade hinzugefügter Schlüssel braucht einige Minuten.',
  },
  'ticket-issuer': {
    happened: () => 'Der Server nimmt von diesem Issuer keine Tickets an.',
    todo: `Fragen Sie die Betreiber des Servers nach dem Issuer. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Das Ticket gilt für eine andere Art von Server.',
    todo: `Fragen Sie die Betreiber des Servers nach der Audience. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Das Ticket gilt für einen anderen Raum.',
    todo: `Prüfen Sie Raum und AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Das JaaS-Konto dieses Meetings ist gesperrt.',
    todo: 'Wem es gehört, sieht den Grund in der JaaS-Konsole; oft ist es der Tarif oder eine Zahlung.',
  },
  'ticket-refused': {
    happened: () => 'Der Server hat das Ticket nicht angenommen.',
    todo: `Ist es Ihr eigenes, sehen Sie es unter Einstellungen, Hosting an. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Art der Signatur',
  typ: 'Typ',
  kid: 'Schlüssel',
  aud: 'Audience',
  iss: 'Issuer',
  sub: 'Konto oder Server',
  room: 'Raum',
  nbf: 'Gültig ab',
  iat: 'Erstellt',
  exp: 'Gültig bis',
  jti: 'Nummer dieses Tickets',
  'context.user.id': 'Person',
  'context.user.name': 'Name',
  'context.user.email': 'E-Mail',
  'context.user.avatar': 'Bild',
  'context.user.moderator': 'Moderation',
};

/** Times of tickets. `span` is what `spanInWords` says. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'weniger als eine Minute',
  lessThanMinuteAhead: 'in weniger als einer Minute',
  lessThanMinutePast: 'vor weniger als einer Minute',
  ahead: (span: string) => `in ${span}`,
  past: (span: string) => `vor ${span}`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    `Die Uhren dieses Computers und des Servers gehen ${about || 'Tage'} auseinander.`,
  todo: 'Stellen Sie Datum und Uhrzeit in den Systemeinstellungen.',
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
