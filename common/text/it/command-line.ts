import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Uso:',
    synopsis: 'parlour [opzioni] [--] [link, file del link o nome della stanza]',
    about: 'Entra in riunioni Jitsi sul server che si è scelto.',
    optionsTitle: 'Opzioni:',
    exitCodesTitle: 'Codici di uscita:',
    name: 'NOME',
    options: {
      profile:
        'Entra nella stanza sull’hosting con questo nome. Senza riunione, diventa l’hosting attuale.',
      muted: 'Entra con il microfono spento.',
      hidden:
        'Si avvia senza finestra, nell’area di notifica o altrimenti ridotto a icona. Una riunione viene mostrata comunque.',
      'new-meeting': 'Mostra la Home con un nuovo nome di stanza nel campo.',
      settings: 'Apre le impostazioni.',
      'install-links': 'Fa aprire i link e i file dei link con Parlour, solo per te, e termina.',
      'remove-links': 'Annulla tutto questo e termina.',
      help: 'Mostra questo aiuto e termina.',
      version: 'Indica la versione e termina.',
    },
    rest: 'Quello che segue non è un’opzione.',
    exitCodes: {
      done: 'Fatto, oppure lo fa il Parlour già aperto.',
      failed: 'Non è stato possibile.',
      wrong: 'Le parole non sono state capite.',
    },
    problem: {
      unknown: (option: string) => `Parlour non ha l’opzione ${option}.`,
      meant: (option: string) => `Forse si intendeva ${option}?`,
      help: '«parlour --help» dice che cosa c’è.',
      valueMissing: (option: string) => `Dopo ${option} ci vuole un nome.`,
      valueUnwanted: (option: string) => `Con ${option} non va nessun valore.`,
      notAlone: (option: string) => `Con ${option} non vanno né una riunione né un’altra azione.`,
      severalWords: {
        happened: 'Parlour apre una riunione alla volta.',
        todo: 'Metti tra virgolette un nome con spazi.',
      },
      profileUnknown: {
        happened: (name: string) => `Nessun hosting si chiama «${name}».`,
        todo: (names: string) => `Ci sono: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Più hosting si chiamano «${name}».`,
        todo: 'Dai un altro nome a uno di loro nelle impostazioni.',
      },
    },
    links: {
      installed: 'Ora i link e i file dei link si aprono con Parlour.',
      removed: 'I link e i file dei link non si aprono più con questo Parlour.',
      bySystem:
        'Un pacchetto ha installato Parlour per tutti su questo computer; rimuovi il pacchetto per cambiarlo.',
      elsewhere: 'I link sono registrati per un Parlour che si trova altrove.',
      notHere: 'Su questo sistema lo fa l’installazione di Parlour.',
      failed: 'Il sistema non l’ha accettato.',
      noScreen: {
        happened: 'Parlour non può farlo senza un desktop.',
        todo: 'Fallo in un terminale del desktop in cui usi Parlour.',
      },
    },
  },
};
