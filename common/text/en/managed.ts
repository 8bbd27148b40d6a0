import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'People other than administrators can change the policy file or its folder, so nothing in it is obeyed.',
    todo: 'Let administrators alone own both and write to them, then start Parlour again.',
  },
  unreadable: {
    happened: 'The policy file cannot be read, so no meeting is joined.',
    todo: 'Check that it is an ordinary file of at most 256 KB, then start Parlour again.',
  },
  'no-policy': {
    happened: 'The policy file holds no policy, so no meeting is joined.',
    todo: 'Check that it is JSON and names its version, then start Parlour again.',
  },
  newer: {
    happened: 'The policy was written for a newer Parlour, so no meeting is joined.',
    todo: 'Update Parlour on this computer.',
  },
  'wrong-part': {
    happened:
      'This part has a value that cannot be read. It sets nothing; where it limits servers, hostings or updates, it allows none.',
    todo: 'Correct it in the policy file, then start Parlour again.',
  },
  'unknown-part': {
    happened: 'No policy has this part, so it is passed over.',
    todo: 'Check how it is spelt, or remove it.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Set by your organisation.',
    setBy: (organisation: string) => `Set by ${organisation}.`,
    suggested: 'Suggested by your organisation. You can choose another value.',
    suggestedBy: (organisation: string) =>
      `Suggested by ${organisation}. You can choose another value.`,
    own: 'Chosen by you. Your organisation suggests another value.',
    ownOver: (organisation: string) => `Chosen by you. ${organisation} suggests another value.`,
    /** Home. */
    problem: {
      happened: 'The policy of your organisation has a mistake.',
      todo: 'Tell your administrators; Settings → About says which.',
    },
    /** Home, of a file that anybody may have put there. */
    disregarded: {
      happened:
        'A policy file on this computer is not obeyed: not only administrators can change it.',
      todo: 'Tell your administrators, if there are any; Settings → About says what to do.',
    },
    nothingJoins: {
      happened: 'No meeting can be joined now: the policy of your organisation cannot be used.',
      todo: 'Tell your administrators; Settings → About says why.',
    },
    details: 'Show details',
    /** Hosting. */
    fromYours: 'From your organisation',
    from: (organisation: string) => `From ${organisation}`,
    profileIsFixed: 'Your organisation set this hosting up, so it is not changed or removed here.',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `Tickets come from ${host}. No key is needed on this computer.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Your organisation allows only these servers: ${servers}.`,
    noServers: 'Your organisation allows no servers besides those it set up.',
    hostingNotOffered: 'Not offered by your organisation',
    /** About. */
    titleYours: 'Managed by your organisation',
    title: (organisation: string) => `Managed by ${organisation}`,
    about:
      'A policy file on this computer, which only its administrators can change, decides on what stands here.',
    notObeyed: 'There is a policy file on this computer. Nothing in it is obeyed.',
    file: 'Policy file',
    hostings: 'Hostings',
    servers: 'Servers',
    all: 'All',
    onlyThePolicys: 'Only those of the policy',
    updatesForbidden: 'Parlour does not look for updates.',
    updatesFrom: (host: string) => `Updates come from ${host}.`,
    updatesUpTo: (version: string) => `No version newer than ${version} is installed.`,
    values: 'Values of the policy',
    setting: 'Setting',
    value: 'Value',
    source: 'Source',
    sources: {
      locked: 'Your organisation, locked',
      suggested: 'Your organisation, suggested',
      you: 'You',
    },
    noValues: 'The policy sets no values.',
    on: 'On',
    off: 'Off',
    empty: 'Empty',
    /** Of a list of hostings. */
    noHosting: 'For no hosting',
    ownPicture: 'A picture',
    problems: 'Problems of the policy',
    policyProblem,
    copy: 'Copy for administrators',
    copied: 'Copied',
  },
};
