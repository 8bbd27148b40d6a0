import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Un pacchetto ha già aggiunto Parlour per tutti.',
    todo: 'Usa quel Parlour, o rimuovi prima il pacchetto.',
  },
  'foreign-entry': {
    happened: 'C’è una voce di menu di nome parlour.desktop che Parlour non ha scritto.',
    todo: 'Spostala fuori da .local/share/applications nella tua cartella personale, poi riprova.',
  },
  'no-xdg-mime': {
    happened: 'A questo sistema manca xdg-mime, con cui si scelgono i programmi per i link.',
    todo: 'Installa il pacchetto xdg-utils, poi riprova.',
  },
  'not-written': {
    happened: 'Non è stato possibile scrivere tutto nella tua cartella personale.',
    todo: 'Controlla che sul disco ci sia spazio e che tu possa scriverci, poi riprova.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'I file .meeting si aprono con Parlour.',
      theirs: (program: string) => `I file .meeting si aprono con ${program}.`,
      nobody: 'Nessun programma apre i file .meeting.',
      someone: 'Il sistema non dice che cosa apre i file .meeting.',
      claim: 'Apri i file .meeting con Parlour',
      decides:
        'Decidono le impostazioni del sistema. Lì cerca «app predefinite» e scegli Parlour per i file .meeting.',
    },
    none: 'Parlour non è ancora nel menu di questo computer. Aggiungerlo cambia solo le tue impostazioni, e si può annullare.',
    installed: 'Parlour è nel tuo menu, ed è registrato per i link e i file .meeting.',
    system: 'Un pacchetto ha installato Parlour per tutti su questo computer.',
    elsewhere:
      'Il tuo menu e i tuoi link avviano un Parlour che sta altrove. Se è stato spostato, aggiungilo di nuovo.',
    add: 'Aggiungi Parlour al menu e ai link di questo computer',
    addAgain: 'Aggiungi di nuovo',
    takeAway: 'Rimuovilo',
    problem,
  },
  menuEntry: {
    comment: 'Riunioni Jitsi sul server che scegli tu',
    newMeeting: 'Nuova riunione',
    settings: 'Impostazioni',
    file: 'Riunione di Parlour',
  },
};
