import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('en');

const storageProblem: Record<'running' | 'failed', ProblemText> = {
  running: {
    happened: (about) => `A meeting on ${about} is running.`,
    todo: 'Leave it, then clear again.',
  },
  failed: {
    happened: () => 'What meetings left on this computer could not be looked at.',
    todo: 'Close Settings and open it again.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText = {
  storageProblem,
  privacy: {
    history: 'Your meetings',
    remember: 'Remember meetings',
    rememberHelp:
      'Home lists the meetings you joined, on this computer only. Switched off, nothing new is added; what is there stays until you clear it. Usually on.',
    clear: 'Clear…',
    clearTitle: 'Clear “Your meetings”?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# meeting is forgotten, even if it is pinned.',
        other: '# meetings are forgotten, the pinned ones too.',
      }),
    clearNow: 'Clear meetings',
    nothingToClear: 'There are no meetings to forget.',
    cleared: (count: number) =>
      plural(count, { one: '# meeting forgotten', other: '# meetings forgotten' }),
    undo: 'Undo',
    close: 'Close',
    outside: 'Who else hears of your meetings',
    outsideWhy:
      'A meeting’s page can ask other servers for things. Parlour asks it not to; a server that has been changed may do it all the same.',
    thirdParties: 'Other servers in meetings',
    thirdPartiesHelp:
      'The page may ask servers besides its own, for pictures of people or for calendars. They learn your network address. Usually off.',
    analytics: 'Statistics about meetings',
    analyticsHelp:
      'The page may report to the services its operator chose how the meeting went. It needs “Other servers in meetings” as well. Usually off.',
    gravatar: 'Pictures from Gravatar',
    gravatarHelp:
      'The page may ask gravatar.com for pictures that belong to people’s e-mail addresses. It needs “Other servers in meetings” as well. Usually off.',
    sets: (key: string) => `Jitsi’s name for it: ${key}`,
    storage: 'What meetings left on this computer',
    storageWhy:
      'Servers keep things on this computer: cookies, sign-ins, settings of their page. Each hosting has its own place for them.',
    hosting: 'Hosting',
    size: 'Size',
    noStorage: 'Meetings have left nothing yet.',
    looking: 'Looking…',
    clearStorage: 'Clear…',
    clearStorageFor: (hosting: string) => `Clear ${hosting}…`,
    clearStorageTitle: (hosting: string) => `Clear what meetings on ${hosting} left?`,
    clearStorageMeans:
      'Cookies and settings of the server’s page are removed, and you may have to sign in again. Your meetings, keys and settings in Parlour stay.',
    jaasWarning:
      'JaaS counts a cleared computer as a new person: the account’s bill can have one monthly active user more.',
    clearStorageNow: 'Clear',
    storageCleared: (hosting: string) => `What meetings on ${hosting} left is removed.`,
    kept: 'What Parlour keeps',
    /** `folder` is a place on this computer. */
    keptWhere: (folder: string) =>
      `Parlour keeps your settings, your hostings, “Your meetings” and a short log in ${folder}. Private keys and shared secrets lie in your system’s keychain, tickets are never kept, and nothing is sent to the makers of Parlour.`,
  },
};
