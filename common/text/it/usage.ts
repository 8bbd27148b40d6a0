import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Utilizzo',
    about: 'Quanto sono state le tue riunioni, mese per mese, come le ha contate questo computer.',
    empty:
      'Non è ancora stato contato nulla. Il primo mese compare qui dopo la tua prima riunione.',
    off: 'Il conteggio è disattivato in Impostazioni, Privacy. Ciò che è stato contato prima resta finché non lo cancelli.',
    failed: {
      happened: 'Non è stato possibile leggere ciò che è stato contato.',
      todo: 'Chiudi le Impostazioni e riaprile.',
    },
    hosting: 'Hosting',
    all: 'Tutti gli hosting',
    visited: 'Server non configurati',
    removed: 'Hosting che hai rimosso',
    measure: 'Mostra',
    measures: {
      minutes: { name: 'I miei minuti', help: 'Il tuo tempo nelle riunioni.' },
      personMinutes: {
        name: 'Minuti di tutti',
        help: 'I minuti di tutte le persone nelle tue riunioni insieme, mentre c’eri tu.',
      },
      people: {
        name: 'Persone',
        help: 'Le diverse persone che hai incontrato, e tu. Chi ti incontra su due hosting conta su ognuno.',
      },
      meetings: { name: 'Riunioni', help: 'Le riunioni a cui hai partecipato.' },
    },
    month: 'Mese',
    table: (measure: string) => `${measure}, per mese`,
    totals: 'Tutti questi mesi insieme',
    peak: 'Massimo di persone insieme',
    jaas: 'Utenti JaaS rispetto al tuo piano',
    jaasUsers: 'Utenti',
    jaasCost: 'Costo',
    ofPlan: (people: string, included: string) => `${people} di ${included}`,
    soFar: (month: string) => `${month}, finora`,
    estimate:
      'Stima da ciò che ha visto questo computer: le riunioni degli altri non ci sono. Piano e prezzi sono quelli di «Quanto costerebbe?».',
    use: 'Usa questi numeri',
    useHelp: (month: string) => `Porta ${month} in «Quanto costerebbe?».`,
    noMonth: 'Dopo un mese intero i suoi numeri si potranno usare in «Quanto costerebbe?».',
    save: 'Salva come CSV…',
    saved: (file: string) => `Salvato: ${file}`,
    notSaved: {
      happened: 'Non è stato possibile salvare il file.',
      todo: 'Scegli un’altra cartella, o libera spazio sul disco.',
    },
    saving: { title: 'Salva l’utilizzo', kind: 'Tabella (CSV)', file: 'Utilizzo di Parlour' },
    clear: 'Cancella l’utilizzo…',
    clearTitle: 'Cancellare l’utilizzo?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Ciò che è stato contato in # mese viene rimosso da questo computer. Non si può recuperare.',
        other:
          'Ciò che è stato contato in # mesi viene rimosso da questo computer. Non si può recuperare.',
      }),
    clearNow: 'Cancella l’utilizzo',
    cleared: 'L’utilizzo è stato cancellato.',
    count: 'Conta minuti e persone delle riunioni su questo computer',
    countHelp:
      'Impostazioni, Hosting, «Utilizzo» li mostra mese per mese. I nomi non vengono conservati e nulla viene inviato da nessuna parte. Se disattivi questa opzione non si conta nulla di nuovo; ciò che c’è resta finché non lo cancelli. Di solito attiva.',
  },
};
