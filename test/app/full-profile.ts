import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicServer } from '../../common/profile.ts';
import { mostMeetings, type RememberedMeeting, type Settings } from '../../common/settings.ts';
import { jaasProfile, ownServer } from '../common/sample-profile.ts';

export const manyProfiles = 1_000;

const words = [
  'Quarterly review',
  'Standup',
  'Café am Fluss',
  'Einsatzbesprechung',
  'Retro',
  '会議',
];
const minute = 60_000;
const start = Date.UTC(2026, 0, 2, 12);

const profiles: Settings['profiles'] = Array.from({ length: manyProfiles }, (_, at) =>
  at % 4 === 0
    ? jaasProfile({ id: `account${at}`, name: `Account ${at}`, appId: `vpaas-magic-cookie-${at}` })
    : ownServer({ id: `server${at}`, name: `Town hall ${at}`, server: `meet${at}.example.org` }),
);

/** Of all hostings; the first twelve are pinned. The latest is the first. */
const meetings: RememberedMeeting[] = Array.from({ length: mostMeetings }, (_, at) => {
  const server =
    at % 2 === 0 ? publicServer : `meet${(at % manyProfiles) + (at % 4 === 0 ? 1 : 0)}.example.org`;
  const name = `${words[at % words.length]} ${at}`;
  const room = name.replaceAll(' ', '');
  return { server, tenant: '', room, name, pinned: at < 12, lastJoined: start - at * minute };
});

/** A folder like that of somebody who used Parlour for years, or of nobody so far. */
export function profileFolder(kind: 'full' | 'empty'): string {
  const folder = mkdtempSync(join(tmpdir(), `parlour-${kind}-`));
  if (kind === 'empty') return folder;
  const recent = profiles.map(({ id }) => id);
  const known: Partial<Settings> = { version: 3, profiles, recent };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(known));
  writeFileSync(join(folder, 'meetings.json'), JSON.stringify({ version: 1, meetings }));
  return folder;
}

/** What the last row of the full list says. */
export const lastName = meetings.at(-1)?.name ?? '';
