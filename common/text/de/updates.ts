import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Dieses Parlour wurde nicht installiert und aktualisiert sich deshalb nicht selbst. Holen Sie eine neuere Version dort, wo Sie diese bezogen haben.',
  'package-manager':
    'Neuere Versionen bringt, wer Parlour auf diesem Computer installiert hat, oder die Paketverwaltung.',
  'no-key':
    'Dieses Parlour kann echte Updates nicht von anderen unterscheiden und sucht deshalb keine. Holen Sie eine neuere Version dort, wo Sie diese bezogen haben.',
  forbidden: 'Ihre Organisation kümmert sich um Updates. Parlour sucht sie nicht selbst.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Der Update-Server war nicht zu erreichen.',
    todo: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  },
  unreadable: {
    happened: () => 'Der Update-Server hat etwas geschickt, das Parlour nicht lesen kann.',
    todo: 'Versuchen Sie es später noch einmal. Bleibt es so, sagen Sie es der Stelle, von der Sie Parlour haben.',
  },
  'not-signed': {
    happened: () =>
      'Das Update ist nicht vom Hersteller dieses Parlour signiert und wurde deshalb abgelehnt.',
    todo: 'Behalten Sie Ihre Version und sagen Sie es der Stelle, von der Sie Parlour haben.',
  },
  tampered: {
    happened: () =>
      'Die heruntergeladene Datei ist nicht die signierte und wurde deshalb abgelehnt.',
    todo: 'Versuchen Sie es noch einmal. Geschieht es wieder, nehmen Sie ein anderes Netz.',
  },
  replayed: {
    happened: () =>
      'Der Update-Server hat eine ältere Version als zuvor angeboten; sie wurde abgelehnt.',
    todo: 'Behalten Sie Ihre Version und versuchen Sie es an einem anderen Tag noch einmal.',
  },
  'not-written': {
    happened: () => 'Das Update ließ sich auf diesem Computer nicht speichern.',
    todo: 'Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie Parlour, dort zu schreiben. Versuchen Sie es dann noch einmal.',
  },
  'not-installed': {
    happened: () => 'Das System ließ Parlour das Update nicht einsetzen.',
    todo: 'Starten Sie Parlour neu und versuchen Sie es noch einmal, oder installieren Sie die neue Version von Hand.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Updates',
    runs: (version: string) => `Hier läuft Parlour ${version}.`,
    mode: 'Wie Updates kommen',
    modeChoice: { notify: 'Bescheid sagen', automatic: 'Von selbst', off: 'Aus' },
    modeHelp: {
      notify:
        'Parlour sieht einmal am Tag nach und sagt, wenn es eine neuere Version gibt. Sie entscheiden, wann sie geladen wird.',
      automatic:
        'Parlour lädt neuere Versionen, während kein Meeting läuft, und setzt sie ein, wenn Sie Parlour beenden.',
      off: 'Parlour sieht nicht von selbst nach. „Jetzt prüfen“ tut es weiterhin.',
    },
    check: 'Jetzt prüfen',
    checking: 'Neuere Version wird gesucht',
    neverChecked: 'Parlour hat noch nicht nach einer neueren Version gesehen.',
    upToDate: 'Parlour ist auf dem neuesten Stand.',
    checked: (when: string) => `Zuletzt geprüft: ${when}`,
    available: (version: string) => `Parlour ${version} ist verfügbar.`,
    notes: 'Was neu ist',
    download: 'Herunterladen',
    downloading: (version: string) => `Parlour ${version} wird heruntergeladen`,
    ready: (version: string) => `Parlour ${version} ist bereit.`,
    readyMeans: 'Ohne Neustart wird die Version eingesetzt, wenn Sie Parlour beenden.',
    restart: 'Parlour neu starten und aktualisieren',
    restartNow: 'Neu starten',
    inMeeting: 'Ein Meeting läuft. Updates warten, bis es zu Ende ist.',
    elsewhere,
  },
  updateProblem,
};
