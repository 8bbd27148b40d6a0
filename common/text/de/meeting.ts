import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Ihr Ticket wird erstellt',
    reaching: (server: string) => `${server} wird kontaktiert`,
    opening: 'Das Meeting wird geöffnet',
    asking: 'Wartet auf Ihre Antwort',
    leaving: 'Wird verlassen',
    reconnecting: 'Wird neu verbunden',
    cancel: 'Abbrechen',
    leave: 'Verlassen',
    tryAgain: 'Erneut versuchen',
    openInBrowser: 'Im Browser öffnen',
    back: 'Zurück zu Parlour',
    openSettings: 'Einstellungen öffnen',
    showTicket: 'Ticket zeigen',
    checkServer: 'Server prüfen',
    frame: 'Meeting',
    unnamed: 'Gast',
  },
  switching: {
    question: (name: string) => `Sie sind in ${name}.`,
    detail: (name: string) => `Verlassen und ${name} beitreten?`,
    again: 'Der Link hat ein eigenes Ticket. Verlassen und damit noch einmal beitreten?',
    ignored: (names: string) => `Was der Link sonst verlangt, geschieht nicht: ${names}.`,
    leave: 'Verlassen und beitreten',
    joinAgain: 'Noch einmal beitreten',
    stay: 'Bleiben',
  },
  mediaConsent: {
    question: (server: string) => `${server} möchte Ihre Kamera und Ihr Mikrofon benutzen.`,
    detail:
      'Diesen Server haben Sie nicht eingerichtet. Erlauben Sie es nur, wenn Sie der Person vertrauen, die Ihnen den Link geschickt hat.',
    allow: 'Erlauben',
    refuse: 'Nicht erlauben',
  },
};
