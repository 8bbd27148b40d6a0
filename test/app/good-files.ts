import type { AppState, MeetingRow } from '../../common/ipc.ts';
import { type RememberedMeeting, type Settings, settingsVersion } from '../../common/settings.ts';
import type { MonthOfUse } from '../../common/usage.ts';
import { ownServer } from '../common/sample-profile.ts';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';

export const goodSettings = {
  version: settingsVersion,
  you: { name: 'Ada', email: 'ada@example.org', avatar: '' },
  profiles: [ownServer()],
} satisfies Partial<Settings>;

const standup: RememberedMeeting = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  pinned: true,
  lastJoined: 1,
};
const november = {
  month: '2026-11',
  profile: 'public',
  meetings: 3,
  seconds: 60,
  peak: 2,
  personSeconds: 90,
  people: 2,
};

/** All files of ours, as they are for somebody who used Parlour. */
export const goodFiles = {
  settings: goodSettings,
  meetings: { version: 1, meetings: [standup] },
  usage: { version: 1, salt: '0123456789abcdef'.repeat(2), months: [november] },
} as const;
export type FileOfOurs = keyof typeof goodFiles;

/** What Parlour itself says it knows, of what the files hold. */
export async function known(
  parlour: Parlour,
): Promise<{ name: string; profiles: number; meetings: number; usage: number }> {
  const home = await parlour.window('home');
  const [state, meetings] = await home.evaluate<string[]>(
    'Promise.all([window.app.state(), window.app.meetings()])',
  );
  const usage = await (await openSettings(parlour)).evaluate<string>('window.app.usage()');
  const { you, profiles } = JSON.parse(state!) as AppState;
  return {
    name: you.name,
    profiles: profiles.length,
    meetings: (JSON.parse(meetings!) as MeetingRow[]).length,
    usage: (JSON.parse(usage) as MonthOfUse[]).length,
  };
}

/** That of the good files; the public hosting is always there. */
export const allKnown = { name: 'Ada', profiles: 2, meetings: 1, usage: 1 };

/** Changes the person's name, as Settings does. */
export async function rename(parlour: Parlour, name: string): Promise<void> {
  const home = await parlour.window('home');
  await home.evaluate(`window.app.change(${JSON.stringify({ you: { name } })})`);
}
