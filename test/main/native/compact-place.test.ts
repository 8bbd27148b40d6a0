import { expect, it } from 'vitest';
import { cornerOf } from '../../../main/native/compact-place.ts';

const area = { x: 1_920, y: 30, width: 1_280, height: 690 };

it('the small view opens in the lower right corner of its screen', () => {
  expect(cornerOf(area, { width: 300, height: 132 })).toEqual({
    x: 1_920 + 1_280 - 300 - 16,
    y: 30 + 690 - 132 - 16,
    width: 300,
    height: 132,
  });
});

it('it is never larger than its screen', () => {
  expect(cornerOf(area, { width: 2_000, height: 800 })).toEqual(area);
});
