import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../common/meeting.ts';
import { quietStatus } from '../../../common/meeting-status.ts';
import { type Profile, publicProfile, visitTo } from '../../../common/profile.ts';
import { monthOf } from '../../../common/usage.ts';
import { createFakeRunning } from '../../fakes/running.ts';
import { createUsage } from '../../../main/usage/usage.ts';
import { createUsageFile } from '../../../main/usage/usage-file.ts';
import { acme } from '../../common/sample-profile.ts';
import { createFakeLog } from '../../fakes/log.ts';
import { createFakeSettings } from '../../fakes/settings.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parlour-usage-'));
  file = path.join(folder, 'usage.json');
  vi.useFakeTimers({ now: new Date(2026, 10, 15, 12) });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const meeting = (name: string): Meeting => ({
  server: 'meet.jit.si',
  tenant: '',
  room: name,
  name,
  audioMuted: false,
  videoMuted: false,
});
const second = 1_000;
const minute = 60 * second;

/** A Parlour that starts: what was written before is all it has. */
function start() {
  const log = createFakeLog();
  const damaged: string[] = [];
  const settings = createFakeSettings();
  const running = createFakeRunning();
  const usage = createUsage({
    file: createUsageFile({
      folder,
      log,
      now: Date.now,
      onDamaged: (damage) => void damaged.push(damage.file),
    }),
    running,
    settings,
    now: Date.now,
    clock: () => performance.now(),
  });
  const people = (count: number, ...who: string[]): void => {
    running.status({ ...quietStatus, people: count });
    // The page tells of the person, too.
    for (const one of ['me', ...who]) running.person(one);
  };
  const join = (name = 'standup', profile: Profile = publicProfile): void =>
    running.joined(meeting(name), profile, Date.now());
  const count = (isOn: boolean): void =>
    settings.change((all) => ({ ...all, privacy: { ...all.privacy, usage: isOn } }));
  return { usage, running, people, join, count, log, damaged };
}
const text = (): string => readFileSync(file, 'utf8');

describe('the usage of a month', () => {
  it('is nothing at the first start, and nothing is written for that', () => {
    const { usage } = start();
    usage.flush();
    expect(usage.months()).toEqual([]);
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('has the meetings, minutes and people of each hosting', () => {
    const { usage, running, join, people } = start();
    join();
    people(3, 'Ada', 'grace@example.org');
    vi.advanceTimersByTime(10 * minute);
    people(2);
    vi.advanceTimersByTime(5 * minute);
    running.left();
    join('retro', acme);
    people(2, 'Ada');
    vi.advanceTimersByTime(minute);
    running.left();
    join('standup');
    people(2, 'ADA ');
    vi.advanceTimersByTime(minute);
    running.left();
    const month = '2026-11';
    const expected = [
      {
        month,
        profile: acme.id,
        meetings: 1,
        seconds: 60,
        peak: 2,
        personSeconds: 120,
        people: 2,
      },
      {
        month,
        profile: 'public',
        meetings: 2,
        seconds: 960,
        peak: 3,
        personSeconds: 30 * 60 + 10 * 60 + 120,
        people: 3,
      },
    ];
    const sorted = (months: typeof expected) =>
      [...months].sort((a, b) => (a.profile < b.profile ? -1 : 1));
    expect(sorted([...usage.months()])).toEqual(sorted(expected));
    expect(start().usage.months()).toEqual(usage.months());
  });

  it('has no minute of a meeting that stands behind a panel, and counts it once', () => {
    const { usage, running, join, people } = start();
    const joinedAt = Date.now();
    join();
    people(2, 'Ada');
    vi.advanceTimersByTime(minute);
    running.away({ code: 'connection-lost' });
    vi.advanceTimersByTime(60 * minute);
    running.back();
    running.joined(meeting('standup'), publicProfile, joinedAt);
    people(2, 'Ada');
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toMatchObject([
      { meetings: 1, seconds: 120, personSeconds: 240, people: 2 },
    ]);
  });

  it('counts nobody where nobody else came', () => {
    const { usage, running, join, people } = start();
    join();
    people(1);
    vi.advanceTimersByTime(5 * minute);
    running.left();
    expect(usage.months()).toMatchObject([{ meetings: 1, seconds: 300, peak: 1, people: 0 }]);
  });

  it('is the month in which a meeting was joined', () => {
    vi.setSystemTime(new Date(2026, 10, 30, 23, 59));
    const { usage, running, join } = start();
    join();
    vi.advanceTimersByTime(30 * minute);
    running.left();
    expect(monthOf(Date.now())).toBe('2026-12');
    expect(usage.months()).toMatchObject([{ month: '2026-11', seconds: 1_800 }]);
  });

  it('has no time that was slept, nor less when the clock of the wall is set back', () => {
    const { usage, running, join, people } = start();
    join();
    people(2);
    vi.advanceTimersByTime(2 * minute);
    vi.setSystemTime(new Date(2020, 0, 1));
    vi.advanceTimersByTime(minute);
    expect(usage.months()).toMatchObject([{ month: '2026-11', seconds: 180 }]);
    const asleep = vi.spyOn(performance, 'now');
    const awake = performance.now();
    asleep.mockReturnValue(awake + 8 * 60 * minute);
    people(2);
    running.left();
    expect(usage.months()).toMatchObject([{ seconds: 180, personSeconds: 360 }]);
    asleep.mockRestore();
  });

  it('goes on where a page joins its meeting once more', () => {
    const { usage, running, join } = start();
    join();
    vi.advanceTimersByTime(minute);
    join();
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toMatchObject([{ meetings: 1, seconds: 120 }]);
  });

  it('has a meeting that takes the place of another as one of its own', () => {
    const { usage, running, join } = start();
    join();
    vi.advanceTimersByTime(minute);
    join('retro');
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toMatchObject([{ meetings: 2, seconds: 120 }]);
  });

  it('does not say which servers were joined once', () => {
    const { usage, running, join } = start();
    join('standup', visitTo('meet.konferenz.example:8443'));
    running.left();
    expect(usage.months()).toMatchObject([{ profile: 'visited' }]);
    expect(text()).not.toContain('konferenz');
  });
});

describe('the file of the usage', () => {
  it('holds no name, and the same person again is nobody new after a restart', () => {
    for (const who of ['Ada Lovelace', 'ada@example.org', 'Ada Lovelace']) {
      const { running, join, people } = start();
      join('secret-room');
      people(2, who);
      running.left();
    }
    expect(start().usage.months()).toMatchObject([{ people: 3, meetings: 3 }]);
    expect(text()).not.toMatch(/ada|lovelace|example|secret|room/i);
    expect(text()).toMatch(/"salt": "[\da-f]{32}"/);
    // Windows has no such modes; there the folder of the person is closed to others.
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('hashes the same people to something else on another computer', () => {
    const hashes = (): string[] => {
      const { running, join, people } = start();
      join();
      people(2, 'Ada Lovelace');
      running.left();
      const { months } = JSON.parse(text()) as { months: { known: string[] }[] };
      rmSync(file);
      return months[0]!.known;
    };
    const [here, other] = hashes();
    expect(here).not.toBe(other);
    expect(here).toMatch(/^[\da-f]{16}$/);
    expect(hashes()).not.toContain(here);
  });

  it('is written once a minute, so that a crash loses no more', () => {
    const { join, people } = start();
    join();
    people(2);
    vi.advanceTimersByTime(59 * second);
    expect(() => statSync(file)).toThrow('ENOENT');
    const times: string[] = [];
    for (let at = 0; at < 10; at++) {
      vi.advanceTimersByTime(30 * second);
      people(2 + (at % 3));
      if (times.at(-1) !== text()) times.push(text());
    }
    expect(times).toHaveLength(5);
    vi.advanceTimersByTime(29 * second);
    // The app is gone without a word.
    const [month] = start().usage.months();
    expect(month!.seconds).toBeGreaterThanOrEqual(388 - 60);
  });

  it('has everything when the app ends in a meeting', () => {
    const { usage, join } = start();
    join();
    vi.advanceTimersByTime(17 * second);
    usage.flush();
    expect(start().usage.months()).toMatchObject([{ meetings: 1, seconds: 17 }]);
  });

  it('forgets who people were two months later, and the month after three years', () => {
    const visit = (): void => {
      const { running, join, people } = start();
      join();
      people(4, 'Ada', 'Grace', '');
      running.left();
    };
    visit();
    vi.setSystemTime(new Date(2026, 11, 15));
    visit();
    const known = () => (JSON.parse(text()) as { months: { known: string[] }[] }).months;
    expect(known().map((one) => one.known.length)).toEqual([3, 3]);
    vi.setSystemTime(new Date(2027, 0, 15));
    visit();
    expect(known().map((one) => one.known.length)).toEqual([0, 3, 3]);
    expect(start().usage.months()).toMatchObject([{ people: 4 }, { people: 4 }, { people: 4 }]);
    vi.setSystemTime(new Date(2029, 10, 15));
    visit();
    expect(
      start()
        .usage.months()
        .map((one) => one.month),
    ).toEqual(['2026-12', '2027-01', '2029-11']);
  });

  it('that is damaged is kept aside, and counted anew', () => {
    writeFileSync(file, '{"months":[');
    const { running, join, log, damaged } = start();
    join();
    running.left();
    expect(damaged).toHaveLength(1);
    expect(readdirSync(folder).filter((one) => one.includes('damaged'))).toEqual(damaged);
    expect(log.lines).toEqual([expect.stringMatching(/^usage not readable: /)]);
    expect(start().usage.months()).toMatchObject([{ meetings: 1 }]);
  });

  it('loses what cannot be read of it, and nothing else', () => {
    const month = {
      month: '2026-10',
      profile: 'public',
      meetings: 2,
      seconds: 60,
      peak: 3,
      personSeconds: 180,
    };
    const months = [month, { ...month, seconds: -1 }, { ...month, month: '2026-13' }, null];
    writeFileSync(file, JSON.stringify({ salt: 'x', months }));
    expect(start().usage.months()).toEqual([{ ...month, people: 3 }]);
  });
});

describe('a person who wants nothing counted', () => {
  it('has nothing counted, and what there is stays', () => {
    const { usage, running, join, count } = start();
    join();
    vi.advanceTimersByTime(minute);
    count(false);
    const before = usage.months();
    vi.advanceTimersByTime(5 * minute);
    running.left();
    join('retro');
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toEqual(before);
    expect(start().usage.months()).toEqual(before);
    expect(before).toMatchObject([{ meetings: 1, seconds: 60 }]);
  });

  it('who changes their mind in a meeting is in the same one', () => {
    const { usage, running, join, count } = start();
    join();
    vi.advanceTimersByTime(minute);
    count(false);
    vi.advanceTimersByTime(minute);
    count(true);
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toMatchObject([{ meetings: 1, seconds: 120 }]);
  });

  it('clears all of it, the salt too', () => {
    const { usage, running, join, people } = start();
    join();
    people(2, 'Ada');
    running.left();
    const { salt } = JSON.parse(text()) as { salt: string };
    const revision = usage.revision();
    usage.clear();
    expect(usage.months()).toEqual([]);
    expect(JSON.parse(text())).toMatchObject({ months: [] });
    expect(text()).not.toContain(salt);
    expect(usage.revision()).toBeGreaterThan(revision);
  });

  it('has a meeting that runs counted from the clearing on', () => {
    const { usage, running, join, people } = start();
    join();
    people(3, 'Ada');
    vi.advanceTimersByTime(5 * minute);
    usage.clear();
    vi.advanceTimersByTime(minute);
    running.left();
    expect(usage.months()).toMatchObject([{ meetings: 1, seconds: 60, personSeconds: 180 }]);
  });
});
