import { expect, it } from 'vitest';
import { elapsed } from '../../../renderer/compact/elapsed.ts';

it.each([
  [-5_000, '0:00'],
  [999, '0:00'],
  [65_000, '1:05'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [45_296_000, '12:34:56'],
])('%d ms are %s', (milliseconds, shown) => {
  expect(elapsed(milliseconds, 'en')).toBe(shown);
});

it('digits are those of the region', () => {
  expect(elapsed(65_000, 'ar-EG')).toBe('١:٠٥');
});
