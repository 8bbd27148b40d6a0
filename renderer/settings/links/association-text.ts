import type { Association, AssociationKind } from '../../../common/link-set-up.ts';
import { text } from '../../../common/text/index.ts';

/** What Settings says of one kind of links, or of link files. */
export interface AssociationText {
  /** Who opens them. */
  owner(association: Association): string;
  claimFor: string;
  /** After the system was asked to change it, and says no or nothing. */
  systemDecides: string;
  notSure: string;
}

export function associationText(what: AssociationKind): AssociationText {
  switch (what) {
    case 'parlour':
    case 'jitsi-meet':
      return ofScheme(what);
    case 'meeting-file':
      return ofFiles();
  }
}

function ofScheme(scheme: string): AssociationText {
  const words = text.linkSettings;
  return {
    owner: ({ isOurs, program }) => {
      if (isOurs) return words.ours(scheme);
      if (program) return words.theirs(scheme, program);
      return isOurs === undefined ? words.someone(scheme) : words.nobody(scheme);
    },
    claimFor: words.claimFor(scheme),
    systemDecides: words.systemDecides(scheme),
    notSure: words.notSure(scheme),
  };
}

function ofFiles(): AssociationText {
  const words = text.registration.files;
  return {
    owner: ({ isOurs, program }) => {
      if (isOurs) return words.ours;
      if (program) return words.theirs(program);
      return isOurs === undefined ? words.someone : words.nobody;
    },
    claimFor: words.claim,
    systemDecides: words.decides,
    notSure: words.decides,
  };
}
