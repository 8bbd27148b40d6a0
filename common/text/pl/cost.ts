import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Osoby w miesiącu', help: 'Różne osoby, każda z jednym urządzeniem.' },
  meetings: { name: 'Spotkania w miesiącu' },
  minutes: { name: 'Minuty na spotkanie' },
  recordings: { name: 'Nagrania w miesiącu' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Plan, miesięcznie' },
  included: { name: 'Użytkownicy w cenie' },
  overage: { name: 'Każdy kolejny użytkownik' },
  recordedMinute: { name: 'Każda nagrana minuta' },
  participantMinute: { name: 'Minuta jednego uczestnika' },
  machine: { name: 'Maszyna, miesięcznie' },
  hours: { name: 'Godziny opieki w miesiącu' },
  hourly: { name: 'Godzina opieki' },
  recorder: { name: 'Maszyna do nagrań, miesięcznie' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Według użytkowników w miesiącu',
    help: 'Tak rozlicza 8x8: każdy, kto w danym miesiącu z kimś się spotkał, liczy się raz na każde urządzenie.',
  },
  'participant-minutes': {
    name: 'Według minut',
    help: 'Tak często się podaje. To nie jest model 8x8. Liczy każdą osobę na każdym spotkaniu.',
  },
};

export const costText: typeof source = {
  cost: {
    title: 'Ile by to kosztowało?',
    about: 'Twoje spotkania przy cenach, które można zmienić.',
    usage,
    currency: 'Waluta',
    currencyHelp:
      'Nic nie jest przeliczane. Przykłady są w dolarach amerykańskich: wpisz, ile płacisz.',
    inAMonth: 'W miesiącu',
    table: 'Ile trzy możliwości kosztują miesięcznie',
    hosting: 'Hosting',
    amount: 'Koszt',
    madeOf: 'Składa się z',
    free: 'Za darmo, zgodnie z zasadami',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Za darmo, zgodnie z zasadami. Regulamin bywa cytowany z limitem # urządzenia miesięcznie.',
        few: 'Za darmo, zgodnie z zasadami. Regulamin bywa cytowany z limitem # urządzeń miesięcznie.',
        many: 'Za darmo, zgodnie z zasadami. Regulamin bywa cytowany z limitem # urządzeń miesięcznie.',
        other:
          'Za darmo, zgodnie z zasadami. Regulamin bywa cytowany z limitem # urządzenia miesięcznie.',
      }),
    nothingToPay: 'Nic do zapłaty',
    parts: {
      plan: 'Plan',
      moreUsers: 'Kolejni użytkownicy',
      recordedMinutes: 'Nagrane minuty',
      participantMinutes: 'Minuty uczestników',
      machine: 'Maszyna',
      care: 'Opieka',
      recorder: 'Maszyna do nagrań',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Jak się podaje, nie model 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Własny serwer jest tańszy niż JaaS przy dowolnej liczbie osób.',
        few: 'Od # osób własny serwer jest tańszy niż JaaS.',
        many: 'Od # osób własny serwer jest tańszy niż JaaS.',
        other: 'Od # osoby własny serwer jest tańszy niż JaaS.',
      }),
    neverCheaper:
      'Przy tych cenach własny serwer nie jest tańszy niż JaaS przy żadnej liczbie osób.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Przy # osobie własny serwer jest tańszy, dopóki opieka nad nim zajmuje mniej niż ${hours} miesięcznie.`,
        few: `Przy # osobach własny serwer jest tańszy, dopóki opieka nad nim zajmuje mniej niż ${hours} miesięcznie.`,
        many: `Przy # osobach własny serwer jest tańszy, dopóki opieka nad nim zajmuje mniej niż ${hours} miesięcznie.`,
        other: `Przy # osoby własny serwer jest tańszy, dopóki opieka nad nim zajmuje mniej niż ${hours} miesięcznie.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Przy # osobie sama maszyna kosztuje tyle co JaaS, bez względu na to, kto się nią opiekuje.',
        few: 'Przy # osobach sama maszyna kosztuje tyle co JaaS, bez względu na to, kto się nią opiekuje.',
        many: 'Przy # osobach sama maszyna kosztuje tyle co JaaS, bez względu na to, kto się nią opiekuje.',
        other:
          'Przy # osoby sama maszyna kosztuje tyle co JaaS, bez względu na to, kto się nią opiekuje.',
      }),
    yours: 'Godzina własnego czasu też ma cenę. Wpisz 0, jeśli jej nie liczysz.',
    prices: 'Ceny',
    pricesOf: { jaas: 'JaaS', ownServer: 'Własny serwer' },
    fields: prices,
    model: 'Jak liczony jest JaaS',
    models,
    plan: 'Podawany plan',
    plans: {
      developer: 'Developer',
      basic: 'Basic',
      standard: 'Standard',
      business: 'Business',
      own: 'Moje liczby',
    },
    planHelp: 'Wpisuje trzy liczby, które podają inni. Rozstrzyga twoja umowa.',
    example: (value: string) => `Przykład: ${value}`,
    reset: (name: string) => `Wróć do przykładu: ${name}`,
    resetAll: 'Wróć do wszystkich przykładów',
    problem: {
      happened: 'Ta liczba nie pasuje.',
      todo: (least: string, most: string) => `Wpisz liczbę od ${least} do ${most}.`,
      todoWhole: (least: string, most: string) => `Wpisz liczbę całkowitą od ${least} do ${most}.`,
    },
    extras:
      'Linie telefoniczne, transkrypcja i przechowywanie kosztują w JaaS dodatkowo i nie są tu liczone.',
    oneMachine: 'Małym grupom wystarczy jedna maszyna. Dla większych wpisz cenę kilku.',
  },
};
