import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Anche chi non è amministratore può modificare il file dei criteri o la sua cartella, quindi non se ne applica nulla.',
    todo: 'Fai in modo che entrambi appartengano solo agli amministratori e che solo loro possano scriverci, poi riavvia Parlour.',
  },
  unreadable: {
    happened: 'Il file dei criteri non si può leggere, quindi non si entra in nessuna riunione.',
    todo: 'Controlla che sia un file normale di al massimo 256 KB, poi riavvia Parlour.',
  },
  'no-policy': {
    happened: 'Il file dei criteri non contiene criteri, quindi non si entra in nessuna riunione.',
    todo: 'Controlla che sia JSON e che indichi la sua versione, poi riavvia Parlour.',
  },
  newer: {
    happened:
      'I criteri sono stati scritti per un Parlour più recente, quindi non si entra in nessuna riunione.',
    todo: 'Aggiorna Parlour su questo computer.',
  },
  'wrong-part': {
    happened:
      'Questa parte ha un valore che non si può leggere. Non imposta nulla; dove limita server, hosting o aggiornamenti, non ne consente nessuno.',
    todo: 'Correggila nel file dei criteri, poi riavvia Parlour.',
  },
  'unknown-part': {
    happened: 'Nessun file di criteri ha questa parte, quindi viene ignorata.',
    todo: 'Controlla come è scritta, oppure rimuovila.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Impostato dalla tua organizzazione.',
    setBy: (organisation: string) => `Impostato da ${organisation}.`,
    suggested: 'Proposto dalla tua organizzazione. Puoi scegliere un altro valore.',
    suggestedBy: (organisation: string) =>
      `Proposto da ${organisation}. Puoi scegliere un altro valore.`,
    own: 'Scelto da te. La tua organizzazione propone un altro valore.',
    ownOver: (organisation: string) => `Scelto da te. ${organisation} propone un altro valore.`,
    /** Home. */
    problem: {
      happened: 'I criteri della tua organizzazione contengono un errore.',
      todo: 'Avvisa i tuoi amministratori; Impostazioni → Informazioni dice quale.',
    },
    disregarded: {
      happened:
        'Un file dei criteri su questo computer non viene applicato: non solo gli amministratori possono modificarlo.',
      todo: 'Avvisa i tuoi amministratori, se ci sono; Impostazioni → Informazioni dice che cosa fare.',
    },
    nothingJoins: {
      happened:
        'Ora non si può entrare in nessuna riunione: i criteri della tua organizzazione non si possono usare.',
      todo: 'Avvisa i tuoi amministratori; Impostazioni → Informazioni dice perché.',
    },
    details: 'Mostra i dettagli',
    /** Hosting. */
    fromYours: 'Dalla tua organizzazione',
    from: (organisation: string) => `Da ${organisation}`,
    profileIsFixed:
      'La tua organizzazione ha configurato questo hosting, quindi qui non si modifica né si rimuove.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `I biglietti vengono da ${host}. Su questo computer non serve nessuna chiave.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) =>
      `La tua organizzazione permette solo questi server: ${servers}.`,
    noServers: 'La tua organizzazione non permette altri server oltre a quelli che ha configurato.',
    hostingNotOffered: 'Non offerto dalla tua organizzazione',
    /** About. */
    titleYours: 'Gestito dalla tua organizzazione',
    title: (organisation: string) => `Gestito da ${organisation}`,
    about:
      'Un file dei criteri su questo computer, che solo i suoi amministratori possono modificare, decide ciò che sta qui.',
    notObeyed: 'Su questo computer c’è un file dei criteri. Non se ne applica nulla.',
    file: 'File dei criteri',
    hostings: 'Tipi di hosting',
    servers: 'Server consentiti',
    all: 'Tutti',
    onlyThePolicys: 'Solo quelli dei criteri',
    updatesForbidden: 'Parlour non cerca aggiornamenti.',
    updatesFrom: (host: string) => `Gli aggiornamenti vengono da ${host}.`,
    updatesUpTo: (version: string) =>
      `Non si installa nessuna versione più recente della ${version}.`,
    values: 'Valori dei criteri',
    setting: 'Impostazione',
    value: 'Valore',
    source: 'Origine',
    sources: {
      locked: 'La tua organizzazione, bloccato',
      suggested: 'La tua organizzazione, proposto',
      you: 'Tu',
    },
    noValues: 'I criteri non impostano nessun valore.',
    on: 'Attivo',
    off: 'Disattivato',
    empty: 'Vuoto',
    noHosting: 'Per nessun hosting',
    ownPicture: 'Un’immagine',
    problems: 'Problemi dei criteri',
    policyProblem,
    copy: 'Copia per gli amministratori',
    copied: 'Copiato',
  },
};
