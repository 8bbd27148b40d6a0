import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Die Datei „${about}“ ist nicht da.`,
    todo: 'Vielleicht wurde sie verschoben: Suchen Sie sie oder bitten Sie um den Link.',
  },
  'file-kind': {
    happened: (about) => `„${about}“ ist keine Datei, die Parlour öffnet.`,
    todo: 'Öffnen Sie eine .meeting-, .url-, .webloc-, .desktop- oder .ics-Datei.',
  },
  'file-too-big': {
    happened: (about) => `„${about}“ ist zu groß für einen Meeting-Link.`,
    todo: 'Bitten Sie um den Link selbst.',
  },
  'file-irregular': {
    happened: (about) => `„${about}“ ist keine gewöhnliche Datei.`,
    todo: 'Öffnen Sie die Datei selbst, keine Verknüpfung.',
  },
  'file-remote': {
    happened: (about) => `„${about}“ liegt auf einem anderen Computer.`,
    todo: 'Kopieren Sie die Datei auf diesen Computer und öffnen Sie sie von dort.',
  },
  'file-unreadable': {
    happened: (about) => `„${about}“ ist nicht lesbar.`,
    todo: 'Prüfen Sie, ob Sie die Datei lesen dürfen, oder bitten Sie um den Link.',
  },
  'file-empty': {
    happened: (about) => `„${about}“ nennt kein Meeting.`,
    todo: 'Bitten Sie um den Link, wer immer die Datei geschickt hat.',
  },
  'file-newer': {
    happened: (about) => `„${about}“ stammt von einem neueren Parlour.`,
    todo: 'Aktualisieren Sie Parlour oder bitten Sie um den Link.',
  },
  'file-several': {
    happened: (about) => `„${about}“ enthält mehrere Meetings.`,
    todo: 'Öffnen Sie das gewünschte aus Ihrem Kalender.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `Parlour kennt ${server} noch nicht.`,
  asksFirst: 'Es fragt, bevor es sich verbindet.',
  several: 'Fragt, welches Ihrer Profile',
  drop: 'Meeting-Link oder Linkdatei hier ablegen',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: 'Auf einem unbekannten Server beitreten?',
  server: 'Server',
  room: 'Raum',
  ascii: (server: string) => `Technischer Name: ${server}`,
  mixed: 'Diese Adresse mischt Schriften. Vielleicht ahmt sie eine andere nach.',
  nothingSent: 'Es wurde noch nichts an den Server gesendet.',
  ignored: 'Der Link verlangt auch Dinge, die Parlour nicht tut:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'Der Link verlangt auch # Sache, die Parlour nicht tut',
      other: 'Der Link verlangt auch # Dinge, die Parlour nicht tut',
    }),
  once: 'Einmal beitreten',
  onceMeans: 'behält nichts von dem Server.',
  add: 'Als eigenen Server hinzufügen…',
  addMeans: 'öffnet zuerst seine Einstellungen.',
  which: 'Welches Hosting öffnet dieses Meeting?',
  whichWhy: (server: string) => `Mehrere Ihrer Profile haben ${server}.`,
  always: 'Für solche Links immer dieses nehmen',
  join: 'Beitreten',
  cancel: 'Abbrechen',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'Parlour-Link kopieren',
  save: 'Linkdatei speichern…',
  desktop: 'Zum Schreibtisch hinzufügen',
  saveInvitation: 'Als Datei speichern…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} ist jetzt einer Ihrer Server. Treten Sie ${name} bei, wenn er eingerichtet ist.`,
  fileSaved: (file: string) => `Gespeichert als ${file}.`,
  fileNotSaved: {
    happened: 'Die Datei konnte nicht gespeichert werden.',
    todo: 'Wählen Sie einen anderen Ort oder prüfen Sie, ob der Datenträger Platz hat und Sie schreiben lässt.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'Programme, die Links öffnen',
  schemesWhy:
    'Die Anmeldung des öffentlichen Servers kehrt über einen jitsi-meet:-Link zurück. Sie erreicht Ihr Meeting nur, wenn Parlour solche Links öffnet.',
  ours: (scheme: string) => `${scheme}:-Links öffnen sich mit Parlour.`,
  theirs: (scheme: string, program: string) => `${scheme}:-Links öffnen sich mit ${program}.`,
  nobody: (scheme: string) => `Kein Programm öffnet ${scheme}:-Links.`,
  someone: (scheme: string) => `Das System sagt nicht, was ${scheme}:-Links öffnet.`,
  claim: 'Mit Parlour öffnen',
  claimFor: (scheme: string) => `${scheme}:-Links mit Parlour öffnen`,
  systemDecides: (scheme: string) =>
    `Darüber entscheiden die Systemeinstellungen. Suchen Sie dort nach „Standard-Apps“ und wählen Sie Parlour für ${scheme}:-Links.`,
  notSure: (scheme: string) =>
    `Das System wurde gefragt und sagt nicht, was es getan hat. Öffnen sich ${scheme}:-Links weiter anderswo, wählen Sie Parlour in den „Standard-Apps“ des Systems.`,
  asking: 'Das System wird gefragt…',
  notAsked: {
    happened: 'Das System ließ sich nicht fragen, welches Programm Links öffnet.',
    todo: 'Versuchen Sie es noch einmal; bleibt es dabei, sehen Sie in den „Standard-Apps“ des Systems nach.',
  },
  tryAgain: 'Erneut versuchen',
  joining: 'Beitreten über Links',
  joiningWhy:
    'Vor einem Meeting, das ein Link öffnet, erscheint der Bildschirm des Servers, mit Kamera und Mikrofon aus. Ohne Rückfrage sind Sie sofort im Raum.',
  atOnce: 'Über Links ohne Rückfrage beitreten',
  theirTicket: 'Ein Ticket bevorzugen, das der Link mitbringt',
  forgetChosen: 'Vergessen, welches Hosting ich für Links gewählt habe',
  forgotten: 'Vergessen. Parlour fragt wieder.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Linkdatei speichern', kind: 'Meeting' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Diese Anmeldung wurde schon benutzt.',
    todo: 'Melden Sie sich aus dem Meeting noch einmal an.',
  },
  ticketMissing: {
    happened: () => 'Diese Adresse bringt keine Anmeldung zurück.',
    todo: 'Kopieren Sie die ganze Adresse, die der Browser öffnen wollte, mit jitsi-meet: davor.',
  },
};
