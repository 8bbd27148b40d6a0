import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Dieser Computer ist nicht mit dem Internet verbunden.',
    todo: 'Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.',
  },
  'name-not-found': {
    happened: (about) => `Einen Server namens ${about} gibt es nicht.`,
    todo: 'Prüfen Sie Adresse und Netzwerk und versuchen Sie es dann noch einmal.',
  },
  refused: {
    happened: (about) => `${about} nimmt keine Verbindungen an.`,
    todo: 'Vielleicht startet der Server gerade neu: Versuchen Sie es in einer Minute noch einmal.',
  },
  'server-error': {
    happened: (about) => `Der Meeting-Server hat mit einem Fehler geantwortet (${about}).`,
    todo: 'Vielleicht ist er überlastet: Versuchen Sie es in einer Minute noch einmal.',
  },
  'page-missing': {
    happened: (about) => `${about} hat unter dieser Adresse kein Meeting.`,
    todo: 'Klären Sie den Link mit der Person, die ihn geschickt hat.',
  },
  'too-slow': {
    happened: (about) => `${about} hat nicht rechtzeitig geantwortet.`,
    todo: 'Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.',
  },
  'not-jitsi': {
    happened: (about) => `Die Seite auf ${about} ist kein Jitsi-Meeting.`,
    todo: 'Prüfen Sie die Adresse. Im Netz eines Hotels oder Zuges müssen Sie sich vielleicht erst anmelden: Öffnen Sie den Link in einem Browser.',
  },
  'framing-refused': {
    happened: (about) => `${about} lässt seine Meetings nicht in anderen Programmen anzeigen.`,
    todo: 'Öffnen Sie das Meeting in einem Browser. Wer den Server betreibt, kann es erlauben (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} ist nicht erreichbar.`,
    todo: 'Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.',
  },
  'join-too-slow': {
    happened: () => 'Der Server hat seine Seite geöffnet, Sie aber nicht eingelassen.',
    todo: 'Versuchen Sie es noch einmal; bleibt es dabei, liegt es am Server.',
  },
  'not-allowed': {
    happened: () => 'Sie dürfen an diesem Meeting nicht teilnehmen.',
    todo: 'Bitten Sie die Organisatoren um eine Einladung.',
  },
  kicked: {
    happened: (about) => `Sie wurden aus ${about || 'dem Meeting'} entfernt.`,
    todo: 'Fragen Sie die Moderation, bevor Sie wieder beitreten.',
  },
  'ended-by-host': {
    happened: (about) => `Die Moderation hat ${about || 'das Meeting'} für alle beendet.`,
    todo: 'Sie können diese Meldung schließen.',
  },
  'connection-lost': {
    happened: (about) => `Die Verbindung zu ${about} ist abgebrochen.`,
    todo: 'Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.',
  },
  'page-crashed': {
    happened: () => 'Das Meeting wurde unerwartet beendet.',
    todo: 'Treten Sie wieder bei; Kamera und Mikrofon sind aus.',
  },
  'key-absent': {
    happened: (about) =>
      `„${about}“ hat noch keinen privaten Schlüssel, darum gibt es kein Ticket.`,
    todo: 'Fügen Sie den Schlüssel in den Einstellungen hinzu.',
  },
  'ticket-not-made': {
    happened: () => 'Für diesen Raum konnte kein Ticket erstellt werden.',
    todo: 'Sehen Sie sich das Ticket unter Einstellungen, Hosting an: Dort steht, was fehlt.',
  },
};
