import type { LinkSetUpProblemCode } from '../../link-set-up.ts';

/** Why Parlour could not be added to this computer, or not be taken away. */
const problem: Record<LinkSetUpProblemCode, { happened: string; todo: string }> = {
  'by-package': {
    happened: 'A package has added Parlour for everybody already.',
    todo: 'Use that Parlour, or remove the package first.',
  },
  'foreign-entry': {
    happened: 'A menu entry named parlour.desktop is there that Parlour did not write.',
    todo: 'Move it out of .local/share/applications in your home folder, then try again.',
  },
  'no-xdg-mime': {
    happened: 'This system has no xdg-mime, by which programs are chosen for links.',
    todo: 'Install the package xdg-utils, then try again.',
  },
  'not-written': {
    happened: 'Not everything could be written to your home folder.',
    todo: 'Check that the disk has room and lets you write, then try again.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText = {
  registration: {
    files: {
      ours: '.meeting files open with Parlour.',
      theirs: (program: string) => `.meeting files open with ${program}.`,
      nobody: 'No program opens .meeting files.',
      someone: 'The system does not say what opens .meeting files.',
      claim: 'Open .meeting files with Parlour',
      decides:
        'The system’s own settings decide. Look for “default apps” there, and choose Parlour for .meeting files.',
    },
    none: 'Parlour is not in this computer’s menu yet. Adding it changes your own settings only, and can be taken back.',
    installed: 'Parlour is in your menu, and registered for links and .meeting files.',
    system: 'A package installed Parlour for everybody on this computer.',
    elsewhere:
      'Your menu and your links start a Parlour at another place. If it was moved, add it again.',
    add: 'Add Parlour to this computer’s menu and links',
    addAgain: 'Add again',
    takeAway: 'Take it away again',
    problem,
  },
  /** In the menu of a Linux desktop; `file` is the kind of a .meeting file. */
  menuEntry: {
    comment: 'Hold Jitsi meetings on the server you choose',
    newMeeting: 'New meeting',
    settings: 'Settings',
    file: 'Parlour meeting',
  },
};
