import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type RememberedMeeting, type Settings } from '../../common/settings.ts';
import { createSettingsStore } from '../../main/settings-store.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { createFakeLog } from '../fakes/log.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-settings-'));
  file = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noon = Date.UTC(2026, 0, 2, 12);
const openStore = (log = createFakeLog()) => createSettingsStore({ folder, log, now: () => noon });
const { you, meeting, appearance, privacy } = defaultSettings();
const nameAda = (all: Settings): Settings => ({ ...all, you: { ...you, name: 'Ada' } });
const standup: RememberedMeeting = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  pinned: true,
  lastJoined: 1,
};

describe('a settings file that cannot be read', () => {
  it.each([
    ['empty', ''],
    ['cut off', '{"you":{"name":"Ad'],
    ['no JSON', 'hello'],
    ['binary', '\0\u0001\uFFFD'],
    ['two files in one', '{}{}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a number', '42'],
  ])('because it is %s is kept aside, told about and replaced', (_why, content) => {
    writeFileSync(file, content);
    const log = createFakeLog();
    const store = openStore(log);
    const aside = `settings.damaged-${noon}.json`;
    expect(store.damage).toEqual({ file: aside, isRestored: false, isStuck: false });
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
    expect(store.get()).toEqual(defaultSettings());
    expect(log.lines).toEqual([expect.stringMatching(/^settings not readable: /)]);

    store.change(nameAda);
    expect(openStore().get().you.name).toBe('Ada');
    expect(openStore().damage).toBeUndefined();
  });

  it('is not told about at the next start', () => {
    writeFileSync(file, 'hello');
    openStore();
    const log = createFakeLog();
    expect(openStore(log).damage).toBeUndefined();
    expect(log.lines).toEqual([]);
  });
});

describe('a settings file with a bad value', () => {
  const good = {
    ...defaultSettings(),
    you: { name: 'Ada', email: 'ada@example.org', avatar: 'https://example.org/ada.png' },
    join: { muted: true, cameraOff: true },
    meeting: { ...meeting, quality: 'gentle' },
    appearance: { ...appearance, zoom: 1.5 },
    privacy: { ...privacy, history: false },
    links: { atOnce: ['public'], theirTicket: [], chosen: [] },
    personId: 'ada-1',
    profiles: [acme],
    recent: ['acme1', 'public'],
    invitations: [{ profile: 'acme1', name: 'standup', madeAt: 1, expiresAt: 2 }],
    windows: { home: { x: 1, y: 2, width: 460, height: 620 } },
  };

  it.each<[keyof Settings, unknown]>([
    ['version', 'one'],
    ['you', 42],
    ['meeting', 'quick'],
    ['appearance', null],
    ['privacy', 1],
    ['join', { muted: 'yes' }],
    ['personId', 42],
    ['profiles', { acme }],
    ['recent', null],
    ['invitations', 'none'],
    ['windows', { home: { x: 'left' } }],
  ])('in %s loses it alone', (part, value) => {
    writeFileSync(file, JSON.stringify({ ...good, [part]: value }));
    const log = createFakeLog();
    const store = openStore(log);
    expect(store.get()).toEqual({ ...good, [part]: defaultSettings()[part] });
    expect(store.damage).toBeUndefined();
    expect(log.lines).toEqual([]);
  });

  it('that an older Parlour wrote beside each profile is left out', () => {
    const older = { ...good, profiles: [{ ...acme, colour: 'red' }] };
    writeFileSync(file, JSON.stringify(older));
    expect(openStore().get()).toEqual(good);
  });

  it('that Parlour does not know is left out', () => {
    writeFileSync(
      file,
      JSON.stringify({ ...good, ticket: 'a.b.c', __proto__: { polluted: true } }),
    );
    expect(openStore().get()).toEqual(good);
  });
});

describe('a settings file of the first version', () => {
  const first = {
    version: 1,
    you: { name: 'Ada' },
    profiles: [acme],
    current: 'acme1',
    meetings: [standup],
  };

  it('loses nothing: the hosting that was chosen still is', () => {
    writeFileSync(file, JSON.stringify(first));
    const store = openStore();
    expect(store.get()).toEqual({
      ...defaultSettings(),
      you: { ...you, name: 'Ada' },
      profiles: [acme],
      recent: ['acme1'],
    });
    expect(store.oldMeetings.get()).toEqual([standup]);
    expect(store.damage).toBeUndefined();
  });

  it('is one of this version after the next change, and is read as that', () => {
    writeFileSync(file, JSON.stringify(first));
    openStore().change((all) => ({ ...all, recent: ['public', ...all.recent] }));
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(written).toMatchObject({ version: 3, recent: ['public', 'acme1'] });
    expect(written).not.toHaveProperty('current');
    expect(openStore().get().recent).toEqual(['public', 'acme1']);
  });
});

describe('the meetings that were kept among the settings', () => {
  const second = { version: 2, you: { name: 'Ada' }, meetings: [standup] };
  const written = (): unknown => JSON.parse(readFileSync(file, 'utf8'));

  it('stay in the file until they have their place elsewhere', () => {
    writeFileSync(file, JSON.stringify(second));
    const store = openStore();
    expect(store.get()).not.toHaveProperty('meetings');
    store.change((all) => ({ ...all, join: { muted: true, cameraOff: false } }));
    expect(written()).toMatchObject({ version: 3, join: { muted: true }, meetings: [standup] });
    expect(openStore().oldMeetings.get()).toEqual([standup]);
  });

  it('are gone then, at once', () => {
    writeFileSync(file, JSON.stringify(second));
    const store = openStore();
    store.oldMeetings.drop();
    expect(store.oldMeetings.get()).toBeUndefined();
    expect(written()).not.toHaveProperty('meetings');
    expect(written()).toMatchObject({ version: 3, you: { name: 'Ada' } });
    expect(openStore().oldMeetings.get()).toBeUndefined();
  });

  it('are nowhere in a new file, and nothing is written to say so', () => {
    openStore().oldMeetings.drop();
    expect(existsSync(file)).toBe(false);
  });
});

describe('settings', () => {
  it('are the defaults at the first start', () => {
    const store = openStore();
    expect(store.get()).toEqual(defaultSettings());
    expect(store.damage).toBeUndefined();
  });

  it('are there at the next start', () => {
    openStore().change((all) => ({
      ...nameAda(all),
      profiles: [acme, { ...acme, id: 'other', key: undefined }, ownServer()],
      recent: ['acme1', 'public'],
      windows: { home: { x: -5, y: 0, width: 460, height: 620 } },
    }));
    expect(openStore().get()).toEqual({
      ...defaultSettings(),
      you: { ...you, name: 'Ada' },
      profiles: [acme, { ...acme, id: 'other', key: undefined }, ownServer()],
      recent: ['acme1', 'public'],
      windows: { home: { x: -5, y: 0, width: 460, height: 620 } },
    });
  });

  it('may be called with dots and slashes', () => {
    const name = 'a.b.c/../__proto__.x';
    openStore().change((all) => ({ ...all, you: { ...you, name } }));
    expect(openStore().get().you.name).toBe(name);
  });

  it('build upon the change before', () => {
    const store = openStore();
    store.change(nameAda);
    store.change((all) => ({ ...all, join: { muted: true, cameraOff: false } }));
    expect(store.get()).toMatchObject({ you: { name: 'Ada' }, join: { muted: true } });
  });

  it.each([
    ['that was not there', undefined],
    ['that everybody could read', 0o644],
  ])('are read by nobody else, in a file %s', (_which, mode) => {
    if (mode !== undefined) writeFileSync(file, '{}', { mode });
    openStore().change(nameAda);
    // Windows has no such modes; there the folder of the person is closed to others.
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('leave nothing but their file and its copy behind', () => {
    openStore().change(nameAda);
    expect(readdirSync(folder)).toEqual(['settings.json', 'settings.last.json']);
  });

  it('that cannot be written live on in memory, and the log knows', () => {
    const log = createFakeLog();
    const store = openStore(log);
    let told = 0;
    store.onChange(() => (told += 1));
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file in the way');
    store.change(nameAda);
    expect(store.get().you.name).toBe('Ada');
    expect(told).toBe(1);
    expect(log.lines).toEqual([expect.stringMatching(/^settings not written: /)]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('who listens', () => {
  it('hears of every change, after it', () => {
    const store = openStore();
    const names: string[] = [];
    store.onChange(() => names.push(store.get().you.name));
    store.change(nameAda);
    store.change((all) => ({ ...all, you: { ...you, name: 'Grace' } }));
    expect(names).toEqual(['Ada', 'Grace']);
  });

  it('hears nothing more once that is ended; the others do', () => {
    const store = openStore();
    const heard: string[] = [];
    const stop = store.onChange(() => heard.push('first'));
    store.onChange(() => heard.push('second'));
    stop();
    stop();
    store.change(nameAda);
    expect(heard).toEqual(['second']);
  });
});

it('nothing in the person’s folder can call itself the organisation’s', () => {
  const claimed = { ...acme, managed: true, ticketAddress: 'https://tickets.example.org' };
  writeFileSync(file, JSON.stringify({ version: 3, profiles: [claimed] }));
  expect(openStore().get().profiles).toEqual([acme]);
});
