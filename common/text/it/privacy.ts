import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `È in corso una riunione su «${about}».`,
    todo: 'Esci, poi cancella di nuovo.',
  },
  failed: {
    happened: () =>
      'Non è stato possibile guardare che cosa le riunioni hanno lasciato su questo computer.',
    todo: 'Chiudi le Impostazioni e riaprile.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Le tue riunioni',
    remember: 'Ricorda le riunioni',
    rememberHelp:
      'La Home elenca le riunioni a cui hai partecipato, solo su questo computer. Se disattivi questa opzione non si aggiunge nulla di nuovo; ciò che c’è resta finché non lo cancelli. Di solito attiva.',
    clear: 'Cancella…',
    clearTitle: 'Cancellare «Le tue riunioni»?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# riunione viene dimenticata, anche se è fissata.',
        other: '# riunioni vengono dimenticate, anche quelle fissate.',
      }),
    clearNow: 'Cancella le riunioni',
    nothingToClear: 'Non ci sono riunioni da dimenticare.',
    cleared: (count: number) =>
      plural(count, { one: '# riunione dimenticata', other: '# riunioni dimenticate' }),
    undo: 'Annulla',
    close: 'Chiudi',
    outside: 'Chi altro viene a sapere delle tue riunioni',
    outsideWhy:
      'La pagina di una riunione può chiedere cose ad altri server. Parlour le chiede di non farlo; un server modificato può farlo lo stesso.',
    thirdParties: 'Altri server nelle riunioni',
    thirdPartiesHelp:
      'La pagina può rivolgersi a server diversi dal suo, per immagini di persone o calendari. Questi vengono a sapere il tuo indirizzo di rete. Di solito disattivato.',
    analytics: 'Statistiche sulle riunioni',
    analyticsHelp:
      'La pagina può riferire ai servizi scelti da chi la gestisce com’è andata la riunione. Richiede anche «Altri server nelle riunioni». Di solito disattivato.',
    gravatar: 'Immagini da Gravatar',
    gravatarHelp:
      'La pagina può chiedere a gravatar.com le immagini legate agli indirizzi e-mail delle persone. Richiede anche «Altri server nelle riunioni». Di solito disattivato.',
    sets: (key: string) => `Nome in Jitsi: ${key}`,
    storage: 'Che cosa hanno lasciato le riunioni su questo computer',
    storageWhy:
      'I server conservano cose su questo computer: cookie, accessi, impostazioni della loro pagina. Ogni hosting ha per questo un posto suo.',
    hosting: 'Hosting',
    size: 'Dimensioni',
    noStorage: 'Le riunioni non hanno ancora lasciato nulla.',
    looking: 'Verifica in corso…',
    clearStorage: 'Cancella…',
    clearStorageFor: (hosting: string) => `Cancella ${hosting}…`,
    clearStorageTitle: (hosting: string) =>
      `Cancellare ciò che hanno lasciato le riunioni su «${hosting}»?`,
    clearStorageMeans:
      'I cookie e le impostazioni della pagina del server vengono rimossi, e forse dovrai accedere di nuovo. Le tue riunioni, le chiavi e le impostazioni in Parlour restano.',
    jaasWarning:
      'JaaS conta un computer ripulito come una nuova persona: la fattura dell’account può avere un utente attivo mensile in più.',
    clearStorageNow: 'Cancella',
    storageCleared: (hosting: string) =>
      `Ciò che le riunioni su «${hosting}» avevano lasciato è stato rimosso.`,
    kept: 'Che cosa conserva Parlour',
    keptWhere: (folder: string) =>
      `Parlour conserva le tue impostazioni, i tuoi hosting, «Le tue riunioni» e un breve log in ${folder}. Le chiavi private e i segreti condivisi stanno nel portachiavi del sistema, i biglietti non vengono mai conservati e nulla viene inviato a chi sviluppa Parlour.`,
  },
};
