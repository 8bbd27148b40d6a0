import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Persone al mese', help: 'Persone diverse, ognuna con un dispositivo.' },
  meetings: { name: 'Riunioni al mese' },
  minutes: { name: 'Minuti per riunione' },
  recordings: { name: 'Registrazioni al mese' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Piano, al mese' },
  included: { name: 'Utenti inclusi' },
  overage: { name: 'Ogni utente in più' },
  recordedMinute: { name: 'Ogni minuto registrato' },
  participantMinute: { name: 'Minuto di un partecipante' },
  machine: { name: 'Macchina, al mese' },
  hours: { name: 'Ore di manutenzione al mese' },
  hourly: { name: 'Un’ora di manutenzione' },
  recorder: { name: 'Macchina per le registrazioni, al mese' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Per utenti al mese',
    help: 'Come fattura 8x8: chi in quel mese ha incontrato qualcuno conta una volta, per ogni dispositivo.',
  },
  'participant-minutes': {
    name: 'Per minuti',
    help: 'Come si legge spesso. Non è il modello di 8x8. Conta ogni persona in ogni riunione.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'I miei numeri',
};

export const costText: typeof source = {
  cost: {
    title: 'Quanto costerebbe?',
    about: 'Le tue riunioni a confronto con prezzi che puoi cambiare.',
    usage,
    currency: 'Valuta',
    currencyHelp:
      'Nulla viene convertito. Gli esempi sono in dollari statunitensi: scrivi quanto paghi tu.',
    inAMonth: 'In un mese',
    table: 'Quanto costano le tre opzioni in un mese',
    hosting: 'Hosting',
    amount: 'Costo',
    madeOf: 'Composto da',
    free: 'Gratis, entro le sue regole',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Gratis, entro le sue regole. Dei suoi termini si cita un limite di # dispositivo al mese.',
        many: 'Gratis, entro le sue regole. Dei suoi termini si cita un limite di # di dispositivi al mese.',
        other:
          'Gratis, entro le sue regole. Dei suoi termini si cita un limite di # dispositivi al mese.',
      }),
    nothingToPay: 'Niente da pagare',
    parts: {
      plan: 'Piano',
      moreUsers: 'Utenti in più',
      recordedMinutes: 'Minuti registrati',
      participantMinutes: 'Minuti dei partecipanti',
      machine: 'Macchina',
      care: 'Manutenzione',
      recorder: 'Macchina per le registrazioni',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Come si legge in giro, non il modello di 8x8',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Il server proprio costa meno di JaaS con qualsiasi numero di persone.',
        many: 'Da # di persone in su, il server proprio costa meno di JaaS.',
        other: 'Da # persone in su, il server proprio costa meno di JaaS.',
      }),
    neverCheaper:
      'A questi prezzi il server proprio non costa meno di JaaS, con nessun numero di persone.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Con # persona il server proprio costa meno finché la manutenzione richiede meno di ${hours} al mese.`,
        many: `Con # di persone il server proprio costa meno finché la manutenzione richiede meno di ${hours} al mese.`,
        other: `Con # persone il server proprio costa meno finché la manutenzione richiede meno di ${hours} al mese.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Con # persona la sola macchina costa quanto JaaS, chiunque se ne occupi.',
        many: 'Con # di persone la sola macchina costa quanto JaaS, chiunque se ne occupi.',
        other: 'Con # persone la sola macchina costa quanto JaaS, chiunque se ne occupi.',
      }),
    yours: 'Anche un’ora del tuo tempo ha un prezzo. Scrivi 0 se non la conti.',
    prices: 'Prezzi',
    pricesOf: { jaas: 'JaaS', ownServer: 'Server proprio' },
    fields: prices,
    model: 'Come si calcola JaaS',
    models,
    plan: 'Piano citato',
    plans,
    planHelp: 'Compila tre numeri che altri citano. Fa fede il tuo contratto.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `Esempio: ${value}`,
    reset: (name: string) => `Torna all’esempio: ${name}`,
    resetAll: 'Torna a tutti gli esempi',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'Questo numero non va bene.',
      todo: (least: string, most: string) => `Scrivi un numero da ${least} a ${most}.`,
      todoWhole: (least: string, most: string) => `Scrivi un numero intero da ${least} a ${most}.`,
    },
    extras:
      'Linee telefoniche, trascrizione e spazio di archiviazione con JaaS costano a parte e qui non sono calcolati.',
    oneMachine:
      'Una macchina basta per piccoli gruppi. Per gruppi più grandi scrivi il prezzo di più macchine.',
  },
};
