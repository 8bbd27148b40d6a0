import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What meetings came to, counted on this computer. */
export const usageText = {
  usage: {
    title: 'Usage',
    about: 'What your meetings came to, month by month, as this computer counted them.',
    empty: 'Nothing has been counted yet. The first month appears here after your first meeting.',
    off: 'Counting is switched off in Settings, Privacy. What was counted before stays until you clear it.',
    failed: {
      happened: 'What was counted could not be read.',
      todo: 'Close Settings and open it again.',
    },
    hosting: 'Hosting',
    all: 'All hostings',
    /** Servers that were entered once and not set up. */
    visited: 'Servers that are not set up',
    removed: 'Hostings you removed',
    measure: 'Show',
    measures: {
      minutes: { name: 'My minutes', help: 'Your own time in meetings.' },
      personMinutes: {
        name: 'Everybody’s minutes',
        help: 'The minutes of everybody in your meetings together, while you were there.',
      },
      people: {
        name: 'People',
        help: 'Different people you met, and you. Somebody you meet on two hostings is counted on each.',
      },
      meetings: { name: 'Meetings', help: 'Meetings you joined.' },
    },
    month: 'Month',
    /** The caption of the table; `measure` is one of the names above. */
    table: (measure: string) => `${measure}, by month`,
    totals: 'All these months together',
    peak: 'Most people at a time',
    jaas: 'JaaS users against your plan',
    jaasUsers: 'Users',
    jaasCost: 'Cost',
    /** `people` and `included` are written numbers. */
    ofPlan: (people: string, included: string) => `${people} of ${included}`,
    soFar: (month: string) => `${month}, so far`,
    estimate:
      'Estimate from what this computer saw: others’ meetings are not in it. Plan and prices are those of “What would it cost?”.',
    use: 'Use these numbers',
    useHelp: (month: string) => `Puts ${month} into “What would it cost?”.`,
    noMonth: 'After a full month its numbers can be used in “What would it cost?”.',
    save: 'Save as CSV…',
    /** `file` is a place on this computer. */
    saved: (file: string) => `Saved: ${file}`,
    notSaved: {
      happened: 'The file could not be saved.',
      todo: 'Choose another folder, or make room on the disk.',
    },
    saving: { title: 'Save usage', kind: 'Table (CSV)', file: 'Parlour usage' },
    clear: 'Clear usage…',
    clearTitle: 'Clear usage?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'What was counted in # month is removed from this computer. It cannot be brought back.',
        other:
          'What was counted in # months is removed from this computer. It cannot be brought back.',
      }),
    clearNow: 'Clear usage',
    cleared: 'Usage cleared.',
    count: 'Count minutes and people of meetings on this computer',
    countHelp:
      'Settings, Hosting, “Usage” shows them by month. Names are not kept, and nothing is sent anywhere. Switched off, nothing new is counted; what is there stays until you clear it. Usually on.',
  },
};
