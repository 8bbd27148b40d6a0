import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Es gibt noch keine Serveradresse.',
    todo: 'Geben Sie den Namen des Servers ein, etwa meet.example.org.',
  },
  'address-http': {
    happened: () =>
      'Adressen mit http:// sind nicht verschlüsselt, und Jitsi lässt sich dort nicht benutzen.',
    todo: 'Nehmen Sie https://; dafür braucht der Server ein Zertifikat.',
  },
  'address-scheme': {
    happened: (about) => `„${about}:“ ist keine Adresse eines Meeting-Servers.`,
    todo: 'Geben Sie den Namen des Servers ein, etwa meet.example.org.',
  },
  'address-password': {
    happened: () => 'Diese Adresse enthält einen Benutzernamen oder ein Passwort.',
    todo: 'Lassen Sie es weg; Parlour fragt danach, wenn der Server es tut.',
  },
  'address-unreadable': {
    happened: () => 'Das ist keine Adresse eines Servers.',
    todo: 'Geben Sie seinen Namen ein, etwa meet.example.org, mit :Port dahinter, wenn er einen hat.',
  },
  'address-path': {
    happened: (about) => `„${about}“ kann nicht vor den Namen von Räumen stehen.`,
    todo: 'Lassen Sie es weg oder nennen Sie den Pfad, mit dem die Räume Ihres Servers beginnen.',
  },
  'address-room-link': {
    happened: (about) => `Das sieht nach dem Link zu einem Raum aus, „${about}“.`,
    todo: 'Wählen Sie, was Sie meinen:',
  },
  'address-public': {
    happened: () => 'Das ist der öffentliche Server.',
    todo: 'Wählen Sie oben „Öffentlicher Server“; einzurichten ist nichts.',
  },
  'address-jaas': {
    happened: () => 'Das ist der JaaS-Server von 8x8.',
    todo: 'Wählen Sie oben „JaaS“ und tragen Sie dort Ihre AppID ein.',
  },
  'address-taken': {
    happened: (about) => `„${about}“ hat dieselbe Adresse.`,
    todo: 'Geben Sie einem der beiden einen Pfad oder entfernen Sie eines.',
  },
  'address-not-allowed': {
    happened: (about) => `Ihre Organisation erlaubt keine Meetings auf ${about}.`,
    todo: 'Fragen Sie Ihre Administratoren, ob es erlaubt werden kann.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Es gibt noch kein gemeinsames Geheimnis.',
    todo: 'Fügen Sie das app_secret des Servers ein.',
  },
  'secret-too-long': {
    happened: () => 'Das ist länger als 1.000 Byte und zu lang für ein gemeinsames Geheimnis.',
    todo: 'Fügen Sie nur das Geheimnis ein, nicht die Datei darum herum.',
  },
  'secret-several-lines': {
    happened: () => 'Ein gemeinsames Geheimnis hat eine Zeile; das hier hat mehrere.',
    todo: 'Fügen Sie nur den Wert von app_secret des Servers ein.',
  },
  'secret-hidden-character': {
    happened: () => 'In diesem Geheimnis ist ein unsichtbares Zeichen.',
    todo: 'Tippen Sie es oder kopieren Sie es aus einer einfachen Textdatei.',
  },
  'secret-is-key': {
    happened: () => 'Das ist eine Schlüsseldatei, kein gemeinsames Geheimnis.',
    todo: 'Für einen privaten Schlüssel wählen Sie oben „Privater Schlüssel (RS256)“.',
  },
  'secret-is-ticket': {
    happened: () => 'Das ist ein Ticket (JWT), nicht das Geheimnis, das Tickets signiert.',
    todo: 'Fügen Sie das app_secret des Servers ein; die Tickets erstellt Parlour selbst.',
  },
  'secret-sample': {
    happened: () => 'Das ist das Beispiel aus der Dokumentation von Jitsi, das jeder kennt.',
    todo: 'Ändern Sie es auf dem Server, zum Beispiel in das, was „openssl rand -hex 32“ ausgibt.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Zusätzliche Claims dürfen ${longestExtraClaims} Zeichen haben; diese haben mehr.`,
    todo: 'Lassen Sie einige weg: Tickets reisen in Webadressen.',
  },
  'claims-not-json': {
    happened: () => 'Das ist kein JSON.',
    todo: 'Schreiben Sie es so: {"context": {"group": "staff"}}, mit geraden doppelten Anführungszeichen.',
  },
  'claims-not-object': {
    happened: () => 'Das ist JSON, aber kein Objekt.',
    todo: 'Setzen Sie geschweifte Klammern darum und vor jeden Wert einen Namen.',
  },
  'claims-reserved': {
    happened: (about) => `„${about}“ setzt Parlour selbst, für jedes Ticket.`,
    todo: 'Lassen Sie es hier weg.',
  },
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Serveradresse',
  addressHelp: 'Sein Name, mit Port und Pfad, wenn er sie hat: meet.example.org',
  useAddress: (address: string) => `${address} verwenden`,
  authentication: 'Authentifizierung',
  authentications: {
    none: 'Keine',
    HS256: 'Gemeinsames Geheimnis (HS256)',
    RS256: 'Privater Schlüssel (RS256)',
  },
  authenticationHelp: {
    none: 'Wer den Link hat, tritt ein oder meldet sich auf der Seite des Servers an.',
    HS256: 'Parlour signiert Tickets mit dem Geheimnis, das der Server als app_secret kennt.',
    RS256:
      'Parlour signiert Tickets mit einem privaten Schlüssel; den öffentlichen Teil findet der Server über dessen ID.',
  },
  secretTitle: 'Geheimnis zum Signieren',
  secret: 'Gemeinsames Geheimnis',
  secretHelp:
    'Das app_secret des Servers (JWT_APP_SECRET). Es kommt in den Schlüsselbund Ihres Systems; Parlour zeigt es nie wieder.',
  saveSecret: 'Geheimnis speichern',
  secretSaved: 'Das Geheimnis ist gespeichert.',
  secretKind: 'Gemeinsames Geheimnis, HS256',
  weak: 'Dieses Geheimnis ist kürzer als 32 Byte und lässt sich durch Probieren erraten.',
  weakTodo:
    'Es funktioniert. Für ein stärkeres setzen Sie auf dem Server und hier ein, was „openssl rand -hex 32“ ausgibt.',
  tested: {
    accepted: (server: string) =>
      `Das Geheimnis signiert und prüft, und ${server} nimmt seine Tickets an.`,
    'not-asked': (server: string) =>
      `Das Geheimnis signiert und prüft. Ob ${server} seine Tickets annimmt, ließ sich nicht erfragen; das nächste Meeting zeigt es.`,
  },
  testSecret: 'Geheimnis testen',
  replaceSecret: 'Geheimnis ersetzen',
  forgetSecret: 'Geheimnis vergessen',
  env: 'Aus .env-Datei importieren…',
  envHelp: 'Die Datei von docker-jitsi-meet bringt Issuer, Audience und gemeinsames Geheimnis mit.',
  envTaken: (file: string) =>
    `Übernommen aus ${file}. Die Datei gibt es noch: Bewahren Sie sie auf, wo niemand sonst sie lesen kann.`,
  claims: 'Was in den Tickets steht',
  issuer: 'Issuer',
  issuerHelp: 'iss: die app_id des Servers (JWT_APP_ID).',
  audience: 'Audience',
  audienceHelp: 'aud: leer heißt wie der Issuer, und das passt zu den meisten Servern.',
  subject: 'Subject',
  subjectHelp:
    'sub: * passt zu jedem Server, der Domains nicht prüft. Einer, der es tut, will seine XMPP-Domain, etwa meet.jitsi.',
  keyId: 'Schlüssel-ID',
  keyIdHelp: 'kid: der Name, unter dem der Server den öffentlichen Schlüssel nachschlägt.',
  extraClaims: 'Zusätzliche Claims',
  extraClaimsHelp: 'Ein JSON-Objekt, das in jedes Ticket eingeht. Meist leer.',
  moderators:
    'Auf einem Jitsi-Server, wie er aus dem Paket kommt, moderieren alle, die ein Ticket haben, auch Gäste. Ein Server mit dem Modul token_affiliation hält die Rollen auseinander.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
