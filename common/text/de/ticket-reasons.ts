import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'In diesem Text ist kein Ticket.',
    todo: 'Fügen Sie es ganz ein: drei Teile mit Punkten dazwischen, oder einen Link, der eines enthält.',
  },
  'header-not-found': {
    happened: () => 'Der erste Teil des Tickets, der Kopf, ist nicht lesbar.',
    todo: 'Kopieren Sie das Ticket noch einmal ganz.',
  },
  'payload-not-found': {
    happened: () => 'Der zweite Teil des Tickets, die Claims, ist nicht lesbar.',
    todo: 'Kopieren Sie das Ticket noch einmal, vom ersten bis zum letzten Zeichen.',
  },
  'alg-none': {
    happened: () => 'Dieses Ticket sagt, dass es keine Signatur braucht (alg none).',
    todo: 'Das nimmt kein Server an. Signieren Sie es mit Ihrem Schlüssel.',
  },
  'alg-shared-secret': {
    happened: () =>
      'Dieses Ticket ist mit einem gemeinsamen Geheimnis signiert; JaaS verlangt RS256.',
    todo: 'Signieren Sie es mit dem privaten Schlüssel, dessen öffentlicher Teil in der JaaS-Konsole liegt.',
  },
  'alg-invalid': {
    happened: () => 'Dieses Ticket ist auf eine Art signiert, die der Server nicht prüft.',
    todo: 'Setzen Sie alg auf RS256; Server mit gemeinsamem Geheimnis nehmen HS256.',
  },
  'alg-other': {
    happened: () => 'Dieses Ticket ist anders signiert als die Tickets dieses Servers.',
    todo: 'Setzen Sie alg auf das, was im Profil unter „Authentifizierung“ steht.',
  },
  'signature-not-found': {
    happened: () => 'Der dritte Teil des Tickets, die Signatur, fehlt.',
    todo: 'Kopieren Sie das Ticket noch einmal mit seinem letzten Teil.',
  },
  'typ-invalid': {
    happened: () => 'Der Kopf nennt das Ticket nicht JWT.',
    todo: 'Setzen Sie typ auf JWT, in Großbuchstaben.',
  },
  'kid-not-found': {
    happened: () => 'Der Kopf nennt den Schlüssel nicht (kid).',
    todo: 'Setzen Sie kid; bei JaaS sind das AppID, Schrägstrich und Schlüssel-ID.',
  },
  'kid-mismatch': {
    happened: () => 'Der Schlüssel (kid) gehört nicht zum Konto des Tickets (sub).',
    todo: 'Bei JaaS beginnt kid mit derselben AppID, die in sub steht, dann folgt ein Schrägstrich.',
  },
  'key-other': {
    happened: () => 'Dieses Ticket hat ein anderer Schlüssel signiert als der dieses Profils.',
    todo: 'Das ist in Ordnung, solange der Server jenen Schlüssel kennt.',
  },
  'aud-invalid': {
    happened: () => 'Die Audience (aud) ist nicht die des Servers.',
    todo: 'Bei JaaS ist es der Text jitsi, keine Liste.',
  },
  'iss-invalid': {
    happened: () => 'Den Issuer (iss) nimmt der Server nicht an.',
    todo: 'Bei JaaS ist es der Text chat.',
  },
  'iss-other': {
    happened: () => 'Der Issuer (iss) ist ein anderer als der dieses Profils.',
    todo: 'Das ist in Ordnung, wenn der Server ihn annimmt (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'Die Audience (aud) ist eine andere als die dieses Profils.',
    todo: 'Das ist in Ordnung, wenn der Server sie annimmt (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Das Ticket sagt nicht, für wessen Server es gilt (sub).',
    todo: 'Setzen Sie sub bei JaaS auf die AppID.',
  },
  'sub-mismatch': {
    happened: () => 'Das Ticket gilt für ein anderes Konto als das dieses Profils (sub).',
    todo: 'Setzen Sie sub auf die AppID dieses Profils.',
  },
  'token-expired': {
    happened: () => 'Das Ticket ist abgelaufen (exp).',
    todo: 'Erstellen Sie ein neues.',
  },
  'exp-invalid': {
    happened: () => 'Das Ende des Tickets (exp) fehlt oder ist keine Zeit.',
    todo: 'Setzen Sie exp auf eine Zahl: Sekunden seit 1970.',
  },
  'exp-not-found': {
    happened: () => 'Dieses Ticket läuft nie ab (kein exp).',
    todo: 'Wer es in die Hände bekommt, kann es für immer benutzen. Setzen Sie exp.',
  },
  'exp-too-far': {
    happened: () => 'Das Ticket gilt noch mehr als 30 Tage (exp).',
    todo: 'Lassen Sie es früher enden. Zeiten stehen in Sekunden; diese steht vielleicht in Millisekunden.',
  },
  'nbf-future': {
    happened: () => 'Das Ticket ist noch nicht gültig (nbf).',
    todo: 'Warten Sie oder setzen Sie nbf eine Minute in die Vergangenheit; prüfen Sie die Uhr des Computers, der es erstellt hat.',
  },
  'nbf-invalid': {
    happened: () => 'Der Beginn des Tickets (nbf) ist keine Zeit.',
    todo: 'Setzen Sie nbf auf eine Zahl, in Sekunden seit 1970, oder lassen Sie es weg.',
  },
  'room-not-found': {
    happened: () => 'Das Ticket nennt keinen Raum.',
    todo: 'Setzen Sie room auf den Namen des Raums; ohne ihn bleiben manche Seiten schwarz und sagen nichts.',
  },
  'room-any': {
    happened: () => 'Dieses Ticket öffnet jeden Raum.',
    todo: 'Nennen Sie einen Raum, damit ein verlorenes Ticket nur den öffnet.',
  },
  'room-pattern': {
    happened: () => 'Dieses Ticket öffnet jeden Raum, der zu einem Muster passt.',
    todo: 'Welche Räume das sind, weiß nur der Server.',
  },
  'room-spelling': {
    happened: () => 'Der Raum ist nicht so geschrieben, wie Server Räume vergleichen.',
    todo: 'Schreiben Sie klein, ohne Leerzeichen, und kodieren Sie alles außer ASCII mit Prozentzeichen.',
  },
  'room-mismatch': {
    happened: () => 'Das Ticket gilt für einen anderen Raum als diesen.',
    todo: 'Setzen Sie room auf diesen Raum, ohne die AppID.',
  },
  'context-not-found': {
    happened: () => 'Das Ticket hat keinen Kontext.',
    todo: 'Ergänzen Sie context mit den Objekten user und features; JaaS verlangt es.',
  },
  'features-not-found': {
    happened: () => 'Im Kontext des Tickets fehlen die Funktionen.',
    todo: 'Ergänzen Sie context.features; ist nichts erlaubt, als leeres Objekt.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi hat keine Funktion namens „${about}“.`,
    todo: 'Lassen Sie sie weg oder suchen Sie den Tippfehler.',
  },
  'feature-value-invalid': {
    happened: (about) => `Die Funktion „${about}“ ist weder an noch aus.`,
    todo: 'Setzen Sie sie auf den Text true oder den Text false.',
  },
};
