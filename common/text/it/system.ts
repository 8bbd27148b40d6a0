import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&File',
    edit: '&Modifica',
    view: '&Vista',
    window: 'Fi&nestra',
    help: '&Aiuto',

    home: 'Entra in una riunione…',
    invite: 'Copia l’invito…',
    settings: 'Impostazioni…',
    close: 'Chiudi finestra',
    quit: 'Esci da Parlour',

    undo: 'Annulla',
    redo: 'Ripristina',
    cut: 'Taglia',
    copy: 'Copia',
    paste: 'Incolla',
    pastePlain: 'Incolla senza formattazione',
    delete: 'Elimina',
    selectAll: 'Seleziona tutto',

    zoomIn: 'Aumenta zoom',
    zoomOut: 'Riduci zoom',
    actualSize: 'Dimensioni reali',
    fullScreen: 'Schermo intero',

    minimise: 'Riduci a icona',
    fit: 'Ridimensiona',
    showHome: 'Home',
    showMeeting: 'Riunione in corso',
    allToFront: 'Porta tutto in primo piano',

    about: 'Informazioni su Parlour',
    licences: 'Licenze e riconoscimenti',

    services: 'Servizi',
    hide: 'Nascondi Parlour',
    hideOthers: 'Nascondi altre',
    showAll: 'Mostra tutte',
  },
  aboutPanel: {
    credits:
      'Un client desktop per le riunioni Jitsi: sul server pubblico, su JaaS o sul tuo server.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Le tue riunioni',
    join: 'Entra in una riunione…',
    joinHint: 'Apre Parlour dove si entra nelle riunioni',
    joinNamed: (name: string) => `Entra in ${name}`,
  },
  removing: {
    question: (name: string) => `Rimuovere «${name}»?`,
    detail:
      'Spariscono anche la sua chiave e tutto ciò che le sue riunioni hanno salvato su questo computer. Per JaaS questo computer conterà poi come un nuovo utente mensile.',
    remove: 'Rimuovi',
    keep: 'Mantieni',
  },
  cannotShutIn: {
    happened: 'Questo sistema non permette a Parlour di isolare le sue pagine.',
    todo: 'Senza spazi dei nomi utente l’AppImage funzionerebbe senza sandbox, quindi Parlour si chiude. Installa invece il pacchetto deb o rpm, oppure fai consentire gli spazi dei nomi utente non privilegiati.',
  },
  choosing: { key: 'Scegli la chiave privata', env: 'Scegli il file .env' },
  installed: {
    removeData: 'Rimuovi anche le impostazioni e le riunioni ricordate',
  },
};
