import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Tworzenie biletu',
    reaching: (server: string) => `Łączenie z ${server}`,
    opening: 'Otwieranie spotkania',
    asking: 'Oczekiwanie na odpowiedź',
    leaving: 'Opuszczanie spotkania',
    reconnecting: 'Ponowne łączenie',
    cancel: 'Anuluj',
    leave: 'Opuść',
    tryAgain: 'Spróbuj ponownie',
    openInBrowser: 'Otwórz w przeglądarce',
    back: 'Wróć do Parlour',
    openSettings: 'Otwórz ustawienia',
    showTicket: 'Pokaż bilet',
    checkServer: 'Sprawdź serwer',
    frame: 'Spotkanie',
    unnamed: 'Gość',
  },
  switching: {
    question: (name: string) => `Trwa spotkanie „${name}”.`,
    detail: (name: string) => `Opuścić je i dołączyć do „${name}”?`,
    again: 'Ten link ma własny bilet. Opuścić spotkanie i dołączyć ponownie z tym biletem?',
    ignored: (names: string) => `Pozostałe prośby z linku nie będą spełnione: ${names}.`,
    leave: 'Opuść i dołącz',
    joinAgain: 'Dołącz ponownie',
    stay: 'Zostań',
  },
  mediaConsent: {
    question: (server: string) => `Serwer ${server} chce użyć kamery i mikrofonu.`,
    detail:
      'Ten serwer nie jest wśród skonfigurowanych. Zezwól tylko, jeśli ufasz osobie, od której masz link.',
    allow: 'Zezwól',
    refuse: 'Nie zezwalaj',
  },
};
