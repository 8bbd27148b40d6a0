import { expect, it } from 'vitest';
import { createOutsideLimit } from '../../main/outside-limit.ts';

function limitAt(start = 1_000_000) {
  let time = start;
  const mayGo = createOutsideLimit(() => time);
  return {
    wait: (ms: number) => (time += ms),
    open: (count: number) => Array.from({ length: count }, mayGo).filter(Boolean).length,
  };
}

it('the sixth page within ten seconds is refused', () => {
  const limit = limitAt();
  expect(limit.open(100)).toBe(5);
  limit.wait(9_999);
  expect(limit.open(1)).toBe(0);
});

it('what was refused does not put off the next', () => {
  const limit = limitAt();
  limit.open(5);
  limit.wait(5_000);
  limit.open(50);
  limit.wait(5_000);
  expect(limit.open(9)).toBe(5);
});

it('each that was opened makes room ten seconds later', () => {
  const limit = limitAt();
  limit.open(3);
  limit.wait(6_000);
  expect(limit.open(5)).toBe(2);
  limit.wait(4_000);
  expect(limit.open(5)).toBe(3);
});

it('a clock that is set back holds up nobody', () => {
  const limit = limitAt();
  limit.open(5);
  limit.wait(-3_600_000);
  expect(limit.open(1)).toBe(1);
});
