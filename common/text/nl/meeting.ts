import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Je ticket wordt gemaakt',
    reaching: (server: string) => `Verbinden met ${server}`,
    opening: 'De vergadering wordt geopend',
    asking: 'Wacht op je antwoord',
    leaving: 'Vergadering wordt verlaten',
    reconnecting: 'Opnieuw verbinden',
    cancel: 'Annuleren',
    leave: 'Verlaten',
    tryAgain: 'Opnieuw proberen',
    openInBrowser: 'Openen in browser',
    back: 'Terug naar Parlour',
    openSettings: 'Instellingen openen',
    showTicket: 'Ticket tonen',
    checkServer: 'Server controleren',
    frame: 'Vergadering',
    unnamed: 'Gast',
  },
  switching: {
    question: (name: string) => `Je bent in ${name}.`,
    detail: (name: string) => `Verlaten en deelnemen aan ${name}?`,
    again: 'De link heeft een eigen ticket. Verlaten en daarmee opnieuw deelnemen?',
    ignored: (names: string) => `Wat de link verder vraagt, gebeurt niet: ${names}.`,
    leave: 'Verlaten en deelnemen',
    joinAgain: 'Opnieuw deelnemen',
    stay: 'Blijven',
  },
  mediaConsent: {
    question: (server: string) => `${server} wil je camera en microfoon gebruiken.`,
    detail:
      'Deze server heb je niet zelf ingesteld. Sta het alleen toe als je degene vertrouwt die je de link stuurde.',
    allow: 'Toestaan',
    refuse: 'Niet toestaan',
  },
};
