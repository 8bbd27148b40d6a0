import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileDamage } from '../../../common/ipc.ts';
import type { RememberedMeeting } from '../../../common/settings.ts';
import { createMeetingsStore } from '../../../main/history/meetings-store.ts';
import { createSettingsStore } from '../../../main/settings-store.ts';
import { createFakeLog } from '../../fakes/log.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-meetings-'));
  file = join(folder, 'meetings.json');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const noon = Date.UTC(2026, 0, 2, 12);
const now = (): number => noon;
/** A Parlour that starts: what was written before is all it has. */
function start(log = createFakeLog()) {
  const settings = createSettingsStore({ folder, log, now });
  const damaged: string[] = [];
  const onDamaged = ({ file: name }: FileDamage): void => void damaged.push(name);
  const store = createMeetingsStore({ folder, old: settings.oldMeetings, log, now, onDamaged });
  return { settings, store, damaged, log };
}
const room = (name: string, more: Partial<RememberedMeeting> = {}): RememberedMeeting => ({
  server: 'meet.jit.si',
  tenant: '',
  room: name,
  name,
  pinned: false,
  lastJoined: 1,
  ...more,
});
const written = (name = 'meetings.json'): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));
const inSettings = (meetings: unknown): void =>
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 2, meetings }));

describe('a list of meetings', () => {
  it('is empty at the first start, and nothing is written for that', () => {
    expect(start().store.read()).toEqual([]);
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('is there at the next start, in its order', () => {
    const list = [room('b', { pinned: true }), room('a', { pinned: true }), room('c')];
    const { store } = start();
    store.changed(() => list);
    store.flush();
    expect(start().store.read()).toEqual(list);
    // Windows has no such modes; there the folder of the person is closed to others.
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('is written once for changes that come together, as it is by then', () => {
    const { store } = start();
    let list = [room('a')];
    store.changed(() => list);
    vi.advanceTimersByTime(200);
    store.changed(() => list);
    list = [room('b')];
    expect(() => statSync(file)).toThrow('ENOENT');
    vi.advanceTimersByTime(50);
    expect(written()).toEqual({ version: 1, meetings: [room('b')] });
    list = [room('c')];
    vi.runAllTimers();
    expect(written()).toMatchObject({ meetings: [room('b')] });
  });

  it('loses nothing at the end of the app', () => {
    const { store } = start();
    store.changed(() => [room('a')]);
    store.flush();
    expect(start().store.read()).toEqual([room('a')]);
    writeFileSync(file, '{}');
    store.flush();
    vi.runAllTimers();
    expect(written()).toEqual({});
  });

  it('loses what cannot be read of it, and nothing else', () => {
    const meetings = [room('a'), { ...room('b'), room: '' }, null, { ...room('c'), ticket: 'a.b' }];
    writeFileSync(file, JSON.stringify({ version: 1, meetings }));
    expect(start().store.read()).toEqual([room('a'), room('c')]);
  });

  it.each(['', '{"meetings":[', '[]', 'null'])(
    'that cannot be read at all (%j) is kept aside, and that is told',
    (content) => {
      writeFileSync(file, content);
      const { store, damaged, log } = start();
      expect(damaged).toEqual([]);
      expect(store.read()).toEqual([]);
      expect(damaged).toEqual([`meetings.damaged-${noon}.json`]);
      expect(readFileSync(join(folder, damaged[0]!), 'utf8')).toBe(content);
      expect(log.lines).toEqual([expect.stringMatching(/^meetings not readable: /)]);
      store.changed(() => [room('a')]);
      store.flush();
      const next = start();
      expect([next.store.read(), next.damaged]).toEqual([[room('a')], []]);
    },
  );
});

describe('a list that an older Parlour kept among the settings', () => {
  const old = [
    room('a', { lastJoined: 1, pinned: true }),
    room('b', { lastJoined: 3 }),
    room('c', { lastJoined: 2, pinned: true }),
  ];

  it('moves into its own file, the pinned ones as they stood', () => {
    inSettings(old);
    const moved = [old[1], old[2], old[0]];
    expect(start().store.read()).toEqual(moved);
    expect(written()).toEqual({ version: 1, meetings: moved });
    expect(written('settings.json')).not.toHaveProperty('meetings');
    expect(start().store.read()).toEqual(moved);
  });

  it('is not lost by a change of the settings before', () => {
    inSettings(old);
    start().settings.change((all) => ({ ...all, personId: 'ada' }));
    expect(start().store.read()).toHaveLength(3);
  });

  it('is not lost where the app ended between the two files', () => {
    inSettings(old);
    const { settings, store } = start();
    settings.oldMeetings.drop = () => undefined;
    store.read();
    expect(written('settings.json')).toMatchObject({ meetings: old });
    expect(start().store.read()).toHaveLength(3);
    expect(written('settings.json')).not.toHaveProperty('meetings');
  });

  it('does not bring back what is forgotten once its file can be written', () => {
    inSettings(old);
    const { store } = start();
    const conf = Object.getPrototypeOf(ElectronStore.prototype) as ElectronStore;
    const full = vi.spyOn(conf, 'store', 'set').mockImplementation(() => {
      throw new Error('ENOSPC');
    });
    const [first] = store.read();
    store.changed(() => [first!]);
    store.flush();
    full.mockRestore();
    // The end of the app tries once more.
    store.flush();
    expect(start().store.read()).toEqual([first]);
  });

  it('is not lost where its file cannot be written', () => {
    inSettings(old);
    const { settings, store, log } = start();
    // A full disk, as conf would tell of it.
    const conf = Object.getPrototypeOf(ElectronStore.prototype) as ElectronStore;
    const full = vi.spyOn(conf, 'store', 'set').mockImplementation(() => {
      throw new Error('ENOSPC');
    });
    expect(store.read()).toHaveLength(3);
    full.mockRestore();
    expect(log.lines).toEqual([expect.stringMatching(/^meetings not written: /)]);
    settings.change((all) => ({ ...all, personId: 'ada' }));
    expect(written('settings.json')).toMatchObject({ personId: 'ada', meetings: old });
    expect(start().store.read()).toHaveLength(3);
  });

  it('joins the list an older Parlour did not know, each meeting as it was last', () => {
    writeFileSync(
      file,
      JSON.stringify({ meetings: [room('a', { lastJoined: 9, name: 'A' }), room('z')] }),
    );
    inSettings([room('a', { lastJoined: 1 }), room('Z', { lastJoined: 2 }), room('n')]);
    expect(start().store.read()).toEqual([
      room('a', { lastJoined: 9, name: 'A' }),
      room('Z', { lastJoined: 2 }),
      room('n'),
    ]);
  });

  it('that is damage is none', () => {
    inSettings('none');
    expect(start().store.read()).toEqual([]);
    expect(written('settings.json')).not.toHaveProperty('meetings');
  });
});
