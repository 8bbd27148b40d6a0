/** The hostings a person chooses between, in the order of their cards. */
export const comparedHostings = ['public', 'jaas', 'ownServer'] as const;
export type ComparedHosting = (typeof comparedHostings)[number];

/** What they are compared in, what decides first. */
export const factRows = [
  'cost',
  'setup',
  'access',
  'tickets',
  'recording',
  'data',
  'address',
  'size',
  'branding',
  'operation',
  'support',
] as const;
export type FactRow = (typeof factRows)[number];

/**
 * `measured`: read in the program itself or tried. `documented`: its makers write so.
 * `rule-of-thumb`: from experience, it depends. `hearsay`: others say so, we did not see it.
 */
export const confidences = ['measured', 'documented', 'rule-of-thumb', 'hearsay'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a value comes from. Its words are `text.compare.facts`, by row and hosting. */
export interface Fact {
  source: string;
  /** The day somebody looked there last, as YYYY-MM-DD. */
  checked: string;
  confidence: Confidence;
}

const handbook = 'https://jitsi.github.io/handbook/docs';
const jaasGuide = 'https://developer.8x8.com/jaas/docs';
const jitsiMeet = 'https://github.com/jitsi/jitsi-meet/blob/master';

const fact = (source: string, checked: string, confidence: Confidence): Fact => ({
  source,
  checked,
  confidence,
});

/** The comparison. A value that changes gets its new words, source and day together. */
export const hostingFacts: Readonly<Record<FactRow, Readonly<Record<ComparedHosting, Fact>>>> = {
  cost: {
    public: fact('https://jitsi.org/meet-jit-si-terms-of-service/', '2026-11-24', 'hearsay'),
    jaas: fact(`${jaasGuide}/jaas-onboarding`, '2026-11-25', 'documented'),
    ownServer: fact(
      `${handbook}/devops-guide/devops-guide-requirements`,
      '2026-11-24',
      'rule-of-thumb',
    ),
  },
  setup: {
    public: fact(
      `${handbook}/user-guide/user-guide-start-a-jitsi-meeting`,
      '2026-11-25',
      'documented',
    ),
    jaas: fact(`${jaasGuide}/jaas-onboarding`, '2026-11-24', 'rule-of-thumb'),
    ownServer: fact(
      `${handbook}/devops-guide/devops-guide-quickstart`,
      '2026-11-24',
      'rule-of-thumb',
    ),
  },
  access: {
    public: fact(
      `${handbook}/user-guide/user-guide-join-jitsi-meeting`,
      '2026-11-25',
      'documented',
    ),
    jaas: fact(`${jaasGuide}/api-keys-jwt`, '2026-11-24', 'documented'),
    ownServer: fact(
      `${jitsiMeet}/resources/prosody-plugins/mod_muc_wait_for_host.lua`,
      '2026-11-24',
      'measured',
    ),
  },
  tickets: {
    public: fact('https://jitsi.org/blog/authentication-on-meet-jit-si/', '2026-11-25', 'hearsay'),
    jaas: fact(`${jaasGuide}/api-keys-jwt`, '2026-11-24', 'documented'),
    ownServer: fact(`${handbook}/devops-guide/token-authentication`, '2026-11-25', 'documented'),
  },
  recording: {
    public: fact('https://github.com/jitsi/jitsi-meet/issues/6014', '2026-11-25', 'hearsay'),
    jaas: fact(`${jaasGuide}/jaas-prefs-recording`, '2026-11-25', 'documented'),
    ownServer: fact('https://github.com/jitsi/jibri', '2026-11-25', 'documented'),
  },
  data: {
    public: fact('https://jitsi.org/meet-jit-si-privacy/', '2026-11-24', 'hearsay'),
    jaas: fact(`${jaasGuide}/faq`, '2026-11-25', 'hearsay'),
    ownServer: fact(`${handbook}/devops-guide/`, '2026-11-24', 'rule-of-thumb'),
  },
  address: {
    public: fact(
      `${handbook}/user-guide/user-guide-start-a-jitsi-meeting`,
      '2026-11-25',
      'documented',
    ),
    jaas: fact(jaasGuide.replace('/docs', ''), '2026-11-25', 'documented'),
    ownServer: fact(`${handbook}/devops-guide/devops-guide-quickstart`, '2026-11-24', 'documented'),
  },
  size: {
    public: fact('https://jitsi.org/meet-jit-si-terms-of-service/', '2026-11-25', 'hearsay'),
    jaas: fact(`${jaasGuide}/faq`, '2026-11-25', 'documented'),
    ownServer: fact(
      `${handbook}/devops-guide/devops-guide-requirements`,
      '2026-11-25',
      'documented',
    ),
  },
  branding: {
    public: fact(
      `${jitsiMeet}/react/features/base/config/configWhitelist.ts`,
      '2026-11-24',
      'measured',
    ),
    jaas: fact(`${jaasGuide}/jaas-prefs-overview`, '2026-11-25', 'documented'),
    ownServer: fact(`${jitsiMeet}/interface_config.js`, '2026-11-24', 'measured'),
  },
  operation: {
    public: fact(
      `${jitsiMeet}/react/features/conference/middleware.any.ts`,
      '2026-11-24',
      'measured',
    ),
    jaas: fact(`${jaasGuide}/faq`, '2026-11-25', 'documented'),
    ownServer: fact(
      `${handbook}/devops-guide/devops-guide-requirements`,
      '2026-11-25',
      'documented',
    ),
  },
  support: {
    public: fact('https://community.jitsi.org/', '2026-11-24', 'rule-of-thumb'),
    jaas: fact(`${jaasGuide}/jaas-prefs-overview`, '2026-11-25', 'documented'),
    ownServer: fact('https://community.jitsi.org/', '2026-11-24', 'rule-of-thumb'),
  },
};
