import type { UpdateElsewhere, UpdateMode, UpdateProblemCode } from '../../update.ts';
import type { ProblemText } from '../problem-text.ts';

const modeChoice: Record<UpdateMode, string> = {
  notify: 'Tell me',
  automatic: 'By themselves',
  off: 'Off',
};
/** Each says what its choice means. */
const modeHelp: Record<UpdateMode, string> = {
  notify:
    'Parlour looks once a day and says when there is a newer version. You decide when it is downloaded.',
  automatic:
    'Parlour downloads newer versions while no meeting runs, and puts them in place when you quit Parlour.',
  off: 'Parlour does not look by itself. “Check now” still does.',
};

const elsewhere: Record<UpdateElsewhere, string> = {
  'not-installed':
    'This Parlour was not installed, so it does not update itself. Get a newer version from where this one came from.',
  'package-manager':
    'Whoever installed Parlour on this computer, or its package manager, brings newer versions.',
  'no-key':
    'This Parlour cannot tell real updates from others, so it looks for none. Get a newer version from where this one came from.',
  forbidden: 'Your organisation takes care of updates. Parlour does not look for them itself.',
};

const updateProblem: Record<UpdateProblemCode, ProblemText> = {
  unreachable: {
    happened: () => 'The update server could not be reached.',
    todo: 'Check your internet connection, then try again.',
  },
  unreadable: {
    happened: () => 'The update server sent something that Parlour cannot read.',
    todo: 'Try again later. If it stays like this, tell whoever gave you Parlour.',
  },
  'not-signed': {
    happened: () => 'The update is not signed by whoever makes this Parlour, so it was refused.',
    todo: 'Keep the version you have, and tell whoever gave you Parlour.',
  },
  tampered: {
    happened: () => 'The downloaded file is not the one that was signed, so it was refused.',
    todo: 'Try again. If it happens again, use another network.',
  },
  replayed: {
    happened: () => 'The update server offered an older version than before, so it was refused.',
    todo: 'Keep the version you have, and try again another day.',
  },
  'not-written': {
    happened: () => 'The update could not be saved on this computer.',
    todo: 'Make room on the disk, or allow Parlour to write there. Then try again.',
  },
  'not-installed': {
    happened: () => 'The system did not let Parlour put the update in place.',
    todo: 'Restart Parlour and try again, or install the new version by hand.',
  },
};

/** Newer versions of Parlour. */
export const updatesText = {
  updates: {
    title: 'Updates',
    runs: (version: string) => `Parlour ${version} runs here.`,
    mode: 'How updates come',
    modeChoice,
    modeHelp,
    check: 'Check now',
    checking: 'Looking for a newer version',
    neverChecked: 'Parlour has not looked for a newer version yet.',
    upToDate: 'Parlour is up to date.',
    /** A day and a time. */
    checked: (when: string) => `Last checked: ${when}`,
    available: (version: string) => `Parlour ${version} is available.`,
    /** The heading of what a release says of itself. */
    notes: 'What is new',
    download: 'Download',
    /** Of the bar that shows how far it is. */
    downloading: (version: string) => `Downloading Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} is ready.`,
    readyMeans: 'Without a restart, it is put in place when you quit Parlour.',
    restart: 'Restart Parlour to update',
    /** The same where there is little room: on Home. */
    restartNow: 'Restart',
    inMeeting: 'A meeting is running. Updates wait until it is over.',
    elsewhere,
  },
  updateProblem,
};
