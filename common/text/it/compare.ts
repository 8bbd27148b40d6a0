import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Gratis, per un uso corretto. Lo gestisce 8x8, che può cambiare le regole.',
    jaas: 'Un abbonamento per utenti al mese, con un piano gratuito per iniziare. Il prezzo che si cita spesso, al minuto per partecipante, non è il modo in cui fattura 8x8.',
    ownServer:
      'Una macchina da circa 20–100 dollari statunitensi al mese, e il tuo tempo. Ogni registrazione contemporanea richiede una macchina in più.',
  },
  setup: {
    public: 'Nessuna.',
    jaas: 'Un account, un AppID e una coppia di chiavi: da una a due ore.',
    ownServer: 'Un server con un indirizzo proprio: mezza giornata o più.',
  },
  access: {
    public: 'Chiunque abbia il link. Una sala d’attesa e una password aiutano.',
    jaas: 'Solo chi ha un biglietto firmato da te.',
    ownServer:
      'Chi vuoi tu. Su un server così come esce dal pacchetto, chi ha un biglietto è moderatore.',
  },
  tickets: {
    public:
      'Nessuno. Da agosto 2023 una persona deve accedere con Google, GitHub o Facebook per aprire una stanza.',
    jaas: 'Sì (RS256). Parlour li firma su questo computer.',
    ownServer: 'Sì (HS256 o RS256), una volta installato il pacchetto jitsi-meet-tokens.',
  },
  recording: {
    public: 'Sul tuo computer o in uno spazio cloud, dove il server lo offre. Nessuno lo promette.',
    jaas: 'Sì. Una registrazione dura al massimo 6 ore e si può scaricare per 24 ore. I minuti registrati si pagano a parte.',
    ownServer: 'Sì, con una macchina in più per ogni riunione registrata nello stesso momento.',
  },
  data: {
    public: 'Sui server che 8x8 gestisce per tutti.',
    jaas: 'Sui server di 8x8, con un contratto.',
    ownServer: 'Sul tuo server.',
  },
  address: {
    public: 'Una stanza su meet.jit.si.',
    jaas: 'Una stanza su 8x8.vc, sotto il tuo AppID.',
    ownServer: 'Il tuo dominio.',
  },
  size: {
    public:
      'Cresce da sé. Dei suoi termini si cita un limite di 25 dispositivi al mese per l’uso gratuito.',
    jaas: 'Cresce da sé, fino a 500 persone in una riunione.',
    ownServer: 'Quanto reggono la tua macchina e la sua linea.',
  },
  branding: {
    public: 'Rimosso in Parlour. Ciò che il server non lascia cambiare resta.',
    jaas: 'Nessuno, a meno che tu non ne configuri uno tuo.',
    ownServer: 'Tutto tuo.',
  },
  operation: {
    public:
      'Niente da fare. Le pagine web che lo incorporano vengono interrotte dopo cinque minuti; Parlour no.',
    jaas: 'Quasi niente da fare.',
    ownServer: 'Tutto a tuo carico: aggiornamenti, crescita, sicurezza.',
  },
  support: {
    public: 'La comunità.',
    jaas: '8x8.',
    ownServer: 'Tu, e la comunità.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Agli ospiti non serve un account, ma chi apre una stanza accede con Google, GitHub o Facebook.',
    jaas: 'A te serve un account su 8x8. Ai tuoi ospiti no.',
    ownServer:
      'Nessuno accede da nessuna parte, ma macchina e dominio di solito si noleggiano con un account.',
  },
  noMonthlyCost: {
    public: 'È gratis.',
    jaas: 'È gratis solo finché si riuniscono poche persone.',
    ownServer: 'La macchina e il tuo tempo costano qualcosa ogni mese.',
  },
  onlyInvited: {
    public: 'Chi ha il link può bussare. Una sala d’attesa o una password lo tengono fuori.',
    jaas: 'Nessuno entra senza un biglietto firmato da te.',
    ownServer: 'Nessuno entra senza biglietto, una volta configurato così il server.',
  },
  recording: {
    public: 'Solo come la offre il server, e nessuno la promette.',
    jaas: 'Registra per te. Hai un giorno per scaricare la registrazione.',
    ownServer: 'Registra con una macchina in più.',
  },
  ownDomain: {
    public: 'L’indirizzo è sempre meet.jit.si.',
    jaas: 'L’indirizzo è sempre 8x8.vc.',
    ownServer: 'L’indirizzo è tuo.',
  },
  dataOnMyServer: {
    public: 'Tutto gira sui server di 8x8.',
    jaas: 'Tutto gira sui server di 8x8, con un contratto.',
    ownServer: 'Tutto gira sulla tua macchina.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'verificato nel programma',
  documented: 'documentato',
  'rule-of-thumb': 'regola pratica',
  hearsay: 'non confermato',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'L’abbiamo letto nel programma stesso, o provato.',
  documented: 'Lo scrive chi lo fa.',
  'rule-of-thumb': 'Per esperienza. Dipende da te.',
  hearsay: 'Lo dicono altri. Noi non l’abbiamo visto.',
};

export const compareText: typeof source = {
  compare: {
    title: 'Confronta le tre opzioni',
    about: 'Che cosa dà e quanto costa ognuna, con le fonti, e quale fa per te.',
    matters: 'Che cosa conta per me',
    wishes: {
      noAccount: 'Nessun account',
      noMonthlyCost: 'Nessun costo mensile',
      onlyInvited: 'Solo persone invitate',
      recording: 'Registrazione',
      ownDomain: 'Un dominio mio',
      dataOnMyServer: 'Dati sul mio server',
    },
    nothingChosen: 'Scegli che cosa conta per te e vedi quale opzione fa al caso tuo.',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `«${hosting}» ti dà tutto questo.`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `«${hosting}» ti dà tutto questo con il minimo lavoro. Altrettanto bene: ${hostings}.`,
    closest: (hosting: string) =>
      `«${hosting}» ci va più vicino. Nessuna delle tre opzioni dà tutto questo.`,
    closestToo: (hosting: string, hostings: string) =>
      `Nessuna delle tre opzioni dà tutto questo. «${hosting}» ci va più vicino con il minimo lavoro. Altrettanto vicino: ${hostings}.`,
    best: 'La scelta migliore',
    asGood: 'Altrettanto buona',
    degree: { yes: 'Sì', partly: 'In parte', no: 'No' },
    reasons,
    table: 'Le tre opzioni a confronto',
    aspect: 'Aspetto',
    rows: {
      cost: 'Costo',
      setup: 'Configurazione',
      access: 'Chi può entrare',
      tickets: 'Biglietti',
      recording: 'Registrazione',
      data: 'Dati',
      address: 'Indirizzo',
      size: 'Dimensioni',
      branding: 'Marchio',
      operation: 'Gestione',
      support: 'Assistenza',
    },
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Quanto ne siamo sicuri',
    outside: 'I link si aprono nel browser.',
    way: 'Dall’una all’altra',
    wayAbout: 'Puoi iniziare subito e cambiare più tardi. Le tue riunioni ti seguono.',
    steps: {
      public: {
        when: 'Adesso',
        why: 'Incontrarsi subito, senza configurare nulla.',
        act: 'Usa il server pubblico',
      },
      jaas: {
        when: 'Quando conta chi entra',
        why: 'Entra solo chi ha un biglietto, e il lavoro lo fa 8x8.',
        act: 'Usa JaaS',
      },
      ownServer: {
        when: 'Quando non basta più',
        why: 'Il tuo dominio, i tuoi dati, le tue regole. Anche il lavoro è tuo.',
        act: 'Usa il tuo server',
      },
    },
    here: 'Sei qui',
  },
};
