import { expect, it } from 'vitest';
import { createNotWritten } from '../../../main/files/not-written.ts';

it('what is not written is told at once, and again after a minute when that goes on', () => {
  let now = 0;
  let told = 0;
  const notWritten = createNotWritten(
    () => (told += 1),
    () => now,
  );
  const toldAfter = (time: number): number => {
    now = time;
    notWritten();
    return told;
  };
  expect([0, 1, 59_999, 60_000, 60_001, 119_999, 130_000].map(toldAfter)).toEqual([
    1, 1, 1, 2, 2, 2, 3,
  ]);
});
