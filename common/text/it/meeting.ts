import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Creazione del tuo biglietto',
    reaching: (server: string) => `Connessione a ${server}`,
    opening: 'Apertura della riunione',
    asking: 'In attesa della tua risposta',
    leaving: 'Uscita in corso',
    reconnecting: 'Nuova connessione in corso',
    cancel: 'Annulla',
    leave: 'Esci',
    tryAgain: 'Riprova',
    openInBrowser: 'Apri nel browser',
    back: 'Torna a Parlour',
    openSettings: 'Apri le impostazioni',
    showTicket: 'Mostra il biglietto',
    checkServer: 'Verifica il server',
    frame: 'Riunione',
    unnamed: 'Ospite',
  },
  switching: {
    question: (name: string) => `Sei in «${name}».`,
    detail: (name: string) => `Vuoi uscire ed entrare in «${name}»?`,
    again: 'Il link ha un biglietto suo. Vuoi uscire e rientrare con quello?',
    ignored: (names: string) => `Il resto che il link chiede non viene fatto: ${names}.`,
    leave: 'Esci ed entra',
    joinAgain: 'Rientra',
    stay: 'Resta',
  },
  mediaConsent: {
    question: (server: string) => `${server} vuole usare la tua videocamera e il tuo microfono.`,
    detail:
      'Questo server non l’hai configurato tu. Consenti solo se ti fidi di chi ti ha mandato il link.',
    allow: 'Consenti',
    refuse: 'Non consentire',
  },
};
