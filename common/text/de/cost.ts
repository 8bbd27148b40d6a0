import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

export const costText: typeof source = {
  cost: {
    title: 'Was würde es kosten?',
    about: 'Ihre Meetings gegen Preise, die Sie ändern können.',
    usage: {
      people: {
        name: 'Personen im Monat',
        help: 'Verschiedene Personen, jede mit einem Gerät.',
      },
      meetings: { name: 'Meetings im Monat' },
      minutes: { name: 'Minuten je Meeting' },
      recordings: { name: 'Aufzeichnungen im Monat' },
    },
    currency: 'Währung',
    currencyHelp:
      'Es wird nichts umgerechnet. Die Beispiele sind US-Dollar: Tragen Sie ein, was Sie zahlen.',
    inAMonth: 'Im Monat',
    table: 'Was die drei Möglichkeiten im Monat kosten',
    hosting: 'Hosting',
    amount: 'Kosten',
    madeOf: 'Besteht aus',
    free: 'Kostenlos, im Rahmen der Regeln',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Kostenlos, im Rahmen der Regeln. Zitiert wird eine Grenze von # Gerät im Monat.',
        other: 'Kostenlos, im Rahmen der Regeln. Zitiert wird eine Grenze von # Geräten im Monat.',
      }),
    nothingToPay: 'Nichts zu zahlen',
    parts: {
      plan: 'Tarif',
      moreUsers: 'Weitere Nutzer',
      recordedMinutes: 'Aufgezeichnete Minuten',
      participantMinutes: 'Minuten der Teilnehmer',
      machine: 'Maschine',
      care: 'Pflege',
      recorder: 'Maschine für Aufzeichnungen',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Wie zitiert, nicht das Modell von 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Ihr eigener Server ist bei jeder Zahl von Personen günstiger als JaaS.',
        other: 'Ab # Personen ist Ihr eigener Server günstiger als JaaS.',
      }),
    neverCheaper:
      'Bei diesen Preisen ist Ihr eigener Server bei keiner Zahl von Personen günstiger als JaaS.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Mit # Person ist Ihr eigener Server günstiger, solange seine Pflege im Monat weniger als ${hours} braucht.`,
        other: `Mit # Personen ist Ihr eigener Server günstiger, solange seine Pflege im Monat weniger als ${hours} braucht.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Mit # Person kostet schon die Maschine so viel wie JaaS, wer auch immer sie pflegt.',
        other:
          'Mit # Personen kostet schon die Maschine so viel wie JaaS, wer auch immer sie pflegt.',
      }),
    yours:
      'Auch eine Stunde Ihrer Zeit ist ein Preis. Tragen Sie 0 ein, wenn Sie sie nicht rechnen.',
    prices: 'Preise',
    pricesOf: { jaas: 'JaaS', ownServer: 'Eigener Server' },
    fields: {
      plan: { name: 'Tarif, im Monat' },
      included: { name: 'Nutzer inbegriffen' },
      overage: { name: 'Jeder weitere Nutzer' },
      recordedMinute: { name: 'Jede aufgezeichnete Minute' },
      participantMinute: { name: 'Minute eines Teilnehmers' },
      machine: { name: 'Maschine, im Monat' },
      hours: { name: 'Stunden Pflege im Monat' },
      hourly: { name: 'Eine Stunde Pflege' },
      recorder: { name: 'Maschine für Aufzeichnungen, im Monat' },
    },
    model: 'Wie JaaS gerechnet wird',
    models: {
      'monthly-users': {
        name: 'Nach Nutzern im Monat',
        help: 'Wie 8x8 abrechnet: Wer in dem Monat jemanden getroffen hat, zählt einmal, je Gerät.',
      },
      'participant-minutes': {
        name: 'Nach Minuten',
        help: 'Wie es oft zitiert wird. Das ist nicht das Modell von 8x8. Es zählt alle in jedem Meeting.',
      },
    },
    plan: 'Tarif, wie zitiert',
    plans: {
      developer: 'Developer',
      basic: 'Basic',
      standard: 'Standard',
      business: 'Business',
      own: 'Meine eigenen Zahlen',
    },
    planHelp: 'Trägt drei Zahlen ein, die andere zitieren. Es gilt Ihr Vertrag.',
    example: (value: string) => `Beispiel: ${value}`,
    reset: (name: string) => `Zurück zum Beispiel: ${name}`,
    resetAll: 'Zurück zu allen Beispielen',
    problem: {
      happened: 'Diese Zahl passt nicht.',
      todo: (least: string, most: string) => `Schreiben Sie eine Zahl von ${least} bis ${most}.`,
      todoWhole: (least: string, most: string) =>
        `Schreiben Sie eine ganze Zahl von ${least} bis ${most}.`,
    },
    extras:
      'Telefon, Transkription und Speicher kosten bei JaaS extra und sind hier nicht gerechnet.',
    oneMachine:
      'Für kleine Gruppen reicht eine Maschine. Für größere tragen Sie den Preis von mehreren ein.',
  },
};
