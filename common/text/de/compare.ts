import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Kostenlos, bei fairer Nutzung. 8x8 betreibt ihn und kann die Regeln ändern.',
    jaas: 'Ein Abo nach Nutzern im Monat, mit kostenlosem Tarif zum Anfangen. Der oft genannte Preis je Minute und Teilnehmer ist nicht das Modell von 8x8.',
    ownServer:
      'Eine Maschine für etwa 20 bis 100 US-Dollar im Monat und Ihre Zeit. Jede gleichzeitige Aufzeichnung braucht eine weitere Maschine.',
  },
  setup: {
    public: 'Keine.',
    jaas: 'Ein Konto, eine AppID und ein Schlüsselpaar: ein bis zwei Stunden.',
    ownServer: 'Ein Server mit eigener Adresse: ein halber Tag oder mehr.',
  },
  access: {
    public: 'Wer den Link hat. Lobby und Passwort helfen.',
    jaas: 'Nur wer ein Ticket hat, das Sie signiert haben.',
    ownServer:
      'Wen Sie zulassen. Auf einem Server, wie er aus dem Paket kommt, moderieren alle mit Ticket.',
  },
  tickets: {
    public:
      'Keine. Seit August 2023 muss sich eine Person mit Google, GitHub oder Facebook anmelden, um einen Raum zu öffnen.',
    jaas: 'Ja (RS256). Parlour signiert sie auf diesem Computer.',
    ownServer: 'Ja (HS256 oder RS256), sobald das Paket jitsi-meet-tokens installiert ist.',
  },
  recording: {
    public:
      'Auf Ihrem Computer oder in einem Cloud-Speicher, wo der Server es anbietet. Niemand verspricht es.',
    jaas: 'Ja. Eine Aufzeichnung dauert bis zu 6 Stunden und ist 24 Stunden lang abrufbar. Aufgezeichnete Minuten kosten extra.',
    ownServer:
      'Ja, mit einer weiteren Maschine für jedes Meeting, das gleichzeitig aufgezeichnet wird.',
  },
  data: {
    public: 'Auf den Servern, die 8x8 für alle betreibt.',
    jaas: 'Auf den Servern von 8x8, mit Vertrag.',
    ownServer: 'Auf Ihrem Server.',
  },
  address: {
    public: 'Ein Raum auf meet.jit.si.',
    jaas: 'Ein Raum auf 8x8.vc, unter Ihrer AppID.',
    ownServer: 'Ihre eigene Domain.',
  },
  size: {
    public:
      'Wächst von selbst. Aus den Bedingungen wird eine Grenze von 25 Geräten im Monat für kostenlose Nutzung zitiert.',
    jaas: 'Wächst von selbst, bis zu 500 Personen in einem Meeting.',
    ownServer: 'So viel, wie Ihre Maschine und ihre Leitung tragen.',
  },
  branding: {
    public: 'In Parlour entfernt. Was der Server nicht ändern lässt, bleibt.',
    jaas: 'Keines, außer Sie richten ein eigenes ein.',
    ownServer: 'Ganz Ihres.',
  },
  operation: {
    public:
      'Nichts zu tun. Webseiten, die ihn einbetten, werden nach fünf Minuten getrennt; Parlour nicht.',
    jaas: 'Fast nichts zu tun.',
    ownServer: 'Ganz Ihrer: Updates, Wachstum, Sicherheit.',
  },
  support: {
    public: 'Die Community.',
    jaas: '8x8.',
    ownServer: 'Sie selbst und die Community.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Gäste brauchen kein Konto, aber wer einen Raum öffnet, meldet sich mit Google, GitHub oder Facebook an.',
    jaas: 'Sie brauchen ein Konto bei 8x8. Ihre Gäste brauchen keines.',
    ownServer:
      'Niemand meldet sich irgendwo an, aber Maschine und Domain mietet man meist mit einem Konto.',
  },
  noMonthlyCost: {
    public: 'Er ist kostenlos.',
    jaas: 'Kostenlos nur, solange wenige sich treffen.',
    ownServer: 'Die Maschine und Ihre Zeit kosten jeden Monat etwas.',
  },
  onlyInvited: {
    public: 'Wer den Link hat, kann anklopfen. Lobby oder Passwort hält Fremde draußen.',
    jaas: 'Ohne ein von Ihnen signiertes Ticket kommt niemand hinein.',
    ownServer: 'Ohne Ticket kommt niemand hinein, wenn Sie den Server so einrichten.',
  },
  recording: {
    public: 'Nur wie der Server es anbietet, und niemand verspricht es.',
    jaas: 'JaaS zeichnet für Sie auf. Sie haben einen Tag, um die Aufzeichnung abzuholen.',
    ownServer: 'Er zeichnet mit einer weiteren Maschine auf.',
  },
  ownDomain: {
    public: 'Die Adresse ist immer meet.jit.si.',
    jaas: 'Die Adresse ist immer 8x8.vc.',
    ownServer: 'Die Adresse ist Ihre.',
  },
  dataOnMyServer: {
    public: 'Alles läuft auf Servern von 8x8.',
    jaas: 'Alles läuft auf Servern von 8x8, mit Vertrag.',
    ownServer: 'Alles läuft auf Ihrer Maschine.',
  },
};

export const compareText: typeof source = {
  compare: {
    title: 'Die drei Möglichkeiten vergleichen',
    about: 'Was jede bietet und kostet, mit Quellen, und welche zu Ihnen passt.',
    matters: 'Was mir wichtig ist',
    wishes: {
      noAccount: 'Kein Konto',
      noMonthlyCost: 'Keine monatlichen Kosten',
      onlyInvited: 'Nur Eingeladene',
      recording: 'Aufzeichnung',
      ownDomain: 'Eigene Domain',
      dataOnMyServer: 'Daten auf meinem Server',
    },
    nothingChosen: 'Wählen Sie, was Ihnen wichtig ist, und sehen Sie, welche passt.',
    fits: (hosting: string) => `„${hosting}“ bietet Ihnen das alles.`,
    fitsToo: (hosting: string, hostings: string) =>
      `„${hosting}“ bietet Ihnen das alles mit der wenigsten Arbeit. Ebenso gut: ${hostings}.`,
    closest: (hosting: string) =>
      `„${hosting}“ kommt am nächsten. Keine der drei Möglichkeiten bietet alles.`,
    closestToo: (hosting: string, hostings: string) =>
      `Keine der drei Möglichkeiten bietet alles. „${hosting}“ kommt mit der wenigsten Arbeit am nächsten. Ebenso nah: ${hostings}.`,
    best: 'Passt am besten',
    asGood: 'Passt ebenso',
    degree: { yes: 'Ja', partly: 'Teils', no: 'Nein' },
    reasons,
    table: 'Die drei Möglichkeiten im Vergleich',
    aspect: 'Merkmal',
    rows: {
      cost: 'Kosten',
      setup: 'Einrichtung',
      access: 'Wer hineinkommt',
      tickets: 'Tickets',
      recording: 'Aufzeichnung',
      data: 'Daten',
      address: 'Adresse',
      size: 'Größe',
      branding: 'Branding',
      operation: 'Betrieb',
      support: 'Hilfe',
    },
    facts,
    confidence: {
      measured: 'im Programm geprüft',
      documented: 'dokumentiert',
      'rule-of-thumb': 'Faustregel',
      hearsay: 'unbestätigt',
    },
    confidenceMeaning: {
      measured: 'Wir haben es im Programm selbst gelesen oder ausprobiert.',
      documented: 'Die Hersteller schreiben es so.',
      'rule-of-thumb': 'Aus Erfahrung. Es hängt von Ihnen ab.',
      hearsay: 'Andere sagen es. Wir haben es nicht selbst gesehen.',
    },
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Wie sicher wir sind',
    outside: 'Links öffnen sich in Ihrem Browser.',
    way: 'Vom einen zum nächsten',
    wayAbout: 'Sie können jetzt anfangen und später umziehen. Ihre Meetings ziehen mit.',
    steps: {
      public: {
        when: 'Jetzt',
        why: 'Sofort treffen, ohne etwas einzurichten.',
        act: 'Öffentlichen Server nehmen',
      },
      jaas: {
        when: 'Wenn es darauf ankommt, wer hereinkommt',
        why: 'Nur mit Ticket kommt man hinein, und 8x8 macht die Arbeit.',
        act: 'JaaS nehmen',
      },
      ownServer: {
        when: 'Wenn das nicht mehr reicht',
        why: 'Ihre Domain, Ihre Daten, Ihre Regeln. Die Arbeit auch.',
        act: 'Eigenen Server nehmen',
      },
    },
    here: 'Hier sind Sie',
  },
};
