import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Mensen per maand', help: 'Verschillende mensen, ieder met één apparaat.' },
  meetings: { name: 'Vergaderingen per maand' },
  minutes: { name: 'Minuten per vergadering' },
  recordings: { name: 'Opnames per maand' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Abonnement, per maand' },
  included: { name: 'Inbegrepen gebruikers' },
  overage: { name: 'Elke extra gebruiker' },
  recordedMinute: { name: 'Elke opgenomen minuut' },
  participantMinute: { name: 'Minuut van één deelnemer' },
  machine: { name: 'Machine, per maand' },
  hours: { name: 'Uren onderhoud per maand' },
  hourly: { name: 'Eén uur onderhoud' },
  recorder: { name: 'Machine voor opnames, per maand' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Per gebruiker per maand',
    help: 'Zoals 8x8 rekent: iedereen die die maand met iemand vergaderde, telt één keer, voor elk apparaat.',
  },
  'participant-minutes': {
    name: 'Per minuut',
    help: 'Zoals vaak wordt genoemd. Dit is niet het model van 8x8. Het telt iedereen in elke vergadering.',
  },
};

export const costText: typeof source = {
  cost: {
    title: 'Wat zou het kosten?',
    about: 'Je vergaderingen tegen prijzen die je kunt aanpassen.',
    usage,
    currency: 'Valuta',
    currencyHelp:
      'Er wordt niets omgerekend. De voorbeelden zijn in Amerikaanse dollars: vul in wat jij betaalt.',
    inAMonth: 'In een maand',
    table: 'Wat de drie opties per maand kosten',
    hosting: 'Hosting',
    amount: 'Kosten',
    madeOf: 'Opgebouwd uit',
    free: 'Gratis, binnen de regels',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Gratis, binnen de regels. Volgens anderen noemen de voorwaarden een grens van # apparaat per maand.',
        other:
          'Gratis, binnen de regels. Volgens anderen noemen de voorwaarden een grens van # apparaten per maand.',
      }),
    nothingToPay: 'Niets te betalen',
    parts: {
      plan: 'Abonnement',
      moreUsers: 'Extra gebruikers',
      recordedMinutes: 'Opgenomen minuten',
      participantMinutes: 'Deelnemersminuten',
      machine: 'Machine',
      care: 'Onderhoud',
      recorder: 'Machine voor opnames',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Zoals vaak genoemd, niet het model van 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Je eigen server is bij elk aantal mensen goedkoper dan JaaS.',
        other: 'Vanaf # mensen is je eigen server goedkoper dan JaaS.',
      }),
    neverCheaper:
      'Bij deze prijzen is je eigen server bij geen enkel aantal mensen goedkoper dan JaaS.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Met # persoon is je eigen server goedkoper zolang het onderhoud minder dan ${hours} per maand kost.`,
        other: `Met # mensen is je eigen server goedkoper zolang het onderhoud minder dan ${hours} per maand kost.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Met # persoon kost de machine alleen al evenveel als JaaS, wie het onderhoud ook doet.',
        other:
          'Met # mensen kost de machine alleen al evenveel als JaaS, wie het onderhoud ook doet.',
      }),
    yours: 'Ook een uur van je eigen tijd heeft een prijs. Vul 0 in als je die niet meetelt.',
    prices: 'Prijzen',
    pricesOf: { jaas: 'JaaS', ownServer: 'Eigen server' },
    fields: prices,
    model: 'Hoe JaaS wordt berekend',
    models,
    plan: 'Genoemd abonnement',
    plans: {
      developer: 'Developer',
      basic: 'Basic',
      standard: 'Standard',
      business: 'Business',
      own: 'Mijn eigen getallen',
    },
    planHelp: 'Vult drie getallen in die anderen noemen. Je contract is bepalend.',
    example: (value: string) => `Voorbeeld: ${value}`,
    reset: (name: string) => `Terug naar het voorbeeld: ${name}`,
    resetAll: 'Terug naar alle voorbeelden',
    problem: {
      happened: 'Dit getal past niet.',
      todo: (least: string, most: string) => `Vul een getal van ${least} tot ${most} in.`,
      todoWhole: (least: string, most: string) =>
        `Vul een geheel getal van ${least} tot ${most} in.`,
    },
    extras:
      'Telefoonlijnen, transcriptie en opslag kosten bij JaaS extra en zijn hier niet meegerekend.',
    oneMachine:
      'Voor kleine groepen is één machine genoeg. Vul voor grotere de prijs van meerdere in.',
  },
};
