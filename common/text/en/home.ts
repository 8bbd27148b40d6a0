import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The first window. */
export const homeText = {
  home: {
    title: 'Parlour',
    field: 'Room name or meeting link',
    join: 'Join',
    opensWith: 'Opens with',
    hosting: 'Hosting',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: 'Set up another hosting…',
    muted: 'Join muted',
    cameraOff: 'Camera off',
    newName: 'New name',
    meetings: 'Your meetings',
    search: 'Search',
    nothingFound: (wanted: string) => `No meeting of yours is called “${wanted}”.`,
    firstRun: 'Meetings you join appear here.',
    firstRunWays: 'Write a name, open a meeting link from anywhere, or drop one on this window.',
    invitation: 'No account, no setup: you can join at once.',
    addName: 'Add your name',
    found: (count: number) => plural(count, { one: '# meeting', other: '# meetings' }),
    rejoin: 'Rejoin',
    pin: (name: string) => `Pin ${name}`,
    copyLink: (name: string) => `Copy web link to ${name}`,
    copied: 'Link copied',
    invite: (name: string) => `Copy invitation to ${name}`,
    more: (name: string) => `More for ${name}`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: 'Copy web link',
      invite: 'Copy invitation…',
      moveUp: 'Move up',
      moveDown: 'Move down',
      forget: 'Forget',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `${name} is now at place ${place} of ${of}.`,
    forgotten: (name: string) => `${name} is forgotten.`,
    forgottenCount: (count: number) =>
      plural(count, { one: '# meeting is forgotten.', other: '# meetings are forgotten.' }),
    undo: 'Undo',
    joinRow: (name: string) => `Join ${name}`,
    dismiss: 'Dismiss',
    today: 'today',
    yesterday: 'yesterday',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `You left ${name} after less than a minute.`
        : plural(minutes, {
            one: `You left ${name} after # minute.`,
            other: `You left ${name} after # minutes.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '“Your meetings” could not be read, so the list starts afresh.',
      todo: `The old file is kept as ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Your settings could not be read, so Parlour started afresh.',
      todo: `The old file is kept as ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'What “Usage” had counted could not be read, so it starts afresh.',
      todo: `The old file is kept as ${file}.`,
    }),
    meetingsRestored:
      '“Your meetings” could not be read, so the last good copy of the list is used.',
    settingsRestored: 'Your settings could not be read, so the last good copy of them is used.',
    usageRestored:
      'What “Usage” had counted could not be read, so the last good copy of it is used.',
    damagedStays: (file: string) =>
      `The damaged file, ${file}, could not be moved: what you change is lost when Parlour ends.`,
    notWritten: (folder: string) => ({
      happened: 'What you changed could not be saved, and is lost when Parlour ends.',
      todo: `Make room on the disk, or see that ${folder} can be written to.`,
    }),
  },
};
