import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The settings window, besides its sections. */
export const settingsText = {
  settings: {
    title: 'Settings',
    open: 'Settings',
    sections: {
      hosting: 'Hosting',
      you: 'You',
      meetings: 'Meetings',
      links: 'Links',
      appearance: 'Appearance',
      privacy: 'Privacy',
      about: 'About',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – Settings — Parlour`,
    search: 'Search settings',
    results: 'Settings found',
    found: (count: number) => plural(count, { one: '# setting found', other: '# settings found' }),
    nothingFound: (wanted: string) => `No setting is called “${wanted}”.`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) =>
      `“${setting}” appears when you choose “${choice}”.`,
    /** Long lists of hostings. */
    searchHostings: 'Search hostings',
    noHosting: (wanted: string) => `None of your hostings is called “${wanted}”.`,
    showAll: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
    cancel: 'Cancel',
  },
};
