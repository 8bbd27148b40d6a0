import type { LinkFileProblemCode } from '../../link-problem.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('en');

const linkFileProblem: Record<LinkFileProblemCode, ProblemText> = {
  'file-missing': {
    happened: (about) => `The file “${about}” is not there.`,
    todo: 'It may have been moved: look for it, or ask for the link.',
  },
  'file-kind': {
    happened: (about) => `“${about}” is no file that Parlour opens.`,
    todo: 'Open a .meeting, .url, .webloc, .desktop or .ics file.',
  },
  'file-too-big': {
    happened: (about) => `“${about}” is too big to be a meeting link.`,
    todo: 'Ask for the link itself.',
  },
  'file-irregular': {
    happened: (about) => `“${about}” is not an ordinary file.`,
    todo: 'Open the file itself, not a shortcut to it.',
  },
  'file-remote': {
    happened: (about) => `“${about}” is on another computer.`,
    todo: 'Copy the file to this computer and open it from there.',
  },
  'file-unreadable': {
    happened: (about) => `“${about}” cannot be read.`,
    todo: 'Check that you may read it, or ask for the link.',
  },
  'file-empty': {
    happened: (about) => `“${about}” names no meeting.`,
    todo: 'Ask whoever sent it for the link.',
  },
  'file-newer': {
    happened: (about) => `“${about}” was made by a newer Parlour.`,
    todo: 'Update Parlour, or ask for the link.',
  },
  'file-several': {
    happened: (about) => `“${about}” holds several meetings.`,
    todo: 'Open the one you want from your calendar.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry = {
  unknownServer: (server: string) => `Parlour does not know ${server} yet.`,
  asksFirst: 'It asks before it connects.',
  several: 'Asks which of your hostings',
  drop: 'Drop a meeting link or file',
};

/** Home's dialog before a link opens. */
const linkQuestion = {
  unknown: 'Join on an unknown server?',
  server: 'Server',
  room: 'Room',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `Technical name: ${server}`,
  mixed: 'This address mixes scripts. It may imitate another one.',
  nothingSent: 'Nothing has been sent to it yet.',
  ignored: 'The link also asks for things Parlour does not do:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'The link also asks for # thing Parlour does not do',
      other: 'The link also asks for # things Parlour does not do',
    }),
  once: 'Join once',
  onceMeans: 'Nothing of the server is kept.',
  add: 'Add as own server…',
  addMeans: 'Its settings open first.',
  which: 'Which hosting opens this meeting?',
  whichWhy: (server: string) => `Several of your hostings have ${server}.`,
  always: 'Always use this one for such links',
  join: 'Join',
  cancel: 'Cancel',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies = {
  copy: 'Copy Parlour link',
  save: 'Save link file…',
  desktop: 'Add to desktop',
  saveInvitation: 'Save as file…',
};

const linkNotice = {
  serverAdded: (server: string, name: string) =>
    `${server} is one of your servers now. Join ${name} when it is set up.`,
  fileSaved: (file: string) => `Saved as ${file}.`,
  fileNotSaved: {
    happened: 'The file could not be saved.',
    todo: 'Choose another place, or check that the disk has room and lets you write.',
  },
};

const linkSettings = {
  schemes: 'Programs that open links',
  schemesWhy:
    'The public server’s sign-in returns through a jitsi-meet: link. It reaches your meeting only if Parlour opens such links.',
  ours: (scheme: string) => `${scheme}: links open with Parlour.`,
  theirs: (scheme: string, program: string) => `${scheme}: links open with ${program}.`,
  nobody: (scheme: string) => `No program opens ${scheme}: links.`,
  someone: (scheme: string) => `The system does not say what opens ${scheme}: links.`,
  claim: 'Open with Parlour',
  claimFor: (scheme: string) => `Open ${scheme}: links with Parlour`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `The system’s own settings decide. Look for “default apps” there, and choose Parlour for ${scheme}: links.`,
  notSure: (scheme: string) =>
    `The system was asked, and does not say what it did. If ${scheme}: links still open elsewhere, choose Parlour in the system’s “default apps”.`,
  asking: 'Asking the system…',
  notAsked: {
    happened: 'The system could not be asked which program opens links.',
    todo: 'Try again; if it stays so, look in the system’s “default apps”.',
  },
  tryAgain: 'Try again',
  joining: 'Joining from links',
  joiningWhy:
    'Before a meeting that a link opens, the server’s own screen is shown, with camera and microphone off. Without asking, you are in the room at once.',
  atOnce: 'Join from links without asking',
  theirTicket: 'Prefer a ticket that comes with the link',
  forgetChosen: 'Forget which hosting I chose for links',
  forgotten: 'Forgotten. Parlour asks again.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: 'Save link file', kind: 'Meeting' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'This sign-in was used already.',
    todo: 'Sign in again from the meeting.',
  },
  ticketMissing: {
    happened: () => 'This address does not bring a sign-in back.',
    todo: 'Copy the whole address that the browser wanted to open, jitsi-meet: and all.',
  },
};
