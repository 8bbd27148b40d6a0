/** What the system opens with Parlour, and whether Parlour can change it by itself. */
export interface LinkSetUp {
  /**
   * `none`: nothing is registered; `installed`: registered for this person by Parlour itself;
   * `system`: a package did it for everybody; `elsewhere`: for this person, for a Parlour at another place;
   * `not-here`: systems where an installer does it.
   */
  registered: 'none' | 'installed' | 'system' | 'elsewhere' | 'not-here';
  associations: readonly Association[];
}

/** What can be opened by a double click. */
export const associationKinds = ['parlour', 'jitsi-meet', 'meeting-file'] as const;
export interface Association {
  what: (typeof associationKinds)[number];
  /** Whether it is Parlour; undefined where the system does not tell. */
  isOurs: boolean | undefined;
  /** The program's name as the system knows it; `''` when there is none, or it does not tell. */
  program: string;
}
