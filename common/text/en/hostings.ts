import type { TicketFeature, TicketRole } from '../../ticket-terms.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

const hostings = {
  cards: {
    public: {
      name: 'Public server',
      promise: 'meet.jit.si: free, nothing to set up. Anyone with the link can enter.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Your account at 8x8: only people with a ticket enter. Parlour signs it here.',
    },
    ownServer: {
      name: 'Own server',
      promise: 'A Jitsi server you run, or one you were given: open, or with tickets.',
    },
  },
  /** The card of JaaS, for an account whose tickets are signed elsewhere. */
  jaasFetches: 'Your account at 8x8: only people with a ticket enter.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Your accounts',
      add: 'Add another account',
      firstName: 'My account',
      anotherName: (number: number) => `Account ${number}`,
    },
    ownServer: {
      title: 'Your servers',
      add: 'Add another server',
      firstName: 'My server',
      anotherName: (number: number) => `Server ${number}`,
    },
  },
  profileName: 'Profile name',
  unfinished: 'not filled in yet',
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  duplicate: (name: string) => `Duplicate ${name}`,
  remove: (name: string) => `Remove ${name}…`,
  copyName: (name: string) => `${name} (copy)`,
  moved: (name: string, at: number, of: number) => `${name} is now ${at} of ${of}.`,
  alike: (upper: string, lower: string) =>
    `“${upper}” and “${lower}” have the same address: links open with the upper one.`,
  /** As it is written on the key. */
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 to ${key}9`,
};

const jaas = {
  appId: 'AppID',
  appIdHelp: 'From the JaaS console, “API keys”: it begins with vpaas-magic-cookie-.',
  keyId: 'Key ID',
  keyIdHelp: 'From the same page; all of it or the part behind the slash.',
};

const key = {
  title: 'Signing key',
  field: 'Private key',
  fieldHelp:
    'Paste it, or drop its file here. It goes into your system’s keychain; Parlour never shows it again.',
  passphrase: 'Passphrase of the key',
  unlock: 'Unlock and save key',
  save: 'Save key',
  session: 'Use until Parlour ends',
  choose: 'Choose key file…',
  env: 'Import from .env file…',
  saved: 'The key is saved.',
  savedFrom: (file: string) =>
    `Done. The file still exists: ${file}. Delete it, or keep it where nobody else can read it.`,
  kind: 'Type',
  bits: (bits: number) => `${bits} bits`,
  fingerprint: 'Fingerprint (SHA-256)',
  added: 'Added',
  lastUsed: 'Last used',
  never: 'never',
  test: 'Test key',
  testing: 'Testing…',
  tested: {
    accepted: (server: string) => `The key signs and verifies, and ${server} accepts its tickets.`,
    'not-asked': (server: string) =>
      `The key signs and verifies. Whether ${server} accepts its tickets could not be asked; the next meeting will tell.`,
  },
  clock: {
    unknown: 'The server did not tell the time, so this computer’s clock was not compared.',
    agrees: 'This computer’s clock agrees with the server’s.',
    /** `span` is what `spanInWords` says. */
    off: (span: string) => `This computer’s clock is ${span} off; tickets allow for it.`,
  },
  replace: 'Replace key',
  forget: 'Forget key',
};

const checking = {
  start: 'Check server',
  title: (server: string) => `Check of ${server}`,
  running: (server: string) => `Checking ${server}…`,
  cancel: 'Cancel',
  cancelled: 'The check was cancelled.',
  cut: 'There was no time for the rest.',
  fine: 'Everything needed for meetings works.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problem', other: '# problems' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# thing to know', other: '# things to know' })}: ${steps}.`,
  took: (seconds: string) => `It took ${seconds} s.`,
  copy: 'Copy report',
  copied: 'Copied',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `Copy lines: ${where}`,
  hide: 'Hide this check',
  lines: 'What was looked at',
  skipped: (steps: string) => `Not looked at: ${steps}.`,
};

const roles: Record<TicketRole, string> = { host: 'Host', guest: 'Guest' };
const roleHelp: Record<TicketRole, string> = {
  host: 'You moderate your meetings.',
  guest: 'You enter your own meetings without special rights.',
};
const feature: Record<TicketFeature, string> = {
  recording: 'Recording',
  livestreaming: 'Livestreaming',
  transcription: 'Transcription',
  'outbound-call': 'Calling out by phone',
  'inbound-call': 'Calling in by phone',
  'sip-outbound-call': 'Calling out by SIP',
  'sip-inbound-call': 'Calling in by SIP',
  'file-upload': 'Sharing files',
  'list-visitors': 'List of visitors',
};
const ticket = {
  title: 'Ticket',
  role: 'My role',
  roles,
  roleHelp,
  lifetime: 'Valid for',
  lifetimeHelp: 'Only for entering: whoever is in a meeting stays.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# hour', other: '# hours' })
      : plural(minutes, { one: '# minute', other: '# minutes' }),
  features: 'What I may start',
  feature,
};

const inspector = {
  title: 'Ticket inspector',
  field: 'Show the ticket for a room',
  help: 'Or paste any ticket or link to see why a server would refuse it. Nothing is sent anywhere.',
  show: 'Show',
  nothingWrong: 'Nothing in it would make a server refuse it.',
  more: (count: number) => plural(count, { other: 'And # more.' }),
};

const invitation = {
  title: (name: string) => `Invitation to ${name}`,
  life: 'Good for',
  lives: { hour: '1 hour', day: '1 day', date: 'Until a date' },
  date: 'Last day',
  allows: (name: string, until: string) =>
    `Whoever has this link can enter ${name} until ${until}: as a guest, not as a moderator, and without recording or any other extra.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `Whoever has this link can enter ${name} until ${until}. The ticket is a guest’s, without recording or any other extra.`,
  copy: 'Copy invitation',
  cancel: 'Cancel',
  copied: 'Invitation copied. It cannot be called back before it ends.',
  close: 'Close',
  issued: 'Invitations made on this computer',
  none: 'None yet. “Copy invitation” stands next to each of this profile’s meetings on Home.',
  until: (when: string) => `until ${when}`,
  ended: (when: string) => `ended ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText = { hostings, jaas, key, checking, ticket, inspector, invitation };
