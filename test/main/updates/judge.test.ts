import { expect, it } from 'vitest';
import { judge, type Known } from '../../../main/updates/judge.ts';
import { proves } from '../../proof/proves-unit.ts';

const release = (version: string, releasedAt = 1_000) => ({
  version,
  releasedAt,
  notes: '',
  files: [],
});
const known = (more: Partial<Known> = {}): Known => ({
  running: '1.2.3',
  seen: undefined,
  pin: undefined,
  ...more,
});

it('a newer version is one by its numbers, not by its letters', () => {
  for (const version of ['1.2.4', '1.2.10', '1.10.0', '2.0.0', '10.0.0']) {
    expect([version, judge(release(version), known())]).toEqual([version, 'newer']);
  }
  expect(judge(release('1.2.3'), known())).toBe('no');
});

it('nothing older than what runs, or than what was accepted before, is offered again', ({
  task,
}) => {
  const seen = { version: '1.4.0', releasedAt: 1_000 };
  const replays = [
    judge(release('1.2.2'), known()),
    judge(release('0.99.99'), known()),
    judge(release('1.3.9'), known({ seen })),
    judge(release('1.2.3'), known({ seen })),
    judge(release('1.4.0', 999), known({ seen })),
    judge(release('1.3.9', 5_000), known({ seen, pin: '1.3.9' })),
  ];
  expect(replays).toEqual(replays.map(() => 'replayed'));
  proves(task, 'U1', 'replays', replays.length);
  expect(judge(release('1.4.0'), known({ seen }))).toBe('newer');
  expect(judge(release('1.4.0', 1_001), known({ seen }))).toBe('newer');
  expect(judge(release('1.4.1', 1), known({ seen }))).toBe('newer');
});

it('what an organisation does not want yet is not offered', () => {
  expect(judge(release('1.5.0'), known({ pin: '1.4.9' }))).toBe('no');
  expect(judge(release('1.5.0'), known({ pin: '1.5.0' }))).toBe('newer');
});
