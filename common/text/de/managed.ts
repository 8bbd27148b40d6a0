import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Nicht nur Administratoren können die Richtliniendatei oder ihren Ordner ändern, darum wird nichts daraus befolgt.',
    todo: 'Machen Sie Administratoren zu den einzigen Besitzern und geben Sie nur ihnen Schreibrechte; starten Sie Parlour dann neu.',
  },
  unreadable: {
    happened: 'Die Richtliniendatei ist nicht lesbar, darum wird keinem Meeting beigetreten.',
    todo: 'Prüfen Sie, ob sie eine gewöhnliche Datei mit höchstens 256 KB ist, und starten Sie Parlour dann neu.',
  },
  'no-policy': {
    happened:
      'Die Richtliniendatei enthält keine Richtlinie, darum wird keinem Meeting beigetreten.',
    todo: 'Prüfen Sie, ob sie JSON ist und ihre Version nennt, und starten Sie Parlour dann neu.',
  },
  newer: {
    happened:
      'Die Richtlinie wurde für ein neueres Parlour geschrieben, darum wird keinem Meeting beigetreten.',
    todo: 'Aktualisieren Sie Parlour auf diesem Computer.',
  },
  'wrong-part': {
    happened:
      'Dieser Teil hat einen unlesbaren Wert. Er legt nichts fest; wo er Server, Hostings oder Updates beschränkt, erlaubt er keine.',
    todo: 'Berichtigen Sie ihn in der Richtliniendatei, und starten Sie Parlour dann neu.',
  },
  'unknown-part': {
    happened: 'Diesen Teil gibt es in Richtlinien nicht; er wird übergangen.',
    todo: 'Prüfen Sie die Schreibweise, oder entfernen Sie ihn.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Von Ihrer Organisation festgelegt.',
    setBy: (organisation: string) => `Festgelegt von ${organisation}.`,
    suggested: 'Von Ihrer Organisation vorgeschlagen. Sie können einen anderen Wert wählen.',
    suggestedBy: (organisation: string) =>
      `Vorgeschlagen von ${organisation}. Sie können einen anderen Wert wählen.`,
    own: 'Von Ihnen gewählt. Ihre Organisation schlägt einen anderen Wert vor.',
    ownOver: (organisation: string) =>
      `Von Ihnen gewählt. ${organisation} schlägt einen anderen Wert vor.`,
    /** Home. */
    problem: {
      happened: 'Die Richtlinie Ihrer Organisation hat einen Fehler.',
      todo: 'Sagen Sie Ihren Administratoren Bescheid; unter Einstellungen → Über steht, welchen.',
    },
    disregarded: {
      happened:
        'Eine Richtliniendatei auf diesem Computer wird nicht befolgt: Nicht nur Administratoren können sie ändern.',
      todo: 'Sagen Sie Ihren Administratoren Bescheid, falls es welche gibt; unter Einstellungen → Über steht, was zu tun ist.',
    },
    nothingJoins: {
      happened:
        'Zurzeit lässt sich keinem Meeting beitreten: Die Richtlinie Ihrer Organisation ist nicht verwendbar.',
      todo: 'Sagen Sie Ihren Administratoren Bescheid; unter Einstellungen → Über steht, warum.',
    },
    details: 'Einzelheiten zeigen',
    /** Hosting. */
    fromYours: 'Von Ihrer Organisation',
    from: (organisation: string) => `Von ${organisation}`,
    profileIsFixed:
      'Ihre Organisation hat dieses Hosting eingerichtet, darum wird es hier weder geändert noch entfernt.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Tickets kommen von ${host}. Auf diesem Computer ist kein Schlüssel nötig.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Ihre Organisation erlaubt nur diese Server: ${servers}.`,
    noServers: 'Ihre Organisation erlaubt keine anderen Server als die, die sie eingerichtet hat.',
    hostingNotOffered: 'Von Ihrer Organisation nicht angeboten',
    /** About. */
    titleYours: 'Von Ihrer Organisation verwaltet',
    title: (organisation: string) => `Verwaltet von ${organisation}`,
    about:
      'Eine Richtliniendatei auf diesem Computer, die nur seine Administratoren ändern können, bestimmt, was hier steht.',
    notObeyed: 'Auf diesem Computer liegt eine Richtliniendatei. Nichts daraus wird befolgt.',
    file: 'Richtliniendatei',
    hostings: 'Arten von Hosting',
    servers: 'Server, die erlaubt sind',
    all: 'Alle',
    onlyThePolicys: 'Nur die der Richtlinie',
    updatesForbidden: 'Parlour sucht nicht nach Updates.',
    updatesFrom: (host: string) => `Updates kommen von ${host}.`,
    updatesUpTo: (version: string) => `Keine neuere Version als ${version} wird installiert.`,
    values: 'Werte der Richtlinie',
    setting: 'Einstellung',
    value: 'Wert',
    source: 'Herkunft',
    sources: {
      locked: 'Ihre Organisation, festgelegt',
      suggested: 'Ihre Organisation, vorgeschlagen',
      you: 'Sie',
    },
    noValues: 'Die Richtlinie legt keine Werte fest.',
    on: 'An',
    off: 'Aus',
    empty: 'Leer',
    noHosting: 'Für kein Hosting',
    ownPicture: 'Ein Bild',
    problems: 'Probleme der Richtlinie',
    policyProblem,
    copy: 'Für Administratoren kopieren',
    copied: 'Kopiert',
  },
};
