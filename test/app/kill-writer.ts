import { readdirSync, writeSync } from 'node:fs';
import { createMeetingsStore } from '../../main/history/meetings-store.ts';
import { createSettingsStore } from '../../main/settings-store.ts';
import { createUsageFile } from '../../main/usage/usage-file.ts';

// The part of Parlour that keeps files, as a program of its own that does nothing else: it tells what
// it finds, then counts up in all three files and tells each number once they are written.

const [folder = ''] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);
const log = {
  surprise: (where: string, error: unknown) => void say(`surprise ${where}: ${String(error)}`),
};
const parts = {
  folder,
  log,
  now: Date.now,
  onDamaged: ({ file }: { file: string }) => void say(`surprise ${file}`),
};

const settings = createSettingsStore(parts);
const meetings = createMeetingsStore({
  ...parts,
  old: settings.oldMeetings,
});
const usage = createUsageFile(parts);

const salt = '0123456789abcdef'.repeat(2);
const month = { month: '2026-11', profile: 'public', seconds: 0, peak: 1, personSeconds: 0 };
const found = [
  Number(settings.get().you.name),
  meetings.read()[0]?.lastJoined ?? 0,
  usage.read().months[0]?.meetings ?? 0,
];
const unfinished = readdirSync(folder).filter((one) => one.includes('.tmp-')).length;
say(`found ${Math.min(...found)} with ${unfinished} unfinished`);

// So large that a kill finds it half written.
const logo = `data:image/png;base64,${'A'.repeat(80_000)}`;
for (let count = Math.max(...found) + 1; ; count++) {
  settings.change((all) => ({
    ...all,
    you: { ...all.you, name: String(count) },
    meeting: { ...all.meeting, logo },
  }));
  const list = Array.from({ length: 200 }, (_, at) => ({
    server: 'meet.jit.si',
    tenant: '',
    room: `room${at}`,
    name: `room ${at}`,
    pinned: false,
    lastJoined: count,
  }));
  meetings.changed(() => list);
  meetings.flush();
  const known: string[] = [];
  usage.write({
    salt,
    months: [{ ...month, meetings: count, known, unnamed: 0, people: 0 }],
  });
  say(`wrote ${count}`);
}
