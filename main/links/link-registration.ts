import type { LinkSetUp } from '../../common/link-set-up.ts';

/** Makes the system open links and link files with this Parlour, for this person alone. */
export interface LinkRegistration {
  look(): Promise<LinkSetUp>;
  /** Can be done again at any time; answers how it is then. */
  install(): Promise<LinkSetUp>;
  /** Leaves nothing of it behind. */
  remove(): Promise<LinkSetUp>;
}

export function createLinkRegistration(): LinkRegistration {
  const look = async (): Promise<LinkSetUp> => ({ registered: 'not-here', associations: [] });
  return { look, install: look, remove: look };
}
