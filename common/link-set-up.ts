/** What the system opens with Parlour, and whether Parlour can change it by itself. */
export interface LinkSetUp {
  /**
   * `none`: nothing is registered; `installed`: registered for this person by Parlour itself;
   * `system`: a package did it for everybody; `elsewhere`: for this person, for a Parlour at another place;
   * `not-here`: systems where an installer does it, and a Flatpak.
   */
  registered: 'none' | 'installed' | 'system' | 'elsewhere' | 'not-here';
  associations: readonly Association[];
  /** Why the wish that was just made was not granted. */
  problem?: LinkSetUpProblemCode;
}

/** What can be opened by a double click. */
export const associationKinds = ['parlour', 'jitsi-meet', 'meeting-file'] as const;
export type AssociationKind = (typeof associationKinds)[number];

export interface Association {
  what: AssociationKind;
  /** Whether it is Parlour; undefined where the system does not tell. */
  isOurs: boolean | undefined;
  /** The program's name as the system knows it; `''` when there is none, or it does not tell. */
  program: string;
}

/** Why Parlour could not be registered, or not be taken away. The list is closed. */
export const linkSetUpProblemCodes = [
  /** A package registered it for everybody: a second entry would hide that one. */
  'by-package',
  /** A menu entry of that name is there, and Parlour did not write it. */
  'foreign-entry',
  /** The system has no `xdg-mime`, by which defaults are set. */
  'no-xdg-mime',
  /** Something in the person's folders cannot be written or read. */
  'not-written',
] as const;
export type LinkSetUpProblemCode = (typeof linkSetUpProblemCodes)[number];
