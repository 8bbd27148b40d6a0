import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Gebruik',
    about: 'Hoeveel je vergadert, maand na maand, zoals deze computer het heeft geteld.',
    empty: 'Er is nog niets geteld. Na je eerste vergadering verschijnt hier de eerste maand.',
    off: 'Tellen is uitgeschakeld bij Instellingen, Privacy. Wat eerder is geteld, blijft tot je het wist.',
    failed: {
      happened: 'Wat is geteld, kon niet worden gelezen.',
      todo: 'Sluit Instellingen en open ze opnieuw.',
    },
    hosting: 'Hosting',
    all: 'Alle hostings',
    visited: 'Servers die niet zijn ingesteld',
    removed: 'Hostings die je hebt verwijderd',
    measure: 'Tonen',
    measures: {
      minutes: { name: 'Mijn minuten', help: 'Je eigen tijd in vergaderingen.' },
      personMinutes: {
        name: 'Minuten van iedereen',
        help: 'De minuten van iedereen in je vergaderingen samen, terwijl jij er was.',
      },
      people: {
        name: 'Mensen',
        help: 'De verschillende mensen die je sprak, en jijzelf. Wie je op twee hostings treft, telt op elk mee.',
      },
      meetings: { name: 'Vergaderingen', help: 'Vergaderingen waaraan je deelnam.' },
    },
    month: 'Maand',
    table: (measure: string) => `${measure}, per maand`,
    totals: 'Al deze maanden samen',
    peak: 'Meeste mensen tegelijk',
    jaas: 'JaaS-gebruikers en je abonnement',
    jaasUsers: 'Gebruikers',
    jaasCost: 'Kosten',
    ofPlan: (people: string, included: string) => `${people} van ${included}`,
    soFar: (month: string) => `${month}, tot nu toe`,
    estimate:
      'Schatting op basis van wat deze computer zag: vergaderingen van anderen zitten er niet in. Abonnement en prijzen zijn die van “Wat zou het kosten?”.',
    use: 'Deze getallen gebruiken',
    useHelp: (month: string) => `Zet de getallen van ${month} in “Wat zou het kosten?”.`,
    noMonth: 'Na een volle maand kun je de getallen ervan gebruiken in “Wat zou het kosten?”.',
    save: 'Opslaan als CSV…',
    saved: (file: string) => `Opgeslagen: ${file}`,
    notSaved: {
      happened: 'Het bestand kon niet worden opgeslagen.',
      todo: 'Kies een andere map, of maak ruimte vrij op de schijf.',
    },
    saving: { title: 'Gebruik opslaan', kind: 'Tabel (CSV)', file: 'Parlour-gebruik' },
    clear: 'Gebruik wissen…',
    clearTitle: 'Gebruik wissen?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Wat in # maand is geteld, wordt van deze computer verwijderd. Het is niet terug te halen.',
        other:
          'Wat in # maanden is geteld, wordt van deze computer verwijderd. Het is niet terug te halen.',
      }),
    clearNow: 'Gebruik wissen',
    cleared: 'Gebruik gewist.',
    count: 'Minuten en mensen van vergaderingen tellen op deze computer',
    countHelp:
      'Je ziet ze per maand bij Instellingen, Hosting, “Gebruik”. Namen worden niet bewaard en er wordt niets verstuurd. Uitgeschakeld wordt er niets nieuws geteld; wat er staat, blijft tot je het wist. Meestal aan.',
  },
};
