import type { MeetingRow, Notice } from '../../common/ipc.ts';
import { associationKinds, type LinkSetUp } from '../../common/link-set-up.ts';
import { meetingKey } from '../../common/meeting.ts';
import type { Managed } from '../../common/managed.ts';
import { publicProfile } from '../../common/profile.ts';
import { type MonthOfUse, monthsBefore } from '../../common/usage.ts';
import type { NewVersion } from '../../common/update.ts';
import { cleanRoomName } from '../../common/room-name.ts';
import { acme, jaasProfile, ownServer } from '../common/sample-profile.ts';

/** A year of meetings on three hostings, up to that moment. */
export const yearOfUse: readonly MonthOfUse[] = Array.from({ length: 13 }, (_, at) => {
  const month = monthsBefore('2026-03', 12 - at);
  const one = (profile: string, meetings: number, minutes: number, people: number): MonthOfUse => ({
    month,
    profile,
    meetings,
    seconds: meetings * minutes * 60,
    peak: Math.min(people, 9 + (at % 4)),
    personSeconds: meetings * minutes * 60 * (4 + (at % 3)),
    people,
  });
  return [
    one('public', 3 + (at % 5), 24, 6 + at),
    one('acme1', 12 + ((at * 7) % 9), 42, 180 + at * 13),
    ...(at % 3 === 0 ? [one('town1', 2, 55, 14)] : []),
  ];
}).flat();

/** The moment every page test begins: a Wednesday. */
export const now = new Date('2026-03-18T12:00:00Z');
const day = 86_400_000;

/** Where the rooms of the public server are. */
const publicServer = { server: 'meet.jit.si', tenant: '' };

/** A meeting of the person, joined so many days ago. */
export function remembered(
  name: string,
  daysAgo: number,
  pinned = false,
  place = publicServer,
): MeetingRow {
  const room = cleanRoomName(name);
  if (!room.ok) throw new Error(`“${name}” is no room name`);
  const address = { ...place, room: room.value };
  return {
    ...address,
    key: meetingKey(address),
    name,
    pinned,
    lastJoined: now.getTime() - daysAgo * day,
  };
}

/** Two accounts, one of them just added. */
export const beta = jaasProfile({
  id: 'beta1',
  name: 'Betriebsversammlung',
  appId: '',
  keyId: '',
  key: undefined,
});
export const severalHostings = [publicProfile, acme, beta] as const;

/** One meeting on each hosting. */
export const meetingsOfAll = [
  remembered('board', 0, false, { server: '8x8.vc', tenant: acme.appId }),
  remembered('visit', 1, false, { server: '8x8.vc', tenant: 'vpaas-magic-cookie-ffff' }),
  remembered('standup', 2),
];

export const longName =
  'Quarterly architecture and operations review with everybody from Lindenstraße and Donaudampfschifffahrtsgesellschaftskapitänsbüro';

export const fewMeetings = [
  remembered('design review', 1),
  remembered('standup', 0, true),
  remembered('Café am Fluss', 3),
];

export const manyMeetings = [
  ...fewMeetings,
  remembered(longName, 5),
  remembered('brave-maple-quiet-harbor-7kq2m9xa', 9),
  remembered('board', 40),
  remembered('Retro', 400),
];

const about = { name: 'standup', key: 'meet.jit.si/standup' };

/** One notice of every kind, under the name it has in screenshots. */
export const notices = {
  left: { kind: 'left', ...about, minutes: 23 },
  removed: { kind: 'meeting-problem', ...about, problem: { code: 'kicked', about: 'standup' } },
  lost: { kind: 'meeting-problem', ...about, problem: { code: 'page-crashed' } },
  'bad-link': {
    kind: 'link-problem',
    problem: { code: 'room-missing', about: 'konferenz.universitaet-musterstadt.example' },
  },
  'settings-damaged': {
    kind: 'settings-damaged',
    file: 'settings.damaged-1773835200000.json',
    isRestored: false,
    isStuck: false,
  },
  'meetings-damaged': {
    kind: 'meetings-damaged',
    file: 'meetings.json',
    isRestored: true,
    isStuck: true,
  },
  'usage-damaged': {
    kind: 'usage-damaged',
    file: 'usage.damaged-1764500000000.json',
    isRestored: true,
    isStuck: false,
  },
  'policy-problem': { kind: 'policy-problem' },
  'not-written': { kind: 'not-written', folder: '/home/ada/.config/Parlour' },
  'server-added': {
    kind: 'server-added',
    name: 'Vorlesung',
    key: 'konferenz.universitaet-musterstadt.example/vorlesung',
    server: 'konferenz.universitaet-musterstadt.example',
  },
  'file-saved': { kind: 'file-saved', file: '/home/ada/Besprechungen/2026/standup.meeting' },
  'file-not-saved': { kind: 'file-not-saved' },
} satisfies Record<string, Notice>;

/** A version after the one that runs; its notes are as long as such notes are. */
export const nextVersion: NewVersion = {
  version: '1.3.0',
  notes: [
    'Sharing a window on Wayland no longer asks twice.',
    'Meetings of 40 people need a third less memory.',
    '',
    'Fixed',
    '• A link file on a network drive opens again.',
    '• “Check server” names the relay that does not answer: turn.konferenz.universitaet-musterstadt.example:5349',
  ].join('\n'),
};

/** Servers of links that nobody set up, as `URL.host` gives them. */
export const strangers = {
  plain: 'meet.example.net',
  foreign: new URL('https://besprechung.bücher.example').host,
  /** The second letter is Cyrillic. */
  mixed: new URL('https://m\u0435\u0435t.konferenzen.universitaet-musterstadt.example:8443').host,
};

/** Two profiles that every room of one server fits. */
export const twins = [
  ownServer({ id: 'town1', name: 'town hall', server: 'meet.example.org' }),
  ownServer({ id: 'town2', name: 'library', server: 'meet.example.org', authentication: 'none' }),
] as const;

/** What the system says of links and files: Parlour opens them, another program, nobody, or nothing. */
export const setUpOf = (
  isOurs: boolean | undefined,
  program = '',
  registered: LinkSetUp['registered'] = 'system',
): LinkSetUp => ({
  registered,
  associations: associationKinds.map((what) => ({ what, isOurs, program })),
});

/** What the meeting panel says of a certificate. */
export const certificateLines = [
  'Issued for: konferenz.universitaet-musterstadt.example, *.universitaet-musterstadt.example, and 2 more',
  'Issued by: Universität Musterstadt Root CA 2026',
  'Valid: 2026-01-02 until 2027-01-02',
  `SHA-256: ${Array.from({ length: 32 }, (_, at) => (at * 7 + 16).toString(16).toUpperCase()).join(':')}`,
].join('\n');

/** What an organisation decided: some of each kind, and nothing wrong with it. */
export const exampleLtd: Managed = {
  organisation: 'Example Ltd.',
  locked: ['appearance.theme', 'privacy.history', 'join.muted', 'you.email', 'links.theirTicket'],
  suggested: ['appearance.zoom', 'meeting.quality', 'meeting.background'],
  chosen: ['meeting.quality'],
  hostings: ['jaas', 'ownServer'],
  servers: ['8x8.vc', 'meet.example.org', '*.example.org'],
  updates: { address: 'https://updates.example.org/parlour/', version: '1.4.0' },
  file: '/etc/parlour/policy.json',
  problems: [],
};

/** An account that the policy brings, whose tickets come from an address. */
export const managedAccount = jaasProfile({
  id: 'example',
  name: 'Example',
  key: undefined,
  managed: true,
  ticketAddress: 'https://tickets.example.org/parlour?for=staff',
});

/** A server that the policy brings; a key of the person's signs its tickets. */
export const managedServer = ownServer({
  id: 'examplesrv',
  name: 'Example meetings',
  server: 'meet.example.org',
  managed: true,
  authentication: 'RS256',
  secret: undefined,
});
