import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Gratis, bij redelijk gebruik. 8x8 beheert de server en kan de regels veranderen.',
    jaas: 'Een abonnement op basis van gebruikers per maand, met een gratis abonnement om te beginnen. De vaak genoemde prijs per minuut van elke deelnemer is niet hoe 8x8 rekent.',
    ownServer:
      'Een machine van ongeveer 20 tot 100 Amerikaanse dollar per maand, en je tijd. Elke gelijktijdige opname vraagt een machine extra.',
  },
  setup: {
    public: 'Niets.',
    jaas: 'Een account, een AppID en een sleutelpaar: een tot twee uur.',
    ownServer: 'Een server met een eigen adres: een halve dag of meer.',
  },
  access: {
    public: 'Iedereen die de link heeft. Een lobby en een wachtwoord helpen.',
    jaas: 'Alleen mensen met een ticket dat jij hebt ondertekend.',
    ownServer:
      'Wie jij toelaat. Op een server zoals die uit het pakket komt, is iedereen met een ticket moderator.',
  },
  tickets: {
    public:
      'Geen. Sinds augustus 2023 moet één persoon inloggen met Google, GitHub of Facebook om een ruimte te openen.',
    jaas: 'Ja (RS256). Parlour ondertekent ze op deze computer.',
    ownServer: 'Ja (HS256 of RS256), zodra het pakket jitsi-meet-tokens is geïnstalleerd.',
  },
  recording: {
    public:
      'Op je eigen computer of in een clouddienst, als de server dat aanbiedt. Niemand belooft het.',
    jaas: 'Ja. Een opname duurt hooguit 6 uur en is 24 uur lang op te halen. Opgenomen minuten kosten extra.',
    ownServer: 'Ja, met een extra machine voor elke vergadering die tegelijk wordt opgenomen.',
  },
  data: {
    public: 'Op de servers die 8x8 voor iedereen beheert.',
    jaas: 'Op de servers van 8x8, volgens een contract.',
    ownServer: 'Op je eigen server.',
  },
  address: {
    public: 'Een ruimte op meet.jit.si.',
    jaas: 'Een ruimte op 8x8.vc, onder je AppID.',
    ownServer: 'Je eigen domein.',
  },
  size: {
    public:
      'Groeit vanzelf mee. Volgens anderen noemen de voorwaarden een grens van 25 apparaten per maand voor gratis gebruik.',
    jaas: 'Groeit vanzelf mee, tot 500 mensen in één vergadering.',
    ownServer: 'Zoveel als je machine en je lijn aankunnen.',
  },
  branding: {
    public: 'Verwijderd in Parlour. Wat de server niet laat veranderen, blijft.',
    jaas: 'Geen, tenzij je zelf iets instelt.',
    ownServer: 'Helemaal van jou.',
  },
  operation: {
    public:
      'Niets te doen. Webpagina’s die de server insluiten, worden na vijf minuten afgebroken; Parlour niet.',
    jaas: 'Bijna niets te doen.',
    ownServer: 'Helemaal voor jou: updates, groei, beveiliging.',
  },
  support: {
    public: 'De community.',
    jaas: '8x8.',
    ownServer: 'Jijzelf, en de community.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Gasten hebben geen account nodig, maar wie een ruimte opent, logt in met Google, GitHub of Facebook.',
    jaas: 'Je hebt een account bij 8x8 nodig. Je gasten niet.',
    ownServer:
      'Niemand hoeft ergens in te loggen, maar machine en domein huur je meestal met een account.',
  },
  noMonthlyCost: {
    public: 'Het is gratis.',
    jaas: 'Het is alleen gratis zolang er weinig mensen vergaderen.',
    ownServer: 'De machine en je tijd kosten elke maand iets.',
  },
  onlyInvited: {
    public: 'Wie de link heeft, kan aankloppen. Een lobby of een wachtwoord houdt anderen buiten.',
    jaas: 'Niemand komt binnen zonder een ticket dat jij hebt ondertekend.',
    ownServer: 'Niemand komt binnen zonder ticket, als je de server zo hebt ingesteld.',
  },
  recording: {
    public: 'Alleen als de server het aanbiedt, en niemand belooft dat.',
    jaas: 'JaaS neemt voor je op. Je hebt een dag om de opname op te halen.',
    ownServer: 'Je server neemt op met een extra machine.',
  },
  ownDomain: {
    public: 'Het adres is altijd meet.jit.si.',
    jaas: 'Het adres is altijd 8x8.vc.',
    ownServer: 'Het adres is van jou.',
  },
  dataOnMyServer: {
    public: 'Alles draait op de servers van 8x8.',
    jaas: 'Alles draait op de servers van 8x8, volgens een contract.',
    ownServer: 'Alles draait op je eigen machine.',
  },
};

export const compareText: typeof source = {
  compare: {
    title: 'De drie opties vergelijken',
    about: 'Wat elke optie biedt en kost, met bronnen, en welke bij je past.',
    matters: 'Wat ik belangrijk vind',
    wishes: {
      noAccount: 'Geen account',
      noMonthlyCost: 'Geen maandelijkse kosten',
      onlyInvited: 'Alleen genodigden',
      recording: 'Opnemen',
      ownDomain: 'Mijn eigen domein',
      dataOnMyServer: 'Gegevens op mijn server',
    },
    nothingChosen: 'Kies wat je belangrijk vindt, en zie welke optie past.',
    fits: (hosting: string) => `“${hosting}” biedt je dit allemaal.`,
    fitsToo: (hosting: string, hostings: string) =>
      `“${hosting}” biedt je dit allemaal met het minste werk. Net zo goed: ${hostings}.`,
    closest: (hosting: string) =>
      `“${hosting}” komt het dichtst in de buurt. Geen van de drie biedt dit allemaal.`,
    closestToo: (hosting: string, hostings: string) =>
      `Geen van de drie biedt dit allemaal. “${hosting}” komt het dichtst in de buurt met het minste werk. Net zo dichtbij: ${hostings}.`,
    best: 'Past het best',
    asGood: 'Past net zo goed',
    degree: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
    reasons,
    table: 'De drie opties vergeleken',
    aspect: 'Kenmerk',
    rows: {
      cost: 'Kosten',
      setup: 'Instellen',
      access: 'Wie er binnenkomt',
      tickets: 'Tickets',
      recording: 'Opnemen',
      data: 'Gegevens',
      address: 'Adres',
      size: 'Omvang',
      branding: 'Huisstijl',
      operation: 'Beheer',
      support: 'Ondersteuning',
    },
    facts,
    confidence: {
      measured: 'in het programma nagekeken',
      documented: 'gedocumenteerd',
      'rule-of-thumb': 'vuistregel',
      hearsay: 'niet bevestigd',
    },
    confidenceMeaning: {
      measured: 'We hebben het in het programma zelf gelezen of het geprobeerd.',
      documented: 'De makers schrijven het zelf.',
      'rule-of-thumb': 'Uit ervaring. Het hangt van je situatie af.',
      hearsay: 'Anderen zeggen het. Zelf hebben we het niet gezien.',
    },
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Hoe zeker we zijn',
    outside: 'Links openen in je browser.',
    way: 'Van de ene naar de volgende',
    wayAbout: 'Je kunt nu beginnen en later verhuizen. Je vergaderingen gaan mee.',
    steps: {
      public: {
        when: 'Nu',
        why: 'Meteen vergaderen, zonder iets in te stellen.',
        act: 'Openbare server gebruiken',
      },
      jaas: {
        when: 'Als het ertoe doet wie er binnenkomt',
        why: 'Alleen mensen met een ticket komen binnen, en 8x8 doet het werk.',
        act: 'JaaS gebruiken',
      },
      ownServer: {
        when: 'Als je eruit groeit',
        why: 'Jouw domein, jouw gegevens, jouw regels. Ook het werk is van jou.',
        act: 'Eigen server gebruiken',
      },
    },
    here: 'Je bent hier',
  },
};
