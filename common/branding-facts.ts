/**
 * What of a server’s own look Parlour takes out of meetings, per hosting; the reasons stand in
 * text.meetingSettings.element. Read in Jitsi’s sources and handbook on `brandingChecked`.
 */

export const brandingHostings = ['public', 'jaas', 'ownServer'] as const;

export type BrandingElement =
  | 'logo'
  | 'background'
  | 'product-name'
  | 'advertising'
  | 'invitations'
  | 'help-and-download'
  | 'open-in-app'
  | 'closing-page'
  | 'before-meeting'
  | 'legal-links'
  | 'wording'
  | 'plan';

/** `server`: whoever runs it can change it there. `hidden`: it exists, and nobody gets to see it. */
export type BrandingOutcome = 'removed' | 'replaced' | 'hidden' | 'server' | 'kept' | 'absent';

export interface BrandingFact {
  element: BrandingElement;
  public: BrandingOutcome;
  jaas: BrandingOutcome;
  ownServer: BrandingOutcome;
}

const everywhere = (element: BrandingElement, outcome: BrandingOutcome): BrandingFact => ({
  element,
  public: outcome,
  jaas: outcome,
  ownServer: outcome,
});

export const brandingFacts: readonly BrandingFact[] = [
  everywhere('logo', 'replaced'),
  everywhere('background', 'replaced'),
  everywhere('product-name', 'hidden'),
  everywhere('advertising', 'removed'),
  everywhere('invitations', 'removed'),
  everywhere('help-and-download', 'removed'),
  everywhere('open-in-app', 'removed'),
  everywhere('closing-page', 'hidden'),
  { element: 'before-meeting', public: 'kept', jaas: 'server', ownServer: 'server' },
  { element: 'legal-links', public: 'kept', jaas: 'server', ownServer: 'server' },
  { element: 'wording', public: 'kept', jaas: 'server', ownServer: 'server' },
  { element: 'plan', public: 'absent', jaas: 'kept', ownServer: 'absent' },
];

export const brandingChecked = '2025-12-19';

export const brandingSources = [
  'https://github.com/jitsi/jitsi-meet/blob/master/react/features/base/config/configWhitelist.ts',
  'https://github.com/jitsi/jitsi-meet/blob/master/react/features/base/config/interfaceConfigWhitelist.ts',
  'https://jitsi.github.io/handbook/docs/dev-guide/dev-guide-iframe',
];
