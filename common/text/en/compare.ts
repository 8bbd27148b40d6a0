import type { Confidence, ComparedHosting, FactRow } from '../../hosting-facts.ts';
import type { Wish } from '../../hosting-fit.ts';

type ByHosting = Record<ComparedHosting, string>;

const facts: Record<FactRow, ByHosting> = {
  cost: {
    public: 'Free, for fair use. 8x8 runs it and may change the rules.',
    jaas: 'A subscription by users a month, with a free plan to begin. The often quoted price per minute of each participant is not how 8x8 bills.',
    ownServer:
      'A machine for about 20 to 100 US dollars a month, and your time. Every recording at the same time needs one more machine.',
  },
  setup: {
    public: 'None.',
    jaas: 'An account, an AppID and a pair of keys: one to two hours.',
    ownServer: 'A server with an address of its own: half a day or more.',
  },
  access: {
    public: 'Anyone who has the link. A lobby and a password help.',
    jaas: 'Only people with a ticket that you signed.',
    ownServer:
      'Whoever you allow. On a server as it comes from the package, everyone with a ticket is a moderator.',
  },
  tickets: {
    public:
      'None. Since August 2023 one person has to sign in with Google, GitHub or Facebook to open a room.',
    jaas: 'Yes (RS256). Parlour signs them on this computer.',
    ownServer: 'Yes (HS256 or RS256), once the package jitsi-meet-tokens is installed.',
  },
  recording: {
    public:
      'On your own computer or into a cloud drive, where the server offers it. Nobody promises it.',
    jaas: 'Yes. A recording lasts up to 6 hours and can be fetched for 24 hours. Recorded minutes cost extra.',
    ownServer: 'Yes, with one more machine for every meeting that is recorded at the same time.',
  },
  data: {
    public: 'On the servers 8x8 runs for everybody.',
    jaas: 'On 8x8’s servers, under a contract.',
    ownServer: 'On your server.',
  },
  address: {
    public: 'A room at meet.jit.si.',
    jaas: 'A room at 8x8.vc, below your AppID.',
    ownServer: 'Your own domain.',
  },
  size: {
    public:
      'Grows by itself. Its terms are quoted with a limit of 25 devices a month for free use.',
    jaas: 'Grows by itself, up to 500 people in one meeting.',
    ownServer: 'As much as your machine and its line can carry.',
  },
  branding: {
    public: 'Removed in Parlour. What the server does not let us change stays.',
    jaas: 'None, unless you set up your own.',
    ownServer: 'All yours.',
  },
  operation: {
    public:
      'Nothing to do. Web pages that embed it are cut off after five minutes; Parlour is not.',
    jaas: 'Almost nothing to do.',
    ownServer: 'All yours: updates, growth, security.',
  },
  support: {
    public: 'The community.',
    jaas: '8x8.',
    ownServer: 'You yourself, and the community.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Record<Wish, ByHosting> = {
  noAccount: {
    public:
      'Guests need no account, but whoever opens a room signs in with Google, GitHub or Facebook.',
    jaas: 'You need an account at 8x8. Your guests need none.',
    ownServer:
      'Nobody signs in anywhere, but machine and domain are usually rented with an account.',
  },
  noMonthlyCost: {
    public: 'It is free.',
    jaas: 'It is free only as long as few people meet.',
    ownServer: 'The machine and your time cost something every month.',
  },
  onlyInvited: {
    public: 'Whoever has the link can knock. A lobby or a password keeps them out.',
    jaas: 'Nobody enters without a ticket that you signed.',
    ownServer: 'Nobody enters without a ticket, once you set the server up that way.',
  },
  recording: {
    public: 'Only as the server offers it, and nobody promises that.',
    jaas: 'It records for you. You have a day to fetch the recording.',
    ownServer: 'It records with one more machine.',
  },
  ownDomain: {
    public: 'The address is always meet.jit.si.',
    jaas: 'The address is always 8x8.vc.',
    ownServer: 'The address is yours.',
  },
  dataOnMyServer: {
    public: 'Everything runs on 8x8’s servers.',
    jaas: 'Everything runs on 8x8’s servers, under a contract.',
    ownServer: 'Everything runs on your machine.',
  },
};

const confidence: Record<Confidence, string> = {
  measured: 'checked in the program',
  documented: 'documented',
  'rule-of-thumb': 'rule of thumb',
  hearsay: 'unconfirmed',
};

const confidenceMeaning: Record<Confidence, string> = {
  measured: 'We read it in the program itself, or tried it.',
  documented: 'Those who make it write so.',
  'rule-of-thumb': 'From experience. It depends on you.',
  hearsay: 'Others say so. We did not see it ourselves.',
};

export const compareText = {
  compare: {
    title: 'Compare the three options',
    about: 'What each gives and costs, with sources, and which one fits you.',
    matters: 'What matters to me',
    wishes: {
      noAccount: 'No account',
      noMonthlyCost: 'No monthly cost',
      onlyInvited: 'Only invited people',
      recording: 'Recording',
      ownDomain: 'My own domain',
      dataOnMyServer: 'Data on my server',
    } satisfies Record<Wish, string>,
    nothingChosen: 'Choose what matters to you, and see which one fits.',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `${hosting} gives you all of this.`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `${hosting} gives you all of this with the least work. Just as good: ${hostings}.`,
    closest: (hosting: string) => `${hosting} comes closest. None of the three gives all of this.`,
    closestToo: (hosting: string, hostings: string) =>
      `None of the three gives all of this. ${hosting} comes closest with the least work. Just as close: ${hostings}.`,
    best: 'Fits best',
    asGood: 'Fits as well',
    degree: { yes: 'Yes', partly: 'Partly', no: 'No' },
    reasons,
    table: 'The three options compared',
    aspect: 'Aspect',
    rows: {
      cost: 'Cost',
      setup: 'Setup',
      access: 'Who can enter',
      tickets: 'Tickets',
      recording: 'Recording',
      data: 'Data',
      address: 'Address',
      size: 'Size',
      branding: 'Branding',
      operation: 'Operation',
      support: 'Support',
    } satisfies Record<FactRow, string>,
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'How sure we are',
    outside: 'Links open in your browser.',
    way: 'From one to the next',
    wayAbout: 'You can begin now and move later. Your meetings move along.',
    steps: {
      public: {
        when: 'Now',
        why: 'Meet at once, with nothing to set up.',
        act: 'Use the public server',
      },
      jaas: {
        when: 'When it matters who comes in',
        why: 'Only people with a ticket enter, and 8x8 does the work.',
        act: 'Use JaaS',
      },
      ownServer: {
        when: 'When you outgrow it',
        why: 'Your domain, your data, your rules. The work is yours, too.',
        act: 'Use your own server',
      },
    } satisfies Record<ComparedHosting, { when: string; why: string; act: string }>,
    here: 'You are here',
  },
};
