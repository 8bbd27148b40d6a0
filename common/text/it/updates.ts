import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Questo Parlour non è stato installato, quindi non si aggiorna da solo. Procurati una versione più recente da dove proviene questa.',
  'package-manager':
    'Le nuove versioni arrivano da chi ha installato Parlour su questo computer o dal suo gestore di pacchetti.',
  'no-key':
    'Questo Parlour non può distinguere gli aggiornamenti autentici dagli altri, quindi non ne cerca. Procurati una versione più recente da dove proviene questa.',
  forbidden: 'La tua organizzazione si occupa degli aggiornamenti. Parlour non li cerca da solo.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Il server degli aggiornamenti non è raggiungibile.',
    todo: 'Controlla la connessione a Internet, poi riprova.',
  },
  unreadable: {
    happened: () =>
      'Il server degli aggiornamenti ha inviato qualcosa che Parlour non riesce a leggere.',
    todo: 'Riprova più tardi. Se continua così, avvisa chi ti ha dato Parlour.',
  },
  'not-signed': {
    happened: () =>
      'L’aggiornamento non è firmato da chi realizza questo Parlour, quindi è stato rifiutato.',
    todo: 'Tieni la versione che hai e avvisa chi ti ha dato Parlour.',
  },
  tampered: {
    happened: () => 'Il file scaricato non è quello firmato, quindi è stato rifiutato.',
    todo: 'Riprova. Se succede di nuovo, usa un’altra rete.',
  },
  replayed: {
    happened: () =>
      'Il server degli aggiornamenti ha offerto una versione più vecchia di prima, quindi è stata rifiutata.',
    todo: 'Tieni la versione che hai e riprova un altro giorno.',
  },
  'not-written': {
    happened: () => 'Non è stato possibile salvare l’aggiornamento su questo computer.',
    todo: 'Libera spazio sul disco o consenti a Parlour di scriverci. Poi riprova.',
  },
  'not-installed': {
    happened: () => 'Il sistema non ha permesso a Parlour di installare l’aggiornamento.',
    todo: 'Riavvia Parlour e riprova, oppure installa la nuova versione a mano.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Aggiornamenti',
    runs: (version: string) => `Stai usando Parlour ${version}.`,
    mode: 'Come arrivano gli aggiornamenti',
    modeChoice: { notify: 'Avvisami', automatic: 'Da soli', off: 'Disattivati' },
    modeHelp: {
      notify:
        'Parlour controlla una volta al giorno e avvisa quando c’è una versione più recente. Decidi tu quando scaricarla.',
      automatic:
        'Parlour scarica le nuove versioni mentre non ci sono riunioni in corso e le installa quando esci da Parlour.',
      off: 'Parlour non controlla da solo. «Controlla ora» funziona comunque.',
    },
    check: 'Controlla ora',
    checking: 'Ricerca di una versione più recente',
    neverChecked: 'Parlour non ha ancora cercato una versione più recente.',
    upToDate: 'Parlour è aggiornato.',
    checked: (when: string) => `Ultimo controllo: ${when}`,
    available: (version: string) => `Parlour ${version} è disponibile.`,
    notes: 'Novità',
    download: 'Scarica',
    downloading: (version: string) => `Download di Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} è pronto.`,
    readyMeans: 'Se non riavvii, sarà installato quando esci da Parlour.',
    restart: 'Riavvia Parlour per aggiornare',
    restartNow: 'Riavvia',
    inMeeting: 'È in corso una riunione. Gli aggiornamenti aspettano che finisca.',
    elsewhere,
  },
  updateProblem,
};
